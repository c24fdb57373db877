#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <filesystem>
#include <vector>

namespace inspyre::ui {

struct FoundFiles
{
    std::vector<std::filesystem::path> files = {};        ///< absolute, in natural order per folder
    std::vector<std::filesystem::path> emptyFolders = {}; ///< asked for, and without a picture
};

/// Turns what a person names into files, as scan() does, in natural order for each that is named.
/// Reports Waiting. Errors: Cancelled, OutOfMemory.
[[nodiscard]] Result<FoundFiles> findFiles(
    const std::vector<std::filesystem::path> &paths, const JobControl &job);

} // namespace inspyre::ui
