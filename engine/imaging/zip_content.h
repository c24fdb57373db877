#pragma once

#include <inspyre/result.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// The content of the entry `name` of the zip archive `file`, stored or deflated, its checksum
/// compared. Not zip64, nothing encrypted: OpenRaster files are neither.
///
/// @param most  bytes; a larger content is refused before it is unpacked
/// Throws std::bad_alloc. Errors: DamagedImage, with what is wrong; without a subject.
[[nodiscard]] Result<std::vector<std::byte>> zipContent(
    std::span<const std::byte> file, std::string_view name, std::uint64_t most);

/// Writes a zip archive of stored entries, all of one fixed date: the same entries give the same
/// bytes.
class ZipWriter
{
public:
    /// Errors: InvalidArgument (the archive would have more than 4 GB).
    Status add(std::string_view name, std::span<const std::byte> content);

    /// The whole archive; the writer is then empty. Errors: those of add().
    [[nodiscard]] Result<std::vector<std::byte>> finish();

private:
    std::vector<std::byte> m_file = {};
    std::vector<std::byte> m_directory = {};
    std::uint16_t m_entries = 0;
};

} // namespace inspyre
