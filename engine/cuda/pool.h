#pragma once

#include <c10/cuda/CUDACachingAllocator.h>

#include <memory>

namespace inspyre {

/// Memory that recordings share, out of libtorch's allocator. It lives as long as this, or a
/// recording that uses it: without an owner, libtorch refuses a pool's number once its last
/// recording has gone.
class RecordingPool
{
public:
    explicit RecordingPool(c10::DeviceIndex device);
    ~RecordingPool();
    RecordingPool(const RecordingPool &) = delete;
    RecordingPool &operator=(const RecordingPool &) = delete;

    [[nodiscard]] c10::cuda::MempoolId_t id() const { return m_id; }

    /// As long as the result lives, what is asked for on `stream` comes from here.
    [[nodiscard]] std::shared_ptr<void> use(cudaStream_t stream) const;

    /// After a recording that failed before libtorch had ended it: what libtorch leaves undone.
    void abandonRecording() const;

private:
    const c10::DeviceIndex m_device;
    const c10::cuda::MempoolId_t m_id;
};

} // namespace inspyre
