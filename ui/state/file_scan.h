#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <filesystem>
#include <string_view>
#include <vector>

namespace inspyre::ui {

struct FoundFiles
{
    std::vector<std::filesystem::path> files = {};        ///< absolute, in natural order per folder
    std::vector<std::filesystem::path> emptyFolders = {}; ///< asked for, and without a picture
};

/// Turns files and folders into files. A file that is named stays, whatever it is; a folder gives
/// its pictures (by extension) at any depth. Hidden entries and links to folders inside it are
/// passed over, so that a loop of links ends. Reports Waiting. Errors: Cancelled.
[[nodiscard]] Result<FoundFiles> findFiles(
    const std::vector<std::filesystem::path> &paths, const JobControl &job);

/// For a file dialog: "*.jpg", "*.png", …
[[nodiscard]] const std::vector<std::string_view> &pictureExtensions();

} // namespace inspyre::ui
