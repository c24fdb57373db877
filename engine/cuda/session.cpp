#include "engine/cuda/session.h"

#include "engine/cuda/copier.h"
#include "engine/cuda/event.h"
#include "engine/cuda/make_session.h"
#include "engine/cuda/pool.h"

#include <ATen/Context.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

#include <optional>
#include <vector>

namespace inspyre {

namespace {

namespace allocator = c10::cuda::CUDACachingAllocator;

constexpr auto kAll = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);

// libtorch takes what is at most 1 MiB large from blocks of their own kind.
constexpr std::size_t kSmallBytes = std::size_t{1} << 20U;
constexpr std::size_t kSmallReserved = std::size_t{32} << 20U;

class Recording final : public CudaRecording
{
public:
    void replay() override { graph.replay(); }

    at::cuda::CUDAGraph graph;
};

class Timer final : public CudaTimer
{
public:
    explicit Timer(c10::DeviceIndex device)
        : m_device(device)
        , m_begin(cudaEventDefault)
        , m_end(cudaEventDefault)
    {}

    void start() override { m_begin.record(c10::cuda::getCurrentCUDAStream(m_device)); }

    void stop() override { m_end.record(c10::cuda::getCurrentCUDAStream(m_device)); }

    [[nodiscard]] double ms() override { return m_end.msSince(m_begin); }

private:
    const c10::DeviceIndex m_device;
    CudaEvent m_begin;
    CudaEvent m_end;
};

/// Memory from libtorch's allocator, given back to it at the end.
class Taken
{
public:
    Taken(std::size_t bytes, cudaStream_t stream)
        : m_data(allocator::raw_alloc_with_stream(bytes, stream))
    {}

    ~Taken() { allocator::raw_delete(m_data); }

    Taken(const Taken &) = delete;
    Taken &operator=(const Taken &) = delete;

private:
    void *m_data;
};

class Session final : public CudaSession
{
public:
    explicit Session(int device)
        : m_device(static_cast<c10::DeviceIndex>(device))
        , m_stream(c10::cuda::getStreamFromPool(/*isHighPriority=*/false, m_device))
        , m_pool(m_device)
    {}

    [[nodiscard]] std::shared_ptr<void> enter() override
    {
        return std::make_shared<c10::cuda::CUDAStreamGuard>(m_stream);
    }

    [[nodiscard]] std::shared_ptr<void> useRecordings() override { return m_pool->use(m_stream); }

    void reserve(std::uint64_t bytes) override
    {
        const c10::cuda::CUDAGuard guard(m_device);
        const auto use = m_pool->use(m_stream);
        try {
            const Taken large(static_cast<std::size_t>(bytes), m_stream);
            std::vector<std::unique_ptr<Taken>> small;
            for (std::size_t i = 0; i < kSmallReserved / kSmallBytes; ++i) {
                small.push_back(std::make_unique<Taken>(kSmallBytes, m_stream));
            }
        } catch (const c10::OutOfMemoryError &) { // then it goes by what there is
        }
    }

    [[nodiscard]] std::unique_ptr<CudaRecording> record(const std::function<void()> &work) override
    {
        auto recording = std::make_unique<Recording>();
        // Other threads may go on using the device meanwhile.
        try {
            recording->graph.capture_begin(m_pool->id(), cudaStreamCaptureModeThreadLocal);
        } catch (...) {
            leaveRecording();
            throw;
        }
        try {
            work();
        } catch (...) {
            abandon(recording->graph);
            throw;
        }
        end(recording->graph);
        return recording;
    }

    [[nodiscard]] std::unique_ptr<CudaCopier> makeCopier(
        void *block, int slots, std::uint64_t slotBytes) override
    {
        return inspyre::makeCopier({m_device, m_stream.stream(), block, slots, slotBytes});
    }

    [[nodiscard]] std::unique_ptr<CudaTimer> makeTimer() override
    {
        const c10::cuda::CUDAGuard guard(m_device);
        return std::make_unique<Timer>(m_device);
    }

    void wait() override { m_stream.synchronize(); }

    [[nodiscard]] CudaMemory memory() override
    {
        const c10::cuda::CUDAGuard guard(m_device);
        std::size_t free = 0;
        std::size_t total = 0;
        C10_CUDA_CHECK(cudaMemGetInfo(&free, &total));
        const auto stats = allocator::getDeviceStats(m_device);
        return {
            .total = total,
            .free = free,
            .reserved = static_cast<std::uint64_t>(stats.reserved_bytes[kAll].current),
            .used = static_cast<std::uint64_t>(stats.allocated_bytes[kAll].current),
            .peak = static_cast<std::uint64_t>(stats.allocated_bytes[kAll].peak),
            .takings = static_cast<std::uint64_t>(stats.num_device_alloc),
        };
    }

    [[nodiscard]] std::uint64_t peak() override
    {
        const auto stats = allocator::getDeviceStats(m_device);
        return static_cast<std::uint64_t>(stats.allocated_bytes[kAll].peak);
    }

    void resetPeak() override { allocator::resetPeakStats(m_device); }

    void releaseUnused() override
    {
        m_pool.emplace(m_device); // the old one goes with its last recording
        allocator::emptyCache();
    }

private:
    void end(at::cuda::CUDAGraph &graph) const
    {
        try {
            graph.capture_end();
        } catch (...) {
            leaveRecording();
            throw;
        }
    }

    /// Ends a recording whose work has failed, so that the stream can be used again.
    void abandon(at::cuda::CUDAGraph &graph) const
    {
        try {
            end(graph);
        } catch (const std::exception &) { // what the work threw says more
        }
    }

    /// What capture_begin() and capture_end() leave undone when they fail.
    void leaveRecording() const
    {
        static_cast<void>(cudaGetLastError()); // else the next check finds the old error
        m_pool->abandonRecording();
    }

    const c10::DeviceIndex m_device;
    const c10::cuda::CUDAStream m_stream;
    std::optional<RecordingPool> m_pool;
};

} // namespace

std::unique_ptr<CudaSession> makeSession(int device)
{
    // Otherwise the first tensor does it, and the allocator takes no pool before.
    at::globalContext().lazyInitDevice(c10::DeviceType::CUDA);
    const c10::cuda::CUDAGuard guard(static_cast<c10::DeviceIndex>(device));
    return std::make_unique<Session>(device);
}

} // namespace inspyre
