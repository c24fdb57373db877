#include "ui/windows/slider_specs.h"

#include "ui/windows/edge_panel.h"

namespace inspyre::ui {

// The units are translated where most of the sliders are.

SliderSpec inPercent(SliderSpec spec)
{
    spec.scale = 100.0;
    spec.suffix = EdgePanel::tr(" %", "behind a number");
    return spec;
}

SliderSpec inPixels(SliderSpec spec)
{
    spec.suffix = EdgePanel::tr(" px", "behind a number: pixels");
    return spec;
}

} // namespace inspyre::ui
