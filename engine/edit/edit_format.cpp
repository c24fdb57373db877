#include "engine/edit/edit_format.h"

#include "engine/edit/rects.h"

#include <inspyre/picture.h>

#include <algorithm>

namespace inspyre {

namespace {

bool hasSides(Size size, int most)
{
    return std::min(size.width, size.height) >= 1 && std::max(size.width, size.height) <= most;
}

std::string faultOf(const Image &map)
{
    if (map.empty()) {
        return {};
    }
    const auto &view = map.view();
    if (view.format != PixelFormat::GrayF32 || !hasSides(view.size(), kMaxMapSide)) {
        return "a map is not GrayF32 of 1 to 4096 values a side";
    }
    for (int y = 0; y < view.height; ++y) {
        const auto *row = view.rowF32(y);
        const auto isShare = [](float value) { return value >= 0.0F && value <= 1.0F; };
        if (!std::all_of(row, row + view.width, isShare)) {
            return "a map has values that are not between 0 and 1";
        }
    }
    return {};
}

} // namespace

std::string faultOf(const EditFile &edits)
{
    if (!hasSides(edits.picture, kMaxImageSide)) {
        return "the picture has not 1 to 32768 pixels a side";
    }
    if (!edits.strokes.empty() && edits.strokes.picture() != edits.picture) {
        return "the strokes belong to a picture of another size";
    }
    if (edits.regions.size() > kMaxEditRegions) {
        return "there are more than 256 regions";
    }
    for (const auto *text :
         {&edits.recipeJson,
          &edits.sourceSum,
          &edits.model,
          &edits.inputSize,
          &edits.source.native()}) {
        if (text->size() > kMaxEditText) {
            return "a text is longer than 1 MiB";
        }
    }
    if (!(edits.range.low >= 0.0F && edits.range.low <= edits.range.high &&
          edits.range.high <= 1.0F)) {
        return "the stretch range is not one from 0 to 1";
    }
    for (const auto &region : edits.regions) {
        if (!isInside(region.place, edits.picture)) {
            return "a region lies outside of the picture";
        }
        if (auto fault = faultOf(region.values); !fault.empty()) {
            return fault;
        }
    }
    return faultOf(edits.prediction);
}

} // namespace inspyre
