#include "engine/service/workers.h"

namespace inspyre {

Workers::Workers(int threads)
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] { serve(); });
    }
}

Workers::~Workers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    for (auto &thread : m_threads) {
        thread.join();
    }
}

void Workers::run(std::function<void()> work)
{
    std::packaged_task<void()> task(std::move(work));
    auto done = task.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_one();
    done.get();
}

void Workers::serve()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
        if (m_tasks.empty()) {
            return;
        }
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace inspyre
