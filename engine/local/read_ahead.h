#pragma once

#include <inspyre/job.h>
#include <inspyre/timeline.h>

#include <filesystem>

namespace inspyre {

/// Brings a file from the disk into the page cache, where a later mapping finds it. Records what
/// was read as a Weights span "read from disk"; records and reads nothing if all is there already.
/// A failure is no error: the pages are then read when they are touched.
///
/// @param job  cancel is seen every 8 MiB.
void readAhead(const std::filesystem::path &file, Timeline &timeline, const JobControl &job);

} // namespace inspyre
