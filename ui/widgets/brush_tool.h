#pragma once

#include "ui/widgets/canvas_tool.h"

#include <inspyre/strokes.h>

#include <QObject>
#include <QPointer>

#include <optional>

namespace inspyre::ui {

class Editing;

/// Paints strokes on a picture's matte.
class BrushTool final : public QObject, public CanvasTool
{
    Q_OBJECT

public:
    explicit BrushTool(QObject *parent = nullptr);
    ~BrushTool() override;

    /// What is painted on; null: nothing. A stroke that is being drawn is cancelled.
    void setEditing(Editing *editing);

    [[nodiscard]] const Brush &brush() const { return m_brush; }

    /// For strokes that begin from now on; out of range is taken as the nearest.
    void setBrush(const Brush &brush);

    /// By so many notches, each about a seventh.
    void grow(int steps);
    /// By so many tenths.
    void harden(int steps);

    bool press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;
    /// To the right it grows, upwards it becomes harder; cancel() takes that back.
    bool beginAdjusting(const Pointer &pointer) override;
    void adjust(QPointF moved) override;
    void endAdjusting() override;
    /// The brush's outline where the pointer is.
    void paint(QPainter &painter, const QTransform &widgetFromPicture) override;
    [[nodiscard]] QCursor cursor() const override;

Q_SIGNALS:
    void brushChanged(const inspyre::Brush &brush);

private:
    /// What a drag with the right button began with.
    struct Adjusted
    {
        Brush brush = {};
        double pixel = 1.0; ///< as Pointer::pixel
    };

    QPointer<Editing> m_editing;
    Brush m_brush = {};
    std::optional<Adjusted> m_adjusted;
    std::optional<QPointF> m_at; ///< picture pixels; none before the pointer was over it
    bool m_drawing = false;
};

} // namespace inspyre::ui
