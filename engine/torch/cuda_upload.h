#pragma once

#include "engine/torch/torch.h"

#include <inspyre/job.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace inspyre {

struct CudaKernels;
class CudaSession;

/// What the module inspyre_cuda has for one network on a GPU; neither on the CPU, without the
/// module, or where it has no code for the GPU.
struct CudaHelp
{
    const CudaKernels *kernels = nullptr;
    std::shared_ptr<CudaSession> session = {};
};

/// Copies tensors to the GPU through pinned memory: views of one block there, each at a multiple
/// of 256 bytes. Call it while the session is entered.
///
/// @param tensors     contiguous, on the CPU; pages of a mapped file are read here
/// @param progressed  gets the bytes sent so far, in this thread
/// @return            in the same order
/// Throws Stopped and what libtorch throws.
[[nodiscard]] std::vector<at::Tensor> uploaded(
    CudaSession &session,
    const std::vector<at::Tensor> &tensors,
    at::Device device,
    const JobControl &job,
    const std::function<void(std::uint64_t)> &progressed);

} // namespace inspyre
