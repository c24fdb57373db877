#include "engine/batch/inotify.h"

#include <climits>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>

namespace inspyre {

namespace {

constexpr std::uint32_t kMask = IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM |
                                IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF |
                                IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr std::size_t kBufferBytes = 64 * 1024;

std::vector<InotifyEvent> parsed(const std::vector<char> &buffer, std::size_t length)
{
    std::vector<InotifyEvent> events;
    for (std::size_t at = 0; at + sizeof(inotify_event) <= length;) {
        inotify_event head = {};
        std::memcpy(&head, buffer.data() + at, sizeof(head));
        at += sizeof(head);
        const char *name = buffer.data() + at;
        events.push_back(
            {.watch = head.wd,
             .mask = head.mask,
             .cookie = head.cookie,
             .name = std::string(name, ::strnlen(name, head.len))});
        at += head.len;
    }
    return events;
}

} // namespace

Inotify::Inotify()
    : m_events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    , m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{}

bool Inotify::works() const
{
    return m_events.get() >= 0 && m_wake.get() >= 0;
}

int Inotify::add(const std::filesystem::path &folder)
{
    return ::inotify_add_watch(m_events.get(), folder.c_str(), kMask);
}

void Inotify::remove(int watch)
{
    ::inotify_rm_watch(m_events.get(), watch); // its folder may have gone, and the watch with it
}

std::vector<InotifyEvent> Inotify::wait(std::optional<std::chrono::milliseconds> timeout)
{
    pollfd waiting[] = {
        {.fd = m_events.get(), .events = POLLIN, .revents = 0},
        {.fd = m_wake.get(), .events = POLLIN, .revents = 0}};
    const auto most = std::chrono::milliseconds(INT_MAX);
    const auto ms = timeout ? std::clamp(*timeout, std::chrono::milliseconds(0), most)
                            : std::chrono::milliseconds(-1);
    if (::poll(waiting, 2, static_cast<int>(ms.count())) <= 0 || waiting[0].revents == 0) {
        return {};
    }
    std::vector<char> buffer(kBufferBytes);
    const auto got = ::read(m_events.get(), buffer.data(), buffer.size());
    return parsed(buffer, static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
}

void Inotify::wake()
{
    ::eventfd_write(m_wake.get(), 1);
}

} // namespace inspyre
