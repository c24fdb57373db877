#pragma once

#include "engine/cuda/kernels.h"
#include "engine/torch/torch.h"

#include <optional>

namespace inspyre {

/// The kernels' name of a type of numbers; none for one that no network computes with.
[[nodiscard]] inline std::optional<CudaType> cudaType(at::ScalarType type)
{
    switch (type) {
    case at::kFloat: return CudaType::Fp32;
    case at::kHalf: return CudaType::Fp16;
    case at::kBFloat16: return CudaType::Bf16;
    default: return {};
    }
}

} // namespace inspyre
