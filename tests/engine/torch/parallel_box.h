#pragma once

namespace inspyre::test {

/// Lets libtorch have `threads` threads.
void setThreads(int threads);

/// How many calls of the work of inParallel() were under way at once, of `wanted`: each waits for
/// the others, half a minute at most. For tests, which do not include libtorch.
[[nodiscard]] int atOnceInParallel(int wanted);

/// The same of inRanges().
[[nodiscard]] int atOnceInRanges(int wanted);

} // namespace inspyre::test
