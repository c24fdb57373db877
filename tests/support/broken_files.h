#pragma once

#include <inspyre/error.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace inspyre::test {

/// A file that is no picture or a damaged one, and what is to be said of it.
struct BrokenFile
{
    enum class Made : std::uint8_t { OfContent, DanglingLink, LinkToItself, Pipe };

    std::string name = {}; ///< of a file, with the extension that it lies with: "cut.png"
    std::string content = {};
    ErrorCode code = ErrorCode::DamagedImage;
    std::string word = {}; ///< is in the message
    Made made = Made::OfContent;
};

/// One of each kind; their names differ.
[[nodiscard]] const std::vector<BrokenFile> &brokenFiles();

/// Makes it as `file`. Ends the test if that is not possible.
void makeBroken(const BrokenFile &broken, const std::filesystem::path &file);

struct MixedFolder
{
    std::vector<std::filesystem::path> good = {};
    std::vector<std::pair<std::filesystem::path, const BrokenFile *>> broken = {};
};

/// Fills `folder`, which is there, with `files` small pictures in several formats, `broken` of them
/// broken, spread evenly, each kind in turn. The same arguments make the same content.
[[nodiscard]] MixedFolder makeMixedFolder(
    const std::filesystem::path &folder, int files, int broken);

} // namespace inspyre::test
