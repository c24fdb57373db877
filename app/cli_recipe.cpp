#include "app/cli_recipe.h"

#include <algorithm>
#include <system_error>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

Error wrong(std::string message, std::string subject = {})
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(subject)};
}

Result<ReadRecipe> baseRecipe(const RecipeArguments &arguments, const std::string &edited)
{
    if (arguments.recipe.starts_with('{')) {
        auto read = parseRecipe(arguments.recipe);
        if (!read) {
            return wrong("--recipe: " + read.error().message, read.error().subject);
        }
        return read;
    }
    if (!arguments.recipe.empty()) {
        return readRecipe(arguments.recipe);
    }
    return edited.empty() ? ReadRecipe{.recipe = plainRecipe()} : parseRecipe(edited);
}

Status setPreset(Recipe &recipe, const std::string &id)
{
    const auto presets = shopPresets();
    const auto preset =
        std::ranges::find_if(presets, [&](const auto &one) { return one.id == id; });
    if (preset == presets.end()) {
        std::string known;
        for (const auto &one : presets) {
            known += (known.empty() ? "" : ", ") + std::string(one.id);
        }
        return wrong("--preset " + id + " is none of " + known);
    }
    recipe.look = withPreset(recipe.look, *preset);
    return Success{};
}

/// `recipe` with what `changes` says.
Result<Recipe> changed(const Recipe &recipe, const Json &changes)
{
    auto json = Json::parse(recipeJson(recipe));
    json.merge_patch(changes);
    const auto read = parseRecipe(json.dump());
    return read ? Result<Recipe>(read->recipe) : read.error();
}

} // namespace

Status setType(Recipe &recipe, const std::string &type)
{
    std::error_code ignored;
    if (setResultType(recipe, type)) {
        return Success{};
    }
    if (type.starts_with('#')) {
        return wrong("--type " + type + " is not a colour such as #20a0ff");
    }
    if (fs::exists(type, ignored)) {
        recipe.output.content = Content::CutOut;
        recipe.look.background.kind = BackgroundKind::Picture;
        recipe.look.background.picture = type;
        return Success{};
    }
    return wrong(
        "--type " + type +
        " is neither rgba, map, mask, white, green, blur, overlay, alpha-npy, logits-npy, #RRGGBB "
        "nor a picture file that exists");
}

Result<ReadRecipe> recipeOf(const RecipeArguments &arguments, const std::string &edited)
{
    auto read = baseRecipe(arguments, edited);
    if (!read) {
        return read;
    }
    auto &recipe = (*read).recipe;
    if (!arguments.preset.empty()) {
        if (auto set = setPreset(recipe, arguments.preset); !set) {
            return set.error();
        }
    }
    if (!arguments.type.empty()) {
        if (auto set = setType(recipe, arguments.type); !set) {
            return set.error();
        }
    }
    auto whole = changed(recipe, arguments.changes);
    if (!whole) {
        return whole.error();
    }
    recipe = *std::move(whole);
    if (!arguments.profile.empty()) {
        recipe.output.profileFile = arguments.profile;
    }
    return read;
}

} // namespace inspyre::cli
