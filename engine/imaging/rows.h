#pragma once

#include <opencv2/core.hpp>

namespace inspyre {

/// Calls `body(begin, end)` for parts of [0, rows), in parallel where OpenCV can. The parts do not
/// depend on each other, so the result does not depend on the number of threads.
template<typename Body>
void forRows(int rows, const Body &body)
{
    cv::parallel_for_(
        cv::Range(0, rows), [&](const cv::Range &part) { body(part.start, part.end); });
}

} // namespace inspyre
