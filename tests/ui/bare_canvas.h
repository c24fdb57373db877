#pragma once

#include "tests/ui/scenes.h"
#include "ui/jobs/lanes.h"
#include "ui/widgets/canvas_view.h"

#include <QTest>

#include <memory>

namespace inspyre::test {

inline const QColor kGreen(0, 255, 0);

/// A canvas with what it needs, on a green backdrop.
struct BareCanvas
{
    explicit BareCanvas(QSize size = {500, 400})
    {
        canvas.resize(size);
        canvas.setBackdrop({.colour = kGreen});
    }

    /// Shows it and waits until all is there.
    void show(const std::shared_ptr<const ViewScene> &scene)
    {
        canvas.setScene(scene);
        canvas.show();
        settle();
    }

    void settle() { QTRY_VERIFY(canvas.isSettled()); }

    /// The colour at a share of the picture's area.
    QColor at(double x, double y)
    {
        const auto image = canvas.grab().toImage();
        const auto area = canvas.pictureArea();
        const double ratio = image.devicePixelRatio();
        return image.pixelColor(
            qRound((area.left() + x * area.width()) * ratio),
            qRound((area.top() + y * area.height()) * ratio));
    }

    ui::Lanes lanes;
    ui::CanvasView canvas{lanes.view, lanes.io};
};

/// The screen's point of a picture's point.
inline QPoint onScreen(const ui::CanvasView &canvas, QPointF picture)
{
    return canvas.widgetFromPicture(QPointF(1, 1)).map(picture).toPoint();
}

} // namespace inspyre::test
