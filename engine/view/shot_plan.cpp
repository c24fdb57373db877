#include "engine/view/shot_plan.h"

#include "engine/edit/rects.h"

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

constexpr double kHardFrom = 2.0; ///< pixels of the screen for one of the picture
/// Levels: a scale that is off by rounding alone must not choose another.
constexpr double kTolerance = 1e-6;

/// Pixels of the level that are touched by what is seen of `from`.
Rect framedPart(const FramePlan &frame, int level)
{
    return pixelsRound(mapped(scaled(std::ldexp(1.0, -level)), areaOf(frame.from)), 0, kEverywhere);
}

} // namespace

int levelFor(const ViewShot &shot, int levels)
{
    const double steps = std::log2(scaleOf(shot.pictureFromShot));
    const double wanted = shot.coarser <= 0 ? std::floor(steps + kTolerance)
                                            : std::ceil(steps - kTolerance) + shot.coarser - 1;
    return static_cast<int>(std::clamp(wanted, 0.0, levels - 1.0));
}

ShotPlan planShot(const ViewShot &shot, const FramePlan &frame, Size picture, int levels)
{
    ShotPlan plan;
    plan.level = levelFor(shot, levels);
    const double shrink = std::ldexp(1.0, -plan.level);
    const bool result = shot.content == ViewContent::Result;
    const Rect all{.width = picture.width, .height = picture.height};
    const auto area =
        result ? mapped(
                     pictureFromCanvas(frame),
                     areaOf({.width = frame.canvas.width, .height = frame.canvas.height}))
               : areaOf(all);
    plan.shown = pixelsIn(
        mapped(inverse(shot.pictureFromShot), area),
        {.width = shot.size.width, .height = shot.size.height});
    if (plan.shown.empty()) {
        return plan;
    }
    plan.levelFromShot = joined(scaled(shrink), shot.pictureFromShot);
    plan.hard = plan.level == 0 && scaleOf(shot.pictureFromShot) <= 1.0 / kHardFrom + kTolerance;
    const Size size = levelSize(picture, plan.level);
    const Rect whole{.width = size.width, .height = size.height};
    const auto limit = result ? pixelsRound(mapped(scaled(shrink), area), 0, kEverywhere) : whole;
    plan.part = pixelsRound(mapped(plan.levelFromShot, areaOf(plan.shown)), 1, limit);
    plan.seen = intersected(plan.part, whole);
    if (result) {
        plan.seen = intersected(plan.seen, framedPart(frame, plan.level));
    }
    return plan;
}

} // namespace inspyre
