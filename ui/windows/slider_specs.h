#pragma once

#include "ui/widgets/slider_row.h"

namespace inspyre::ui {

/// `spec` for a share that is shown in per cent.
[[nodiscard]] SliderSpec inPercent(SliderSpec spec);

/// `spec` for a length in pixels of the picture.
[[nodiscard]] SliderSpec inPixels(SliderSpec spec);

} // namespace inspyre::ui
