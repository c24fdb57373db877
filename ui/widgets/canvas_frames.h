#pragma once

#include "ui/state/view_renderer.h"

#include <QTransform>

#include <array>
#include <cstddef>

class QPainter;
class QRectF;

namespace inspyre::ui {

/// The frames that were made last: draws them where they belong now, wherever that was when they
/// were made.
class CanvasFrames
{
public:
    /// Whether both are there and show the same pixels, however they are edited.
    [[nodiscard]] static bool samePicture(const ViewScene *a, const ViewScene *b);

    void clear();

    /// Forgets those of another scene: they show what nobody has asked for.
    void keepOnly(const std::shared_ptr<const ViewScene> &scene);

    void take(const ViewFrames &frames);

    [[nodiscard]] quint64 stamp() const { return m_stamp; }

    [[nodiscard]] double work() const { return m_work; }

    /// Null if there is none.
    [[nodiscard]] const QImage &loupe() const { return m_loupe; }

    /// @param widgetFromPicture  picture pixels to the painter's coordinates
    /// @param visible            what is to be covered, in the painter's coordinates
    void draw(
        QPainter &painter,
        ViewContent content,
        const QTransform &widgetFromPicture,
        const QRectF &visible) const;

private:
    struct Kept
    {
        ViewFrame frame = {};
        std::shared_ptr<const ViewScene> scene = {};
    };

    static constexpr std::size_t kContents = static_cast<std::size_t>(ViewContent::Doubt) + 1;

    std::array<Kept, kContents> m_sharp;
    std::array<Kept, kContents> m_whole;
    QImage m_loupe;
    quint64 m_stamp = 0;
    double m_work = 0.0;
};

} // namespace inspyre::ui
