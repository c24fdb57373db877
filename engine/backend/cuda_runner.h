#pragma once

#include "engine/cuda/session.h"
#include "engine/nets/inspyrenet.h"
#include "engine/torch/cuda_passes.h"
#include "engine/torch/cuda_upload.h"

#include <inspyre/backend.h>

#include <functional>
#include <memory>
#include <mutex>

namespace inspyre {

/// Runs a network's passes on a GPU: pictures go through pinned memory, each shape has buffers of
/// its own, and its pass is recorded as one CUDA graph after its first run.
///
/// Threads: one run at a time; state() from any.
class CudaRunner
{
public:
    /// Logits of a picture, [1, 1, H, W] float. Must not wait for the GPU.
    using Predict = std::function<at::Tensor(const NetImage &image, const JobControl &job)>;

    CudaRunner(CudaHelp help, at::Device device, at::Tensor table, Predict predict);
    ~CudaRunner();
    CudaRunner(const CudaRunner &) = delete;
    CudaRunner &operator=(const CudaRunner &) = delete;

    /// Network::run() without taps; the input is known to be right. If the memory of the GPU does
    /// not do, all that is kept is given up and the pass tried once more. Throws Stopped,
    /// c10::OutOfMemoryError with what is taken and free, and what else libtorch throws.
    [[nodiscard]] NetworkOutput run(const NetworkInput &input, const JobControl &job);

    /// For work of the calling thread outside run(): as CudaSession::enter().
    [[nodiscard]] std::shared_ptr<void> enter() const { return m_help.session->enter(); }

    [[nodiscard]] DeviceState state() const;

    /// Gives up what is kept between passes.
    void trim();

private:
    class Pass;

    NetworkOutput runOnce(const NetworkInput &input, const JobControl &job);
    void note();

    const CudaHelp m_help;
    const at::Device m_device;
    const at::Tensor m_table;
    const Predict m_predict;
    CudaPasses<Pass> m_passes;
    mutable std::mutex m_mutex; ///< for m_state
    DeviceState m_state;
};

} // namespace inspyre
