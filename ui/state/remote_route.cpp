#include "ui/state/remote_route.h"

#include "ui/jobs/lanes.h"
#include "ui/state/engine_session.h"
#include "ui/state/lane_remover.h"
#include "ui/state/remote_session.h"
#include "ui/state/settings.h"
#include "ui/state/workbench.h"
#include "ui/text/text.h"

#include <inspyre/remote_route.h>

#include <mutex>
#include <utility>

namespace inspyre::ui {

struct RemoteRoute::EngineBox
{
    explicit EngineBox(QThreadPool &gpu)
        : lane(gpu)
    {}

    [[nodiscard]] std::shared_ptr<Remover> remover()
    {
        const std::lock_guard lock(mutex);
        return engine != nullptr ? onLane(engine, lane) : nullptr;
    }

    /// Returns the one before, whose end may take a while.
    [[nodiscard]] std::shared_ptr<const Engine> put(std::shared_ptr<const Engine> news)
    {
        const std::lock_guard lock(mutex);
        return std::exchange(engine, std::move(news));
    }

    QThreadPool &lane;
    std::mutex mutex;
    std::shared_ptr<const Engine> engine = {};
};

RemoteRoute::RemoteRoute(const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_box(std::make_shared<EngineBox>(around.lanes.gpu))
{
    followEngine();
    connect(&around.engine, &EngineSession::stateChanged, this, &RemoteRoute::followEngine);
    connect(&around.settings, &Settings::changed, this, &RemoteRoute::apply);
    connect(&around.session, &RemoteSession::accessChanged, this, [this] {
        m_applied.clear(); // another service object
        apply();
    });
    apply();
}

RemoteRoute::~RemoteRoute()
{
    m_around.workbench.setRoute({});
}

void RemoteRoute::followEngine()
{
    auto old = m_box->put(m_around.engine.engine());
    if (old != nullptr && old != m_around.engine.engine()) {
        m_around.lanes.gpu.start([gone = std::move(old)]() mutable { gone.reset(); });
    }
}

void RemoteRoute::apply()
{
    const auto &remote = m_around.settings.values().remote;
    const bool possible = m_around.session.hindrance().isEmpty() && m_around.session.mayUpload();
    const auto wish = possible ? remote.route : QStringLiteral("local");
    if (wish == m_applied) {
        return;
    }
    m_applied = wish;
    auto route = makeRoute();
    m_remote = route.maker != nullptr;
    m_around.workbench.setRoute(std::move(route));
    Q_EMIT changed();
}

MatteRoute RemoteRoute::makeRoute()
{
    if (m_applied == QLatin1String("local")) {
        return {};
    }
    auto service = m_around.session.editorService();
    if (!service) {
        Q_EMIT troubled(errorText(service.error()));
        return {};
    }
    const bool both = m_applied == QLatin1String("first-ready");
    auto maker = both ? firstReadyRemover({[box = m_box] { return box->remover(); }}, *service)
                      : remoteRemover(*service);
    return {.maker = std::move(maker), .lane = &m_around.lanes.remote, .usesEngine = both};
}

} // namespace inspyre::ui
