#pragma once

#include <inspyre/formats.h>
#include <inspyre/recipe.h>

#include <QString>

namespace inspyre::ui {

/// "PNG", "AVIF", …
[[nodiscard]] QString formatText(FileFormat format);

/// What kind of file an Output makes, in one or two lines.
[[nodiscard]] QString outputText(const Output &output);

/// "2,000 × 2,000 · 85 % · white"
[[nodiscard]] QString presetText(const ShopPreset &preset);

/// Why `recipe` cannot be written in its format, in a sentence with a way out; empty if it can.
[[nodiscard]] QString recipeProblem(const Recipe &recipe, const FormatAbility &ability);

} // namespace inspyre::ui
