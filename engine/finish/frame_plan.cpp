#include "engine/edit/rects.h"

#include <inspyre/finish.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace inspyre {

namespace {

constexpr double kLeastFill = 0.05;

/// The nearest number in range; `low` for what is no number.
double ranged(double value, double low, double high)
{
    return std::isnan(value) ? low : std::clamp(value, low, high);
}

/// The part of `rect` that lies in a picture of this size; all of it if there is none.
Rect inside(const Rect &rect, Size picture)
{
    const Rect all{.width = picture.width, .height = picture.height};
    const Rect cut = intersected(rect, all);
    return cut.empty() ? all : cut;
}

Rect shownPart(const Frame &frame, Size picture, const Rect &subject)
{
    if (!frame.manual.empty()) {
        return inside(frame.manual, picture);
    }
    if (!frame.crop || subject.empty()) {
        return {.width = picture.width, .height = picture.height};
    }
    const int longer = std::max(subject.width, subject.height);
    const int margin = static_cast<int>(std::lround(ranged(frame.margin, 0.0, 1.0) * longer));
    return inside(
        {.x = subject.x - margin,
         .y = subject.y - margin,
         .width = subject.width + 2 * margin,
         .height = subject.height + 2 * margin},
        picture);
}

} // namespace

bool FramePlan::identity(Size picture) const
{
    const Rect all{.width = picture.width, .height = picture.height};
    return from == all && turn == Turn::None && !flipX && !flipY && canvas == picture &&
           place == all;
}

FramePlan planFrame(const Frame &frame, Size picture, const Rect &subject)
{
    FramePlan plan{
        .from = shownPart(frame, picture, subject),
        .turn = frame.turn,
        .flipX = frame.flipX,
        .flipY = frame.flipY};
    Size shown{plan.from.width, plan.from.height};
    if (frame.turn == Turn::Right || frame.turn == Turn::Left) {
        std::swap(shown.width, shown.height);
    }
    if (frame.canvas.width < 1 || frame.canvas.height < 1) {
        plan.canvas = shown;
        plan.place = {.width = shown.width, .height = shown.height};
        return plan;
    }
    plan.canvas = {
        std::min(frame.canvas.width, kMaxImageSide), std::min(frame.canvas.height, kMaxImageSide)};
    const double fill = ranged(frame.fill, kLeastFill, 1.0);
    const double fitting = fill * std::min(
                                      static_cast<double>(plan.canvas.width) / shown.width,
                                      static_cast<double>(plan.canvas.height) / shown.height);
    const double scale = frame.enlarge ? fitting : std::min(fitting, 1.0);
    const auto scaled = [&](int side, int most) {
        return std::clamp(static_cast<int>(std::lround(side * scale)), 1, most);
    };
    auto &place = plan.place;
    place.width = scaled(shown.width, plan.canvas.width);
    place.height = scaled(shown.height, plan.canvas.height);
    place.x = (plan.canvas.width - place.width) / 2;
    place.y = (plan.canvas.height - place.height) / 2;
    return plan;
}

} // namespace inspyre
