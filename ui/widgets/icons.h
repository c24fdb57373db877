#pragma once

#include <QIcon>
#include <QString>

namespace inspyre::ui {

/// The line icon resources/icons/<name>.svg, drawn in the colour of the palette's button text at
/// each paint: it follows enabled, disabled and selected, a change of theme and any scale.
/// An unknown name is a bug and gives an empty icon.
[[nodiscard]] QIcon icon(const QString &name);

/// The program's own mark, in colour.
[[nodiscard]] QIcon programIcon();

} // namespace inspyre::ui
