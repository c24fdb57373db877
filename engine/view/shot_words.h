#pragma once

#include "engine/view/shot_plan.h"

#include <inspyre/view.h>

#include <opencv2/core.hpp>

namespace inspyre {

/// All that a shot is made of.
struct ShotSource
{
    const ViewScene &scene;
    const MatteField &matte;
    const FramePlan &frame;
};

/// Whether a result of this look has the colours of the foreground alone.
[[nodiscard]] bool wantsColours(const Look &look);

/// The plan's part as words 0xAARRGGBB, premultiplied: CV_8UC4.
/// @param plan  whose `shown` is not empty
/// Errors: those of MatteField::part().
[[nodiscard]] Result<cv::Mat> shotWords(
    const ShotSource &source,
    ViewContent content,
    const ShotPlan &plan,
    const ViewColours &colours,
    const JobControl &job);

} // namespace inspyre
