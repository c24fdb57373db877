#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace inspyre {

struct ScanOptions
{
    /// Goes into links to folders, too, into each folder once, so that a loop of links ends.
    bool followLinks = false;
    /// In folders and patterns, a file with another extension than a picture's is taken if its
    /// first bytes are those of a picture.
    bool byContent = true;
    /// A folder that is passed over wherever it is met below an input, by whatever name: where the
    /// results go. It need not exist.
    std::filesystem::path leaveOut = {};
};

struct FoundFile
{
    std::filesystem::path file = {};   ///< absolute
    std::filesystem::path inside = {}; ///< its place below its root, with its name; relative
    std::uint64_t bytes = 0;           ///< 0 for what is named and cannot be looked at
    std::int64_t modifiedNs = 0;       ///< since 1970
};

struct Found
{
    std::vector<FoundFile> files = {};                    ///< by the bytes of `inside`, none twice
    std::vector<std::filesystem::path> emptyFolders = {}; ///< inputs without a picture
    std::vector<std::filesystem::path> loops = {};        ///< links to where the scan had been
    std::vector<std::filesystem::path> unreadable = {};   ///< folders that cannot be listed
    std::uint64_t passedOver = 0;                         ///< files that are no pictures
};

/// Turns what a person names into files.
///
/// A folder gives its pictures at any depth, without hidden entries. A file that is named stays,
/// whatever it is and whether it exists; `inside` is its name. What does not exist and has one of
/// * ? [ is a pattern: * and ? do not match a slash, a part that is ** matches any number of
/// folders, hidden names must be meant by their dot; `inside` begins where the pattern begins to be
/// one. A pattern that matches nothing stays as a named file. With several folders, `inside` begins
/// with the name of each. A file that is reached in two ways is found once.
///
/// @param job  reports Waiting at the end, for it is not known before how much there is; is asked
///             at each entry. Errors: Cancelled, OutOfMemory. What cannot be read is no error.
[[nodiscard]] Result<Found> scan(
    std::span<const std::filesystem::path> inputs,
    const ScanOptions &options,
    const JobControl &job);

/// The paths of a list of files, one a line or, if there is a zero byte in it, one before each of
/// them. Empty lines are none; a carriage return before a line's end is none of the name.
[[nodiscard]] std::vector<std::filesystem::path> readList(std::string_view text);

/// The extensions by which a folder's pictures are known, without the dot, in small letters: for
/// a file dialog, too.
[[nodiscard]] std::span<const std::string_view> pictureExtensions();

} // namespace inspyre
