#include "ui/widgets/canvas_tool.h"

namespace inspyre::ui {

bool CanvasTool::beginAdjusting(const Pointer &)
{
    return false;
}

void CanvasTool::adjust(QPointF)
{}

void CanvasTool::endAdjusting()
{}

bool CanvasTool::key(const QKeyEvent &)
{
    return false;
}

} // namespace inspyre::ui
