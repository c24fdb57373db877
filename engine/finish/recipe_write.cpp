#include "engine/core/path_json.h"
#include "engine/finish/recipe_items.h"

#include <inspyre/files.h>

#include <concepts>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <span>
#include <type_traits>

namespace inspyre {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

template<typename E>

requires std::is_enum_v<E> Json jsonOf(E value)
{
    return kWords<E>[static_cast<std::size_t>(value)];
}

template<typename T>

requires std::is_arithmetic_v<T> Json jsonOf(T value)
{
    return value;
}

Json jsonOf(const std::string &text)
{
    return text;
}

Json jsonOf(const Rgb &colour)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (const unsigned value : colour) {
        text += kDigits[value / 16];
        text += kDigits[value % 16];
    }
    return text;
}

Json jsonOf(Size size)
{
    return Json::array({size.width, size.height});
}

Json jsonOf(const Rect &rect)
{
    return Json::array({rect.x, rect.y, rect.width, rect.height});
}

Json jsonOf(const fs::path &path)
{
    return pathJson<Json>(path);
}

Json jsonOf(const Recipe &recipe)
{
    Json json = {{"version", kRecipeVersion}};
    eachSetting(recipe, [&](const char *pointer, const auto &member, const NumberRange &) {
        json[Pointer(pointer)] = jsonOf(member);
    });
    return json;
}

std::string dumped(const Json &json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

/// `path` as seen from `folder` if it lies there.
fs::path seenFrom(const fs::path &folder, const fs::path &path)
{
    if (path.empty() || path.is_relative()) {
        return path;
    }
    const auto relative = path.lexically_relative(folder);
    return relative.empty() || *relative.begin() == ".." ? path : relative;
}

} // namespace

std::string recipeJson(const Recipe &recipe)
{
    return dumped(jsonOf(recipe), 2) + "\n";
}

std::string recipeDifference(const Recipe &recipe)
{
    const Json all = jsonOf(recipe);
    const Json usual = jsonOf(Recipe{});
    Json json = {{"version", kRecipeVersion}};
    eachSetting(recipe, [&](const char *name, const auto &, const NumberRange &) {
        const Pointer pointer(name);
        if (all.at(pointer) != usual.at(pointer)) {
            json[pointer] = all.at(pointer);
        }
    });
    return dumped(json, -1);
}

Status writeRecipe(const fs::path &file, const Recipe &recipe, const JobControl &job)
{
    const auto folder = fs::absolute(file).lexically_normal().parent_path();
    Recipe moved = recipe;
    auto &picture = moved.look.background.picture;
    picture = seenFrom(folder, picture);
    moved.output.profileFile = seenFrom(folder, moved.output.profileFile);
    const auto json = recipeJson(moved);
    return writeFileAtomically(file, std::as_bytes(std::span(json)), job);
}

} // namespace inspyre
