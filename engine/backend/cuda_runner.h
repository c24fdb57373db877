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

struct CudaRunnerOptions
{
    /// The maps of a picture. Must not wait for the GPU.
    std::function<NetMaps(const NetImage &image, const JobControl &job)> predict = {};
    at::ScalarType type = at::kFloat; ///< of the maps
    bool record = true;               ///< false: each pass is computed operator by operator
};

/// Runs a network's passes on a GPU: pictures go through pinned memory, each shape has buffers of
/// its own, and its pass is recorded as one CUDA graph after its first run. The memory for the
/// passes is taken at once, before the first of them.
///
/// Threads: one run at a time; state() from any.
class CudaRunner
{
public:
    /// Gives memory that loading has left over back to the device.
    ///
    /// @param help  its session is entered
    CudaRunner(CudaHelp help, at::Device device, at::Tensor table, CudaRunnerOptions options);
    ~CudaRunner();
    CudaRunner(const CudaRunner &) = delete;
    CudaRunner &operator=(const CudaRunner &) = delete;

    /// Network::run() without taps; the input is known to be right. If the memory of the GPU does
    /// not do, all that is kept is given up, which is logged, and the pass tried once more. Throws
    /// Stopped, c10::OutOfMemoryError with what is taken and free, and what else libtorch throws.
    [[nodiscard]] NetworkOutput run(const NetworkInput &input, const JobControl &job);

    /// For work of the calling thread outside run(): as CudaSession::enter().
    [[nodiscard]] std::shared_ptr<void> enter() const { return m_help.session->enter(); }

    /// Asks the device too.
    [[nodiscard]] DeviceState state() const;

    /// Gives up what is kept between passes.
    void trim();

private:
    class Pass;

    NetworkOutput runOnce(const NetworkInput &input, const JobControl &job);
    void reserveFor(const NetworkInput &input);
    void noteMemory(const NetworkInput &input);
    void notePasses(double ms);
    [[noreturn]] void throwOutOfMemory(const NetworkInput &input) const;

    const CudaHelp m_help;
    const at::Device m_device;
    const at::Tensor m_table;
    const CudaRunnerOptions m_options;
    const std::unique_ptr<CudaTimer> m_timer;
    CudaPasses<Pass> m_passes;
    std::uint64_t m_weightBytes = 0; ///< in use without a pass
    double m_bytesPerPixel = 0.0;    ///< that a pass takes at most
    std::uint64_t m_reserved = 0;    ///< for passes

    struct Told ///< by passes
    {
        std::uint64_t peakBytes = 0;
        std::uint64_t recorded = 0;
        double passMs = 0.0;
        std::string problem = {};
    };

    mutable std::mutex m_mutex; ///< for m_told
    Told m_told;
};

} // namespace inspyre
