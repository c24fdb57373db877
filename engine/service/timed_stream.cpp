#include "engine/service/timed_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>

namespace inspyre {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kHeadBytes = 64U << 10U;
constexpr auto kAskStopping = milliseconds(100);
/// Without a byte, for what is still read or written when the service ends.
constexpr auto kLastPatience = milliseconds(500);
constexpr auto kLinger = milliseconds(500);
constexpr std::size_t kLingerBytes = 4U << 20U;

thread_local TimedStream *currentStream = nullptr;

bool waitFor(int fd, short events, milliseconds time)
{
    pollfd one{.fd = fd, .events = events, .revents = 0};
    int found = 0;
    do {
        found = ::poll(&one, 1, static_cast<int>(std::max<std::int64_t>(0, time.count())));
    } while (found < 0 && errno == EINTR);
    return found > 0;
}

milliseconds until(TimedStream::Clock::time_point time)
{
    return std::chrono::duration_cast<milliseconds>(time - TimedStream::Clock::now());
}

void addressOf(const sockaddr_storage &address, socklen_t length, std::string &ip, int &port)
{
    std::array<char, NI_MAXHOST> host{};
    std::array<char, NI_MAXSERV> service{};
    if (::getnameinfo(
            reinterpret_cast<const sockaddr *>(&address),
            length,
            host.data(),
            host.size(),
            service.data(),
            service.size(),
            NI_NUMERICHOST | NI_NUMERICSERV) == 0) {
        ip = host.data();
        port = std::atoi(service.data());
    }
}

} // namespace

TimedStream::TimedStream(int fd, const ServiceLimits &limits, const std::atomic_bool &stopping)
    : m_fd(fd)
    , m_limits(limits)
    , m_stopping(stopping)
    , m_until(Clock::now() + limits.header)
{
    currentStream = this;
}

TimedStream::~TimedStream()
{
    currentStream = nullptr;
}

TimedStream &TimedStream::current()
{
    return *currentStream;
}

bool TimedStream::waitForRequest(milliseconds time)
{
    if (m_begin < m_end) {
        return true;
    }
    for (const auto end = Clock::now() + time; Clock::now() < end && !m_stopping;) {
        if (waitFor(m_fd, POLLIN, std::min(kAskStopping, until(end)))) {
            return true;
        }
    }
    // What was sent before the stop is still served.
    return waitFor(m_fd, POLLIN, milliseconds(0));
}

void TimedStream::expectHead()
{
    notes = {.begin = Clock::now()};
    m_inHead = true;
    m_headBytes = 0;
    m_until = Clock::now() + m_limits.header;
}

void TimedStream::expectBody()
{
    m_inHead = false;
    m_until = Clock::now() + m_limits.body;
}

bool TimedStream::peerGone() const
{
    pollfd one{.fd = m_fd, .events = POLLRDHUP, .revents = 0};
    return ::poll(&one, 1, 0) > 0 && (one.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

void TimedStream::finish()
{
    ::shutdown(m_fd, SHUT_WR);
    std::size_t taken = 0;
    for (const auto end = Clock::now() + kLinger; taken < kLingerBytes && Clock::now() < end;) {
        if (!waitFor(m_fd, POLLIN, until(end))) {
            return;
        }
        const auto count = ::recv(m_fd, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        if (count <= 0) {
            return;
        }
        taken += static_cast<std::size_t>(count);
    }
}

bool TimedStream::is_readable() const
{
    return m_begin < m_end || waitReady(POLLIN, m_limits.stall);
}

bool TimedStream::is_writable() const
{
    return waitReady(POLLOUT, m_limits.stall) && !peerGone();
}

/// Whether the connection lets itself be read or written within `patience`, or within
/// kLastPatience once the service ends.
bool TimedStream::waitReady(short events, milliseconds patience) const
{
    const auto end = Clock::now() + patience;
    std::optional<Clock::time_point> last;
    while (!waitFor(m_fd, events, std::min(kAskStopping, until(end)))) {
        if (m_stopping && !last) {
            last = Clock::now() + kLastPatience;
        }
        if (Clock::now() >= std::min(end, last.value_or(end))) {
            return false;
        }
    }
    return true;
}

/// Takes what has come, waiting for it. False at the end, after an error, and when it is late.
bool TimedStream::fill()
{
    const auto patience = std::min(m_limits.stall, until(m_until));
    if (patience.count() <= 0 || !waitReady(POLLIN, patience)) {
        m_timedOut = true;
        return false;
    }
    const auto count = ::recv(m_fd, m_buffer.data(), m_buffer.size(), 0);
    if (count <= 0) {
        return false;
    }
    m_begin = 0;
    m_end = static_cast<std::size_t>(count);
    return true;
}

ssize_t TimedStream::read(char *ptr, size_t size)
{
    if (m_begin == m_end && !fill()) {
        return -1;
    }
    const auto count = std::min(size, m_end - m_begin);
    if (m_inHead) {
        m_headBytes += count;
        if (m_headBytes > kHeadBytes) {
            m_mustClose = true;
            return -1;
        }
    }
    std::memcpy(ptr, m_buffer.data() + m_begin, count);
    m_begin += count;
    return static_cast<ssize_t>(count);
}

ssize_t TimedStream::write(const char *ptr, size_t size)
{
    if (!waitReady(POLLOUT, m_limits.stall)) {
        return -1;
    }
    ssize_t count = 0;
    do {
        count = ::send(m_fd, ptr, size, MSG_NOSIGNAL);
    } while (count < 0 && errno == EINTR);
    return count;
}

void TimedStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t length = sizeof(address);
    if (::getpeername(m_fd, reinterpret_cast<sockaddr *>(&address), &length) == 0) {
        addressOf(address, length, ip, port);
    }
}

void TimedStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t length = sizeof(address);
    if (::getsockname(m_fd, reinterpret_cast<sockaddr *>(&address), &length) == 0) {
        addressOf(address, length, ip, port);
    }
}

} // namespace inspyre
