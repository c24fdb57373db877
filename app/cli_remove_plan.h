#pragma once

#include "app/cli_recipe.h"

#include <inspyre/edit_file.h>
#include <inspyre/recipe.h>
#include <inspyre/result.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace inspyre::cli {

/// What the command line of `remove` says.
struct RemoveArguments
{
    std::vector<std::string> inputs = {};
    std::string output = {};
    std::string format = {}; ///< "png", "jpg", …; empty: by the output's name, else the recipe's
    RecipeArguments recipe = {};
    std::string edits = {}; ///< an .inspyre file; empty: none
    std::string model = {}; ///< --model, empty if it was not given
    bool sizeGiven = false; ///< --size was given
};

enum class RemoveKind : std::uint8_t {
    Picture,   ///< an encoded result
    AlphaNpy,  ///< float32 at the picture's size
    LogitsNpy, ///< float32 at the network's size
};

/// One picture of the plan.
struct RemoveTask
{
    std::filesystem::path input = {};  ///< "-" is stdin
    std::filesystem::path target = {}; ///< "-" is stdout
    FileFormat format = FileFormat::Png;
    bool exists = false; ///< the target is there and is to be kept
};

/// What will be done, known to be free of contradictions before any work.
struct RemovePlan
{
    RemoveKind kind = RemoveKind::Picture;
    Recipe recipe = {};                 ///< its format is each task's
    std::optional<EditFile> edits = {}; ///< of the one picture
    /// The network is to run. Else the edits' own prediction is the matte.
    bool runs = true;
    bool sizeGiven = false;            ///< by the command line; else edits have their own
    std::filesystem::path folder = {}; ///< of the targets, to be made; empty if there is none
    std::vector<RemoveTask> tasks = {};
    std::vector<std::string> notes = {}; ///< English: what the recipe says and nobody understands
};

/// Nothing is written, and of pictures only headers are read, where a name needs their size.
///
/// Errors: InvalidArgument (a wrong command line: unknown type, two inputs for one target, output
/// that is an input, transparency in a JPEG…), CannotWrite (a target exists and may not be
/// replaced), FileNotFound (the folder of the target); those of recipeOf() and readEdits().
[[nodiscard]] Result<RemovePlan> planRemove(const RemoveArguments &arguments);

} // namespace inspyre::cli
