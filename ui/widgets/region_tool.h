#pragma once

#include "ui/widgets/canvas_tool.h"

#include <QObject>
#include <QPointer>
#include <QRectF>

#include <optional>

namespace inspyre::ui {

class Editing;

/// Frames parts of a picture that the model is to look at by themselves; with Shift a click takes
/// the newest one under the pointer away.
class RegionTool final : public QObject, public CanvasTool
{
    Q_OBJECT

public:
    explicit RegionTool(QObject *parent = nullptr);
    ~RegionTool() override;

    /// What is framed; null: nothing.
    void setEditing(Editing *editing);

    bool press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;
    /// The frame that is being drawn, and those that are there.
    void paint(QPainter &painter, const QTransform &widgetFromPicture) override;
    [[nodiscard]] QCursor cursor() const override;

private:
    QPointer<Editing> m_editing;
    std::optional<QPointF> m_from; ///< picture pixels, of the frame that is being drawn
    QPointF m_to;
};

} // namespace inspyre::ui
