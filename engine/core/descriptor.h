#pragma once

#include <unistd.h>
#include <utility>

namespace inspyre {

/// A file descriptor, closed at the end; negative if there is none.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}

    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }

    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {}

    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int get() const { return m_fd; }

    /// Closes it now; false if the system reports an error, which a write may show only here.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

} // namespace inspyre
