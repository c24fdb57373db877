#pragma once

#include <inspyre/image.h>
#include <inspyre/recipe.h>
#include <inspyre/result.h>

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace inspyre {

/// What the keys of a name pattern stand for.
struct NameValues
{
    std::string name = {};  ///< {name}: the picture's, without folder and extension
    std::string type = {};  ///< {type}: typeWord()
    std::string model = {}; ///< {model}
    std::string date = {};  ///< {date}: 2026-03-14
    Size size = {};         ///< {width}, {height}, {size} (800x600): of the picture
    int number = 1;         ///< {number}: in a row of several pictures, from 1
};

/// The word of `recipe`'s result in names: "cutout", "mask", "map", "overlay"; with a background
/// "white", "colour", "picture" or "blur".
[[nodiscard]] std::string typeWord(const Recipe &recipe);

/// A file's name without extension by `pattern`, such as "{name}_{type}". Slashes in values become
/// dashes. What is longer than 240 bytes is cut off after a whole character, so that a number and
/// an extension can follow.
///
/// Errors: InvalidArgument (an unknown {key}, a brace that is not closed, a slash or a zero byte, a
/// name that would be empty, "." or "..").
[[nodiscard]] Result<std::string> expandName(std::string_view pattern, const NameValues &values);

/// Where to write if `wanted` may be there already: `wanted` itself, or for Number "a-2.png",
/// "a-3.png", … Nothing for Skip.
///
/// @param taken  targets of the same run, not written yet: as if they were there
/// Errors: CannotWrite for Fail, for Ask (somebody must be asked before), and for Overwrite where
/// another result of the run would be replaced.
[[nodiscard]] Result<std::optional<std::filesystem::path>> freeTarget(
    const std::filesystem::path &wanted,
    Collision collision,
    const std::set<std::filesystem::path> &taken);

} // namespace inspyre
