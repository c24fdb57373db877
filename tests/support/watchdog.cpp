#include "tests/support/watchdog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <functional>
#include <mutex>
#include <pthread.h>
#include <semaphore>
#include <string>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace inspyre::test {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr auto kPause = std::chrono::milliseconds(3);
/// A heartbeat that took longer to be posted says nothing: its own thread was not run.
constexpr double kPostMs = 1.0;
/// A thread that is held up for so long is asked what it does.
constexpr auto kHeldUp = std::chrono::milliseconds(40);
constexpr int kFrames = 48;

// Of the thread that is asked: a signal handler knows no objects.
std::array<void *, kFrames> g_frames;
std::atomic<int> g_depth = 0;

void writeStack(int)
{
    const int before = errno;
    g_depth = backtrace(g_frames.data(), kFrames);
    errno = before;
}

struct Moment
{
    Clock::time_point wall = {};
    double cpu = 0.0;
    double queue = 0.0;
};

/// The nanoseconds that a thread stood in the queue of a processor: the second number there.
double queueMs(int schedstat)
{
    std::array<char, 80> text = {};
    if (pread(schedstat, text.data(), text.size() - 1, 0) <= 0) {
        return 0.0;
    }
    char *next = nullptr;
    std::strtoull(text.data(), &next, 10);
    return static_cast<double>(std::strtoull(next, nullptr, 10)) / 1e6;
}

double cpuMs(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

class Heartbeat final : public QEvent
{
public:
    static constexpr auto kType = static_cast<QEvent::Type>(QEvent::User + 77);

    Heartbeat()
        : QEvent(kType)
    {}
};

/// Lives in the watched thread.
class Receiver final : public QObject
{
public:
    std::function<void()> beat;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == Heartbeat::kType) {
            beat();
            return true;
        }
        return QObject::event(event);
    }
};

} // namespace

double Beat::blocked() const
{
    return std::max(0.0, wall - cpu - queue);
}

struct Watchdog::Private
{
    void watch();
    void sendBeat();
    void waitForBeat();
    void keep(const Beat &beat);
    void settle() const;
    [[nodiscard]] Moment now() const;

    pthread_t thread = pthread_self();
    clockid_t clock = {};
    int schedstat = -1;
    struct sigaction oldAction = {};
    Receiver receiver;
    Moment received;
    std::counting_semaphore<2> arrived{0}; ///< a beat, and the end
    std::atomic_bool ends = false;
    std::atomic<int> sent = 0;
    std::mutex mutex; ///< of what follows
    std::vector<Beat> beats;
    std::vector<QString> stack;
    double heldUpMs = 0.0; ///< of `stack`
    std::thread watcher;
};

Moment Watchdog::Private::now() const
{
    return {Clock::now(), cpuMs(clock), queueMs(schedstat)};
}

void Watchdog::Private::watch()
{
    while (!ends) {
        sendBeat();
        std::this_thread::sleep_for(kPause);
    }
}

void Watchdog::Private::sendBeat()
{
    const auto posted = now();
    QCoreApplication::postEvent(&receiver, new Heartbeat);
    const double posting = Milliseconds(Clock::now() - posted.wall).count();
    g_depth = 0;
    waitForBeat();
    if (!ends && posting <= kPostMs) {
        keep(
            {Milliseconds(received.wall - posted.wall).count(),
             received.cpu - posted.cpu,
             received.queue - posted.queue});
    }
    ++sent;
}

/// Asks a thread that does not come what it does.
void Watchdog::Private::waitForBeat()
{
    if (arrived.try_acquire_for(kHeldUp)) {
        return;
    }
    pthread_kill(thread, SIGUSR2);
    arrived.acquire();
}

void Watchdog::Private::keep(const Beat &beat)
{
    const std::lock_guard lock(mutex);
    beats.push_back(beat);
    const double heldUp = std::max(beat.cpu, beat.blocked());
    const int depth = g_depth;
    if (depth == 0 || heldUp <= heldUpMs) {
        return;
    }
    heldUpMs = heldUp;
    stack.clear();
    char **lines = backtrace_symbols(g_frames.data(), depth);
    for (int i = 0; i < depth; ++i) {
        stack.push_back(QString::fromLocal8Bit(lines[i]));
    }
    std::free(lines); // NOLINT: backtrace_symbols() took it from malloc()
}

/// Until the beat has come that was on its way, and with it what the thread did last.
void Watchdog::Private::settle() const
{
    const int before = sent;
    while (sent - before < 2) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

Watchdog::Watchdog()
    : m_d(std::make_unique<Private>())
{
    pthread_getcpuclockid(m_d->thread, &m_d->clock);
    const auto file = "/proc/self/task/" + std::to_string(syscall(SYS_gettid)) + "/schedstat";
    m_d->schedstat = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    // The first call loads a library, which a signal handler must not.
    std::array<void *, 1> frame = {};
    static_cast<void>(backtrace(frame.data(), 1));
    struct sigaction action = {};
    action.sa_handler = writeStack;
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR2, &action, &m_d->oldAction);
    m_d->receiver.beat = [d = m_d.get()] {
        d->received = d->now();
        d->arrived.release();
    };
    m_d->watcher = std::thread([d = m_d.get()] { d->watch(); });
}

Watchdog::~Watchdog()
{
    m_d->ends = true;
    m_d->arrived.release();
    m_d->watcher.join();
    QCoreApplication::removePostedEvents(&m_d->receiver);
    sigaction(SIGUSR2, &m_d->oldAction, nullptr);
    close(m_d->schedstat);
}

void Watchdog::begin()
{
    m_d->settle();
    const std::lock_guard lock(m_d->mutex);
    m_d->beats.clear();
    m_d->stack.clear();
    m_d->heldUpMs = 0.0;
}

PhaseTimes Watchdog::takePhase(const QString &name)
{
    m_d->settle();
    const std::lock_guard lock(m_d->mutex);
    PhaseTimes times;
    times.name = name;
    times.beats = static_cast<int>(m_d->beats.size());
    times.stack = m_d->stack;
    std::vector<double> walls;
    for (const auto &beat : m_d->beats) {
        walls.push_back(beat.wall);
        if (beat.wall > times.longest.wall) {
            times.longest = beat;
        }
        if (beat.cpu > times.busiest.cpu) {
            times.busiest = beat;
        }
        if (beat.blocked() > times.mostBlocked.blocked()) {
            times.mostBlocked = beat;
        }
    }
    if (!walls.empty()) {
        std::sort(walls.begin(), walls.end());
        times.p99 = walls[static_cast<std::size_t>(static_cast<double>(walls.size() - 1) * 0.99)];
    }
    return times;
}

} // namespace inspyre::test
