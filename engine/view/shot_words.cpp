#include "engine/view/shot_words.h"

#include "engine/edit/rects.h"
#include "engine/imaging/aligned.h"
#include "engine/imaging/rows.h"
#include "engine/view/behind.h"
#include "engine/view/compose_rows.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

/// Rows of a picture or a map, seen in the pixels of the level that it is of.
struct Placed
{
    ImageView view = {};
    Rect place = {};

    [[nodiscard]] const std::uint8_t *rgb(int x, int y) const
    {
        return view.row8(y - place.y) + 3 * static_cast<std::ptrdiff_t>(x - place.x);
    }

    [[nodiscard]] const float *gray(int x, int y) const
    {
        return view.rowF32(std::clamp(y - place.y, 0, view.height - 1)) + (x - place.x);
    }
};

Placed pictureAt(const PicturePyramid &picture, int level)
{
    const auto &view = picture.level(level).view();
    return {view, {.width = view.width, .height = view.height}};
}

/// Whether all of `part` lies in `whole`.
bool covers(const Rect &whole, const Rect &part)
{
    return intersected(whole, part) == part;
}

/// `colours` at the plan's level if they are all that is seen, else the picture.
Placed coloursFor(const ViewScene &scene, const ViewColours &colours, const ShotPlan &plan)
{
    const int steps = plan.level - colours.level;
    if (steps >= 0 && steps < static_cast<int>(colours.levels.size())) {
        const auto &view = colours.levels[static_cast<std::size_t>(steps)].view();
        const Rect place{
            .x = colours.place.x >> steps,
            .y = colours.place.y >> steps,
            .width = view.width,
            .height = view.height};
        if (covers(place, plan.seen)) {
            return {view, place};
        }
    }
    return pictureAt(scene.picture, plan.level);
}

Image blank(const Rect &part)
{
    Pixels made(part.width, part.height, PixelFormat::GrayF32);
    std::ranges::fill(made.bytes(), std::byte{0});
    return Image(std::move(made));
}

/// What the content shows of the plan's part beside the picture; empty for the Original.
Result<Image> mapFor(
    const ShotSource &source, ViewContent content, const ShotPlan &plan, const JobControl &job)
{
    switch (content) {
    case ViewContent::Original: return Image();
    case ViewContent::Doubt: {
        const auto &scene = source.scene;
        if (scene.doubt.empty()) {
            return blank(plan.part);
        }
        auto doubt = alignedPart(scene.doubt.view(), scene.picture.size(), plan.level, plan.part);
        source.matte.takeDecided(plan.level, plan.part, doubt);
        return Image(std::move(doubt));
    }
    case ViewContent::Result:
        return plan.seen.empty() ? Image() : source.matte.part(plan.level, plan.seen, job);
    case ViewContent::Matte:
    case ViewContent::Overlay: return source.matte.part(plan.level, plan.part, job);
    }
    return Image();
}

void plainRow(
    ViewContent content,
    const std::uint8_t *rgb,
    const Placed &map,
    int x,
    int y,
    int width,
    std::uint32_t *to)
{
    switch (content) {
    case ViewContent::Matte: matteRow(map.gray(x, y), width, to); return;
    case ViewContent::Overlay:
        overlayRow(rgb, map.gray(x, y), map.gray(x, y - 1), map.gray(x, y + 1), width, to);
        return;
    case ViewContent::Doubt: doubtRow(rgb, map.gray(x, y), width, to); return;
    case ViewContent::Original:
    case ViewContent::Result: originalRow(rgb, width, to); return;
    }
}

void drawPlain(
    const ShotSource &source,
    ViewContent content,
    const ShotPlan &plan,
    const Placed &map,
    cv::Mat &words)
{
    const auto picture = pictureAt(source.scene.picture, plan.level);
    const Rect &part = plan.part;
    forRows(part.height, [&](int begin, int end) {
        for (int row = begin; row < end; ++row) {
            const int y = part.y + row;
            plainRow(
                content,
                picture.rgb(part.x, y),
                map,
                part.x,
                y,
                part.width,
                words.ptr<std::uint32_t>(row));
        }
    });
}

/// The row of `behind` from the part's column `left` on.
RowBehind rowBehind(const ViewScene &scene, const Behind &behind, int row, int left)
{
    RowBehind at{
        .colour = scene.look.background.colour,
        .opaque = isOpaque(scene),
        .shadowColour = scene.look.shadow.colour};
    if (!behind.picture.empty()) {
        at.picture = behind.picture.ptr(row) + 3 * static_cast<std::ptrdiff_t>(left);
    }
    if (!behind.shadow.empty()) {
        at.shadow = behind.shadow.ptr<float>(row) + left;
    }
    return at;
}

void drawResult(
    const ViewScene &scene,
    const ShotPlan &plan,
    const Placed &colours,
    const Placed &alpha,
    const Behind &behind,
    cv::Mat &words)
{
    const int width = plan.part.width;
    const int left = plan.seen.x - plan.part.x;
    forRows(plan.part.height, [&](int begin, int end) {
        const std::vector<float> none(static_cast<std::size_t>(width), 0.0F);
        const std::vector<std::uint8_t> black(static_cast<std::size_t>(width) * 3, 0);
        for (int row = begin; row < end; ++row) {
            const int y = plan.part.y + row;
            auto *to = words.ptr<std::uint32_t>(row);
            const bool sees = y >= plan.seen.y && y < plan.seen.y + plan.seen.height;
            if (!sees || plan.seen.width < width) {
                resultRow(black.data(), none.data(), rowBehind(scene, behind, row, 0), width, to);
            }
            if (sees) {
                resultRow(
                    colours.rgb(plan.seen.x, y),
                    alpha.gray(plan.seen.x, y),
                    rowBehind(scene, behind, row, left),
                    plan.seen.width,
                    to + left);
            }
        }
    });
}

} // namespace

bool wantsColours(const Look &look)
{
    switch (look.decontaminate) {
    case Decontaminate::Auto:
        return look.background.kind == BackgroundKind::None &&
               look.refine.threshold != Threshold::Hard;
    case Decontaminate::On: return true;
    case Decontaminate::Off: return false;
    }
    return false;
}

Result<cv::Mat> shotWords(
    const ShotSource &source,
    ViewContent content,
    const ShotPlan &plan,
    const ViewColours &colours,
    const JobControl &job)
{
    const auto map = mapFor(source, content, plan, job);
    if (!map) {
        return map.error();
    }
    cv::Mat words(plan.part.height, plan.part.width, CV_8UC4);
    if (content != ViewContent::Result) {
        drawPlain(source, content, plan, {map->view(), plan.part}, words);
        return words;
    }
    const auto behind = behindOf(source.scene, source.matte, source.frame, plan, job);
    if (!behind) {
        return behind.error();
    }
    const bool wants = wantsColours(source.scene.look);
    const auto rgb = coloursFor(source.scene, wants ? colours : ViewColours{}, plan);
    drawResult(source.scene, plan, rgb, {map->view(), plan.seen}, *behind, words);
    return words;
}

} // namespace inspyre
