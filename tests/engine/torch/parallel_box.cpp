#include "tests/engine/torch/parallel_box.h"

#include "engine/torch/parallel.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace inspyre::test {

namespace {

/// Where each waits until all are there.
class Meeting
{
public:
    explicit Meeting(int wanted)
        : m_wanted(wanted)
    {}

    void come()
    {
        std::unique_lock lock(m_mutex);
        m_most = std::max(m_most, ++m_here);
        m_come.notify_all();
        m_come.wait_for(lock, std::chrono::seconds(30), [this] { return m_most >= m_wanted; });
        --m_here;
    }

    [[nodiscard]] int most() const { return m_most; }

private:
    const int m_wanted;
    std::mutex m_mutex;
    std::condition_variable m_come;
    int m_here = 0;
    int m_most = 0;
};

} // namespace

void setThreads(int threads)
{
    at::set_num_threads(threads);
}

int atOnceInParallel(int wanted)
{
    Meeting meeting(wanted);
    inParallel(wanted, {}, [&](std::int64_t) { meeting.come(); });
    return meeting.most();
}

int atOnceInRanges(int wanted)
{
    Meeting meeting(wanted);
    inRanges(0, wanted, 1, [&](std::int64_t, std::int64_t) { meeting.come(); });
    return meeting.most();
}

} // namespace inspyre::test
