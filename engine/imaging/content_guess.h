#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace inspyre {

/// Whether `head` begins a Windows bitmap.
[[nodiscard]] bool looksLikeBmp(std::span<const std::byte> head);

/// Whether `head` begins an OpenRaster file: a zip archive that says so in its first entry.
[[nodiscard]] bool looksLikeOpenRaster(std::span<const std::byte> head);

/// Whether `head`, 64 bytes of a file if it has so many, begins a picture of a format that is read
/// here.
[[nodiscard]] bool looksLikePicture(std::span<const std::byte> head);

/// What a file that is no picture looks like, from its first bytes: "a PDF document", …; for a
/// sentence that begins with "this is".
[[nodiscard]] std::string_view guessContent(std::span<const std::byte> head);

} // namespace inspyre
