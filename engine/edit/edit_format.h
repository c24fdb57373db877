#pragma once

#include <inspyre/edit_file.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace inspyre {

// The file, all numbers little-endian:
//   "INSPYRE" and a 1        8 bytes
//   version                  4
//   length of the JSON       8
//   XXH64 of the JSON        8
//   JSON, UTF-8: {"picture": [width, height], "recipe": text, "source": text or bytes,
//     "source_sum", "model", "input_size": text, "range": [low, high],
//     "prediction": {"size": [width, height], "blob": B},
//     "regions": [{"id": number, "place": [x, y, width, height], "size": …, "blob": B}, …],
//     "tiles": [{"at": [column, row], "blob": B}, …] row after row}
//   the blobs in this order, each a zlib stream; B is [its length, its XXH64]: a map's float32
//   values row after row, a tile's `stays` and `added`. An empty map has neither size nor blob.
// A newer program may add keys, which are left out here; what an older one must not overlook
// raises the version.
inline constexpr std::string_view kEditMagic{"INSPYRE\x01", 8};
inline constexpr std::uint32_t kEditVersion = 1;
inline constexpr std::size_t kEditPrefix = 28;
inline constexpr std::size_t kMaxEditJson = std::size_t{16} << 20;
inline constexpr std::size_t kMaxEditText = std::size_t{1} << 20; ///< of one text
inline constexpr std::size_t kMaxEditRegions = 256;
inline constexpr int kMaxMapSide = 4096;
/// Of all maps and tiles: twice what a picture of 32768x32768 painted all over needs.
inline constexpr std::uint64_t kMaxEditBytes = std::uint64_t{4} << 30;
inline constexpr std::size_t kTileBytes = sizeof(StrokeTile);

/// What is wrong with `edits` as the content of a file; empty if nothing is.
[[nodiscard]] std::string faultOf(const EditFile &edits);

/// readEdits() of a file's content. Errors: NotAnImage, DamagedImage, InvalidArgument, OutOfMemory,
/// Cancelled; their subject is `name`.
[[nodiscard]] Result<EditFile> parseEdits(
    std::span<const std::byte> file, const std::string &name, const JobControl &job);

} // namespace inspyre
