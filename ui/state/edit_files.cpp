#include "ui/state/edit_files.h"

namespace inspyre::ui {

EditFile editFileOf(const ExportSource &source, const Output &output)
{
    return {
        .recipeJson = recipeJson({.look = source.look, .output = output}),
        .strokes = source.matte.strokes,
        .regions = source.matte.maps.regions,
        .source = source.source.file,
        .picture = source.matte.maps.picture,
        .sourceSum = source.sourceSum,
        .model = source.model,
        .inputSize = source.inputSize,
        .prediction = source.matte.maps.prediction,
        .range = source.range};
}

Result<EditState> editStateOf(const EditFile &file)
{
    const auto read = parseRecipe(file.recipeJson);
    if (!read) {
        return read.error();
    }
    return EditState{.look = read->recipe.look, .strokes = file.strokes, .regions = file.regions};
}

} // namespace inspyre::ui
