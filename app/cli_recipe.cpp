#include "app/cli_recipe.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <system_error>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

constexpr Rgb kGreen = {120, 255, 155}; // inspyrenet.md 5.7

Error wrong(std::string message, std::string subject = {})
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(subject)};
}

std::optional<Rgb> parseColour(const std::string &text)
{
    unsigned value = 0;
    const char *end = text.data() + text.size();
    if (text.size() != 7) {
        return {};
    }
    const auto read = std::from_chars(text.data() + 1, end, value, 16);
    if (read.ec != std::errc{} || read.ptr != end) {
        return {};
    }
    return Rgb{
        static_cast<std::uint8_t>(value >> 16U),
        static_cast<std::uint8_t>(value >> 8U & 0xFFU),
        static_cast<std::uint8_t>(value & 0xFFU)};
}

/// What is asked for without a recipe.
Recipe plainRecipe()
{
    Recipe recipe;
    recipe.look.decontaminate = Decontaminate::Auto;
    recipe.output.name = "{name}";
    return recipe;
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
    auto &background = recipe.look.background;
    const auto set = [&](Content content, BackgroundKind kind, Rgb colour = {255, 255, 255}) {
        recipe.output.content = content;
        background.kind = kind;
        background.colour = colour;
        return Success{};
    };
    if (type == "rgba") {
        return set(Content::CutOut, BackgroundKind::None);
    }
    if (type == "white") {
        return set(Content::CutOut, BackgroundKind::Colour);
    }
    if (type == "green") {
        return set(Content::CutOut, BackgroundKind::Colour, kGreen);
    }
    if (type == "blur") {
        return set(Content::CutOut, BackgroundKind::Blur);
    }
    if (type == "map" || type == "mask" || type == "overlay") {
        return set(
            type == "map"    ? Content::Map
            : type == "mask" ? Content::Mask
                             : Content::Overlay,
            BackgroundKind::None);
    }
    if (type.starts_with('#')) {
        const auto colour = parseColour(type);
        return colour ? Status(set(Content::CutOut, BackgroundKind::Colour, *colour))
                      : wrong("--type " + type + " is not a colour such as #20a0ff");
    }
    if (fs::exists(type, ignored)) {
        background.picture = type;
        return set(Content::CutOut, BackgroundKind::Picture);
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
