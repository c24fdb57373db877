#include "ui/convert/layer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr qint64 kFullDetailPixels = 50'000'000;
constexpr int kSmallestLevel = 64;
constexpr double kCrispScale = 2.0;

/// Rounded mean of four pixels, channel by channel, two channels at a time.
std::uint32_t mean(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    constexpr std::uint32_t kEven = 0x00ff00ffU;
    const auto even = (a & kEven) + (b & kEven) + (c & kEven) + (d & kEven) + 0x00020002U;
    const auto odd = ((a >> 8U) & kEven) + ((b >> 8U) & kEven) + ((c >> 8U) & kEven) +
                     ((d >> 8U) & kEven) + 0x00020002U;
    return ((even >> 2U) & kEven) | (((odd >> 2U) & kEven) << 8U);
}

const std::uint32_t *row(const QImage &image, int y)
{
    return reinterpret_cast<const std::uint32_t *>(image.constScanLine(y));
}

QImage half(const QImage &image)
{
    QImage result((image.width() + 1) / 2, (image.height() + 1) / 2, image.format());
    if (result.isNull()) {
        return {};
    }
    for (int y = 0; y < result.height(); ++y) {
        const auto *upper = row(image, 2 * y);
        const auto *lower = row(image, std::min(2 * y + 1, image.height() - 1));
        auto *out = reinterpret_cast<std::uint32_t *>(result.scanLine(y));
        const int pairs = image.width() / 2;
        for (int x = 0; x < pairs; ++x, upper += 2, lower += 2) {
            out[x] = mean(upper[0], upper[1], lower[0], lower[1]);
        }
        if (pairs < result.width()) {
            out[pairs] = mean(*upper, *upper, *lower, *lower);
        }
    }
    return result;
}

QImage alphaAsGrey(const QImage &image)
{
    auto alpha = image.convertToFormat(QImage::Format_Alpha8);
    alpha.reinterpretAsFormat(QImage::Format_Grayscale8);
    return alpha;
}

} // namespace

Layer::Layer(QImage image)
    : m_size(image.size())
{
    if (image.isNull()) {
        return;
    }
    if (qint64{image.width()} * image.height() > kFullDetailPixels) {
        image = half(image);
    }
    while (!image.isNull()) {
        m_levels.push_back(image);
        if (std::max(image.width(), image.height()) <= kSmallestLevel) {
            break;
        }
        image = half(image);
    }
}

qsizetype Layer::bytes() const
{
    qsizetype sum = 0;
    for (const auto &image : m_levels) {
        sum += image.sizeInBytes();
    }
    return sum;
}

const QImage &Layer::level(int side) const
{
    auto found = std::find_if(m_levels.rbegin(), m_levels.rend(), [side](const QImage &image) {
        return std::max(image.width(), image.height()) >= side;
    });
    return found != m_levels.rend() ? *found : m_levels.front();
}

void Layer::draw(
    QPainter &painter,
    const QRectF &target,
    const QRectF &visible,
    double scale,
    Channel channel) const
{
    const auto seen = target.intersected(visible);
    if (isNull() || seen.isEmpty()) {
        return;
    }
    const int longest = std::max(m_size.width(), m_size.height());
    const auto &image = level(static_cast<int>(std::ceil(longest * scale)));
    const double across = image.width() / target.width();
    const double down = image.height() / target.height();
    // Whole pixels of the level, one more on each side: what is drawn does not depend on which
    // part is seen.
    const QRect part = QRectF(
                           (seen.x() - target.x()) * across,
                           (seen.y() - target.y()) * down,
                           seen.width() * across,
                           seen.height() * down)
                           .toAlignedRect()
                           .adjusted(-1, -1, 1, 1)
                           .intersected(image.rect());
    const QRectF place(
        target.x() + part.x() / across,
        target.y() + part.y() / down,
        part.width() / across,
        part.height() / down);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < kCrispScale);
    if (channel == Channel::Alpha) {
        painter.drawImage(place, alphaAsGrey(image.copy(part)));
    } else {
        painter.drawImage(place, image, part);
    }
}

} // namespace inspyre::ui
