#pragma once

#include <inspyre/job.h>
#include <inspyre/journal.h>
#include <inspyre/result.h>

#include <cstdint>
#include <string>

namespace inspyre {

/// What a picture of a journal is by what is on the disk, before the recipe's Collision is asked.
struct Judged
{
    enum class Kind : std::uint8_t {
        Keep,
        Adopt,
        Free,    ///< there is nothing at the target
        Own,     ///< what is there is the run's and may be replaced
        Other,   ///< something else is there
        Blocked, ///< what is there is no file
        Failed,
        Skip,
    };

    Kind kind = Kind::Free;
    ItemFacts facts = {};              ///< of Keep and Adopt
    std::int64_t targetModifiedNs = 0; ///< of Keep and Adopt
    Error why = {};                    ///< of Failed, and as message of Skip
    std::string stage = {};            ///< of Failed
    bool sourceChanged = false;        ///< … since the result was made
    bool otherWay = false;             ///< its result was made another way
    bool damaged = false;              ///< its result is not whole
    bool edited = false;               ///< its result is somebody's work by now
};

/// Threads: any, at once.
/// Errors: Cancelled.
[[nodiscard]] Result<Judged> judged(
    const JournalItem &item,
    const RunWay &now,
    const ReviewOptions &options,
    const JobControl &job);

} // namespace inspyre
