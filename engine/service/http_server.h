#pragma once

#include <inspyre/service.h>

#include <atomic>
#include <httplib.h>

namespace inspyre {

/// How many connections are served at the same time.
[[nodiscard]] int threadsOf(const ServiceLimits &limits);

/// The library's server with connections that have time limits, and room for as many callers at
/// once as a busy front end sends.
class HttpServer : public httplib::Server
{
public:
    /// @param limits  outlives this
    explicit HttpServer(const ServiceLimits &limits);

    /// Binds and listens. @return the port, or -1.
    [[nodiscard]] int open(const std::string &host, int port);

    /// Connections are closed after the request that they serve.
    void stopSoon() { m_stopping = true; }

    /// Serves the requests of a connection on this thread, then closes it.
    void serveConnection(int fd);

private:
    bool process_and_close_socket(socket_t sock) override
    {
        serveConnection(sock);
        return true;
    }

    const ServiceLimits &m_limits;
    std::atomic_bool m_stopping = false;
};

} // namespace inspyre
