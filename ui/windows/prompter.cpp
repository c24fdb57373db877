#include "ui/windows/prompter.h"

#include <QColorDialog>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace inspyre::ui {

QStringList DialogPrompter::openFiles(
    QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString DialogPrompter::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString DialogPrompter::saveFile(
    QWidget *parent, const QString &title, const QString &file, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, file, filter);
}

QColor DialogPrompter::chooseColour(QWidget *parent, const QString &title, const QColor &colour)
{
    return QColorDialog::getColor(colour, parent, title);
}

bool DialogPrompter::confirm(
    QWidget *parent, const QString &title, const QString &text, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    const auto *agree = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == agree;
}

void DialogPrompter::showFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace inspyre::ui
