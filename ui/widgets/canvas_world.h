#pragma once

#include <inspyre/finish.h>
#include <inspyre/view.h>

#include <QSize>
#include <QTransform>

namespace inspyre::ui {

/// A picture or a result as it lies before one's eyes, turned and mirrored: what is zoomed and
/// moved.
struct CanvasWorld
{
    QSize size = {};
    QTransform pictureFromWorld = {}; ///< picture pixels, upright

    bool operator==(const CanvasWorld &) const = default;
};

/// All of the picture, whatever of it the frame shows.
[[nodiscard]] CanvasWorld pictureWorld(Size picture, const Frame &frame);

/// The result's canvas.
[[nodiscard]] CanvasWorld resultWorld(const FramePlan &frame);

/// The result's canvas in picture pixels.
[[nodiscard]] QRectF canvasInPicture(const FramePlan &frame);

[[nodiscard]] QTransform toTransform(const ViewMap &map);
[[nodiscard]] ViewMap toViewMap(const QTransform &transform);

} // namespace inspyre::ui
