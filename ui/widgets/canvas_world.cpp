#include "ui/widgets/canvas_world.h"

namespace inspyre::ui {

CanvasWorld pictureWorld(Size picture, const Frame &frame)
{
    const Frame turned{.turn = frame.turn, .flipX = frame.flipX, .flipY = frame.flipY};
    return resultWorld(planFrame(turned, picture, {}));
}

CanvasWorld resultWorld(const FramePlan &frame)
{
    return {{frame.canvas.width, frame.canvas.height}, toTransform(pictureFromCanvas(frame))};
}

QRectF canvasInPicture(const FramePlan &frame)
{
    const auto world = resultWorld(frame);
    return world.pictureFromWorld.mapRect(QRectF(QPointF(), QSizeF(world.size)));
}

QTransform toTransform(const ViewMap &map)
{
    return {map.xx, map.yx, map.xy, map.yy, map.x0, map.y0};
}

ViewMap toViewMap(const QTransform &transform)
{
    return {
        .xx = transform.m11(),
        .xy = transform.m21(),
        .x0 = transform.dx(),
        .yx = transform.m12(),
        .yy = transform.m22(),
        .y0 = transform.dy()};
}

} // namespace inspyre::ui
