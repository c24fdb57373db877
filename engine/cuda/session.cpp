#include "engine/cuda/session.h"

#include "engine/cuda/copier.h"
#include "engine/cuda/make_session.h"

#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

namespace inspyre {

namespace {

namespace allocator = c10::cuda::CUDACachingAllocator;

class Recording final : public CudaRecording
{
public:
    void replay() override { graph.replay(); }

    at::cuda::CUDAGraph graph;
};

class Session final : public CudaSession
{
public:
    explicit Session(int device)
        : m_device(static_cast<c10::DeviceIndex>(device))
        , m_stream(c10::cuda::getStreamFromPool(/*isHighPriority=*/false, m_device))
        , m_pool(at::cuda::graph_pool_handle())
    {}

    [[nodiscard]] std::shared_ptr<void> enter() override
    {
        return std::make_shared<c10::cuda::CUDAStreamGuard>(m_stream);
    }

    [[nodiscard]] std::unique_ptr<CudaRecording> record(const std::function<void()> &work) override
    {
        auto recording = std::make_unique<Recording>();
        // Other threads may go on using the device meanwhile.
        recording->graph.capture_begin(m_pool, cudaStreamCaptureModeThreadLocal);
        try {
            work();
        } catch (...) {
            abandon(recording->graph);
            throw;
        }
        try {
            recording->graph.capture_end();
        } catch (...) {
            leavePool();
            throw;
        }
        return recording;
    }

    [[nodiscard]] std::unique_ptr<CudaCopier> makeCopier(
        void *block, int slots, std::uint64_t slotBytes) override
    {
        return inspyre::makeCopier({m_device, m_stream.stream(), block, slots, slotBytes});
    }

    void wait() override { m_stream.synchronize(); }

    [[nodiscard]] CudaMemory memory() override
    {
        const c10::cuda::CUDAGuard guard(m_device);
        std::size_t free = 0;
        std::size_t total = 0;
        C10_CUDA_CHECK(cudaMemGetInfo(&free, &total));
        const auto stats = allocator::getDeviceStats(m_device);
        constexpr auto kAll = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
        return {
            .total = total,
            .free = free,
            .reserved = static_cast<std::uint64_t>(stats.reserved_bytes[kAll].current),
            .peak = static_cast<std::uint64_t>(stats.allocated_bytes[kAll].peak),
            .takings = static_cast<std::uint64_t>(stats.num_device_alloc),
        };
    }

    void resetPeak() override { allocator::resetPeakStats(m_device); }

    void releaseUnused() override { allocator::emptyCache(); }

private:
    /// Ends a recording whose work has failed, so that the stream can be used again.
    void abandon(at::cuda::CUDAGraph &graph) const
    {
        try {
            graph.capture_end();
        } catch (const std::exception &) {
            leavePool();
        }
    }

    /// What capture_end() leaves undone when it fails.
    void leavePool() const
    {
        static_cast<void>(cudaGetLastError()); // else the next check finds the old error
        try {
            allocator::endAllocateToPool(m_device, m_pool);
        } catch (const std::exception &) { // it was done already
        }
    }

    const c10::DeviceIndex m_device;
    const c10::cuda::CUDAStream m_stream;
    const c10::cuda::MempoolId_t m_pool;
};

} // namespace

std::unique_ptr<CudaSession> makeSession(int device)
{
    const c10::cuda::CUDAGuard guard(static_cast<c10::DeviceIndex>(device));
    return std::make_unique<Session>(device);
}

} // namespace inspyre
