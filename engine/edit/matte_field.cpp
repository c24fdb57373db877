#include "engine/core/guarded.h"
#include "engine/edit/clean_maps.h"
#include "engine/edit/painting.h"
#include "engine/edit/rects.h"
#include "engine/edit/refine.h"
#include "engine/edit/sampling.h"
#include "engine/imaging/opencv_error.h"
#include "engine/imaging/rows.h"

#include <inspyre/matte_edit.h>
#include <inspyre/picture.h>

#include <opencv2/core.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace inspyre {

namespace {

constexpr int kStripPixels = 1 << 21; ///< of a whole matte at a time: 8 MB a step
constexpr int kLeastStripRows = 64;

/// What is known of the maps' parts: of the prediction, then of each region; null without a map.
using PartsOfMaps = std::vector<std::shared_ptr<const MapParts>>;

Status checkSource(const MatteSource &source)
{
    const auto invalid = [](const char *why) { return Error{ErrorCode::InvalidArgument, why, {}}; };
    const auto isMap = [](const Image &map) {
        return map.empty() || map.view().format == PixelFormat::GrayF32;
    };
    const Size picture = source.maps.picture;
    if (std::min(picture.width, picture.height) < 1 ||
        std::max(picture.width, picture.height) > kMaxImageSide) {
        return invalid("the picture must have 1 to 32768 pixels a side");
    }
    if (!isMap(source.maps.prediction)) {
        return invalid("the prediction must be GrayF32");
    }
    for (const auto &region : source.maps.regions) {
        if (!isMap(region.values) || !isInside(region.place, picture)) {
            return invalid("a region must be GrayF32 and lie inside of the picture");
        }
    }
    if (!source.strokes.empty() && source.strokes.picture() != picture) {
        return invalid("the strokes belong to a picture of another size");
    }
    return Success{};
}

CutSides cutSides(const Rect &place, Size picture)
{
    return {
        .left = place.x > 0,
        .top = place.y > 0,
        .right = place.x + place.width < picture.width,
        .bottom = place.y + place.height < picture.height};
}

Result<PartsOfMaps> partsOfMaps(const ModelMaps &maps, const JobControl &job)
{
    PartsOfMaps all;
    const auto add = [&](const Image &map, const CutSides &cut) -> Status {
        if (map.empty()) {
            all.push_back(nullptr);
            return Success{};
        }
        auto parts = MapParts::find(map.view(), cut, job);
        if (!parts) {
            return parts.error();
        }
        all.push_back(*std::move(parts));
        job.report(
            Stage::Refining,
            static_cast<double>(all.size()) / static_cast<double>(maps.regions.size() + 1));
        return Success{};
    };
    if (auto added = add(maps.prediction, {}); !added) {
        return added.error();
    }
    for (const auto &region : maps.regions) {
        if (auto added = add(region.values, cutSides(region.place, maps.picture)); !added) {
            return added.error();
        }
    }
    return all;
}

/// Whether `parts` can be those of `maps`.
bool areOf(const PartsOfMaps *parts, const ModelMaps &maps)
{
    if (parts == nullptr || parts->size() != maps.regions.size() + 1) {
        return false;
    }
    const auto fits = [](const std::shared_ptr<const MapParts> &one, const Image &map) {
        return one == nullptr ? map.empty() : one->size() == map.size();
    };
    return fits(parts->front(), maps.prediction) &&
           std::equal(
               maps.regions.begin(),
               maps.regions.end(),
               parts->begin() + 1,
               [&](const MapPatch &region, const auto &one) { return fits(one, region.values); });
}

/// `map` covers `place` of the picture; the areas are picture pixels.
Image cleanedMap(const Image &map, const MapParts *parts, Size place, const Refine &refine)
{
    if (parts == nullptr) {
        return map;
    }
    const auto pixels = [](Size size) { return 1.0 * size.width * size.height; };
    const double valuesPerPixel = pixels(map.size()) / pixels(place);
    return parts->cleaned(
        map,
        static_cast<double>(refine.holes) * valuesPerPixel,
        static_cast<double>(refine.specks) * valuesPerPixel);
}

void cleanMaps(ModelMaps &maps, const PartsOfMaps &parts, const Refine &refine)
{
    maps.prediction = cleanedMap(maps.prediction, parts.front().get(), maps.picture, refine);
    for (std::size_t i = 0; i < maps.regions.size(); ++i) {
        auto &region = maps.regions[i];
        const Size place{region.place.width, region.place.height};
        region.values = cleanedMap(region.values, parts[i + 1].get(), place, refine);
    }
}

} // namespace

struct MatteField::State
{
    ModelMaps maps = {}; ///< without holes and specks
    Refine refine = {};
    StrokeLayer strokes = {};
    std::shared_ptr<const PartsOfMaps> parts = {}; ///< null: not asked for yet
    LevelsOfTiles levels = {};

    [[nodiscard]] Status draw(
        int level, const Rect &part, Pixels &out, int row, const JobControl &job) const;
};

Size levelSize(Size picture, int level)
{
    for (int i = 0; i < level; ++i) {
        picture = {(picture.width + 1) / 2, (picture.height + 1) / 2};
    }
    return picture;
}

Size MatteField::picture() const
{
    return m_state == nullptr ? Size{} : m_state->maps.picture;
}

