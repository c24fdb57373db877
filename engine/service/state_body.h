#pragma once

#include "engine/service/life.h"

#include <inspyre/timeline.h>

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace inspyre {

using ServiceJson = nlohmann::ordered_json;

/// What a state body is made of.
struct StateFacts
{
    LifeView life = {};
    std::vector<Span> spans = {}; ///< of the start
    double portOpenMs = 0.0;      ///< since exec
    std::string instance = {};
    double uptimeMs = 0.0;
    std::uint64_t served = 0;
    std::string device = {}; ///< empty before it is known
    double progress = 0.0;   ///< of the start, 0 to 1
    bool ran = false;        ///< a warm run was made for this request
};

/// The five times of remote.md 2.6 in seconds; those that have not come yet are left out.
[[nodiscard]] ServiceJson timingsJson(const StateFacts &facts);

/// The body of /ready and /warmup, remote.md 2.6.
[[nodiscard]] ServiceJson stateJson(const StateFacts &facts);

/// One warm run of a shape.
struct WarmRun
{
    Size shape = {};
    int run = 0; ///< from 1
    double ms = 0.0;
};

/// The warm runs that have ended, in their order.
[[nodiscard]] std::vector<WarmRun> warmRuns(const std::vector<Span> &spans);

} // namespace inspyre
