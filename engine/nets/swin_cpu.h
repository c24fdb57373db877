#pragma once

#include "engine/nets/swin.h"

#include <cstdint>

namespace inspyre {

/// Whether this file's functions take such tokens, which are float also for layers of bfloat16;
/// others go through ATen's operations.
[[nodiscard]] bool hasSwinKernels(const at::Tensor &rows);

/// The blocks of a stage, in place. `rows` [height * width, C].
void predictStageOnCpu(
    const Swin &swin,
    const SwinStage &stage,
    at::Tensor &rows,
    std::int64_t height,
    std::int64_t width,
    const JobControl &job);

/// The stage's patch merging: [ceil(height / 2) * ceil(width / 2), 2 C].
[[nodiscard]] at::Tensor mergedOnCpu(
    const SwinStage &stage,
    const at::Tensor &rows,
    std::int64_t height,
    std::int64_t width,
    const JobControl &job);

} // namespace inspyre