Result<MatteField> MatteField::make(
    const MatteSource &source, const MatteField *previous, const JobControl &job)
{
    return guarded(
        "preparing the matte's editing",
        [&]() -> Result<MatteField> {
            if (const auto valid = checkSource(source); !valid) {
                return valid.error();
            }
            const State nothing;
            const State *known = previous != nullptr ? previous->m_state.get() : nullptr;
            auto state = stateOf(source, known != nullptr ? *known : nothing, job);
            if (!state) {
                return state.error();
            }
            job.report(Stage::Refining, 1.0);
            MatteField field;
            field.m_state = std::make_shared<const State>(*std::move(state));
            return field;
        },
        openCvError);
}

Result<MatteField::State> MatteField::stateOf(
    const MatteSource &source, const State &known, const JobControl &job)
{
    State state{.maps = source.maps, .refine = source.refine, .strokes = source.strokes};
    if (known.maps.revision == source.maps.revision && areOf(known.parts.get(), source.maps)) {
        state.parts = known.parts;
    }
    if (source.refine.holes > 0 || source.refine.specks > 0) {
        if (state.parts == nullptr) {
            auto parts = partsOfMaps(source.maps, job);
            if (!parts) {
                return parts.error();
            }
            state.parts = std::make_shared<const PartsOfMaps>(*std::move(parts));
        }
        cleanMaps(state.maps, *state.parts, source.refine);
    }
    if (job.cancelled()) {
        return cancelledError();
    }
    state.levels = levelsOfTiles(source.strokes, known.levels);
    return state;
}

/// Computes `part` of a level into the rows of `out` from `row` on.
Status MatteField::State::draw(
    int level, const Rect &part, Pixels &out, int row, const JobControl &job) const
{
    const LevelRefine edit(refine, level);
    const Size size = levelSize(maps.picture, level);
    const int reach = shiftReach(edit.shift) + featherReach(edit.feather);
    const int left = std::max(part.x - reach, 0);
    const int top = std::max(part.y - reach, 0);
    const Rect seen{
        .x = left,
        .y = top,
        .width = std::min(part.x + part.width + reach, size.width) - left,
        .height = std::min(part.y + part.height + reach, size.height) - top};
    Pixels alpha = sampledMaps(maps, level, seen);
    applyThreshold(edit, alpha);
    if (job.cancelled()) {
        return cancelledError();
    }
    if (edit.shift != 0.0) {
        alpha = shiftedEdge(alpha, edit.shift);
    }
    if (job.cancelled()) {
        return cancelledError();
    }
    applyFeather(edit.feather, alpha);
    forRows(part.height, [&](int begin, int end) {
        for (int y = begin; y < end; ++y) {
            const auto *from = alpha.rowF32(part.y - top + y) + (part.x - left);
            auto *to = out.rowF32(row + y);
            std::transform(from, from + part.width, to, [&](float value) {
                return edit.reverse ? 1.0F - value : value;
            });
            paintStrokes(strokes, levels, level, part.x, part.y + y, part.width, to);
        }
    });
    return Success{};
}

Result<Image> MatteField::part(int level, const Rect &part, const JobControl &job) const
{
    return guarded(
        "computing a part of the matte",
        [&]() -> Result<Image> {
            if (level < 0 || level > kMaxLevel || !isInside(part, levelSize(picture(), level))) {
                return Error{ErrorCode::InvalidArgument, "no such part of the matte", {}};
            }
            if (job.cancelled()) {
                return cancelledError();
            }
            Pixels out(part.width, part.height, PixelFormat::GrayF32);
            if (const auto drawn = m_state->draw(level, part, out, 0, job); !drawn) {
                return drawn.error();
            }
            job.report(Stage::Refining, 1.0);
            return Image(std::move(out));
        },
        openCvError);
}

void MatteField::takeDecided(int level, const Rect &part, Pixels &doubt) const
{
    if (m_state == nullptr) {
        return;
    }
    forRows(part.height, [&](int begin, int end) {
        for (int y = begin; y < end; ++y) {
            takeStrokes(
                m_state->strokes,
                m_state->levels,
                level,
                part.x,
                part.y + y,
                part.width,
                doubt.rowF32(y));
        }
    });
}

Result<Image> MatteField::whole(const JobControl &job) const
{
    return guarded(
        "computing the matte",
        [&]() -> Result<Image> {
            const Size size = picture();
            if (m_state == nullptr) {
                return Error{ErrorCode::InvalidArgument, "there is no picture", {}};
            }
            const LevelRefine edit(m_state->refine, 0);
            const int reach = shiftReach(edit.shift) + featherReach(edit.feather);
            const int rows = std::max({kStripPixels / size.width, kLeastStripRows, 3 * reach});
            Pixels out(size.width, size.height, PixelFormat::GrayF32);
            for (int y = 0; y < size.height; y += rows) {
                if (job.cancelled()) {
                    return cancelledError();
                }
                const Rect strip{
                    .y = y, .width = size.width, .height = std::min(rows, size.height - y)};
                if (const auto drawn = m_state->draw(0, strip, out, y, job); !drawn) {
                    return drawn.error();
                }
                job.report(Stage::Refining, static_cast<double>(y + strip.height) / size.height);
            }
            return Image(std::move(out));
        },
        openCvError);
}

} // namespace inspyre
