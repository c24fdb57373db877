#pragma once

class QWidget;

namespace inspyre::ui {

/// The mouse wheel over `control` scrolls what it lies in unless it has the focus: nobody changes a
/// setting in passing.
void keepWheelForScrolling(QWidget *control);

} // namespace inspyre::ui
