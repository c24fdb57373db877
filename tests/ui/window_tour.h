#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace inspyre::test {

/// Called for each window, which is shown and active. @param name  says which, and in what state
using Visit = std::function<void(const QString &name, QWidget &window)>;

/// Opens every window and dialog of the program, the main window in several states and with all of
/// its panels, and closes it again. Works with the fake model.
void tourWindows(const Visit &visit);

/// What `window` may show without being translated: names of files, models, devices
/// and languages; the longest first.
[[nodiscard]] QStringList namesInTour();

} // namespace inspyre::test
