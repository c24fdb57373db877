#pragma once

#include <inspyre/files.h>
#include <inspyre/finish.h>
#include <inspyre/timeline.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace inspyre {

/// What was written, read back from the file's header.
struct ExportReceipt
{
    std::filesystem::path file = {};
    std::uint64_t bytes = 0;
    Size size = {};
    std::string format = {}; ///< as Picture::format
    int bits = 8;            ///< a channel
    bool alpha = false;
    bool icc = false;
    bool exif = false;
    bool xmp = false;
    bool iptc = false;
    bool located = false;                ///< saysWhereOrWho() of what was read back
    std::vector<std::string> notes = {}; ///< English: what was dropped or changed and why
};

/// The bytes of a file, and what is meant to be in it.
struct EncodedResult
{
    std::vector<std::byte> data = {};
    Size size = {}; ///< in pixels
    Metadata meant = {};
    std::vector<std::string> notes = {}; ///< English
};

/// Finishes and encodes a picture with its matte. Program and command line both
/// come through here, so both give the same bytes.
///
/// @param job       reports Refining, Encoding
/// @param timeline  if not null, gets spans Refine and Encode
/// Errors: those of finish(), encodePicture() and encodeLayers().
[[nodiscard]] Result<EncodedResult> encodeResult(
    const Picture &picture,
    const MatteField &matte,
    const Recipe &recipe,
    const Assets &assets,
    Timeline *timeline,
    const JobControl &job);

/// Writes what encodeResult() gave of `picture` to `target`, atomically. The file
/// is complete where this succeeds: a cancel after that comes too late.
///
/// @param source  the file the picture came from; may be empty. A target that is
///                the same file is refused with InvalidArgument
/// @param job     reports Writing
/// Errors: those of writeFileAtomically().
[[nodiscard]] Result<ExportReceipt> writeResult(
    const Picture &picture,
    const EncodedResult &result,
    const std::filesystem::path &source,
    const std::filesystem::path &target,
    const WriteOptions &options,
    const JobControl &job);

/// encodeResult() and writeResult(); what is wrong with the target is told
/// before the first.
/// @param job  reports Refining, Encoding, Writing. Errors: those of both.
[[nodiscard]] Result<ExportReceipt> exportResult(
    const Picture &picture,
    const MatteField &matte,
    const Recipe &recipe,
    const Assets &assets,
    const std::filesystem::path &source,
    const std::filesystem::path &target,
    Timeline *timeline,
    const JobControl &job);

} // namespace inspyre
