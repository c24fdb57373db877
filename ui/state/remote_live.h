#pragma once

#include "ui/state/remote_session.h"

#include <mutex>
#include <optional>
#include <vector>

namespace inspyre::ui {

/// What a thread of the lane tells, to be looked at from here.
struct RemoteSession::Live
{
    void see(const RemoteCall &news)
    {
        const std::lock_guard lock(mutex);
        call = news;
        fresh = true;
    }

    void see(const ComparedRun &run)
    {
        const std::lock_guard lock(mutex);
        runs.push_back(run);
        if (run.call) {
            call = run.call;
        }
        fresh = true;
    }

    std::mutex mutex;
    bool fresh = false;
    std::optional<RemoteCall> call = {};
    std::vector<ComparedRun> runs = {}; ///< without their pixels
};

} // namespace inspyre::ui
