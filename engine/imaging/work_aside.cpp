#include "engine/imaging/work_aside.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;
using Made = WorkAside::Made;

constexpr std::chrono::milliseconds kAskEvery{20};
constexpr std::chrono::milliseconds kGrace{100};
constexpr std::size_t kMostLeft = 2;

/// Where the thread that works leaves what it has made.
class Outcome
{
public:
    void put(Made made)
    {
        const std::lock_guard lock(m_mutex);
        m_made = std::move(made);
        m_changed.notify_all();
    }

    [[nodiscard]] bool there(std::chrono::milliseconds within)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, within, [this] { return m_made.has_value(); });
    }

    /// Only once it is there.
    [[nodiscard]] Made take() { return *std::exchange(m_made, std::nullopt); }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Made> m_made;
};

/// What nobody waits for any more but this, at the end of the program: the libraries that it uses
/// were there before, and go after it.
class Leftovers
{
public:
    [[nodiscard]] bool hasRoom()
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_all, [](const auto &one) { return one.outcome->there({}); });
        return m_all.size() < kMostLeft;
    }

    void take(std::jthread thread, std::shared_ptr<Outcome> outcome)
    {
        const std::lock_guard lock(m_mutex);
        m_all.push_back({std::move(outcome), std::move(thread)});
    }

private:
    struct One
    {
        std::shared_ptr<Outcome> outcome;
        std::jthread thread; ///< joined when it goes
    };

    std::mutex m_mutex;
    std::vector<One> m_all;
};

Leftovers &leftovers()
{
    static Leftovers only;
    return only;
}

/// False if it was cancelled before, and then for `grace`.
bool waitFor(
    const std::function<bool(std::chrono::milliseconds)> &ready,
    const std::function<bool()> &cancelled,
    std::chrono::milliseconds grace)
{
    while (!ready(kAskEvery)) {
        if (cancelled()) {
            return ready(grace);
        }
    }
    return true;
}

} // namespace

Made runAside(WorkAside aside)
{
    const auto room = [](std::chrono::milliseconds within) {
        if (leftovers().hasRoom()) {
            return true;
        }
        std::this_thread::sleep_for(within);
        return leftovers().hasRoom();
    };
    if (!waitFor(room, aside.cancelled, {})) {
        return cancelledError();
    }
    auto outcome = std::make_shared<Outcome>();
    std::jthread thread([outcome, work = std::move(aside.work)]() mutable {
        auto made = work();
        work = {}; // what it holds goes before anybody hears of the end
        outcome->put(std::move(made));
    });
    const auto made = [&outcome](std::chrono::milliseconds within) {
        return outcome->there(within);
    };
    if (waitFor(made, aside.cancelled, kGrace)) {
        thread.join();
        return outcome->take();
    }
    aside.letGo();
    leftovers().take(std::move(thread), std::move(outcome));
    return cancelledError();
}

} // namespace inspyre
