#pragma once

#include <inspyre/matte_edit.h>

namespace inspyre {

/// The matte as the model gives it: the prediction stretched over the picture, the regions blended
/// in one upon the other. 0 where there is no prediction.
///
/// @param part  not empty, inside of levelSize(maps.picture, level), in its pixels
/// @return      GrayF32 of the part's size
[[nodiscard]] Pixels sampledMaps(const ModelMaps &maps, int level, const Rect &part);

} // namespace inspyre
