#include "ui/widgets/canvas_view.h"

#include "ui/state/picture_loader.h"
#include "ui/state/view_renderer.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/canvas_tool.h"
#include "ui/widgets/split_handle.h"

#include <QEvent>

#include <algorithm>
#include <cmath>
#include <utility>

// What is shown and where. Painting and input are in files of their own.
namespace inspyre::ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kPaneGap = 2.0;
constexpr int kLateMs = 40;

ViewContent contentOf(CompareMode mode)
{
    switch (mode) {
    case CompareMode::Split:
    case CompareMode::SideBySide:
    case CompareMode::Original: return ViewContent::Original;
    case CompareMode::Result: return ViewContent::Result;
    case CompareMode::Matte: return ViewContent::Matte;
    case CompareMode::Overlay: return ViewContent::Overlay;
    case CompareMode::Doubt: return ViewContent::Doubt;
    }
    return ViewContent::Original;
}

} // namespace

CanvasView::CanvasView(QThreadPool &lane, QThreadPool &io, QWidget *parent)
    : QWidget(parent)
    , m_renderer(new ViewRenderer(lane, this))
    , m_loader(new PictureLoader(io, this))
    , m_handle(new SplitHandle(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Canvas);
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(
        tr("Zoom with Ctrl and plus or minus, move the picture with the arrow keys"));
    setMinimumSize(240, 200);
    m_handle->setValue(SplitHandle::kSteps / 2);
    m_late.setSingleShot(true);
    m_late.setInterval(kLateMs);
    connect(&m_late, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_handle, &SplitHandle::valueChanged, this, [this] {
        placeHandle();
        update();
    });
    connect(m_handle, &SplitHandle::draggedTo, this, &CanvasView::dragSplit);
    connect(m_renderer, &ViewRenderer::rendered, this, &CanvasView::takeFrames);
    connect(m_renderer, &ViewRenderer::failed, this, &CanvasView::failed);
    connect(m_loader, &PictureLoader::loaded, this, &CanvasView::takeBackdrop);
    connect(m_loader, &PictureLoader::failed, this, &CanvasView::backdropFailed);
    placeHandle();
}

CanvasView::~CanvasView() = default;

void CanvasView::setScene(const std::shared_ptr<const ViewScene> &scene)
{
    if (!CanvasFrames::samePicture(scene.get(), m_scene.get())) {
        m_frames.clear();
        m_frame = {};
    }
    m_scene = scene;
    if (scene != nullptr) {
        m_placeholder = {};
    }
    sceneChanged();
}

void CanvasView::setPlaceholder(const QImage &picture)
{
    m_placeholder = picture;
    update();
}

void CanvasView::forgetPlace()
{
    m_forgetPlace = true;
}

void CanvasView::setMode(CompareMode mode)
{
    m_mode = mode;
    m_frames.keepOnly(m_shown);
    m_viewport.setPane(pane(0).size(), devicePixelRatioF());
    updateWorld();
    viewChanged();
}

void CanvasView::setBackdrop(const Backdrop &backdrop)
{
    if (backdrop == m_backdrop) {
        return;
    }
    m_backdrop = backdrop;
    m_backdropPicture = {};
    update();
    if (backdrop.picture.isEmpty()) {
        m_loader->stop();
    } else {
        m_loader->load(backdrop.picture);
    }
    sceneChanged();
}

void CanvasView::takeBackdrop(const QString &file, const PicturePyramid &picture)
{
    if (file == m_backdrop.picture) {
        m_backdropPicture = picture;
        sceneChanged();
    }
}

void CanvasView::peekOriginal(bool on)
{
    if (on != m_peeking) {
        m_peeking = on;
        viewChanged();
        update(); // the frames may be there
    }
}

void CanvasView::setLoupe(bool on)
{
    m_loupe = on;
    setMouseTracking(m_loupe || m_tool != nullptr);
    viewChanged();
}

void CanvasView::setUncropped(bool on)
{
    if (on != m_uncropped) {
        m_uncropped = on;
        sceneChanged();
    }
}

void CanvasView::setTool(CanvasTool *tool)
{
    cancelTool();
    m_tool = tool;
    setMouseTracking(m_loupe || m_tool != nullptr);
    updateCursor();
    update();
}

void CanvasView::zoomIn()
{
    m_viewport.zoomBy(kZoomStep, m_viewport.middle());
    viewChanged();
}

void CanvasView::zoomOut()
{
    m_viewport.zoomBy(1 / kZoomStep, m_viewport.middle());
    viewChanged();
}

void CanvasView::zoomFit()
{
    m_viewport.fit();
    viewChanged();
}

void CanvasView::zoomActual()
{
    m_viewport.zoomTo(1.0, m_viewport.middle());
    viewChanged();
}

bool CanvasView::hasResult() const
{
    return m_scene != nullptr && (!m_scene->maps.prediction.empty() || !m_scene->strokes.empty());
}

CompareMode CanvasView::shownMode() const
{
    return m_peeking || !hasResult() ? CompareMode::Original : m_mode;
}

bool CanvasView::isSettled() const
{
    return !m_renderer->busy();
}

/// The scene with the backdrop in the place of no background, and uncropped if that is wanted.
void CanvasView::updateShownScene()
{
    m_shown = m_scene;
    if (m_scene == nullptr) {
        return;
    }
    const bool behind = m_scene->look.background.kind == BackgroundKind::None &&
                        (m_backdrop.blurred || !m_backdropPicture.empty());
    if (!behind && !m_uncropped) {
        return;
    }
    auto scene = *m_scene;
    if (m_uncropped) {
        const auto &frame = m_scene->look.frame;
        scene.look.frame = {.turn = frame.turn, .flipX = frame.flipX, .flipY = frame.flipY};
    }
    if (behind) {
        putBackdrop(scene);
    }
    m_shown = std::make_shared<const ViewScene>(std::move(scene));
}

