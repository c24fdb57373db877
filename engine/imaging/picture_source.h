#pragma once

#include "engine/imaging/vips_library.h"

#include <inspyre/result.h>

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace inspyre {

/// The bytes of a picture that is to be read, and what errors call it.
struct PictureSource
{
    VipsSourcePtr source = {};
    std::vector<std::byte> head = {}; ///< the first bytes, 512 at most
    std::string name = {};
    std::string container =
        {}; ///< "ora" where `source` is the merged picture of an OpenRaster file
};

/// Errors: FileNotFound, PermissionDenied, IsADirectory, NotAnImage (empty, or no regular file),
/// DamagedImage (an OpenRaster file without its merged picture).
[[nodiscard]] Result<PictureSource> openSource(const std::filesystem::path &file);

/// `data` must outlive the source. Errors: NotAnImage (empty), DamagedImage.
[[nodiscard]] Result<PictureSource> openSource(
    std::span<const std::byte> data, const std::string &name);

/// A picture of which only the header is read; pixels come when they are asked for, top to bottom.
struct OpenedPicture
{
    VipsImagePtr image = {};
    std::string format = {}; ///< "jpeg", "png", …
};

/// Errors: NotAnImage, DamagedImage, ImageTooLarge: all without decoding.
[[nodiscard]] Result<OpenedPicture> openPicture(const PictureSource &from);

/// The error for pixels that cannot be decoded: DamagedImage with libvips's words.
[[nodiscard]] Error damagedPicture(const PictureSource &from);

} // namespace inspyre
