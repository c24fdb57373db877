#include "ui/windows/prompter.h"

#include "ui/text/text.h"
#include "ui/windows/form_parts.h"

#include <inspyre/scan.h>

#include <QCheckBox>
#include <QColorDialog>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace inspyre::ui {

namespace {

struct Question
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::Question)
};

QString picturePatterns()
{
    QStringList patterns;
    for (const auto &extension : pictureExtensions()) {
        const auto text =
            QString::fromLatin1(extension.data(), static_cast<qsizetype>(extension.size()));
        patterns << QStringLiteral("*.") + text << QStringLiteral("*.") + text.toUpper();
    }
    return patterns.join(QLatin1Char(' '));
}

} // namespace

QString pictureFilter()
{
    return Question::tr("Pictures (%1);;All files (*)").arg(picturePatterns());
}

QString openFilter()
{
    return Question::tr("Pictures and edits (%1 *.inspyre);;Edits (*.inspyre);;All files (*)")
        .arg(picturePatterns());
}

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

QString DialogPrompter::askName(
    QWidget *parent, const QString &title, const QString &label, const QString &name)
{
    return QInputDialog::getText(parent, title, label, QLineEdit::Normal, name).trimmed();
}

bool DialogPrompter::confirm(
    QWidget *parent, const QString &title, const QString &text, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    const auto *agree = box.addButton(yes, QMessageBox::AcceptRole);
    addCancel(box);
    box.exec();
    return box.clickedButton() == agree;
}

std::optional<CollisionAnswer> DialogPrompter::askCollision(
    QWidget *parent, const QString &file, bool more)
{
    QMessageBox box(
        QMessageBox::Question,
        Question::tr("Replace the file?"),
        Question::tr("“%1” is there already.").arg(isolated(file)),
        QMessageBox::NoButton,
        parent);
    auto *number = box.addButton(Question::tr("Keep both"), QMessageBox::AcceptRole);
    const auto *replace = box.addButton(Question::tr("Replace"), QMessageBox::DestructiveRole);
    const auto *skip = box.addButton(Question::tr("Skip"), QMessageBox::NoRole);
    addCancel(box);
    box.setDefaultButton(number);
    auto *all = new QCheckBox(Question::tr("The same for all others"), &box);
    all->setVisible(more);
    if (more) {
        box.setCheckBox(all);
    }
    box.exec();
    const bool forAll = more && all->isChecked();
    if (box.clickedButton() == number) {
        return CollisionAnswer{Collision::Number, forAll};
    }
    if (box.clickedButton() == replace) {
        return CollisionAnswer{Collision::Overwrite, forAll};
    }
    if (box.clickedButton() == skip) {
        return CollisionAnswer{Collision::Skip, forAll};
    }
    return std::nullopt;
}

WebAnswer DialogPrompter::askWeb(QWidget *parent, const QString &host, int pictures)
{
    WebQuestion question(host, pictures, parent);
    question.exec();
    return question.answer();
}

void DialogPrompter::showFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace inspyre::ui
