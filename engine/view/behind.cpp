#include "engine/view/behind.h"

#include "engine/edit/rects.h"
#include "engine/view/resample.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace inspyre {

namespace {

constexpr double kMostShift = 1000.0;      ///< of a shadow, pixels of the result
constexpr double kMostShadowBlur = 200.0;  ///< the same
constexpr double kMostPictureBlur = 200.0; ///< picture pixels
constexpr double kReach = 3.0;             ///< deviations that a blurred pixel sees

double ranged(double value, double low, double high)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : std::max(low, 0.0);
}

/// A blur in a level where it is narrow: the same to the eye, for the time of a few pixels.
struct LevelBlur
{
    /// @param wanted  deviation in picture pixels
    LevelBlur(double wanted, int finest, int coarsest)
        : level(finest)
        , deviation(std::ldexp(wanted, -finest))
    {
        for (; deviation >= kWide && level < coarsest; ++level) {
            deviation /= 2.0;
        }
    }

    static constexpr double kWide = 2.5;
    int level;
    double deviation; ///< the level's pixels
};

/// Where a point of `part` of a level lies in another's pixels, counted from `origin`.
ViewMap fromPart(const Rect &part, int partLevel, int level, ViewPoint origin)
{
    const double scale = std::ldexp(1.0, partLevel - level);
    return {
        .xx = scale, .x0 = part.x * scale - origin.x, .yy = scale, .y0 = part.y * scale - origin.y};
}

cv::Mat blurredPicture(const ViewScene &scene, const ShotPlan &plan)
{
    const double wanted = ranged(scene.look.background.blur, 1.0, kMostPictureBlur);
    const LevelBlur blur(wanted, plan.level, scene.picture.levels() - 1);
    const auto &from = scene.picture.level(blur.level);
    const Rect all{.width = from.width(), .height = from.height()};
    const auto map = fromPart(plan.part, plan.level, blur.level, {});
    const Rect sides{.width = plan.part.width, .height = plan.part.height};
    Rect needed = pixelsRound(mapped(map, areaOf(sides)), 2, all);
    if (needed.empty()) {
        needed = all; // what is seen lies beyond the picture, whose border goes on
    }
    // A part of a larger matrix: the blur sees what is round it.
    const auto seen = matOf(from.view())(cv::Rect(needed.x, needed.y, needed.width, needed.height));
    cv::Mat blurred;
    cv::GaussianBlur(seen, blurred, {}, blur.deviation);
    cv::Mat out(plan.part.height, plan.part.width, CV_8UC3);
    const auto shifted = fromPart(
        plan.part,
        plan.level,
        blur.level,
        {static_cast<double>(needed.x), static_cast<double>(needed.y)});
    resample(blurred, shifted, false, out);
    return out;
}

/// Where a point of the canvas lies in a background picture of this size.
ViewMap backgroundFromCanvas(Size background, Size canvas, bool cover)
{
    const double across = 1.0 * background.width / canvas.width;
    const double down = 1.0 * background.height / canvas.height;
    if (!cover) {
        return {.xx = across, .yy = down};
    }
    const double both = std::min(across, down);
    return {
        .xx = both,
        .x0 = (background.width - both * canvas.width) / 2.0,
        .yy = both,
        .y0 = (background.height - both * canvas.height) / 2.0};
}

cv::Mat backgroundPicture(const ViewScene &scene, const FramePlan &frame, const ShotPlan &plan)
{
    const auto &background = scene.background;
    const auto canvasFromPart =
        joined(inverse(pictureFromCanvas(frame)), fromPart(plan.part, plan.level, 0, {}));
    const auto map = joined(
        backgroundFromCanvas(background.size(), frame.canvas, scene.look.background.cover),
        canvasFromPart);
    const int wanted = static_cast<int>(std::floor(std::max(std::log2(scaleOf(map)), 0.0)));
    const int level = std::min(wanted, background.levels() - 1);
    cv::Mat out(plan.part.height, plan.part.width, CV_8UC3);
    resample(
        matOf(background.level(level).view()),
        joined(scaled(std::ldexp(1.0, -level)), map),
        false,
        out);
    return out;
}

