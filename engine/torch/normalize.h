#pragma once

#include "engine/cuda/kernels.h"
#include "engine/torch/torch.h"

namespace inspyre {

/// [3, 256] float on the CPU: what each of the 256 levels becomes in R, G and B, with the
/// published arithmetic: float(level / 255), minus the mean and over the deviation in double,
/// rounded to float after each.
[[nodiscard]] at::Tensor normalizationTable();

/// `rgb` [H, W, 3] uint8, `table` [3, 256] float on the same device; [3, H, W] float there. Of
/// ATen operations, so it runs everywhere and is the twin that the kernel is tested against.
[[nodiscard]] at::Tensor normalizedByAten(const at::Tensor &rgb, const at::Tensor &table);

/// The same by the kernel if there are `kernels` and `rgb` is on a GPU, else by ATen.
[[nodiscard]] at::Tensor normalized(
    const at::Tensor &rgb, const at::Tensor &table, const CudaKernels *kernels);

} // namespace inspyre
