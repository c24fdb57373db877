#pragma once

#include <inspyre/matte_edit.h>
#include <inspyre/recipe.h>
#include <inspyre/strokes.h>

#include <vector>

namespace inspyre::ui {

/// What a person has made of a picture: all that undo covers. A value; copies share the tiles of
/// the strokes and the values of the regions.
struct EditState
{
    Look look = {};
    StrokeLayer strokes = {};           ///< of the picture's size, or without one
    std::vector<MapPatch> regions = {}; ///< `values` is empty until the model was there

    /// Whether there is anything that would be lost.
    [[nodiscard]] bool edited() const
    {
        return !strokes.empty() || !regions.empty() || look != Look{};
    }
};

} // namespace inspyre::ui
