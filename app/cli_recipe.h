#pragma once

#include "app/cli_output.h"

#include <inspyre/edit_file.h>
#include <inspyre/recipe.h>
#include <inspyre/result.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): CLI11's
class App;
} // namespace CLI

namespace inspyre::cli {

/// What a command line says of the recipe. All of it ends in one Recipe: the file or text first,
/// then the preset, then each option, in the words and within the limits that recipes have.
struct RecipeArguments
{
    std::string recipe = {};            ///< file, or JSON that begins with '{'; empty: none
    std::string preset = {};            ///< id of a ShopPreset; empty: none
    std::string type = {};              ///< empty: as the recipe says, without one "rgba"
    std::string crop = {};              ///< the last --crop; in `changes`, too
    Json changes = Json::object();      ///< of options: as much of a recipe as they say
    std::filesystem::path profile = {}; ///< for ProfilePolicy::Other
};

/// The options of all that recipes hold but the format, whose word is a name's extension.
/// `arguments` must outlive the parsing.
void addRecipeOptions(CLI::App &app, RecipeArguments &arguments);

/// The recipe that is meant.
///
/// @param edited  the recipe of an edit file, where there is one; else empty
/// Without any recipe: the published rule for colours, names as their pictures'.
/// Errors: InvalidArgument (unknown preset, a value that recipes do not have), those of
/// readRecipe().
[[nodiscard]] Result<ReadRecipe> recipeOf(
    const RecipeArguments &arguments, const std::string &edited);

/// `recipe` for --type: "rgba", "map", "mask", "overlay", "white", "green", "blur", "#RRGGBB" or a
/// picture file that exists. Errors: InvalidArgument.
[[nodiscard]] Status setType(Recipe &recipe, const std::string &type);

} // namespace inspyre::cli
