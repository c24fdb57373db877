#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inspyre::test {

/// Of one directory by tag: the type and the value's bytes as they lie in the block.
using ExifEntries = std::map<std::uint32_t, std::pair<std::uint32_t, std::string>>;

struct ExifContent
{
    ExifEntries main = {};
    ExifEntries inner = {};   ///< of the EXIF directory
    ExifEntries gps = {};     ///< empty: there is no such directory
    ExifEntries preview = {}; ///< of the directory that follows; the same
};

/// A block with all of it, in the processor's order of a little-endian or a big-endian machine.
/// The values must be in that order already; those of four bytes and less lie in the rows.
[[nodiscard]] std::vector<std::byte> exifBlock(const ExifContent &content, bool bigEndian);

/// Reads a block that is whole; what cannot be reached from its head is not there.
[[nodiscard]] ExifContent exifContent(const std::vector<std::byte> &block);

/// A camera's block: make, artist, times and a comment, and all that tells where and by whom: "N"
/// 48 degrees, the serial numbers "BODY-4711" and "LENS-0815", the owner "Jane Doe", a maker's
/// note "NOTE-4711" and a preview "PREVIEW".
[[nodiscard]] ExifContent cameraContent();

[[nodiscard]] bool contains(const std::vector<std::byte> &data, std::string_view text);

} // namespace inspyre::test
