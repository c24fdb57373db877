#pragma once

#include "tests/support/cold/request.h"

#include <atomic>
#include <string>
#include <string_view>

struct ssl_ctx_st;
struct ssl_st;

namespace inspyre::test {

/// The server's end of a connection, with or without TLS. Waits end when the service stops.
class ColdWire
{
public:
    /// @param fd  closed at the end
    ColdWire(int fd, const std::atomic_bool &stopping);
    ~ColdWire();
    ColdWire(const ColdWire &) = delete;
    ColdWire &operator=(const ColdWire &) = delete;

    /// The handshake. False if the client does not like it.
    [[nodiscard]] bool secure(ssl_ctx_st *context);

    /// The next request; false if there is none. @param blockMs  waited after each 64 KiB of body
    [[nodiscard]] bool receive(ColdRequest &request, double blockMs);

    /// False if the client has gone.
    [[nodiscard]] bool send(std::string_view bytes);

    /// False if the service stops.
    bool pause(double ms) const;

    /// False if the service stops or the client has gone, which is looked for meanwhile.
    bool pauseWithClient(double ms) const;

    /// Nothing more is sent.
    void closeSending();

    /// Reads and forgets what comes, so long at most.
    void swallow(double ms);

    /// The end will be that of a broken line, without the farewell of TCP.
    void reset() const;

private:
    /// Some bytes, -1 at the end.
    [[nodiscard]] long read(char *to, std::size_t size);
    [[nodiscard]] bool fill();
    [[nodiscard]] bool takeUntil(std::string_view mark, std::size_t most, std::string &to);
    [[nodiscard]] bool take(std::size_t count, double blockMs, std::string &to);
    [[nodiscard]] bool takeChunks(double blockMs, std::string &to);

    const int m_fd;
    const std::atomic_bool &m_stopping;
    ssl_st *m_tls = nullptr;
    std::string m_read; ///< and not yet taken
    std::size_t m_blockLeft = 0;
};

} // namespace inspyre::test
