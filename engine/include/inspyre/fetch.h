#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

struct FetchOptions
{
    bool offline = false;                    ///< fails with Offline before any socket is opened
    std::uint64_t maxBytes = 512ULL << 20U;  ///< more is refused, at the latest while it comes
    std::chrono::seconds stallTimeout{30};   ///< give up after so long without a byte
    std::filesystem::path certificates = {}; ///< PEM, instead of the system's; empty: the system's
};

/// A picture file from somewhere else, as it came. What it is, its bytes tell readPicture(); what
/// is said of it may be wrong.
struct Fetched
{
    std::vector<std::byte> data = {}; ///< not empty
    std::string name = {}; ///< for a file, without '/'; "picture" if the address has none
    std::string mime = {}; ///< "image/png", lower case, as the other side says; may be empty
};

/// Whether it begins with "http://" or "https://", in upper or lower case: for fetchPicture().
[[nodiscard]] bool isWebAddress(std::string_view url);
/// Whether it begins with "data:", in upper or lower case: for decodeDataUrl().
[[nodiscard]] bool isDataUrl(std::string_view url);

/// The bytes in a "data:" address (RFC 2397), in base64 or percent-encoded; white space in base64
/// is skipped, and as in browsers it may lack its last "=". At most 512 MiB long. Errors:
/// InvalidArgument, OutOfMemory.
[[nodiscard]] Result<Fetched> decodeDataUrl(std::string_view url);

/// Fetches a picture by http or https into memory: at most 5 redirects, never from https to http,
/// without cookies or names of where it was found. Asks nobody: whoever calls it has asked, for the
/// other side learns of this machine.
///
/// @param job  reports Downloading by bytes; cancel is seen within 100 ms.
/// Errors: InvalidArgument (another kind of address), Offline, Transfer (name, connection, status,
/// redirect, stall, cut off, empty), ImageTooLarge (beyond maxBytes), OutOfMemory, Cancelled.
[[nodiscard]] Result<Fetched> fetchPicture(
    const std::string &url, const FetchOptions &options, const JobControl &job);

} // namespace inspyre
