#pragma once

#include "ui/state/cutout_work.h"
#include "ui/state/edit_state.h"

#include <inspyre/edit_file.h>
#include <inspyre/recipe.h>

namespace inspyre::ui {

/// What of a picture a side-car file holds.
/// @param output  what kind of file is to be made of it; goes into the recipe
[[nodiscard]] EditFile editFileOf(const ExportSource &source, const Output &output);

/// The edits in such a file. Errors: those of parseRecipe().
[[nodiscard]] Result<EditState> editStateOf(const EditFile &file);

} // namespace inspyre::ui