/// The matte in `place` of a level, 0 beyond what the frame shows of the picture.
Result<cv::Mat> framedMatte(
    const MatteField &matte, const Rect &from, int level, const Rect &place, const JobControl &job)
{
    const Size size = levelSize(matte.picture(), level);
    const auto framed = pixelsRound(
        mapped(scaled(std::ldexp(1.0, -level)), areaOf(from)),
        0,
        {.width = size.width, .height = size.height});
    const Rect inside = intersected(place, framed);
    cv::Mat out = cv::Mat::zeros(place.height, place.width, CV_32FC1);
    if (inside.empty()) {
        return out;
    }
    const auto part = matte.part(level, inside, job);
    if (!part) {
        return part.error();
    }
    matOf(part->view())
        .copyTo(out(cv::Rect(inside.x - place.x, inside.y - place.y, inside.width, inside.height)));
    return out;
}

Result<cv::Mat> shadowOf(
    const Shadow &shadow,
    const MatteField &matte,
    const FramePlan &frame,
    const ShotPlan &plan,
    const JobControl &job)
{
    const auto map = pictureFromCanvas(frame);
    const double dx = ranged(shadow.dx, -kMostShift, kMostShift);
    const double dy = ranged(shadow.dy, -kMostShift, kMostShift);
    const double wanted = ranged(shadow.blur, 0.0, kMostShadowBlur) * scaleOf(map);
    const LevelBlur blur(wanted, plan.level, MatteField::kMaxLevel);
    const double shrink = std::ldexp(1.0, -blur.level);
    auto sees = fromPart(plan.part, plan.level, blur.level, {});
    const ViewPoint offset{
        (map.xx * dx + map.xy * dy) * shrink, (map.yx * dx + map.yy * dy) * shrink};
    sees.x0 -= offset.x;
    sees.y0 -= offset.y;
    // As in the file: what falls beyond the canvas is gone before the blur.
    const Rect whole{.width = frame.canvas.width, .height = frame.canvas.height};
    auto canvas = mapped(joined(scaled(shrink), map), areaOf(whole));
    canvas = mapped(ViewMap{.x0 = -offset.x, .y0 = -offset.y}, canvas);
    const int margin = static_cast<int>(std::ceil(kReach * blur.deviation)) + 2;
    const Rect sides{.width = plan.part.width, .height = plan.part.height};
    const auto place =
        pixelsRound(mapped(sees, areaOf(sides)), margin, pixelsRound(canvas, 0, kEverywhere));
    cv::Mat out = cv::Mat::zeros(plan.part.height, plan.part.width, CV_32FC1);
    if (place.empty()) {
        return out;
    }
    auto made = framedMatte(matte, frame.from, blur.level, place, job);
    if (!made) {
        return made.error();
    }
    if (blur.deviation > 0.0) {
        cv::GaussianBlur(*made, *made, {}, blur.deviation);
    }
    sees.x0 -= place.x;
    sees.y0 -= place.y;
    resample(*made, sees, false, out);
    out *= ranged(shadow.opacity, 0.0, 1.0);
    return out;
}

} // namespace

bool isOpaque(const ViewScene &scene)
{
    switch (scene.look.background.kind) {
    case BackgroundKind::None: return false;
    case BackgroundKind::Colour:
    case BackgroundKind::Blur: return true;
    case BackgroundKind::Picture: return !scene.background.empty();
    }
    return false;
}

Result<Behind> behindOf(
    const ViewScene &scene,
    const MatteField &matte,
    const FramePlan &frame,
    const ShotPlan &plan,
    const JobControl &job)
{
    Behind behind;
    const auto kind = scene.look.background.kind;
    if (kind == BackgroundKind::Blur) {
        behind.picture = blurredPicture(scene, plan);
    } else if (kind == BackgroundKind::Picture && !scene.background.empty()) {
        behind.picture = backgroundPicture(scene, frame, plan);
    }
    if (scene.look.shadow.opacity > 0.0) {
        auto shadow = shadowOf(scene.look.shadow, matte, frame, plan, job);
        if (!shadow) {
            return shadow.error();
        }
        behind.shadow = *std::move(shadow);
    }
    return behind;
}

} // namespace inspyre
