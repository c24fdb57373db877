#include "tests/support/cold/wire.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace inspyre::test {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int kLookMs = 5;
constexpr std::size_t kBlock = 64U << 10U;
constexpr std::size_t kMostHead = 64U << 10U;
constexpr std::size_t kMostBody = 64U << 20U;

} // namespace

ColdWire::ColdWire(int fd, const std::atomic_bool &stopping)
    : m_fd(fd)
    , m_stopping(stopping)
{}

ColdWire::~ColdWire()
{
    SSL_free(m_tls);
    ::close(m_fd);
}

bool ColdWire::secure(SSL_CTX *context)
{
    // A client that hangs would hang the service's end.
    const timeval patience{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    m_tls = SSL_new(context);
    return m_tls != nullptr && SSL_set_fd(m_tls, m_fd) == 1 && SSL_accept(m_tls) == 1;
}

long ColdWire::read(char *to, std::size_t size)
{
    while (m_tls == nullptr || SSL_pending(m_tls) == 0) {
        if (m_stopping) {
            return -1;
        }
        pollfd one{.fd = m_fd, .events = POLLIN, .revents = 0};
        if (::poll(&one, 1, kLookMs) > 0) {
            break;
        }
    }
    return m_tls != nullptr ? SSL_read(m_tls, to, static_cast<int>(size))
                            : ::recv(m_fd, to, size, 0);
}

bool ColdWire::fill()
{
    std::array<char, 16384> buffer{};
    const auto count = read(buffer.data(), buffer.size());
    if (count <= 0) {
        return false;
    }
    m_read.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
}

bool ColdWire::takeUntil(std::string_view mark, std::size_t most, std::string &to)
{
    std::size_t end = 0;
    while ((end = m_read.find(mark)) == std::string::npos) {
        if (m_read.size() > most || !fill()) {
            return false;
        }
    }
    to = m_read.substr(0, end);
    m_read.erase(0, end + mark.size());
    return true;
}

bool ColdWire::take(std::size_t count, double blockMs, std::string &to)
{
    for (std::size_t left = count; left > 0;) {
        if (m_read.empty() && !fill()) {
            return false;
        }
        const auto piece = std::min({left, m_read.size(), m_blockLeft});
        to.append(m_read, 0, piece);
        m_read.erase(0, piece);
        left -= piece;
        m_blockLeft -= piece;
        if (m_blockLeft == 0) {
            m_blockLeft = kBlock;
            if (!pause(blockMs)) {
                return false;
            }
        }
    }
    return true;
}

bool ColdWire::takeChunks(double blockMs, std::string &to)
{
    while (to.size() <= kMostBody) {
        std::string line;
        if (!takeUntil("\r\n", kMostHead, line)) {
            return false;
        }
        std::size_t size = 0;
        if (std::from_chars(line.data(), line.data() + line.size(), size, 16).ec != std::errc{} ||
            size > kMostBody || !take(size, blockMs, to) || !takeUntil("\r\n", kMostHead, line)) {
            return false;
        }
        if (size == 0) {
            return true;
        }
    }
    return false;
}

bool ColdWire::receive(ColdRequest &request, double blockMs)
{
    std::string head;
    if (!takeUntil("\r\n\r\n", kMostHead, head) || !parseHead(head, request)) {
        return false;
    }
    if (request.header("expect") == "100-continue" && !send("HTTP/1.1 100 Continue\r\n\r\n")) {
        return false;
    }
    m_blockLeft = kBlock;
    if (request.header("transfer-encoding") == "chunked") {
        return takeChunks(blockMs, request.body);
    }
    const auto length = request.header("content-length");
    std::size_t size = 0;
    std::from_chars(length.data(), length.data() + length.size(), size);
    return size <= kMostBody && take(size, blockMs, request.body);
}

bool ColdWire::send(std::string_view bytes)
{
    while (!bytes.empty() && !m_stopping) {
        const auto count = m_tls != nullptr
                               ? SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size()))
                               : ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return bytes.empty();
}

bool ColdWire::pause(double ms) const
{
    const auto end = Clock::now() + std::chrono::microseconds(static_cast<long>(1000.0 * ms));
    while (!m_stopping && Clock::now() < end) {
        std::this_thread::sleep_for(
            std::min<Clock::duration>(milliseconds(kLookMs), end - Clock::now()));
    }
    return !m_stopping;
}

bool ColdWire::pauseWithClient(double ms) const
{
    const auto end = Clock::now() + std::chrono::microseconds(static_cast<long>(1000.0 * ms));
    do {
        pollfd one{.fd = m_fd, .events = POLLRDHUP, .revents = 0};
        if (!pause(std::min<double>(kLookMs, ms)) || ::poll(&one, 1, 0) > 0) {
            return false;
        }
    } while (Clock::now() < end);
    return true;
}

void ColdWire::closeSending()
{
    if (m_tls != nullptr) {
        SSL_shutdown(m_tls);
    }
    ::shutdown(m_fd, SHUT_WR);
}

void ColdWire::swallow(double ms)
{
    std::array<char, 16384> buffer{};
    for (const auto end = Clock::now() + milliseconds(static_cast<long>(ms));
         !m_stopping && Clock::now() < end;) {
        pollfd one{.fd = m_fd, .events = POLLIN, .revents = 0};
        if (::poll(&one, 1, kLookMs) > 0 && ::recv(m_fd, buffer.data(), buffer.size(), 0) <= 0) {
            return;
        }
    }
}

void ColdWire::reset() const
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
}

} // namespace inspyre::test
