#pragma once

#include "engine/service/stage_times.h"

#include <inspyre/image.h>
#include <inspyre/service.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <httplib.h>
#include <string>

namespace inspyre {

/// What is known of the request that a connection serves, for its headers and the log.
struct RequestNotes
{
    std::string id = {};
    std::chrono::steady_clock::time_point begin = {};
    std::uint64_t bytesIn = 0;
    bool picture = false; ///< a picture was answered: `times`, `size` and `cold` say how
    StageTimes times = {};
    Size size = {};
    bool cold = false;        ///< it waited for the engine's start
    bool gone = false;        ///< whoever asked is not there any more
    const char *problem = ""; ///< Problem::code
};

/// A connection that does not let itself be kept waiting: a request's head and its body each have a
/// time limit as a whole, and each read and write has one of its own. Threads: that of the
/// connection.
class TimedStream : public httplib::Stream
{
public:
    using Clock = std::chrono::steady_clock;

    /// @param fd  closed by the caller. @param stopping  no new request is waited for then
    TimedStream(int fd, const ServiceLimits &limits, const std::atomic_bool &stopping);
    ~TimedStream() override;
    TimedStream(const TimedStream &) = delete;
    TimedStream &operator=(const TimedStream &) = delete;

    /// The connection that the calling thread serves. Precondition: it does.
    [[nodiscard]] static TimedStream &current();

    RequestNotes notes;

    /// Whether a request begins within `time`.
    [[nodiscard]] bool waitForRequest(std::chrono::milliseconds time);
    void expectHead();
    void expectBody();

    /// A read was given up because it took too long.
    [[nodiscard]] bool timedOut() const { return m_timedOut; }

    /// Whether the other side has closed, or may no longer read.
    [[nodiscard]] bool peerGone() const;

    /// This request is the connection's last.
    void closeAfter() { m_mustClose = true; }

    [[nodiscard]] bool mustClose() const { return m_mustClose || m_timedOut; }

    /// Closes the sending side and takes what still comes for a moment, so that the reply is not
    /// lost with it.
    void finish();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *ptr, size_t size) override;
    ssize_t write(const char *ptr, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;

    socket_t socket() const override { return m_fd; }

private:
    bool fill();
    [[nodiscard]] bool waitReady(short events, std::chrono::milliseconds patience) const;

    const int m_fd;
    const ServiceLimits &m_limits;
    const std::atomic_bool &m_stopping;
    std::array<char, 16384> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_inHead = true;
    std::size_t m_headBytes = 0;
    Clock::time_point m_until;
    bool m_timedOut = false;
    bool m_mustClose = false;
};

} // namespace inspyre
