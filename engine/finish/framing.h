#pragma once

#include "engine/finish/layers.h"

#include <inspyre/finish.h>

namespace inspyre {

/// `layers`, which are of the picture's size, as `plan` shows them. Scaled, colours count as much
/// as they are opaque. Beyond `plan.place` there is nothing: alpha 0, black.
/// @param job  reports Refining. Errors: Cancelled.
[[nodiscard]] Result<Layers> framed(
    const Layers &layers, const FramePlan &plan, const JobControl &job);

/// `image` (any channels), of the picture's size, as `plan` shows it; beyond `plan.place` its
/// border goes on.
[[nodiscard]] cv::Mat framedToTheEdges(const cv::Mat &image, const FramePlan &plan);

} // namespace inspyre
