#include "engine/torch/cuda_ring.h"

#include "engine/torch/steps.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace inspyre {

namespace {

constexpr std::chrono::milliseconds kPatience{20}; // between two questions about cancel

class Ring
{
public:
    Ring(CudaCopier &copier, const std::vector<UploadPart> &parts)
        : m_copier(copier)
        , m_parts(parts)
        , m_end(parts.empty() ? 0 : parts.back().offset + parts.back().bytes)
        , m_pieces((m_end + copier.slotBytes() - 1) / copier.slotBytes())
        , m_sentOf(static_cast<std::size_t>(copier.slots()), 0)
    {}

    /// The work of one thread.
    void fillSlots()
    {
        try {
            while (const auto piece = next()) {
                send(*piece);
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_error = m_error ? m_error : std::current_exception();
            m_stopped = true;
        }
        const std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    }

    /// Waits for the end, or a cancel.
    void watch(const JobControl &job, const std::function<void(std::uint64_t)> &progressed)
    {
        std::unique_lock lock(m_mutex);
        while (!m_stopped && m_sent < m_pieces) {
            m_changed.wait_for(lock, kPatience);
            const auto bytes = std::min(m_end, m_sent * m_copier.slotBytes());
            lock.unlock();
            progressed(bytes);
            const bool cancelled = job.cancelled();
            lock.lock();
            m_stopped = m_stopped || cancelled;
        }
        m_changed.notify_all();
    }

    /// After all threads have ended.
    void throwProblem() const
    {
        if (m_error) {
            std::rethrow_exception(m_error);
        }
        if (m_sent < m_pieces) {
            throw Stopped{};
        }
    }

private:
    [[nodiscard]] int slotOf(std::uint64_t piece) const
    {
        return static_cast<int>(piece % static_cast<std::uint64_t>(m_copier.slots()));
    }

    /// The next piece of the block, once its slot's last one was sent.
    std::optional<std::uint64_t> next()
    {
        std::unique_lock lock(m_mutex);
        if (m_stopped || m_next == m_pieces) {
            return {};
        }
        const auto piece = m_next++;
        const auto slot = static_cast<std::size_t>(slotOf(piece));
        const auto before = piece / static_cast<std::uint64_t>(m_copier.slots());
        m_changed.wait(lock, [&] { return m_stopped || m_sentOf[slot] == before; });
        return m_stopped ? std::optional<std::uint64_t>() : piece;
    }

    void send(std::uint64_t piece)
    {
        const int slot = slotOf(piece);
        const auto begin = piece * m_copier.slotBytes();
        const auto end = std::min(begin + m_copier.slotBytes(), m_end);
        m_copier.wait(slot);
        fill(m_copier.slot(slot), begin, end);
        m_copier.send(slot, begin, end - begin);
        const std::lock_guard lock(m_mutex);
        ++m_sentOf[static_cast<std::size_t>(slot)];
        ++m_sent;
        m_changed.notify_all();
    }

    /// Copies what lies in [begin, end) of the block.
    void fill(std::byte *slot, std::uint64_t begin, std::uint64_t end) const
    {
        const auto endsBefore = [](const UploadPart &part, std::uint64_t at) {
            return part.offset + part.bytes <= at;
        };
        auto part = std::lower_bound(m_parts.begin(), m_parts.end(), begin, endsBefore);
        for (; part != m_parts.end() && part->offset < end; ++part) {
            const auto from = std::max(part->offset, begin);
            const auto to = std::min(part->offset + part->bytes, end);
            std::memcpy(slot + (from - begin), part->data + (from - part->offset), to - from);
        }
    }

    CudaCopier &m_copier;
    const std::vector<UploadPart> &m_parts;
    const std::uint64_t m_end;
    const std::uint64_t m_pieces; ///< of the block, each as large as a slot

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_next = 0;
    std::uint64_t m_sent = 0;
    std::vector<std::uint64_t> m_sentOf; ///< pieces by slot
    bool m_stopped = false;
    std::exception_ptr m_error;
};

} // namespace

void uploadParts(
    CudaCopier &copier,
    const std::vector<UploadPart> &parts,
    int threads,
    const JobControl &job,
    const std::function<void(std::uint64_t)> &progressed)
{
    Ring ring(copier, parts);
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back([&] { ring.fillSlots(); });
        }
        ring.watch(job, progressed);
    }
    ring.throwProblem();
}

} // namespace inspyre
