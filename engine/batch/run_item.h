#pragma once

#include <inspyre/batch.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace inspyre {

struct PictureWork;

/// Where a picture of a run is.
enum class Step : std::uint8_t {
    Waiting,
    Peeking, ///< its size is being found out
    Known,   ///< waits for memory and a free place
    Reading,
    Read, ///< waits for a Remover
    Matting,
    Matted, ///< waits to be written
    Making, ///< the result's bytes
    Writing,
    Over, ///< done, failed or skipped
};

/// A picture of a run.
struct RunItem
{
    BatchItem item = {};
    Step step = Step::Waiting;
    ItemState state = ItemState::Waiting; ///< as it is told
    std::uint64_t needBytes = 0;          ///< while it is in work: what it has been admitted with
    bool replaces = false;                ///< what is at its target may be replaced
    std::uint64_t admission = 0;          ///< counted over the run
    bool alone = false;                   ///< to be done without company: memory was short
    bool unwanted = false;                ///< cancelled while in work
    bool kept = false;                    ///< an earlier session has done it
    bool changed = false;                 ///< not told yet
    bool itemChanged = false;
    std::shared_ptr<const ItemFacts> facts = {};
    std::shared_ptr<const Error> error = {};
    std::string stage = {}; ///< of Failed
    /// Of one in work: set, it stops as soon as it can. Read by its worker.
    std::shared_ptr<std::atomic_bool> stop = {};
    std::shared_ptr<PictureWork> work = {}; ///< of one in work; a queue's while it lies in one
};

/// Whether the trouble is the picture's own, so that the next one may well succeed. Else all will
/// fail alike: a full disk, a lost device.
/// @param stage  as Journal::failed() takes it
[[nodiscard]] bool picturesOwn(std::string_view stage, ErrorCode code);

} // namespace inspyre
