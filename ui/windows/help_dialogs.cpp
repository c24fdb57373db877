#include "ui/windows/help_dialogs.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kSign = 64;

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::Help)
};

QDialog *makeDialog(const QString &title, QWidget *parent, QWidget *content)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpaceLarge);
    column->addWidget(content, 1);
    column->addLayout(makeCloseRow(dialog));
    return dialog;
}

QString aboutText()
{
    return Help::tr("<h2>inspyre %1</h2>"
                    "<p>Removes the background of pictures on your own computer, with the network "
                    "InSPyReNet (Kim et al., ACCV 2022).</p>"
                    "<p>The built-in model is small and was trained on rendered scenes only. It is "
                    "for trying out; it is not of the official quality.</p>"
                    "<h3>Licences</h3>"
                    "<p>inspyre: MIT licence. It works with these libraries, each under its own "
                    "licence: Qt (LGPL 3), libtorch (BSD 3-clause), libvips (LGPL 2.1), OpenCV "
                    "(Apache 2.0), libcurl (curl licence), OpenSSL (Apache 2.0), spdlog, CLI11 and "
                    "nlohmann-json (MIT and BSD). The published weights of InSPyReNet have their "
                    "own licence, which is shown where they are downloaded.</p>"
                    "<p>There is no telemetry and no update check: nothing leaves this computer "
                    "unless you ask for it.</p>")
        .arg(QCoreApplication::applicationVersion());
}

} // namespace

QDialog *makeAboutDialog(QWidget *parent)
{
    auto *text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->viewport()->setAutoFillBackground(false);
    text->setHtml(aboutText());
    text->setAccessibleName(Help::tr("About inspyre"));
    auto *sign = new QLabel;
    sign->setPixmap(programIcon().pixmap(QSize(kSign, kSign), text->devicePixelRatioF()));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceLarge);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto *dialog = makeDialog(Help::tr("About inspyre"), parent, content);
    dialog->setWindowIcon(programIcon());
    dialog->findChild<QPushButton *>()->setFocus(); // not the text, which has nothing to type
    dialog->resize(600, 440);
    return dialog;
}

} // namespace inspyre::ui
