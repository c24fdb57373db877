#pragma once

#include "engine/cuda/session.h"

#include <inspyre/job.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace inspyre {

/// Bytes that are to be at `offset` of a block of GPU memory.
struct UploadPart
{
    const std::byte *data = nullptr;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0;
};

/// Fills the copier's slots from `parts` and sends them, until all are on their way; call its
/// finish() then. A thread fills the next slot once what was sent from it has left, so reading,
/// copying and sending go on at the same time. Between two parts, the block gets zeros or what is
/// left of earlier slots.
///
/// @param parts       in order of their offsets, without overlap
/// @param threads     that read and fill, at least 1
/// @param progressed  gets the bytes of the block sent so far, in this thread
/// Throws Stopped within 50 ms of a cancel, and what the copier throws.
void uploadParts(
    CudaCopier &copier,
    const std::vector<UploadPart> &parts,
    int threads,
    const JobControl &job,
    const std::function<void(std::uint64_t)> &progressed);

} // namespace inspyre
