#pragma once

#include "engine/core/descriptor.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace inspyre {

/// What the kernel tells of one folder.
struct InotifyEvent
{
    int watch = -1;
    std::uint32_t mask = 0;   ///< IN_CREATE, …
    std::uint32_t cookie = 0; ///< the same of both halves of a rename
    std::string name = {};    ///< of the entry; empty: the folder itself
};

/// The kernel's watch over folders. Threads: one, but wake() from any.
class Inotify
{
public:
    Inotify();

    /// Whether the kernel has given one.
    [[nodiscard]] bool works() const;

    /// @return  the watch, a number of the folder: the same where it is watched already. On error
    ///          -1 and errno.
    [[nodiscard]] int add(const std::filesystem::path &folder);
    void remove(int watch);

    /// Waits for events, or for a wake(): then without any.
    /// @param timeout  none: for ever
    [[nodiscard]] std::vector<InotifyEvent> wait(std::optional<std::chrono::milliseconds> timeout);
    void wake();

private:
    Descriptor m_events;
    Descriptor m_wake;
};

} // namespace inspyre
