#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace inspyre {

/// A path with * ? or [ in it, from where these begin.
struct ScanPattern
{
    std::filesystem::path base = {};     ///< the folder that it is meant below
    std::vector<std::string> parts = {}; ///< one a folder, the last for what is found
};

/// Whether `path` has one of * ? [ in it.
[[nodiscard]] bool isScanPattern(const std::filesystem::path &path);

/// What of `path`, an absolute one, exists as it is written is none of the pattern's parts.
[[nodiscard]] ScanPattern scanPattern(const std::filesystem::path &path);

/// Whether a single name is meant by a part. A dot at its beginning must be meant by a dot.
[[nodiscard]] bool matchesPart(const std::string &part, const std::string &name);

} // namespace inspyre
