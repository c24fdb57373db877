#include "ui/windows/preferences_window.h"

#include "ui/state/engine_session.h"
#include "ui/state/settings.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/preferences_editing.h"
#include "ui/windows/preferences_engine.h"
#include "ui/windows/preferences_folders.h"
#include "ui/windows/preferences_general.h"
#include "ui/windows/preferences_network.h"
#include "ui/windows/preferences_shortcuts.h"
#include "ui/windows/prompter.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

/// What this window does not show stays.
Preferences withDefaults(const Preferences &now)
{
    Preferences usual;
    usual.model = now.model;
    usual.backdrop = now.backdrop;
    usual.compare = now.compare;
    usual.openFolder = now.openFolder;
    usual.exportFolder = now.exportFolder;
    usual.recentFiles = now.recentFiles;
    usual.tool = now.tool;
    usual.windowGeometry = now.windowGeometry;
    usual.windowState = now.windowState;
    return usual;
}

bool isUsual(const EngineOptions &options)
{
    const EngineOptions usual;
    return options.device == usual.device && options.precision == usual.precision &&
           options.threads == usual.threads && options.memoryLimitBytes == usual.memoryLimitBytes &&
           options.freeGpuMemoryBytes == usual.freeGpuMemoryBytes;
}

} // namespace

PreferencesWindow::PreferencesWindow(const PreferencesParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_settings(parts.settings)
    , m_session(parts.session)
    , m_prompter(parts.prompter)
    , m_folders(new PreferencesFolders(parts))
    , m_names(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_names->setAccessibleName(tr("Pages"));
    addPage(tr("General"), icon(QStringLiteral("settings")), new PreferencesGeneral(parts));
    addPage(tr("Engine"), icon(QStringLiteral("cpu")), new PreferencesEngine(parts));
    addPage(tr("Folders"), icon(QStringLiteral("folder")), m_folders);
    addPage(tr("Network"), icon(QStringLiteral("cloud")), new PreferencesNetwork(parts));
    addPage(tr("Editing"), icon(QStringLiteral("keep")), new PreferencesEditing(parts));
    addPage(tr("Shortcuts"), icon(QStringLiteral("keyboard")), new PreferencesShortcuts(parts));
    layOut();
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_names->setCurrentRow(0);
    m_names->setFocus();
}

void PreferencesWindow::addPage(const QString &name, const QIcon &sign, QWidget *page)
{
    m_names->addItem(new QListWidgetItem(sign, name));
    auto *scroll = new ColumnScroll(0);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
}

void PreferencesWindow::layOut()
{
    m_names->setIconSize(QSize(kIconSize, kIconSize));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + kSpaceHuge);
    auto *restore = new QPushButton(tr("Restore the defaults…"));
    connect(restore, &QPushButton::clicked, this, &PreferencesWindow::restoreDefaults);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(m_names);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpaceLarge);
    column->addLayout(row, 1);
    auto *buttons = makeCloseRow(this);
    buttons->insertWidget(0, restore);
    column->addLayout(buttons);
    // Tab goes to the buttons in their order; Enter presses what has the focus, see below.
    setTabOrder(restore, qobject_cast<QWidget *>(buttons->itemAt(buttons->count() - 1)->widget()));
    const auto all = findChildren<QPushButton *>();
    for (auto *button : all) {
        button->setAutoDefault(false);
    }
    resize(860, 600);
}

/// What is changed counts already: Enter is for the button that has the focus, and for no other,
/// least of all from a field.
void PreferencesWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    } else if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button != nullptr) {
        button->click();
    }
}

void PreferencesWindow::restoreDefaults()
{
    const bool agreed = m_prompter->confirm(
        this,
        tr("Restore the defaults?"),
        tr("All that this window shows, shortcuts included, becomes what it was at first. Models, "
           "recipes and pictures stay where they are."),
        tr("Restore"));
    if (!agreed) {
        return;
    }
    m_settings.change([](Preferences &p) { p = withDefaults(p); });
    m_folders->restoreDefaults();
    if (auto options = m_session.options(); !isUsual(options)) {
        const EngineOptions usual{.model = options.model, .modules = options.modules};
        m_session.start(usual);
    }
}

} // namespace inspyre::ui
