#pragma once

namespace inspyre::test {

/// Whether the memory that the system counts for this process is what its code asks for.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kMemoryIsOurs = false; // the sanitizer's own is several times as much
#else
inline constexpr bool kMemoryIsOurs = true;
#endif

} // namespace inspyre::test
