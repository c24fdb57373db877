#include "engine/service/http_server.h"

#include "engine/service/timed_stream.h"

#include <sys/socket.h>
#include <type_traits>
#include <unistd.h>

namespace inspyre {

namespace {

constexpr int kMostRequests = 1000; ///< of one connection
constexpr int kBacklog = 512;

using Setup = std::function<void(httplib::Request &)>;

/// Serves one request by the library, whose newer versions want the addresses, too.
template<typename Process>
bool serveOne(
    HttpServer &server,
    Process process,
    TimedStream &stream,
    bool last,
    bool &closed,
    const Setup &setup)
{
    using Old =
        std::is_invocable<Process, HttpServer &, httplib::Stream &, bool, bool &, const Setup &>;
    if constexpr (Old::value) {
        return (server.*process)(stream, last, closed, setup);
    } else {
        std::string remote;
        std::string local;
        int remotePort = 0;
        int localPort = 0;
        stream.get_remote_ip_and_port(remote, remotePort);
        stream.get_local_ip_and_port(local, localPort);
        return (server.*process)(stream, remote, remotePort, local, localPort, last, closed, setup);
    }
}

} // namespace

int threadsOf(const ServiceLimits &limits)
{
    return limits.threads > 0 ? limits.threads : limits.waiting + 160;
}

HttpServer::HttpServer(const ServiceLimits &limits)
    : m_limits(limits)
{
    new_task_queue = [threads = threadsOf(limits)] {
        return new httplib::ThreadPool(static_cast<std::size_t>(threads));
    };
    set_tcp_nodelay(true);
    // Not the library's SO_REUSEPORT, with which a second service would take half of the calls.
    set_socket_options([](socket_t sock) {
        const int yes = 1;
        ::setsockopt(sock, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    });
}

int HttpServer::open(const std::string &host, int port)
{
    int bound = port;
    if (port == 0) {
        bound = bind_to_any_port(host);
    } else if (!bind_to_port(host, port)) {
        bound = -1;
    }
    // The library's own backlog of 5 makes callers wait a second when many come at once.
    if (bound > 0 && ::listen(svr_sock_, kBacklog) != 0) {
        return -1;
    }
    return bound;
}

void HttpServer::serveConnection(int fd)
{
    {
        TimedStream stream(fd, m_limits, m_stopping);
        const Setup setup = [&stream](httplib::Request &request) {
            // Replies are whole and as they are: no ranges of them, nothing compressed.
            request.ranges.clear();
            request.headers.erase("Accept-Encoding");
            stream.expectBody();
        };
        auto patience = m_limits.header;
        for (int count = 1; stream.waitForRequest(patience); ++count) {
            stream.expectHead();
            bool closed = false;
            const bool last = count == kMostRequests || m_stopping;
            const bool served =
                serveOne(*this, &HttpServer::process_request, stream, last, closed, setup);
            if (!served || closed || last || stream.mustClose()) {
                break;
            }
            patience = m_limits.keepAlive;
        }
        stream.finish();
    }
    ::close(fd);
}

} // namespace inspyre
