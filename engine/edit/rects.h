#pragma once

#include <inspyre/image.h>

#include <algorithm>

namespace inspyre {

/// Whether `part` is not empty and lies in a picture of `whole`, whatever its numbers are.
[[nodiscard]] inline bool isInside(const Rect &part, Size whole)
{
    return !part.empty() && part.x >= 0 && part.y >= 0 && part.width <= whole.width - part.x &&
           part.height <= whole.height - part.y;
}

/// Empty if they have nothing in common.
[[nodiscard]] inline Rect intersected(const Rect &a, const Rect &b)
{
    const int left = std::max(a.x, b.x);
    const int top = std::max(a.y, b.y);
    return {
        .x = left,
        .y = top,
        .width = std::min(a.x + a.width, b.x + b.width) - left,
        .height = std::min(a.y + a.height, b.y + b.height) - top};
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
