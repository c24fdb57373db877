#pragma once

#include <inspyre/timeline.h>

#include <cstdint>

namespace inspyre::ui {

/// What a bar is about, for its colour.
enum class LaneTone : std::uint8_t {
    Network,  ///< name, connection, encryption, sending, receiving
    Waiting,  ///< split further below it
    Platform, ///< before the service's process began
    StartUp,
    Work,
    Failed,
    Pause,
    Own, ///< this and what follows: phases of a start, here or there
    Library,
    Device,
    Weights,
    Build,
};

/// Of a phase of a start or of a picture.
[[nodiscard]] LaneTone phaseTone(Phase phase);

} // namespace inspyre::ui
