#pragma once

#include <inspyre/remover.h>

#include <memory>

class QThreadPool;

namespace inspyre {
struct Engine;
}

namespace inspyre::ui {

/// The engine's remover for other threads: each pass runs on `lane`, in turn with all that runs
/// there, and the caller waits for it. Not to be called on that lane itself, which outlives it.
[[nodiscard]] std::shared_ptr<Remover> onLane(
    std::shared_ptr<const Engine> engine, QThreadPool &lane);

} // namespace inspyre::ui
