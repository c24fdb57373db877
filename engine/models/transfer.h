#pragma once

#include "engine/models/part_file.h"

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

namespace inspyre {

struct TransferOptions
{
    std::string url = {};
    bool offline = false;            ///< fails with Offline
    std::uint64_t expectedBytes = 0; ///< 0 if not known
    std::chrono::seconds stallTimeout{30};
    std::filesystem::path certificates = {}; ///< PEM; trusted instead of the system's if not empty
};

/// Fetches what is missing of `part` by HTTP. Asks the server to go on where the part ends, for the
/// same version of the file; a server that cannot, or has another version, sends it from the start.
///
/// @param job  reports Downloading by bytes; cancel is seen within 100 ms.
/// Errors: Offline, Transfer (name, connection, status, redirect, stall, cut off), DiskFull,
/// CannotWrite, Cancelled. The part stays as far as it came.
[[nodiscard]] Status transfer(
    PartFile &part, const TransferOptions &options, const JobControl &job);

} // namespace inspyre
