#pragma once

#include "engine/weights/bytes.h"

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <map>
#include <string_view>

namespace inspyre {

struct ZipEntry
{
    Bytes data = {};      ///< as it lies in the file
    bool stored = false;  ///< not compressed: `data` is the content
    std::uint64_t at = 0; ///< offset of the local header
};

/// By name; the names point into the file.
using ZipEntries = std::map<std::string_view, ZipEntry>;

/// Whether the end record is there: without it the file is cut off, or no zip archive.
[[nodiscard]] bool hasZipEnd(Bytes file);

/// Lists a zip archive, also a zip64 one. Every local header is compared with the central
/// directory. Checksums are not: PyTorch can be told to write none, and they would cost reading
/// the whole file.
///
/// Errors: BadModel (no end record; more than one disk, encryption, names twice, headers that
/// disagree, entries that overlap or lie outside the file), Cancelled.
[[nodiscard]] Result<ZipEntries> listZip(Bytes file, const JobControl &job);

/// The content of the first entry up to the end of the file, for an archive that is cut off and
/// so has no directory; empty if it is not a stored entry whose name ends with `suffix`.
[[nodiscard]] Bytes firstZipEntry(Bytes file, std::string_view suffix);

} // namespace inspyre
