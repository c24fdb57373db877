#include <chrono>
#include <filesystem>
#include <iterator>
#include <thread>

namespace {

/// Lets the threads that are ending end before the leak check, which runs after all destructors.
/// Qt Test's watchdog is not waited for to its very end: what belongs to it is then still there
/// while nothing points to it.
struct LastThread
{
    ~LastThread()
    {
        using namespace std::chrono_literals;
        for (int tries = 0; tries < 50 && threads() > 1; ++tries) {
            std::this_thread::sleep_for(10ms);
        }
    }

    static std::ptrdiff_t threads()
    {
        std::error_code unreadable;
        const std::filesystem::directory_iterator tasks("/proc/self/task", unreadable);
        return std::distance(begin(tasks), end(tasks));
    }
};

const LastThread kLastThread;

} // namespace
