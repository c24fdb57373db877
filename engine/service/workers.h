#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace inspyre {

/// Threads for pictures. Libraries keep memory, and threads of their own, for each thread that
/// calls them: so it is kept for these few, and not for each connection. Threads: any.
class Workers
{
public:
    explicit Workers(int threads);
    /// Nobody may wait in run() any more.
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    /// Runs `work` on one of them and waits for its end. What it throws is thrown here.
    void run(std::function<void()> work);

private:
    void serve();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::packaged_task<void()>> m_tasks;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace inspyre
