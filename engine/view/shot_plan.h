#pragma once

#include "engine/view/view_map.h"

#include <inspyre/finish.h>
#include <inspyre/view.h>

namespace inspyre {

/// Of what a shot is made.
struct ShotPlan
{
    int level = 0;
    Rect shown = {}; ///< the shot's pixels that show anything; the others are 0
    Rect part = {};  ///< the level's pixels that are needed; of a Result perhaps beyond the picture
    Rect seen = {};  ///< what of `part` is seen of the picture; may be empty
    ViewMap levelFromShot = {};
    bool hard = false; ///< pixels are large enough to be seen: they have edges
};

/// @param picture  not empty
/// @param levels   how many there are
[[nodiscard]] ShotPlan planShot(
    const ViewShot &shot, const FramePlan &frame, Size picture, int levels);

/// Which level has the details that ViewShot::coarser asks for.
[[nodiscard]] int levelFor(const ViewShot &shot, int levels);

} // namespace inspyre
