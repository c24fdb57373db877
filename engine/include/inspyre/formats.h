#pragma once

#include <inspyre/picture.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// What a format can hold, as written by this system's libraries.
struct FormatAbility
{
    FileFormat format = FileFormat::Png;
    bool works = false;
    bool alpha = false;
    bool lossy = false;           ///< has a quality
    bool lossless = false;        ///< can keep every sample
    std::vector<int> bits = {};   ///< a channel, rising: 8 and perhaps 12 or 16
    bool icc = false;             ///< keeps a colour profile
    bool exif = false;            ///< keeps EXIF, TIFF as tags of its own
    bool xmp = false;             ///< keeps XMP
    bool keepsBelowAlpha = false; ///< without losses, keeps the colours where alpha is 0
    std::string why = {};         ///< English: why it does not work; empty if it does
};

/// One for each FileFormat, in their order. Found out by writing and reading small pictures, for a
/// library may know a format and lack its encoder. The first call takes up to 150 ms, later ones
/// nothing. Threads: any, at once.
[[nodiscard]] const std::vector<FormatAbility> &writableFormats();

/// The extensions that mean `format`, with the dot and in small letters; the usual one first.
[[nodiscard]] std::span<const std::string_view> extensionsOf(FileFormat format);

/// The libraries that read, write and resize pictures, as they run here: "libvips 8.14.1", …
/// Threads: any.
[[nodiscard]] std::vector<std::string> imagingLibraries();

} // namespace inspyre
