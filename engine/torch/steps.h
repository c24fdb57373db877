#pragma once

#include <inspyre/job.h>

namespace inspyre {

/// Thrown between two steps of work that was asked to stop; torchError() makes it
/// ErrorCode::Cancelled.
struct Stopped
{
};

/// Throws Stopped if the job was cancelled.
inline void throwIfCancelled(const JobControl &job)
{
    if (job.cancelled()) {
        throw Stopped{};
    }
}

/// One step done of a forward pass: `fraction` of this job's part.
inline void stepDone(const JobControl &job, double fraction)
{
    throwIfCancelled(job);
    job.report(Stage::Inferring, fraction);
}

} // namespace inspyre
