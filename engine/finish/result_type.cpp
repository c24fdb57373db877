#include <inspyre/recipe.h>

#include <charconv>
#include <optional>
#include <system_error>

namespace inspyre {

namespace {

constexpr Rgb kWhite = {255, 255, 255};
constexpr Rgb kGreen = {120, 255, 155}; // inspyrenet.md 5.7

std::optional<Rgb> colourOf(std::string_view text)
{
    unsigned value = 0;
    const char *end = text.data() + text.size();
    if (text.size() != 7 || text.front() != '#') {
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

bool set(Recipe &recipe, Content content, BackgroundKind kind, Rgb colour = kWhite)
{
    recipe.output.content = content;
    recipe.look.background.kind = kind;
    recipe.look.background.colour = colour;
    return true;
}

} // namespace

Recipe plainRecipe()
{
    Recipe recipe;
    recipe.look.decontaminate = Decontaminate::Auto;
    recipe.output.name = "{name}";
    return recipe;
}

bool setResultType(Recipe &recipe, std::string_view type)
{
    if (type == "rgba") {
        return set(recipe, Content::CutOut, BackgroundKind::None);
    }
    if (type == "white") {
        return set(recipe, Content::CutOut, BackgroundKind::Colour);
    }
    if (type == "green") {
        return set(recipe, Content::CutOut, BackgroundKind::Colour, kGreen);
    }
    if (type == "blur") {
        return set(recipe, Content::CutOut, BackgroundKind::Blur);
    }
    if (type == "map") {
        return set(recipe, Content::Map, BackgroundKind::None);
    }
    if (type == "mask") {
        return set(recipe, Content::Mask, BackgroundKind::None);
    }
    if (type == "overlay") {
        return set(recipe, Content::Overlay, BackgroundKind::None);
    }
    const auto colour = colourOf(type);
    return colour && set(recipe, Content::CutOut, BackgroundKind::Colour, *colour);
}

} // namespace inspyre
