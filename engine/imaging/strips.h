#pragma once

#include "engine/imaging/rows.h"

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <algorithm>

namespace inspyre {

/// Calls `body(begin, end)` for one strip of [0, rows) after the other; asks `job` between them and
/// reports Refining. Errors: Cancelled.
template<typename Body>
Status forStrips(int rows, const JobControl &job, const Body &body)
{
    constexpr int kStripRows = 256;
    for (int begin = 0; begin < rows; begin += kStripRows) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const int end = std::min(rows, begin + kStripRows);
        body(begin, end);
        job.report(Stage::Refining, static_cast<double>(end) / rows);
    }
    return Success{};
}

/// Calls `body(y)` for each row of a strip, in parallel.
template<typename Body>
void eachRowOf(int begin, int end, const Body &body)
{
    forRows(end - begin, [&](int first, int last) {
        for (int y = begin + first; y < begin + last; ++y) {
            body(y);
        }
    });
}

/// Calls `body(y)` for each row, in parallel inside a strip. Errors: those of forStrips().
template<typename Body>
Status eachRow(int rows, const JobControl &job, const Body &body)
{
    return forStrips(rows, job, [&](int begin, int end) { eachRowOf(begin, end, body); });
}

} // namespace inspyre
