#include "engine/batch/scan_pattern.h"

#include <fnmatch.h>
#include <system_error>

namespace inspyre {

bool isScanPattern(const std::filesystem::path &path)
{
    return path.native().find_first_of("*?[") != std::string::npos;
}

ScanPattern scanPattern(const std::filesystem::path &path)
{
    ScanPattern pattern;
    for (const auto &part : path) {
        std::error_code ignored;
        const bool isPlain =
            !isScanPattern(part) || std::filesystem::exists(pattern.base / part, ignored);
        if (pattern.parts.empty() && isPlain) {
            pattern.base /= part;
        } else if (!part.empty()) { // the part after a slash at the end
            pattern.parts.push_back(part.native());
        }
    }
    return pattern;
}

bool matchesPart(const std::string &part, const std::string &name)
{
    return ::fnmatch(part.c_str(), name.c_str(), FNM_PERIOD | FNM_NOESCAPE) == 0;
}

} // namespace inspyre
