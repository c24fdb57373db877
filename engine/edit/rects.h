#pragma once

#include <inspyre/image.h>

#include <algorithm>
#include <cstdint>

namespace inspyre {

/// Whether `part` is not empty and lies in a picture of `whole`, whatever its numbers are.
[[nodiscard]] inline bool isInside(const Rect &part, Size whole)
{
    return !part.empty() && part.x >= 0 && part.y >= 0 && part.width <= whole.width - part.x &&
           part.height <= whole.height - part.y;
}

/// Empty if they have nothing in common. `a` may reach beyond what an int can say.
[[nodiscard]] inline Rect intersected(const Rect &a, const Rect &b)
{
    const auto until = [](int begin, int length, int most) {
        return static_cast<int>(std::min<std::int64_t>(std::int64_t{begin} + length, most));
    };
    const int left = std::max(a.x, b.x);
    const int top = std::max(a.y, b.y);
    return {
        .x = left,
        .y = top,
        .width = until(a.x, a.width, b.x + b.width) - left,
        .height = until(a.y, a.height, b.y + b.height) - top};
}

/// The least that holds both.
[[nodiscard]] inline Rect united(const Rect &a, const Rect &b)
{
    if (a.empty() || b.empty()) {
        return a.empty() ? b : a;
    }
    const int left = std::min(a.x, b.x);
    const int top = std::min(a.y, b.y);
    return {
        .x = left,
        .y = top,
        .width = std::max(a.x + a.width, b.x + b.width) - left,
        .height = std::max(a.y + a.height, b.y + b.height) - top};
}

} // namespace inspyre
