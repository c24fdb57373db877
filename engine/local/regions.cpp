#include "engine/core/guarded.h"
#include "engine/edit/rects.h"

#include <inspyre/regions.h>

#include <algorithm>
#include <string>

namespace inspyre {

namespace {

/// Borrowed as `rgb` is.
ImageView partOf(const ImageView &rgb, const Rect &place)
{
    auto part = rgb;
    part.data += static_cast<std::size_t>(place.y) * rgb.stride +
                 static_cast<std::size_t>(place.x) * bytesPerPixel(rgb.format);
    part.width = place.width;
    part.height = place.height;
    return part;
}

} // namespace

Result<MapPatch> runRegion(
    Remover &remover,
    const ImageView &rgb,
    const Rect &place,
    const StretchRange &range,
    const InputSize &size,
    const JobControl &job)
{
    return guarded("running a region", [&]() -> Result<MapPatch> {
        const auto inside = intersected(place, {.width = rgb.width, .height = rgb.height});
        if (std::min(inside.width, inside.height) < kLeastRegion) {
            return Error{
                ErrorCode::InvalidArgument,
                "a region has at least " + std::to_string(kLeastRegion) + " pixels a side",
                {}};
        }
        const auto matte = remover.matte(partOf(rgb, inside), {.size = size, .alpha = false}, job);
        if (!matte) {
            return matte.error();
        }
        return MapPatch{.values = stretchedAs(matte->logits.view(), range), .place = inside};
    });
}

} // namespace inspyre
