#pragma once

#include <c10/cuda/CUDAException.h>
#include <cuda_runtime_api.h>

namespace inspyre {

/// A place in a stream. Throws c10::Error.
class CudaEvent
{
public:
    /// @param flags  cudaEventDisableTiming, or cudaEventDefault with the device's time
    explicit CudaEvent(unsigned flags)
    {
        C10_CUDA_CHECK(cudaEventCreateWithFlags(&m_event, flags));
    }

    ~CudaEvent() { static_cast<void>(cudaEventDestroy(m_event)); }

    CudaEvent(const CudaEvent &) = delete;
    CudaEvent &operator=(const CudaEvent &) = delete;

    void record(cudaStream_t stream) { C10_CUDA_CHECK(cudaEventRecord(m_event, stream)); }

    /// In this thread, until the stream has come there.
    void wait() { C10_CUDA_CHECK(cudaEventSynchronize(m_event)); }

    /// In `stream`.
    void block(cudaStream_t stream) { C10_CUDA_CHECK(cudaStreamWaitEvent(stream, m_event, 0)); }

    [[nodiscard]] double msSince(const CudaEvent &begin) const
    {
        float ms = 0.0F;
        C10_CUDA_CHECK(cudaEventElapsedTime(&ms, begin.m_event, m_event));
        return static_cast<double>(ms);
    }

private:
    cudaEvent_t m_event = nullptr;
};

} // namespace inspyre
