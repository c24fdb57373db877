#pragma once

#include <array>
#include <string>
#include <utility>

namespace inspyre {

/// Where the time of one picture went, in milliseconds, one after the other: remote.md 2.3.
struct StageTimes
{
    double start = 0.0; ///< waited for the engine's start
    double queue = 0.0;
    double decode = 0.0;
    double pre = 0.0;
    double infer = 0.0;
    double post = 0.0;
    double encode = 0.0;

    [[nodiscard]] std::array<std::pair<const char *, double>, 7> named() const
    {
        return {
            {{"start", start},
             {"queue", queue},
             {"decode", decode},
             {"pre", pre},
             {"infer", infer},
             {"post", post},
             {"encode", encode}}};
    }

    [[nodiscard]] double total() const
    {
        return start + queue + decode + pre + infer + post + encode;
    }
};

/// The value of a Server-Timing header.
[[nodiscard]] std::string serverTiming(const StageTimes &times);

} // namespace inspyre
