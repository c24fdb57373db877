#pragma once

#include <QCursor>
#include <QPointF>
#include <Qt>

class QKeyEvent;
class QPainter;
class QTransform;

namespace inspyre::ui {

/// A mouse or a pen over the picture.
struct Pointer
{
    QPointF picture = {};  ///< picture pixels, upright; may lie outside of the picture
    double pixel = 1.0;    ///< picture pixels that one of the widget's is wide
    double pressure = 1.0; ///< 0 to 1; a mouse presses with 1
    bool eraser = false;   ///< the pen's other end
    Qt::KeyboardModifiers keys = {};
};

/// What the canvas does with the left button or a pen, instead of moving the picture.
///
/// Calls come as press, moves, then release or cancel; moves without a press tell where the pointer
/// hovers.
class CanvasTool
{
public:
    virtual ~CanvasTool() = default;

    /// Returns false for what it has no use for: then the picture is moved.
    virtual bool press(const Pointer &pointer) = 0;
    virtual void move(const Pointer &pointer) = 0;
    virtual void release(const Pointer &pointer) = 0;
    /// Esc, another tool, or the window was left: as if there had been no press, or no adjusting.
    virtual void cancel() = 0;

    /// A press of the right button. Returns whether the tool itself is changed by dragging on:
    /// adjust() follows until endAdjusting() or cancel().
    virtual bool beginAdjusting(const Pointer &pointer);
    /// @param moved  since the press, in the widget's pixels
    virtual void adjust(QPointF moved);
    virtual void endAdjusting();

    /// A key that was pressed over the picture while no button is. Returns false for what the tool
    /// has no use for.
    virtual bool key(const QKeyEvent &event);

    /// Over the picture, in the widget's coordinates.
    /// @param widgetFromPicture  picture pixels to the widget's
    virtual void paint(QPainter &painter, const QTransform &widgetFromPicture) = 0;

    [[nodiscard]] virtual QCursor cursor() const = 0;
};

} // namespace inspyre::ui
