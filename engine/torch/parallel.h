#pragma once

#include "engine/torch/torch.h"

#include <inspyre/job.h>

#include <cstddef>
#include <cstdint>
#include <functional>

namespace inspyre {

/// Calls work(first, end) for ranges of the numbers from `begin` to `end`, one for each of
/// libtorch's threads, but none of fewer than `grain`. Inside work of this function or the next,
/// and where libtorch has one thread, on the calling one alone.
void inRanges(
    std::int64_t begin,
    std::int64_t end,
    std::int64_t grain,
    const std::function<void(std::int64_t, std::int64_t)> &work);

/// Calls work(0) to work(count - 1) on libtorch's threads, each taking the next number when it is
/// free: a thread that another program slows down then does less, and the others do not wait for
/// it. ATen operations inside `work` run on its thread alone. Throws Stopped after a cancel, which
/// the calling thread looks for before each of its numbers, and what `work` throws.
void inParallel(
    std::int64_t count, const JobControl &job, const std::function<void(std::int64_t)> &work);

/// Memory of the calling thread, aligned to 64, that holds until its next call; what is in it is
/// anything. It is kept for that.
[[nodiscard]] void *threadScratch(std::size_t bytes);

} // namespace inspyre
