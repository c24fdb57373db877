#include "ui/windows/help_dialogs.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/windows/actions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTextBrowser>
#include <QTreeWidget>
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpaceLarge);
    column->addWidget(content, 1);
    column->addWidget(buttons);
    return dialog;
}

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &text)
{
    auto *item = new QTreeWidgetItem(tree, {text});
    auto font = item->font(0);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true);
    return item;
}

QString keysText(const QAction &action)
{
    QStringList keys;
    const auto shortcuts = action.shortcuts();
    for (const auto &key : shortcuts) {
        // Isolated left-to-right, else "Ctrl++" turns round in a right-to-left sentence.
        keys << QChar(0x2066) + key.toString(QKeySequence::NativeText) + QChar(0x2069);
    }
    return keys.join(Help::tr(" or ", "between two keys"));
}

void addCanvasKeys(QTreeWidget *tree)
{
    auto *group = addGroup(tree, Help::tr("On the picture"));
    const auto add = [group](const QString &what, const QString &keys) {
        new QTreeWidgetItem(group, {what, keys});
    };
    add(Help::tr("Zoom to the pointer"), Help::tr("Mouse wheel"));
    add(Help::tr("Move the picture"), Help::tr("Drag, or the arrow keys"));
    add(Help::tr("Show all, or actual size"), Help::tr("Double-click"));
    add(Help::tr("Move the divider"), Help::tr("Drag it, or Tab to it and the arrow keys"));
    add(Help::tr("See the original"), Help::tr("Hold O"));
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

QDialog *makeShortcutsDialog(const Actions &actions, QWidget *parent)
{
    auto *tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderLabels({Help::tr("What"), Help::tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(Help::tr("Shortcuts"));
    QTreeWidgetItem *group = nullptr;
    auto last = ActionGroup::Help;
    for (std::size_t i = 0; i < kActions; ++i) {
        const auto id = static_cast<ActionId>(i);
        const auto *action = actions[id];
        if (action->shortcuts().isEmpty()) {
            continue;
        }
        if (group == nullptr || actions.group(id) != last) {
            last = actions.group(id);
            group = addGroup(tree, groupText(last));
        }
        auto *row = new QTreeWidgetItem(group, {action->statusTip(), keysText(*action)});
        row->setIcon(0, action->icon());
    }
    addCanvasKeys(tree);
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    auto *dialog = makeDialog(Help::tr("Shortcuts"), parent, tree);
    dialog->resize(860, 620);
    return dialog;
}

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
    dialog->resize(600, 440);
    return dialog;
}

} // namespace inspyre::ui
