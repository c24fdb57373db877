#pragma once

#include "ui/state/cutout_work.h"
#include "ui/state/edit_state.h"

#include <inspyre/edit_file.h>
#include <inspyre/recipe.h>

#include <filesystem>
#include <string>

namespace inspyre::ui {

inline constexpr const char *kEditsExtension = ".inspyre";

/// By the name alone, in any case.
[[nodiscard]] bool isEditsFile(const std::filesystem::path &file);

/// Where the edits of a picture are looked for, and suggested to be saved: "photo.jpg.inspyre".
[[nodiscard]] std::filesystem::path sideCarOf(const std::filesystem::path &picture);

/// What of a picture a side-car file holds.
/// @param output  what kind of file is to be made of it; goes into the recipe
[[nodiscard]] EditFile editFileOf(const ExportSource &source, const Output &output);

/// The edits in such a file. Errors: those of parseRecipe().
[[nodiscard]] Result<EditState> editStateOf(const EditFile &file);

/// What the model had said, and how far it was to be trusted. Takes as long as a look at each of
/// the network's pixels.
[[nodiscard]] SavedPass savedPassOf(const EditFile &file);

/// Edits from a file, and where the picture is that they are of.
struct LocatedEdits
{
    EditState edits = {};
    SavedPass pass = {};
    std::filesystem::path wanted = {};  ///< the picture's file as it was; empty if it had none
    std::filesystem::path picture = {}; ///< where it is; empty: it was not found
    bool changed = false;               ///< `picture` is not the file that was edited
};

/// Reads a side-car file and looks for its picture: where it was, then beside the file.
/// Reports Decoding. Errors: those of readEdits() and parseRecipe().
[[nodiscard]] Result<LocatedEdits> openEdits(
    const std::filesystem::path &file, const JobControl &job);

/// The same with a picture that somebody has named. Errors: none.
[[nodiscard]] LocatedEdits locatedAt(LocatedEdits edits, const std::filesystem::path &picture);

/// The side-car file of a picture: sideCarOf(), or "photo.inspyre" if that is of a file of this
/// name; empty if there is none. Errors: Cancelled.
[[nodiscard]] Result<std::filesystem::path> editsBeside(
    const std::filesystem::path &picture, const JobControl &job);

} // namespace inspyre::ui
