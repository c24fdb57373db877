#pragma once

#include <inspyre/result.h>

#include <cstddef>
#include <functional>
#include <vector>

namespace inspyre {

/// Work on a thread of its own, for what a library does in one go and cannot be stopped at.
struct WorkAside
{
    using Made = Result<std::vector<std::byte>>;

    /// Its errors come back; it throws nothing.
    std::function<Made()> work = {};
    /// Asked every 20 ms by the thread that waits. Once it is true the work has a moment to see it
    /// itself.
    std::function<bool()> cancelled = {};
    /// Called before the waiting ends without the work: from then on that must touch nothing of
    /// the caller's.
    std::function<void()> letGo = {};
};

/// Waits for the work, but no longer than 100 ms after a cancel: then it goes on with nobody there,
/// and what it makes is thrown away. The end of the program waits for it. While several are left
/// like this the next one waits for them first, and can be cancelled meanwhile.
///
/// Errors: those of the work, Cancelled.
[[nodiscard]] WorkAside::Made runAside(WorkAside aside);

} // namespace inspyre
