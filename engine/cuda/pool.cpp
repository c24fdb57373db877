#include "engine/cuda/pool.h"

#include <ATen/cuda/CUDAGraph.h>

#include <exception>

namespace inspyre {

namespace {

namespace allocator = c10::cuda::CUDACachingAllocator;

/// From beginAllocateToPool(), which counts one more user, to its end.
class Use
{
public:
    Use(c10::DeviceIndex device, c10::cuda::MempoolId_t id, cudaStream_t stream)
        : m_device(device)
        , m_id(id)
    {
        allocator::beginAllocateToPool(
            m_device, m_id, [stream](cudaStream_t asking) { return asking == stream; });
    }

    ~Use() { end(m_device, m_id); }

    Use(const Use &) = delete;
    Use &operator=(const Use &) = delete;

    static void end(c10::DeviceIndex device, c10::cuda::MempoolId_t id) noexcept
    {
        try {
            allocator::endAllocateToPool(device, id);
            allocator::releasePool(device, id);
        } catch (const std::exception &) { // it has ended already
        }
    }

private:
    const c10::DeviceIndex m_device;
    const c10::cuda::MempoolId_t m_id;
};

} // namespace

RecordingPool::RecordingPool(c10::DeviceIndex device)
    : m_device(device)
    , m_id(at::cuda::graph_pool_handle())
{
    // The way to become a user that all versions of libtorch have.
    allocator::beginAllocateToPool(m_device, m_id, [](cudaStream_t) { return false; });
    allocator::endAllocateToPool(m_device, m_id);
}

RecordingPool::~RecordingPool()
{
    try {
        allocator::releasePool(m_device, m_id);
    } catch (const std::exception &) { // the process ends, and the allocator has gone before
    }
}

std::shared_ptr<void> RecordingPool::use(cudaStream_t stream) const
{
    return std::make_shared<Use>(m_device, m_id, stream);
}

void RecordingPool::abandonRecording() const
{
    Use::end(m_device, m_id); // where libtorch has ended it, the graph's own end does the rest
}

} // namespace inspyre
