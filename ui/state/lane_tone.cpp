#include "ui/state/lane_tone.h"

namespace inspyre::ui {

LaneTone phaseTone(Phase phase)
{
    switch (phase) {
    case Phase::Program:
    case Phase::Decode:
    case Phase::Encode: return LaneTone::Own;
    case Phase::Library: return LaneTone::Library;
    case Phase::Device: return LaneTone::Device;
    case Phase::Network:
    case Phase::Optimise:
    case Phase::Prepare:
    case Phase::Refine: return LaneTone::Build;
    case Phase::Weights: return LaneTone::Weights;
    case Phase::WarmUp:
    case Phase::Inference: return LaneTone::Work;
    }
    return LaneTone::Own;
}

} // namespace inspyre::ui
