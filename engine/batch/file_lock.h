#pragma once

#include "engine/core/descriptor.h"

#include <inspyre/result.h>

#include <filesystem>

namespace inspyre {

/// Holds a file as long as it lives: no other FileLock can, in this process or another. The system
/// lets go of it when the process ends, in whatever way.
class FileLock
{
public:
    /// Makes the file if it is not there.
    /// Errors: InvalidArgument (it is held), those of fileError().
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path &file);

    /// Whether one holds the file. Takes nothing.
    [[nodiscard]] static bool isHeld(const std::filesystem::path &file);

    /// false: the file system knows no locks, so nobody is kept out.
    [[nodiscard]] bool works() const { return m_works; }

private:
    FileLock(Descriptor file, bool works);

    Descriptor m_file;
    bool m_works;
};

} // namespace inspyre
