#pragma once

#include <functional>

class QWidget;

namespace inspyre::app {

/// Calls `action` once, after the first frame of `window` is on the screen. Lives as a child of
/// `window`.
void onFirstFrame(QWidget &window, std::function<void()> action);

} // namespace inspyre::app
