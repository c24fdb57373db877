#include "engine/core/guarded.h"
#include "engine/core/memory_available.h"
#include "engine/service/cpu_quota.h"
#include "engine/service/hall.h"
#include "engine/service/routes.h"

#include <inspyre/picture.h>

#include <algorithm>
#include <thread>

namespace inspyre {

namespace {

using std::chrono::milliseconds;

constexpr auto kLook = milliseconds(20);

/// Takes what the container allows where nobody has said anything.
void fitToContainer(EngineOptions &options)
{
    if (const auto cores = cpuQuota(); cores && options.threads == 0) {
        const auto all = static_cast<int>(std::thread::hardware_concurrency());
        options.threads = *cores < all ? *cores : 0;
    }
    if (options.memoryLimitBytes == 0) {
        options.memoryLimitBytes = memoryState().total / 10 * 9;
    }
}

class RunningService : public Service
{
public:
    RunningService(ServiceOptions options, std::shared_ptr<Timeline> timeline)
        : m_hall(std::move(options), std::move(timeline))
        , m_server(m_hall.options.limits)
    {}

    ~RunningService() override
    {
        drain();
        (void)wait();
    }

    RunningService(const RunningService &) = delete;
    RunningService &operator=(const RunningService &) = delete;

    Status open()
    {
        const auto &options = m_hall.options;
        m_port = m_server.open(options.host, options.port);
        if (m_port <= 0) {
            return Error{
                ErrorCode::InvalidArgument,
                "nobody can listen there: it is in use, not this machine's, or not allowed",
                options.host + ":" + std::to_string(options.port)};
        }
        m_hall.portOpenMs = m_hall.timeline->nowMs();
        addManners(m_server, m_hall);
        addStateRoutes(m_server, m_hall);
        addWarmRoute(m_server, m_hall);
        addPictureRoute(m_server, m_hall);
        // It writes to the environment, which no other thread may read meanwhile.
        if (auto imaging = startImaging(); !imaging) {
            return imaging;
        }
        m_hall.log.write(
            "INFO",
            "listening",
            "the port is open",
            {{"host", options.host},
             {"port", m_port},
             {"ms", m_hall.portOpenMs.load()},
             {"token", !options.token.empty()}});
        m_listener = std::thread([this] { m_server.listen_after_bind(); });
        m_loader = std::thread([this] {
            const auto loaded = guarded("loading", [this]() -> Status {
                const auto stop = [this] { return m_stop.load(); };
                loadEngine(m_hall, stop);
                sumModel(m_hall, stop);
                return Success{};
            });
            if (!loaded) {
                m_hall.life.failed(loaded.error(), Phase::Program);
            }
        });
        return Success{};
    }

    [[nodiscard]] int port() const override { return m_port; }

    void drain() override
    {
        if (!m_draining.exchange(true)) {
            m_hall.log.write("INFO", "drain", "no new pictures from now on");
            m_hall.drain();
        }
    }

    [[nodiscard]] Status wait() override
    {
        while (!m_draining && !hasFailed()) {
            std::this_thread::sleep_for(kLook);
        }
        const auto failure = m_hall.life.view().error;
        drain();
        end();
        return failure && m_hall.options.exitOnFailure ? Status(*failure) : Status(Success{});
    }

private:
    [[nodiscard]] bool hasFailed() const
    {
        return m_hall.options.exitOnFailure && m_hall.life.state() == LifeState::Failed;
    }

    /// Once: replies to what was accepted, then closes.
    void end()
    {
        if (!m_listener.joinable()) {
            return;
        }
        const auto by = Life::Clock::now() + m_hall.options.limits.drain;
        const bool all = m_hall.turns.waitEmpty(by);
        m_stop = true;
        m_server.stopSoon();
        m_server.stop();
        m_listener.join();
        m_loader.join();
        m_hall.log.write(
            all ? "INFO" : "WARNING", "exit", all ? "all is answered" : "not all was answered");
    }

    Hall m_hall;
    HttpServer m_server;
    int m_port = 0;
    std::atomic_bool m_draining = false;
    std::atomic_bool m_stop = false;
    std::thread m_listener;
    std::thread m_loader;
};

} // namespace

Result<std::unique_ptr<Service>> Service::listen(
    ServiceOptions options, std::shared_ptr<Timeline> timeline)
{
    return guarded("starting the service", [&]() -> Result<std::unique_ptr<Service>> {
        fitToContainer(options.engine);
        auto service = std::make_unique<RunningService>(std::move(options), std::move(timeline));
        if (const auto open = service->open(); !open) {
            return open.error();
        }
        return std::unique_ptr<Service>(std::move(service));
    });
}

} // namespace inspyre
