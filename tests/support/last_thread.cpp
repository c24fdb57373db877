#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

namespace {

/// The state of a thread as the kernel tells it: 'R' runs or would like to, 'S' sleeps.
char stateOf(const std::filesystem::path &task)
{
    std::string line;
    std::getline(std::ifstream(task / "stat"), line);
    const auto name = line.rfind(") "); // the name before it may hold anything
    return name + 2 < line.size() ? line[name + 2] : 'X';
}

/// Whether a thread but this one has something to do: one that is ending has, one of a library's
/// pool sleeps for good.
bool othersWork()
{
    std::error_code gone;
    const auto self = std::filesystem::read_symlink("/proc/thread-self", gone).filename();
    for (const auto &task : std::filesystem::directory_iterator("/proc/self/task", gone)) {
        const char state = stateOf(task.path());
        if (task.path().filename() != self && (state == 'R' || state == 'D')) {
            return true;
        }
    }
    return false;
}

/// Lets the threads that are ending end before the leak check, which runs after all destructors.
/// Qt Test's watchdog is not waited for to its very end: what belongs to it is then still there
/// while nothing points to it.
struct LastThread
{
    ~LastThread()
    {
        using namespace std::chrono_literals;
        constexpr int kQuiet = 10;
        int quiet = 0;
        for (int tries = 0; tries < 2000 && quiet < kQuiet; ++tries) {
            quiet = othersWork() ? 0 : quiet + 1;
            std::this_thread::sleep_for(10ms);
        }
    }
};

const LastThread kLastThread;

} // namespace
