#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace inspyre::test {

struct HttpRequest
{
    std::string method = {};
    std::string path = {};
    std::map<std::string, std::string> headers = {}; ///< names in lower case
};

/// The server's end of one connection, closed when the handler returns.
class HttpConnection
{
public:
    HttpConnection(int fd, const std::atomic_bool &stopping);

    /// False if the client has gone.
    bool send(std::string_view bytes);
    /// Does nothing for so long, or until the server is stopped.
    void idle(std::chrono::milliseconds time);
    /// Ends the connection as a broken line does, without the farewell of TCP.
    void reset();

private:
    int m_fd;
    const std::atomic_bool &m_stopping;
};

/// A server on a loopback port of its own that answers by a function, and so can misbehave in any
/// way. Threads: the handler is called on a thread of the server, one connection at a time.
class HttpServer
{
public:
    using Handler = std::function<void(const HttpRequest &, HttpConnection &)>;

    explicit HttpServer(Handler handler);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// "http://127.0.0.1:PORT" and `path`.
    [[nodiscard]] std::string url(const std::string &path) const;

    [[nodiscard]] int connections() const { return m_connections; }

private:
    void serve();

    const Handler m_handler;
    int m_fd = -1;
    int m_port = 0;
    std::atomic_int m_connections = 0;
    std::atomic_bool m_stopping = false;
    std::thread m_thread;
};

/// "HTTP/1.1 200 OK" and so on, with these further lines, ready to send.
[[nodiscard]] std::string responseHead(
    int status, std::size_t length, const std::vector<std::string> &lines = {});

/// The number that a "range: bytes=N-" header asks for; 0 without one.
[[nodiscard]] std::size_t rangeBegin(const HttpRequest &request);

} // namespace inspyre::test
