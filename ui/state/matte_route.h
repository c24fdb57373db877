#pragma once

#include <inspyre/remover.h>

#include <memory>

class QThreadPool;

namespace inspyre::ui {

/// Who makes the editor's mattes, if it is not the engine alone.
struct MatteRoute
{
    std::shared_ptr<Remover> maker = {}; ///< null: the engine, on its own lane
    QThreadPool *lane = nullptr;         ///< on which `maker` is called; outlives all work
    bool usesEngine = false;             ///< another engine is another wish; its first one is none
};

} // namespace inspyre::ui
