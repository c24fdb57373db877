#pragma once

#include <inspyre/cutout.h>
#include <inspyre/picture.h>
#include <inspyre/timeline.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace inspyre {

struct ExportOptions
{
    CutoutOptions cutout = {};
    EncodeOptions encode = {};
};

/// What was written, read back from the file's header.
struct ExportReceipt
{
    std::filesystem::path file = {};
    std::uint64_t bytes = 0;
    Size size = {};
    bool iccKept = false;
    bool exifKept = false;
    std::vector<std::string> notes = {}; ///< English: what was dropped and why
};

/// Composites and encodes a picture with its matte: the bytes of the file. Program and command
/// line both come through here, so both give the same bytes.
///
/// @param alpha     GrayF32 of the picture's size
/// @param job       reports Refining, Encoding
/// @param timeline  if not null, gets spans Refine and Encode
/// Errors: those of makeCutout() and encodePicture().
[[nodiscard]] Result<std::vector<std::byte>> encodeCutout(
    const Picture &picture,
    const ImageView &alpha,
    const ExportOptions &options,
    Timeline *timeline,
    const JobControl &job);

/// encodeCutout() into `target`, atomically. `source` is the file the picture came from (may be
/// empty): a target that is the same file is refused with InvalidArgument.
[[nodiscard]] Result<ExportReceipt> exportCutout(
    const Picture &picture,
    const ImageView &alpha,
    const ExportOptions &options,
    const std::filesystem::path &source,
    const std::filesystem::path &target,
    Timeline *timeline,
    const JobControl &job);

} // namespace inspyre
