#pragma once

#include <QGuiApplication>
#include <Qt>

namespace inspyre::ui {

// Sides of a line in the program's language, whatever the text's own direction: without them a
// number goes by its unit, and a name by its letters.

/// Where lines begin.
[[nodiscard]] inline Qt::Alignment leading()
{
    return (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
           Qt::AlignVCenter;
}

/// Where lines end.
[[nodiscard]] inline Qt::Alignment trailing()
{
    return (QGuiApplication::isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute |
           Qt::AlignVCenter;
}

} // namespace inspyre::ui
