#include <inspyre/remote_route.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kLook = std::chrono::milliseconds(20);
constexpr double kUsualMs = 1000.0;

/// What the two sides of one race share.
struct Race
{
    std::mutex mutex = {};
    std::condition_variable changed = {};
    std::optional<Result<RemoteMatte>> remote = {};
    std::optional<Result<Matte>> local = {};
    std::optional<RemoteCall> call = {}; ///< as it was told last
    std::atomic_bool over = false;       ///< both are to stop
};

/// Joins its thread, which has been asked to stop.
class Side
{
public:
    template<typename Work>
    explicit Side(Work work)
        : m_thread(std::move(work))
    {}

    ~Side() { m_thread.join(); }

    Side(const Side &) = delete;
    Side &operator=(const Side &) = delete;

private:
    std::thread m_thread;
};

class FirstReady final : public Remover
{
public:
    FirstReady(
        LocalSide local,
        std::shared_ptr<RemoteService> remote,
        std::function<void(const RaceNews &)> news,
        CallWatch watch)
        : m_local(std::move(local))
        , m_remote(std::move(remote))
        , m_news(std::move(news))
        , m_watch(std::move(watch))
    {}

    [[nodiscard]] std::string model() const override { return m_model; }

    [[nodiscard]] Result<Matte> matte(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) override
    {
        auto matte = race(rgb, options, job);
        if (matte) {
            m_model = matte->model;
        }
        return matte;
    }

private:
    Result<Matte> race(const ImageView &rgb, const MatteOptions &options, const JobControl &job)
    {
        if (const auto local = m_local.ready()) {
            tell({.localStarted = true});
            return local->matte(rgb, options, job);
        }
        Race race;
        const Side remote([&] { runRemote(race, rgb, options); });
        std::unique_ptr<Side> local;
        RaceNews news;
        auto matte = follow(race, rgb, options, local, job);
        race.over = true;
        local.reset();
        const std::lock_guard lock(race.mutex);
        news.localStarted = race.local.has_value();
        news.remoteWon = race.remote && *race.remote && !(race.local && *race.local);
        news.call = race.call;
        tell(news);
        return matte;
    }

    void runRemote(Race &race, const ImageView &rgb, const MatteOptions &options)
    {
        const JobControl job([&race] { return race.over.load(); });
        const CallWatch watch = [&](const RemoteCall &call) {
            {
                const std::lock_guard lock(race.mutex);
                race.call = call;
            }
            if (m_watch) {
                m_watch(call);
            }
        };
        auto made = m_remote->matte(rgb, options, watch, job);
        const std::lock_guard lock(race.mutex);
        race.remote = std::move(made);
        race.changed.notify_all();
    }

    /// Starts the local side when its time has come, and waits for the first result.
    Result<Matte> follow(
        Race &race,
        const ImageView &rgb,
        const MatteOptions &options,
        std::unique_ptr<Side> &local,
        const JobControl &job)
    {
        const auto begin = Clock::now();
        const auto usual =
            std::chrono::duration<double, std::milli>(m_remote->warmP95Ms().value_or(kUsualMs));
        while (true) {
            if (job.cancelled()) {
                return cancelledError();
            }
            bool remoteFailed = false;
            bool answering = false;
            {
                std::unique_lock lock(race.mutex);
                race.changed.wait_for(lock, kLook);
                if (race.remote && *race.remote) {
                    return (*race.remote)->matte;
                }
                if (race.local && (*race.local || race.remote)) {
                    return *race.local;
                }
                remoteFailed = race.remote.has_value();
                answering = race.call && race.call->now == CallPart::Download;
                job.report(Stage::Inferring, answering ? 0.9 : 0.1);
            }
            const bool late = Clock::now() - begin >= usual && !answering;
            if (local || (!late && !remoteFailed)) {
                continue;
            }
            if (const auto remover = m_local.ready()) {
                local = std::make_unique<Side>(
                    [&race, &rgb, &options, remover] { runLocal(race, *remover, rgb, options); });
            } else if (remoteFailed && !(m_local.mayCome && m_local.mayCome())) {
                const std::lock_guard lock(race.mutex);
                return race.remote->error();
            }
        }
    }

    static void runLocal(
        Race &race, Remover &remover, const ImageView &rgb, const MatteOptions &options)
    {
        auto made = remover.matte(rgb, options, JobControl([&race] { return race.over.load(); }));
        const std::lock_guard lock(race.mutex);
        race.local = std::move(made);
        race.changed.notify_all();
    }

    void tell(const RaceNews &news) const
    {
        if (m_news) {
            m_news(news);
        }
    }

    const LocalSide m_local;
    const std::shared_ptr<RemoteService> m_remote;
    const std::function<void(const RaceNews &)> m_news;
    const CallWatch m_watch;
    std::string m_model = "first ready";
};

} // namespace

std::shared_ptr<Remover> firstReadyRemover(
    LocalSide local,
    std::shared_ptr<RemoteService> remote,
    std::function<void(const RaceNews &)> news,
    CallWatch watch)
{
    return std::make_shared<FirstReady>(
        std::move(local), std::move(remote), std::move(news), std::move(watch));
}

} // namespace inspyre
