#pragma once

#include "ui/widgets/waterfall_view.h"

#include <QFont>
#include <QRectF>

namespace inspyre::ui {

/// Where things are, as if written from left to right.
struct WaterfallView::Layout
{
    double labelWidth = 0.0;
    double barsLeft = 0.0;
    double barsWidth = 0.0;
    double valueLeft = 0.0;
    double valueWidth = 0.0;
    double axisHeight = 0.0;
    double rowHeight = 0.0;
    double width = 0.0;
    double rangeMs = 1.0;

    [[nodiscard]] double x(double ms) const { return barsLeft + ms / rangeMs * barsWidth; }

    [[nodiscard]] QRectF row(std::size_t index) const
    {
        return {0.0, axisHeight + static_cast<double>(index) * rowHeight, width, rowHeight};
    }
};

/// For what is said besides: the axis, notes.
[[nodiscard]] inline QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * 0.88);
    }
    return font;
}

} // namespace inspyre::ui
