#pragma once

#include <QImage>

#include <vector>

class QPainter;
class QRectF;

namespace inspyre::ui {

/// A picture prepared for the screen: itself and halves of halves of it, so that any zoom is drawn
/// from about as many pixels as it shows. Immutable and shared: a copy costs nothing.
///
/// Threads: build on any thread, then only read.
class Layer
{
public:
    enum class Channel : std::uint8_t { Colour, Alpha };

    Layer() = default;

    /// `image` is 32 bits a pixel: RGB32 or ARGB32_Premultiplied. Above 50 million pixels its half
    /// is the finest level.
    explicit Layer(QImage image);

    [[nodiscard]] bool isNull() const { return m_levels.empty(); }

    /// Of the picture, whatever the finest level is.
    [[nodiscard]] QSize size() const { return m_size; }

    [[nodiscard]] qsizetype bytes() const;

    /// The smallest level that is at least `side` pixels on its longer side, or the finest.
    [[nodiscard]] const QImage &level(int side) const;

    /// Draws the whole picture into `target`, of which only `visible` is seen; both in the
    /// painter's coordinates. `scale` is device pixels per picture pixel: it chooses the level,
    /// and from 2 on pixels have hard edges. Alpha is drawn as grey.
    void draw(
        QPainter &painter,
        const QRectF &target,
        const QRectF &visible,
        double scale,
        Channel channel = Channel::Colour) const;

private:
    QSize m_size;
    std::vector<QImage> m_levels;
};

} // namespace inspyre::ui
