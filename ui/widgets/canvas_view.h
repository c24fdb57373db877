#pragma once

#include "ui/state/frame_log.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/canvas_frames.h"
#include "ui/widgets/canvas_world.h"
#include "ui/widgets/viewport.h"

#include <inspyre/view.h>

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class CanvasTool;
struct Pointer;
class PictureLoader;
class SplitHandle;
class ViewRenderer;

enum class CompareMode : std::uint8_t {
    Split,
    SideBySide,
    Result,
    Original,
    Matte,
    Overlay,
    Doubt,
};

/// Shows a picture and its cut-out: divided by a movable line, side by side, or one of them. What
/// is seen is made on a lane of its own, from about as many pixels as it shows; nothing here waits
/// for it.
class CanvasView final : public QWidget
{
    Q_OBJECT

public:
    /// @param lane  one thread, for what is seen. @param io  for backdrops. Both outlive this.
    CanvasView(QThreadPool &lane, QThreadPool &io, QWidget *parent = nullptr);
    ~CanvasView() override;

    /// Null: nothing is shown but the placeholder. A scene of a picture of the same size takes the
    /// place of the one before without moving anything.
    void setScene(const std::shared_ptr<const ViewScene> &scene);
    /// Shown, fitted, until there is a scene.
    void setPlaceholder(const QImage &picture);
    /// The next scene is of another picture: it is fitted, whatever its size.
    void forgetPlace();

    [[nodiscard]] CompareMode mode() const { return m_mode; }

    void setMode(CompareMode mode);

    [[nodiscard]] const Backdrop &backdrop() const { return m_backdrop; }

    /// The checkerboard is shown until a picture was read, and in its place if it cannot be.
    void setBackdrop(const Backdrop &backdrop);
    /// While it is true the original is shown, whatever the mode.
    void peekOriginal(bool on);

    [[nodiscard]] bool hasLoupe() const { return m_loupe; }

    /// A circle at the pointer in which all is enlarged.
    void setLoupe(bool on);
    /// The whole picture is shown, turned and flipped, whatever the frame leaves of it: for
    /// somebody who crops it.
    void setUncropped(bool on);

    /// What the frame leaves of the picture, in its pixels; empty without a scene.
    [[nodiscard]] Rect framedPart() const { return m_scene != nullptr ? m_frame.from : Rect{}; }

    /// What the left button and a pen do; null: they move the picture. It outlives this, or is
    /// taken away before.
    void setTool(CanvasTool *tool);

    /// Device pixels per pixel of the picture, or of the result where that alone is shown.
    [[nodiscard]] double scale() const { return m_viewport.scale(); }

    [[nodiscard]] bool isFitted() const { return m_viewport.isFitted(); }

    [[nodiscard]] SplitHandle *splitHandle() const { return m_handle; }

    /// Where the whole picture lies, or the result where that alone is shown, in this widget's
    /// coordinates (in the first pane).
    [[nodiscard]] QRectF pictureArea() const { return m_viewport.target(); }

    /// Picture pixels to this widget's coordinates, in the pane under `at`.
    [[nodiscard]] QTransform widgetFromPicture(QPointF at) const;

    /// The part of the picture that is seen, in its pixels.
    [[nodiscard]] QRectF seenPicture() const;

    /// Whether all that is to be seen is on the screen, as fine as it becomes.
    [[nodiscard]] bool isSettled() const;

    /// How long it took until what was wanted was painted.
    [[nodiscard]] FrameLog &frameLog() { return m_log; }

    QSize sizeHint() const override { return {720, 480}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomFit();
    void zoomActual(); ///< one pixel is one device pixel

Q_SIGNALS:
    void zoomed(double scale);
    /// The result is dragged out of the canvas: with nothing to be moved, or with Ctrl.
    void dragOutRequested();
    /// The wheel was turned with Ctrl while a tool is set; up is larger.
    void brushSizeWheel(int steps);
    void backdropFailed(const QString &file, const inspyre::Error &error);
    /// What is seen could not be made.
    void failed(const inspyre::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What a button does until it is released.
    enum class Drag : std::uint8_t { None, Pan, Tool, Adjust, Out };

    /// Part of the widget that shows one content.
    struct Pane
    {
        QRectF area = {};
        ViewContent content = ViewContent::Original;
        QRectF visible = {}; ///< of `area`
    };

    static constexpr double kLoupeSide = 220.0;

    [[nodiscard]] CompareMode shownMode() const;
    [[nodiscard]] bool hasResult() const;
    [[nodiscard]] QRectF pane(int which) const;
    [[nodiscard]] std::vector<Pane> panes() const;
    [[nodiscard]] QTransform widgetFromPicture(const QRectF &pane) const;
    [[nodiscard]] QRectF areaOf(const Pane &pane) const;
    void sceneChanged();
    void updateWorld();
    void updateShownScene();
    void putBackdrop(ViewScene &scene) const;
    void takeBackdrop(const QString &file, const PicturePyramid &picture);
    void order();
    [[nodiscard]] std::optional<ViewShot> shotOf(const Pane &pane) const;
    [[nodiscard]] ViewShot wholeOf(ViewContent content) const;
    [[nodiscard]] ViewShot loupeShot() const;
    void takeFrames(const ViewFrames &frames);

    void paintPanes(QPainter &painter, const QRectF &seen);
    void paintPane(QPainter &painter, const Pane &pane, const QRectF &seen);
    void paintPlaceholder(QPainter &painter) const;
    void paintOutline(QPainter &painter, const Pane &pane) const;
    void paintTags(QPainter &painter, const std::vector<Pane> &panes) const;
    void paintTag(QPainter &painter, const QRectF &area, bool atRight, const QString &text) const;
    void paintLoupe(QPainter &painter) const;

    void viewChanged();
    bool placeHandle();
    void dragSplit(double x);
    [[nodiscard]] QRectF seenArea() const;
    [[nodiscard]] double splitX() const;
    [[nodiscard]] bool loupeShows() const;
    [[nodiscard]] Pointer pointerAt(QPointF at, Qt::KeyboardModifiers keys) const;
    void updateCursor();
    void beginDrag(const QMouseEvent &event);
    void cancelTool();
    void endDrag();

    std::shared_ptr<const ViewScene> m_scene;
    std::shared_ptr<const ViewScene> m_shown; ///< m_scene before its backdrop, perhaps uncropped
    FramePlan m_frame;                        ///< of the frames that came last, or planned here
    CanvasWorld m_world;
    CompareMode m_mode = CompareMode::Split;
    Backdrop m_backdrop;
    PicturePyramid m_backdropPicture;
    Viewport m_viewport;
    CanvasFrames m_frames;
    FrameLog m_log;
    QImage m_placeholder;
    QTimer m_late; ///< paints what is there if new frames take their time
    ViewRenderer *m_renderer;
    PictureLoader *m_loader;
    SplitHandle *m_handle;
    CanvasTool *m_tool = nullptr;
    Drag m_drag = Drag::None;
    Qt::MouseButton m_dragButton = Qt::NoButton;
    QPointF m_dragFrom;
    QPointF m_pointer;
    int m_wheel = 0; ///< of a notch, eighths of a degree
    quint64 m_stamp = 0;
    bool m_pointerInside = false;
    bool m_spacePans = false;
    bool m_loupe = false;
    bool m_uncropped = false;
    bool m_peeking = false;
    bool m_reachedByKey = false; ///< then the focus is shown
    bool m_forgetPlace = false;
};

} // namespace inspyre::ui
