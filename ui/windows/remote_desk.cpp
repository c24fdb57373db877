#include "ui/windows/remote_desk.h"

#include "ui/jobs/lanes.h"
#include "ui/state/remote_route.h"
#include "ui/state/remote_session.h"
#include "ui/state/settings.h"
#include "ui/state/token_store.h"
#include "ui/state/workbench.h"
#include "ui/text/remote_text.h"
#include "ui/text/text.h"
#include "ui/widgets/theme.h"
#include "ui/windows/actions.h"
#include "ui/windows/remote_window.h"

#include <inspyre/folders.h>

#include <QActionGroup>
#include <QLabel>
#include <QStatusBar>
#include <QTimer>

#include <array>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr std::array<std::pair<ActionId, const char *>, 3> kRoutes = {{
    {ActionId::RouteLocal, "local"},
    {ActionId::RouteRemote, "remote"},
    {ActionId::RouteFirstReady, "first-ready"},
}};

} // namespace

RemoteDesk::RemoteDesk(
    const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *editor)
    : QObject(editor)
    , m_around(around)
    , m_prompter(prompter)
    , m_editor(editor)
    , m_label(new QLabel(&around.status))
{
    m_label->setContentsMargins(kSpace, 0, kSpace, 0);
    m_label->setAccessibleName(tr("Service"));
    around.status.addPermanentWidget(m_label);
    connectActions();
    connect(&around.settings, &Settings::changed, this, &RemoteDesk::showState);
    showState();
    if (around.settings.values().remote.route != QLatin1String("local")) {
        QTimer::singleShot(0, this, &RemoteDesk::makeSession); // the window is painted first
    }
}

RemoteDesk::~RemoteDesk() = default;

void RemoteDesk::connectActions()
{
    auto &actions = m_around.actions;
    connect(actions[ActionId::Service], &QAction::triggered, this, &RemoteDesk::open);
    connect(actions[ActionId::WakeService], &QAction::triggered, this, &RemoteDesk::wake);
    auto *routes = new QActionGroup(this);
    for (const auto &[id, route] : kRoutes) {
        routes->addAction(actions[id]);
        connect(actions[id], &QAction::triggered, this, [this, name = route] {
            chooseRoute(QLatin1String(name));
        });
    }
}

RemoteSession &RemoteDesk::session()
{
    makeSession();
    return *m_session;
}

void RemoteDesk::makeSession()
{
    if (m_session != nullptr) {
        return;
    }
    m_tokens = std::make_unique<TokenStore>();
    m_session = std::make_unique<RemoteSession>(RemoteSession::Surroundings{
        m_around.settings, m_around.engine, m_around.lanes, *m_tokens, m_around.history});
    m_route = std::make_unique<RemoteRoute>(RemoteRoute::Surroundings{
        m_around.settings, m_around.engine, m_around.lanes, *m_session, m_around.workbench});
    connect(m_route.get(), &RemoteRoute::troubled, this, &RemoteDesk::troubled);
    connect(m_route.get(), &RemoteRoute::changed, this, &RemoteDesk::showState);
    connect(m_session.get(), &RemoteSession::activityChanged, this, &RemoteDesk::showState);
    connect(m_session.get(), &RemoteSession::callChanged, this, &RemoteDesk::showState);
    showState();
}

void RemoteDesk::makeWindow()
{
    makeSession();
    if (m_window != nullptr) {
        return;
    }
    const auto subject = [this] {
        const auto *current = m_around.workbench.current();
        return RemoteWindow::Subject{
            current != nullptr
                ? current->source()
                : PictureSource::fromFile(resourceFolder() / "samples" / "sample.jpg"),
            m_around.workbench.size()};
    };
    m_window = std::make_unique<RemoteWindow>(
        RemoteWindow::Surroundings{
            m_around.settings, m_around.engine, *m_tokens, *m_session, m_around.lanes.io, subject},
        m_prompter);
    connect(m_window.get(), &RemoteWindow::routeChosen, this, &RemoteDesk::chooseRoute);
    connect(m_window.get(), &RemoteWindow::refused, this, &RemoteDesk::showState);
}

void RemoteDesk::open()
{
    makeWindow();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void RemoteDesk::wake()
{
    open();
    m_window->showPage(0);
    if (m_session->hindrance().isEmpty() &&
        m_session->activity() == RemoteSession::Activity::None) {
        m_session->wake();
    }
}

void RemoteDesk::chooseRoute(const QString &route)
{
    if (route == QLatin1String("local")) {
        setRoute(route);
        return;
    }
    makeSession();
    if (m_session->mayUpload()) {
        setRoute(route);
        return;
    }
    open();
    m_window->showPage(0);
    showState(); // until it is allowed, all is as before
    if (m_session->hindrance().isEmpty() &&
        m_session->activity() == RemoteSession::Activity::None) {
        m_window->askConsent([this, route] { setRoute(route); });
    }
}

void RemoteDesk::setRoute(const QString &route)
{
    m_around.settings.change([&route](Preferences &p) { p.remote.route = route; });
    showState();
}

void RemoteDesk::showState()
{
    const auto &values = m_around.settings.values();
    for (const auto &[id, route] : kRoutes) {
        m_around.actions[id]->setChecked(values.remote.route == QLatin1String(route));
    }
    const bool callable = !values.offline && !values.remote.url.isEmpty();
    m_around.actions[ActionId::WakeService]->setEnabled(callable);
    m_label->setVisible(
        !values.remote.url.isEmpty() &&
        (m_session != nullptr || values.remote.route != QLatin1String("local")));
    const bool remote = m_route != nullptr && m_route->remote();
    const bool busy =
        m_session != nullptr && m_session->activity() != RemoteSession::Activity::None;
    const auto &call = m_session != nullptr ? m_session->call() : std::nullopt;
    m_label->setText(
        values.offline ? tr("Service: off, offline mode")
        : busy         ? tr("Service: being called…")
        : call         ? tr("Service: %1", "cold or warm").arg(startText(call->start))
        : remote       ? tr("Service: cuts out")
                       : tr("Service: not used"));
    m_label->setToolTip(
        values.offline ? tr("Offline mode is on: no connection is made")
                       : tr("%1, as it was met last").arg(isolated(values.remote.url)));
}

} // namespace inspyre::ui
