#include "ui/windows/recent_menu.h"

#include "ui/state/intake.h"
#include "ui/state/recent.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"

namespace inspyre::ui {

namespace {

constexpr int kLongestName = 60; ///< characters

/// For a menu: short, and "&" is "&".
QString nameOf(const RecentFile &file)
{
    auto name = toQString(file.path.filename());
    if (name.size() > kLongestName) {
        name = name.left(kLongestName / 2) + QChar(0x2026) + name.right(kLongestName / 2);
    }
    return isolated(name.replace(QLatin1Char('&'), QLatin1String("&&")));
}

} // namespace

RecentMenu::RecentMenu(Recent &recent, QWidget *parent)
    : QMenu(tr("Open &recent"), parent)
    , m_recent(recent)
{
    setIcon(ui::icon(QStringLiteral("clock")));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, &recent, &Recent::refresh);
    connect(&recent, &Recent::changed, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    const auto &files = m_recent.files();
    for (const auto &file : files) {
        auto *action = addAction(
            ui::icon(file.folder ? QStringLiteral("folder") : QStringLiteral("image")),
            file.exists ? nameOf(file) : tr("%1 (not there any more)").arg(nameOf(file)),
            this,
            [this, path = file.path] { Q_EMIT chosen(path); });
        action->setToolTip(isolated(toQString(file.path)));
        action->setStatusTip(action->toolTip());
        action->setEnabled(file.exists);
    }
    addSeparator();
    auto *forget = addAction(ui::icon(QStringLiteral("trash")), tr("&Clear this list"));
    forget->setToolTip(tr("Forget what was opened; the files stay"));
    forget->setStatusTip(forget->toolTip());
    connect(forget, &QAction::triggered, &m_recent, &Recent::clear, Qt::QueuedConnection);
    setEnabled(!files.isEmpty());
}

} // namespace inspyre::ui
