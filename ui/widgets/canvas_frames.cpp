#include "ui/widgets/canvas_frames.h"

#include "ui/widgets/canvas_world.h"

#include <QPainter>

#include <cmath>

namespace inspyre::ui {

namespace {

std::size_t indexOf(ViewContent content)
{
    return static_cast<std::size_t>(content);
}

/// Whether each pixel of the frame is one of the screen.
bool isExact(const QTransform &widgetFromShot, double ratio)
{
    constexpr double kTolerance = 1e-6;
    const auto near = [](double a, double b) { return std::abs(a - b) < kTolerance; };
    const auto isWhole = [](double value) { return std::abs(value - std::round(value)) < 0.01; };
    return near(widgetFromShot.m11() * ratio, 1.0) && near(widgetFromShot.m22() * ratio, 1.0) &&
           near(widgetFromShot.m12(), 0.0) && near(widgetFromShot.m21(), 0.0) &&
           isWhole(widgetFromShot.dx() * ratio) && isWhole(widgetFromShot.dy() * ratio);
}

/// Returns what it has covered.
QRectF drawFrame(QPainter &painter, const ViewFrame &frame, const QTransform &widgetFromPicture)
{
    const auto place = toTransform(frame.shot.pictureFromShot) * widgetFromPicture;
    const double ratio = painter.device()->devicePixelRatioF();
    auto image = frame.image;
    painter.save();
    if (isExact(place, ratio)) {
        const auto snap = [ratio](double value) { return std::round(value * ratio) / ratio; };
        image.setDevicePixelRatio(ratio);
        painter.drawImage(QPointF(snap(place.dx()), snap(place.dy())), image);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(place, true);
        painter.drawImage(0, 0, image);
    }
    painter.restore();
    return place.mapRect(QRectF(QPointF(), QSizeF(frame.image.size())));
}

} // namespace

bool CanvasFrames::samePicture(const ViewScene *a, const ViewScene *b)
{
    return a != nullptr && b != nullptr &&
           a->picture.level(0).view().data == b->picture.level(0).view().data;
}

void CanvasFrames::clear()
{
    *this = {};
}

void CanvasFrames::keepOnly(const std::shared_ptr<const ViewScene> &scene)
{
    for (auto *all : {&m_sharp, &m_whole}) {
        for (auto &kept : *all) {
            if (kept.scene != scene) {
                kept = {};
            }
        }
    }
}

void CanvasFrames::take(const ViewFrames &frames)
{
    m_stamp = frames.stamp;
    m_work = frames.work;
    m_loupe = {};
    for (std::size_t i = 0; i < frames.frames.size(); ++i) {
        const auto &frame = frames.frames[i];
        if (frames.loupe && i + 1 == frames.frames.size()) {
            m_loupe = frame.image;
        } else {
            m_sharp.at(indexOf(frame.shot.content)) = {frame, frames.scene};
        }
    }
    for (const auto &frame : frames.wholes) {
        m_whole.at(indexOf(frame.shot.content)) = {frame, frames.scene};
    }
}

void CanvasFrames::draw(
    QPainter &painter,
    ViewContent content,
    const QTransform &widgetFromPicture,
    const QRectF &visible) const
{
    const auto &sharp = m_sharp.at(indexOf(content)).frame;
    const auto &whole = m_whole.at(indexOf(content)).frame;
    QRectF covered;
    if (!sharp.image.isNull()) {
        covered = drawFrame(painter, sharp, widgetFromPicture);
    }
    if (whole.image.isNull() || covered.adjusted(-1, -1, 1, 1).contains(visible)) {
        return;
    }
    painter.save();
    painter.setClipRegion(
        QRegion(visible.toAlignedRect()).subtracted(covered.toAlignedRect()), Qt::IntersectClip);
    drawFrame(painter, whole, widgetFromPicture);
    painter.restore();
}

} // namespace inspyre::ui
