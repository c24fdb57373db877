#pragma once

#include <inspyre/timeline.h>

#include <array>

namespace inspyre {

/// Every phase, in the order in which they are listed.
inline constexpr std::array kPhases = {
    Phase::Program,
    Phase::Library,
    Phase::Device,
    Phase::Network,
    Phase::Weights,
    Phase::Optimise,
    Phase::WarmUp,
    Phase::Decode,
    Phase::Prepare,
    Phase::Inference,
    Phase::Refine,
    Phase::Encode};

} // namespace inspyre
