#pragma once

#include <cstddef>
#include <cstdint>

// What both readers of zip archives, for OpenRaster files and for weights, know of the format:
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
namespace inspyre::zip {

inline constexpr std::uint32_t kLocalSignature = 0x04034B50;
inline constexpr std::uint32_t kCentralSignature = 0x02014B50;
inline constexpr std::uint32_t kEndSignature = 0x06054B50;
inline constexpr std::size_t kLocalSize = 30;   ///< of a header without its name
inline constexpr std::size_t kCentralSize = 46; ///< of a record without its name
inline constexpr std::size_t kEndSize = 22;     ///< without its comment
inline constexpr std::size_t kMaxComment = 0xFFFF;

} // namespace inspyre::zip
