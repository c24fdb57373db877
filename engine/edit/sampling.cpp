#include "engine/edit/sampling.h"

#include "engine/imaging/aligned.h"
#include "engine/imaging/rows.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace inspyre {

namespace {

constexpr double kBlendShare = 0.12; ///< of a region's shorter side
constexpr double kBlendLeast = 16.0; ///< picture pixels

/// How one column or row of a level sees a region: between which two of its map's, and how much
/// of it is blended in.
struct RegionTap
{
    int first = 0;
    int second = 0;
    float weight1 = 0.0F;
    float blend = 0.0F; ///< 0: not at all
};

/// One axis of a picture at a level, and of a region in it.
struct RegionAxis
{
    int picture = 0; ///< pixels
    int level = 0;
    int begin = 0;   ///< of the region, picture pixels
    int length = 0;  ///< of the region, picture pixels
    int map = 0;     ///< values
    double ramp = 0; ///< picture pixels
};

/// 0 to 1 with no slope at either end.
double smoothstep(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

/// How much of the region counts `place` picture pixels from its begin. Where it ends with the
/// picture there is nothing to blend with.
double blendAt(const RegionAxis &axis, double place)
{
    const double last = axis.length - 1;
    if (place < 0.0 || place > last) {
        return 0.0;
    }
    const double low = axis.begin <= 0 ? 1.0 : smoothstep((place + 0.5) / axis.ramp);
    const bool ends = axis.begin + axis.length >= axis.picture;
    return ends ? low : low * smoothstep((last - place + 0.5) / axis.ramp);
}

/// Of the level's pixels [begin, begin + count).
std::vector<RegionTap> regionTaps(const RegionAxis &axis, int begin, int count)
{
    const double mapFromPicture = axis.length > 1 ? (axis.map - 1.0) / (axis.length - 1.0) : 0.0;
    std::vector<RegionTap> taps(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double place =
            static_cast<double>(placeInPicture(begin + i, axis.level, axis.picture)) - axis.begin;
        auto &tap = taps[static_cast<std::size_t>(i)];
        tap.blend = static_cast<float>(blendAt(axis, place));
        const double position = std::clamp(mapFromPicture * place, 0.0, axis.map - 1.0);
        tap.first = static_cast<int>(position);
        tap.second = std::min(tap.first + 1, axis.map - 1);
        tap.weight1 = static_cast<float>(position - tap.first);
    }
    return taps;
}

/// The first and one past the last that blends anything in.
std::pair<int, int> seen(const std::vector<RegionTap> &taps)
{
    const auto blends = [](const RegionTap &tap) { return tap.blend > 0.0F; };
    const auto first = std::find_if(taps.begin(), taps.end(), blends);
    const auto last = std::find_if(taps.rbegin(), std::make_reverse_iterator(first), blends).base();
    return {static_cast<int>(first - taps.begin()), static_cast<int>(last - taps.begin())};
}

void blendRow(
    const std::vector<float> &map,
    const std::vector<RegionTap> &columns,
    std::pair<int, int> range,
    float rowBlend,
    float *to)
{
    for (int x = range.first; x < range.second; ++x) {
        const auto &tap = columns[static_cast<std::size_t>(x)];
        const float first = map[static_cast<std::size_t>(tap.first)];
        const float second = map[static_cast<std::size_t>(tap.second)];
        const float value = first + (second - first) * tap.weight1;
        to[x] += (value - to[x]) * (rowBlend * tap.blend);
    }
}

void blendRegion(
    const ModelMaps &maps, const MapPatch &region, int level, const Rect &part, Pixels &out)
{
    const auto &place = region.place;
    const auto &map = region.values.view();
    const int shorter = std::min(place.width, place.height);
    const double ramp = std::min(std::max(kBlendLeast, kBlendShare * shorter), shorter / 2.0);
    const auto columns = regionTaps(
        {maps.picture.width, level, place.x, place.width, map.width, ramp}, part.x, part.width);
    const auto rows = regionTaps(
        {maps.picture.height, level, place.y, place.height, map.height, ramp}, part.y, part.height);
    const auto across = seen(columns);
    const auto down = seen(rows);
    if (across.first >= across.second || down.first >= down.second) {
        return;
    }
    forRows(down.second - down.first, [&](int begin, int end) {
        std::vector<float> between(static_cast<std::size_t>(map.width));
        for (int y = down.first + begin; y < down.first + end; ++y) {
            const auto &tap = rows[static_cast<std::size_t>(y)];
            const auto *first = map.rowF32(tap.first);
            const auto *second = map.rowF32(tap.second);
            for (std::size_t x = 0; x < between.size(); ++x) {
                between[x] = first[x] + (second[x] - first[x]) * tap.weight1;
            }
            blendRow(between, columns, across, tap.blend, out.rowF32(y));
        }
    });
}

} // namespace

Pixels sampledMaps(const ModelMaps &maps, int level, const Rect &part)
{
    if (maps.prediction.empty()) {
        Pixels out(part.width, part.height, PixelFormat::GrayF32);
        std::ranges::fill(out.bytes(), std::byte{0});
        return out;
    }
    Pixels out = alignedPart(maps.prediction.view(), maps.picture, level, part);
    for (const auto &region : maps.regions) {
        if (!region.values.empty()) {
            blendRegion(maps, region, level, part, out);
        }
    }
    return out;
}

} // namespace inspyre
