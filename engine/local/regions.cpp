#include "engine/core/guarded.h"

#include <inspyre/regions.h>

#include <algorithm>
#include <string>

namespace inspyre {

namespace {

Rect cutTo(Size picture, const Rect &place)
{
    const auto end = [](int begin, int length, int most) {
        return static_cast<int>(std::min<std::int64_t>(std::int64_t{begin} + length, most));
    };
    Rect inside{.x = std::max(place.x, 0), .y = std::max(place.y, 0)};
    inside.width = end(place.x, place.width, picture.width) - inside.x;
    inside.height = end(place.y, place.height, picture.height) - inside.y;
    return inside;
}

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
        const auto inside = cutTo(rgb.size(), place);
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
