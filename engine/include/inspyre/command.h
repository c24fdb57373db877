#pragma once

#include <inspyre/recipe.h>

#include <filesystem>
#include <string>

namespace inspyre {

/// What a call of the command line is made of. Empty strings and paths are left out of it.
struct CommandParts
{
    std::filesystem::path input = {};
    std::filesystem::path output = {};
    std::filesystem::path edits = {}; ///< an .inspyre file
    std::string model = {};
    std::string size = {};      ///< as parseInputSize() takes it
    std::string device = {};    ///< "cpu", "cuda:0"
    std::string precision = {}; ///< "fp32", …
    Recipe recipe = {};
};

/// The line for a POSIX shell that gives the same result: `inspyre-cli remove …`, each word quoted
/// where it must be, with the recipe inline. A path that begins with a dash gets "./" in front.
[[nodiscard]] std::string commandLine(const CommandParts &parts);

/// `word` so that a POSIX shell takes it as it is: quoted where it must be.
[[nodiscard]] std::string shellWord(const std::string &word);

} // namespace inspyre