void CanvasView::putBackdrop(ViewScene &scene) const
{
    auto &look = scene.look;
    const bool hard = look.refine.threshold == Threshold::Hard;
    if (look.decontaminate == Decontaminate::Auto && !hard) {
        look.decontaminate = Decontaminate::On; // the result itself is transparent
    }
    look.background = {.kind = BackgroundKind::Blur};
    if (!m_backdrop.blurred) {
        look.background = {.kind = BackgroundKind::Picture, .cover = true};
        scene.background = m_backdropPicture;
    }
}

void CanvasView::sceneChanged()
{
    updateShownScene();
    if (m_scene != nullptr) {
        const auto &frame = m_shown->look.frame;
        const bool known = m_frame.canvas.width > 0;
        // Where the subject lies is found by the renderer, and comes with its frames.
        if (!frame.crop || !frame.manual.empty() || !known) {
            m_frame = planFrame(frame, m_scene->picture.size(), {});
        }
    }
    updateWorld();
    viewChanged();
}

void CanvasView::updateWorld()
{
    if (m_scene == nullptr) {
        return;
    }
    // By the chosen mode, not the shown one: peeking moves nothing.
    m_world = m_mode == CompareMode::Result && hasResult()
                  ? resultWorld(m_frame)
                  : pictureWorld(m_scene->picture.size(), m_scene->look.frame);
    m_viewport.setPicture(m_world.size);
    if (std::exchange(m_forgetPlace, false)) {
        m_viewport.fit();
    }
}

QRectF CanvasView::pane(int which) const
{
    // By the chosen mode, not the shown one: nothing moves when the result arrives.
    if (m_mode != CompareMode::SideBySide) {
        return rect();
    }
    const double half = std::floor((width() - kPaneGap) / 2);
    return {which == 0 ? 0.0 : half + kPaneGap, 0.0, half, static_cast<double>(height())};
}

std::vector<CanvasView::Pane> CanvasView::panes() const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto left = mirrored ? ViewContent::Result : ViewContent::Original;
    const auto right = mirrored ? ViewContent::Original : ViewContent::Result;
    const auto mode = shownMode();
    if (mode == CompareMode::Split) {
        const double x = std::round(splitX());
        return {
            {rect(), left, QRectF(0, 0, x, height())},
            {rect(), right, QRectF(x, 0, width() - x, height())}};
    }
    if (mode == CompareMode::SideBySide) {
        return {{pane(0), left, pane(0)}, {pane(1), right, pane(1)}};
    }
    if (m_mode == CompareMode::SideBySide) { // the original alone, for a while
        return {
            {pane(0), ViewContent::Original, pane(0)}, {pane(1), ViewContent::Original, pane(1)}};
    }
    return {{rect(), contentOf(mode), rect()}};
}

QTransform CanvasView::widgetFromPicture(const QRectF &pane) const
{
    const auto target = m_viewport.target().translated(pane.topLeft());
    const double scale = m_viewport.scale() / m_viewport.devicePixelRatio();
    return m_world.pictureFromWorld.inverted() * QTransform::fromScale(scale, scale) *
           QTransform::fromTranslate(target.x(), target.y());
}

QTransform CanvasView::widgetFromPicture(QPointF at) const
{
    return widgetFromPicture(pane(pane(1).contains(at) ? 1 : 0));
}

QRectF CanvasView::seenPicture() const
{
    if (m_scene == nullptr) {
        return {};
    }
    const auto size = m_scene->picture.size();
    const auto seen = widgetFromPicture(pane(0)).inverted().mapRect(pane(0));
    return seen.intersected(QRectF(0, 0, size.width, size.height));
}

QRectF CanvasView::seenArea() const
{
    return m_viewport.target().intersected(rect());
}

double CanvasView::splitX() const
{
    const auto seen = seenArea();
    return seen.left() + seen.width() * m_handle->value() / SplitHandle::kSteps;
}

void CanvasView::dragSplit(double x)
{
    const auto seen = seenArea();
    if (seen.width() > 0) {
        m_handle->setValue(
            static_cast<int>(std::lround((x - seen.left()) / seen.width() * SplitHandle::kSteps)));
    }
}

/// Returns whether the divider is somewhere else now.
bool CanvasView::placeHandle()
{
    const auto before = m_handle->isVisibleTo(this) ? m_handle->geometry() : QRect();
    const bool split = shownMode() == CompareMode::Split && m_scene != nullptr && !m_uncropped;
    const int x = static_cast<int>(std::lround(splitX())) - SplitHandle::kWidth / 2;
    const QRect now = split ? QRect(x, 0, SplitHandle::kWidth, height()) : QRect();
    m_handle->setVisible(split);
    if (split) {
        m_handle->setGeometry(now);
    }
    return before != now;
}

/// Something else is to be seen: it is painted when it is there, or after a while as it is.
void CanvasView::viewChanged()
{
    order();
    if (placeHandle() || m_scene == nullptr) {
        update();
    } else if (!m_late.isActive()) {
        m_late.start();
    }
    Q_EMIT zoomed(m_viewport.scale());
}

void CanvasView::resizeEvent(QResizeEvent *)
{
    m_viewport.setPane(pane(0).size(), devicePixelRatioF());
    viewChanged();
}

void CanvasView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        viewChanged();
    }
}

} // namespace inspyre::ui
