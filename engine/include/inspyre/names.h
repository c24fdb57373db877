#pragma once

#include <inspyre/image.h>
#include <inspyre/recipe.h>
#include <inspyre/result.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

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

/// The file's name for a result of `source`: `recipe`'s pattern, and the extension.
///
/// @param values     what is empty is filled in: {name} from `source`, {type} from `recipe`, {date}
///                   with today's and the size, if the pattern asks for it, from the picture's
///                   header (upright; 0x0 if it cannot be read: then there will be no result)
/// @param extension  with its dot; empty: the usual one of the recipe's format
/// Errors: those of expandName().
[[nodiscard]] Result<std::string> resultName(
    const Recipe &recipe,
    const std::filesystem::path &source,
    NameValues values,
    std::string_view extension = {});

/// Whether `format` can hold what `recipe` makes: known before the network runs.
/// Errors: InvalidArgument with the way out, and without a subject.
[[nodiscard]] Status checkContent(const Recipe &recipe, FileFormat format);

/// What a file system makes of names.
struct NameRules
{
    bool foldsCase = false; ///< "A.png" and "a.png" are one file
    bool windows = false;   ///< names must be as portableName() makes them

    bool operator==(const NameRules &) const = default;
};

/// The rules where `folder` lies or, if it does not exist, would lie. Writes nothing: asks for an
/// entry of the folder by a name with its case swapped, else what kind of file system it is.
[[nodiscard]] NameRules nameRules(const std::filesystem::path &folder);

/// `name`, a single one, as Windows and its file systems take it: control characters and
/// \ : * ? " < > | / become dashes, a dot or blank at the end goes, "CON" becomes "CON_".
[[nodiscard]] std::string portableName(std::string name);

/// Targets of one run. Not written yet, they are not there on the disk and yet not free.
///
/// Threads: one call at a time.
class TakenNames
{
public:
    /// With `foldsCase`, names that differ in case alone are one.
    explicit TakenNames(NameRules rules = {});

    [[nodiscard]] bool contains(const std::filesystem::path &file) const;
    void insert(const std::filesystem::path &file);

    /// `wanted`, or "a-2.png", "a-3.png", … in its place: the first that is not taken and, if the
    /// disk is minded, not there. For the same `wanted` the next call goes on from there, even if a
    /// file has gone meanwhile.
    [[nodiscard]] std::filesystem::path numbered(
        const std::filesystem::path &wanted, bool mindsDisk) const;

private:
    [[nodiscard]] std::string key(const std::filesystem::path &file) const;

    NameRules m_rules;
    std::unordered_set<std::string> m_keys;
    mutable std::unordered_map<std::string, int> m_numbers; ///< by `wanted`: where to go on
};

/// Where to write if `wanted` may be there already: `wanted` itself, or for Number "a-2.png",
/// "a-3.png", … Nothing for Skip.
///
/// @param taken  targets of the same run: as if they were there
/// Errors: CannotWrite for Fail, for Ask (somebody must be asked before), and for Overwrite where
/// another result of the run would be replaced.
[[nodiscard]] Result<std::optional<std::filesystem::path>> freeTarget(
    const std::filesystem::path &wanted, Collision collision, const TakenNames &taken);

} // namespace inspyre
