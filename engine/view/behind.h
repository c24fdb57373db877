#pragma once

#include "engine/view/shot_plan.h"

#include <inspyre/view.h>

#include <opencv2/core.hpp>

namespace inspyre {

/// What lies behind the subject in a part of a level.
struct Behind
{
    cv::Mat picture = {}; ///< CV_8UC3 of the part's size; empty: `colour`, or nothing
    cv::Mat shadow = {};  ///< CV_32FC1 of the part's size, 0 to 1; empty: none
};

/// @param plan  of a Result
/// Errors: those of MatteField::part().
[[nodiscard]] Result<Behind> behindOf(
    const ViewScene &scene,
    const MatteField &matte,
    const FramePlan &frame,
    const ShotPlan &plan,
    const JobControl &job);

/// Whether anything is behind the subject wherever the canvas is: then nothing is transparent.
[[nodiscard]] bool isOpaque(const ViewScene &scene);

} // namespace inspyre
