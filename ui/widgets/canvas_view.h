#pragma once

#include "ui/convert/layer.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/viewport.h"

#include <QWidget>

#include <cstdint>

namespace inspyre::ui {

class SplitHandle;

enum class CompareMode : std::uint8_t { Split, SideBySide, Result, Original, Matte };

/// Shows a picture and its cut-out: divided by a movable line, side by side, or one of them.
/// Paints only what is seen, from about as many pixels as it shows.
class CanvasView final : public QWidget
{
    Q_OBJECT

public:
    explicit CanvasView(QWidget *parent = nullptr);

    /// `result` may be null: then the picture alone is shown. Layers of the same size take each
    /// other's place without moving anything.
    void setLayers(const Layer &picture, const Layer &result);
    /// The next layers are of another picture: they are fitted, whatever their size.
    void forgetPlace();

    [[nodiscard]] CompareMode mode() const { return m_mode; }

    void setMode(CompareMode mode);

    [[nodiscard]] const Backdrop &backdrop() const { return m_backdrop; }

    void setBackdrop(const Backdrop &backdrop);
    /// While it is true the original is shown, whatever the mode.
    void peekOriginal(bool on);

    /// Device pixels per picture pixel.
    [[nodiscard]] double scale() const { return m_viewport.scale(); }

    [[nodiscard]] bool isFitted() const { return m_viewport.isFitted(); }

    [[nodiscard]] SplitHandle *splitHandle() const { return m_handle; }

    /// Where the whole picture lies, in this widget's coordinates (in the first pane).
    [[nodiscard]] QRectF pictureArea() const { return m_viewport.target(); }

    QSize sizeHint() const override { return {720, 480}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomFit();
    void zoomActual(); ///< one picture pixel is one device pixel

Q_SIGNALS:
    void zoomed(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Content : std::uint8_t { Original, Result, Matte };

    [[nodiscard]] CompareMode shownMode() const;
    [[nodiscard]] QRectF pane(int which) const;
    void paintPane(QPainter &painter, const QRectF &pane, const QRectF &clip, Content content);
    void paintTag(QPainter &painter, const QRectF &area, bool atRight, const QString &text) const;
    void viewChanged();
    void layOut();
    void dragSplit(double x);
    [[nodiscard]] QRectF seenPicture() const;
    [[nodiscard]] double splitX() const;

    Layer m_picture;
    Layer m_result;
    CompareMode m_mode = CompareMode::Split;
    Backdrop m_backdrop;
    Viewport m_viewport;
    SplitHandle *m_handle;
    QPointF m_panFrom;
    bool m_panning = false;
    bool m_peeking = false;
    bool m_reachedByKey = false; ///< then the focus is shown
    bool m_forgetPlace = false;
};

} // namespace inspyre::ui
