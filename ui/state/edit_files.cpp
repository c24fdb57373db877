#include "ui/state/edit_files.h"

#include <inspyre/regions.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

bool isFile(const fs::path &path)
{
    std::error_code ignored;
    return !path.empty() && fs::is_regular_file(path, ignored);
}

} // namespace

bool isEditsFile(const fs::path &file)
{
    auto extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return extension == kEditsExtension;
}

fs::path sideCarOf(const fs::path &picture)
{
    auto file = picture;
    return file += kEditsExtension;
}

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

SavedPass savedPassOf(const EditFile &file)
{
    SavedPass pass{
        .model = file.model,
        .inputSize = file.inputSize,
        .picture = file.picture,
        .sourceSum = file.sourceSum,
        .prediction = file.prediction,
        .range = file.range};
    if (!pass.prediction.empty()) {
        const auto logits = logitsOf(pass.prediction.view(), pass.range);
        pass.doubt = doubtMap(logits.view(), {});
        pass.doubtScore = doubtScore(pass.doubt.view(), pass.prediction.view());
        pass.subject = hasSubject(logits.view(), pass.prediction.view());
    }
    return pass;
}

Result<LocatedEdits> openEdits(const fs::path &file, const JobControl &job)
{
    const auto read = readEdits(file, job);
    if (!read) {
        return read.error();
    }
    auto edits = editStateOf(*read);
    if (!edits) {
        return edits.error();
    }
    LocatedEdits located{
        .edits = *std::move(edits), .pass = savedPassOf(*read), .wanted = read->source};
    const auto beside = file.parent_path() / read->source.filename();
    for (const auto &candidate : {read->source, beside}) {
        if (!read->source.empty() && isFile(candidate)) {
            return locatedAt(std::move(located), candidate);
        }
    }
    return located;
}

LocatedEdits locatedAt(LocatedEdits edits, const fs::path &picture)
{
    const auto sum = sourceSum(picture);
    edits.picture = picture;
    edits.changed = !edits.pass.sourceSum.empty() && (!sum || *sum != edits.pass.sourceSum);
    return edits;
}

Result<fs::path> editsBeside(const fs::path &picture, const JobControl &job)
{
    if (isFile(sideCarOf(picture))) {
        return sideCarOf(picture);
    }
    auto shortly = picture;
    shortly.replace_extension(kEditsExtension);
    if (!isFile(shortly)) {
        return fs::path();
    }
    const auto read = readEdits(shortly, job);
    if (!read && read.error().code == ErrorCode::Cancelled) {
        return read.error();
    }
    return read && read->source.filename() == picture.filename() ? shortly : fs::path();
}

} // namespace inspyre::ui
