#include "engine/batch/side_by_side.h"

#include "engine/core/guarded.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace inspyre {

namespace {

constexpr std::size_t kThreads = 4;

/// What the threads share. The caller's JobControl is asked by one at a time.
class Shared
{
public:
    Shared(std::size_t count, const JobControl &job)
        : m_count(count)
        , m_job(job)
    {}

    std::optional<std::size_t> next()
    {
        const std::lock_guard lock(m_mutex);
        if (m_error || m_next == m_count) {
            return std::nullopt;
        }
        return m_next++;
    }

    bool stopped()
    {
        const std::lock_guard lock(m_mutex);
        return m_error || m_job.cancelled();
    }

    void finished(const Status &status)
    {
        const std::lock_guard lock(m_mutex);
        if (!status && !m_error) {
            m_error = status.error();
        }
        ++m_done;
        m_job.report(Stage::Verifying, static_cast<double>(m_done) / static_cast<double>(m_count));
    }

    [[nodiscard]] Status result() const { return m_error ? Status(*m_error) : Success{}; }

private:
    const std::size_t m_count;
    const JobControl &m_job;
    std::mutex m_mutex;
    std::size_t m_next = 0;
    std::size_t m_done = 0;
    std::optional<Error> m_error;
};

} // namespace

Status sideBySide(
    std::size_t count,
    const JobControl &job,
    const std::function<Status(std::size_t index, const JobControl &job)> &work)
{
    Shared shared(count, job);
    const JobControl inner([&] { return shared.stopped(); });
    const auto worker = [&] {
        while (const auto index = shared.next()) {
            shared.finished(guarded("working side by side", [&]() -> Status {
                return inner.cancelled() ? cancelledError() : work(*index, inner);
            }));
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < std::min(kThreads, count); ++i) {
            threads.emplace_back(worker);
        }
        worker();
    }
    return shared.result();
}

} // namespace inspyre
