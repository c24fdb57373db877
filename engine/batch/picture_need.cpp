#include "engine/batch/picture_need.h"

#include "engine/local/pass_memory.h"

#include <inspyre/finish.h>

#include <algorithm>

namespace inspyre {

namespace {

std::uint64_t area(Size size)
{
    return static_cast<std::uint64_t>(size.width) * static_cast<std::uint64_t>(size.height);
}

} // namespace

std::uint64_t pictureNeed(const PictureHeader &header, const Recipe &recipe, const InputSize &size)
{
    constexpr std::uint64_t kMapBytes = 3 * sizeof(float); // prediction, logits, doubt
    constexpr Size kUsual{1280, 1280};                     // no smaller than the models' own sizes
    const bool deep = header.bits > 8 && readOptions(recipe).deep;
    const std::uint64_t pixelBytes = deep ? 3 + 6 : 3;
    const auto &canvas = recipe.look.frame.canvas;
    const auto larger = area(canvas) > area(header.size) ? canvas : header.size;
    const auto maps = size.kind == InputSize::Kind::Static ? size.size : kUsual;
    return pixelBytes * area(header.size) + predictedExportBytes(larger) + kMapBytes * area(maps);
}

} // namespace inspyre
