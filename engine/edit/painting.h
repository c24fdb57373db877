#pragma once

#include "engine/edit/tile_levels.h"

#include <inspyre/strokes.h>

namespace inspyre {

/// Puts the strokes upon one row of a matte at a level, in place.
///
/// @param levels  of all tiles of `strokes`; not looked at for level 0
/// @param alpha   the values of the columns [x, x + count) of row y, in the level's pixels
void paintStrokes(
    const StrokeLayer &strokes,
    const LevelsOfTiles &levels,
    int level,
    int x,
    int y,
    int count,
    float *alpha);

/// Takes from one row of any values as much as strokes decide there: nothing is left where they
/// cover wholly. The parameters are those of paintStrokes().
void takeStrokes(
    const StrokeLayer &strokes,
    const LevelsOfTiles &levels,
    int level,
    int x,
    int y,
    int count,
    float *values);

} // namespace inspyre
