#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstddef>
#include <functional>

namespace inspyre {

/// Calls `work` for each number below `count`, by four threads, and stops at the first error.
/// @param job  reports Verifying, by numbers; the one that `work` gets is cancelled with it
/// Errors: those of `work`, Cancelled, OutOfMemory, Internal.
[[nodiscard]] Status sideBySide(
    std::size_t count,
    const JobControl &job,
    const std::function<Status(std::size_t index, const JobControl &job)> &work);

} // namespace inspyre
