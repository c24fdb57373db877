#pragma once

#include "ui/state/cutout_work.h"

#include <inspyre/export.h>
#include <inspyre/recipe.h>

#include <QString>

#include <filesystem>
#include <vector>

namespace inspyre::ui {

/// One result to be written.
struct ExportOrder
{
    ExportSource source = {};
    Recipe recipe = {};                ///< its look is that of `source`
    std::filesystem::path target = {}; ///< if it is there already, `recipe.output.collision` counts
};

/// What came of an export of one or several pictures.
struct ExportOutcome
{
    std::vector<ExportReceipt> written = {};
    std::vector<Error> failed = {};
    std::vector<ExportOrder> collided = {}; ///< with Collision::Ask: somebody must be asked
    int skipped = 0;
    bool cancelled = false; ///< what was written before stays
};

/// The file's name for the `number`th of some orders, by the recipe's pattern and format.
/// Errors: those of expandName().
[[nodiscard]] Result<QString> exportName(
    const ExportSource &source, const Recipe &recipe, int number);

} // namespace inspyre::ui
