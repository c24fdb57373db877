#pragma once

#include "ui/widgets/canvas_tool.h"
#include "ui/widgets/canvas_world.h"
#include "ui/widgets/crop_geometry.h"

#include <inspyre/recipe.h>

#include <QObject>
#include <QRect>

#include <optional>

namespace inspyre::ui {

/// Draws a crop over a picture, which whoever uses the tool then makes the picture's own.
///
/// "As seen" is with the frame's turn and flips, which do not change the crop itself.
class CropTool final : public QObject, public CanvasTool
{
    Q_OBJECT

public:
    explicit CropTool(QObject *parent = nullptr);
    ~CropTool() override;

    /// @param picture  its size; @param crop  to begin with, in picture pixels
    void start(Size picture, const Frame &frame, const Rect &crop);
    /// Nothing is drawn until the next start().
    void stop();
    /// The picture is turned or flipped in another way.
    void setFrame(const Frame &frame);

    [[nodiscard]] bool started() const { return m_picture != QSize(); }

    /// Picture pixels.
    [[nodiscard]] const Rect &crop() const { return m_crop; }

    /// Whether it is another than start() was given.
    [[nodiscard]] bool changed() const { return m_crop != m_first; }

    [[nodiscard]] bool isWhole() const;

    /// The crop in pixels as seen, and all that there is of the picture.
    [[nodiscard]] QRect seenCrop() const;

    [[nodiscard]] QSize seenPicture() const { return m_world.size; }

    /// What does not fit is taken as the nearest that does.
    void setSeenCrop(const QRect &crop);
    void setWhole();

    /// Width by height as seen, kept from now on; 0: free.
    void setAspect(double aspect);

    bool press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;
    /// Arrows move, with Alt resize, by one pixel or with Shift by ten; Enter and Esc end it.
    bool key(const QKeyEvent &event) override;
    void paint(QPainter &painter, const QTransform &widgetFromPicture) override;
    [[nodiscard]] QCursor cursor() const override;

Q_SIGNALS:
    /// crop(), or how it is seen.
    void cropChanged();
    void accepted(); ///< Enter
    void rejected(); ///< Esc

private:
    struct Drag
    {
        std::optional<CropGrip> grip = {}; ///< none: a new one is drawn
        QPointF from = {};
        QRectF before = {};
        double pixel = 1.0;
    };

    [[nodiscard]] double pictureAspect() const;
    [[nodiscard]] std::optional<CropGrip> gripUnder(const Pointer &pointer) const;
    [[nodiscard]] QPointF pictureVector(double right, double down) const;
    bool nudge(double right, double down, bool resize);
    void set(const QRectF &crop);

    QSize m_picture; ///< empty until start()
    CanvasWorld m_world;
    Rect m_first;
    Rect m_crop;
    double m_aspect = 0.0;
    std::optional<Drag> m_drag;
    std::optional<CropGrip> m_hovered;
};

} // namespace inspyre::ui
