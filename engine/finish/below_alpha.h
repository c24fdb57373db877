#pragma once

#include <inspyre/job.h>
#include <inspyre/recipe.h>
#include <inspyre/result.h>

namespace inspyre {

/// `pixels`, Rgba8 or Rgba16, with other colours where they are wholly transparent.
/// @param job  reports Refining. Errors: Cancelled.
[[nodiscard]] Result<Image> withColoursBelow(
    const Image &pixels, BelowAlpha below, const JobControl &job);

} // namespace inspyre
