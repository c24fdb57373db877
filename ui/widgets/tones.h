#pragma once

#include "ui/state/lane_tone.h"

#include <QColor>

namespace inspyre::ui {

/// Of a bar on a time axis, in the dark look or the light one.
[[nodiscard]] QColor toneColour(LaneTone tone, bool dark);

/// What is written on `background`: black or white, whichever is easier to read.
[[nodiscard]] QColor inkOn(const QColor &background);

} // namespace inspyre::ui
