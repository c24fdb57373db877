#pragma once

#include <QThreadPool>

namespace inspyre::ui {

/// The threads on which Jobs run. Whoever owns them keeps them longer than every Job: a lane that
/// goes waits for what still runs on it.
struct Lanes
{
    Lanes();

    /// One thread that never ends: no locks round a model, warm GPU state. It and the threads that
    /// it makes give way to all others.
    QThreadPool gpu;
    QThreadPool io;     ///< two to four: files, folders, encoding
    QThreadPool remote; ///< one thread: the editor's pictures by a service, which mostly waits
    QThreadPool calls;  ///< one thread: a service that is woken or measured
    QThreadPool view;   ///< one thread that never ends: what is on the screen, next to nothing else
};

} // namespace inspyre::ui
