#include "tests/support/http_server.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <netinet/in.h>
#include <poll.h>
#include <sstream>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace inspyre::test {

namespace {

constexpr int kPollMs = 20;

/// Up to the empty line; shorter if the client goes.
std::string readHead(int fd, const std::atomic_bool &stopping)
{
    std::string head;
    while (head.find("\r\n\r\n") == std::string::npos && !stopping) {
        pollfd ready{.fd = fd, .events = POLLIN, .revents = 0};
        if (::poll(&ready, 1, kPollMs) == 0) {
            continue;
        }
        char buffer[4096];
        const auto count = ::recv(fd, buffer, sizeof(buffer), 0);
        if (count <= 0) {
            break;
        }
        head.append(buffer, static_cast<std::size_t>(count));
    }
    return head;
}

HttpRequest parse(const std::string &head)
{
    HttpRequest request;
    std::istringstream lines(head);
    lines >> request.method >> request.path;
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        const auto colon = line.find(':');
        if (colon == std::string::npos) {
            continue;
        }
        auto name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) {
            return static_cast<char>(std::tolower(c));
        });
        const auto begin = line.find_first_not_of(' ', colon + 1);
        const auto end = line.find_last_not_of("\r\n ");
        request.headers[name] =
            begin == std::string::npos ? "" : line.substr(begin, end - begin + 1);
    }
    return request;
}

} // namespace

HttpConnection::HttpConnection(int fd, const std::atomic_bool &stopping)
    : m_fd(fd)
    , m_stopping(stopping)
{}

bool HttpConnection::send(std::string_view bytes)
{
    while (!bytes.empty() && !m_stopping) {
        const auto count = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void HttpConnection::idle(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (!m_stopping && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

void HttpConnection::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
}

HttpServer::HttpServer(Handler handler)
    : m_handler(std::move(handler))
    , m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *any = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof(address);
    if (m_fd < 0 || ::bind(m_fd, any, size) != 0 || ::listen(m_fd, 16) != 0 ||
        ::getsockname(m_fd, any, &size) != 0) {
        throw std::runtime_error("no loopback port");
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

HttpServer::~HttpServer()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_fd);
}

std::string HttpServer::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

void HttpServer::serve()
{
    while (!m_stopping) {
        pollfd ready{.fd = m_fd, .events = POLLIN, .revents = 0};
        if (::poll(&ready, 1, kPollMs) <= 0) {
            continue;
        }
        const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0) {
            continue;
        }
        ++m_connections;
        const auto head = readHead(fd, m_stopping);
        if (!head.empty()) {
            HttpConnection connection(fd, m_stopping);
            m_handler(parse(head), connection);
        }
        ::close(fd);
    }
}

std::string responseHead(int status, std::size_t length, const std::vector<std::string> &lines)
{
    std::string head = "HTTP/1.1 " + std::to_string(status) + " Status\r\n";
    head += "Content-Length: " + std::to_string(length) + "\r\nConnection: close\r\n";
    for (const auto &line : lines) {
        head += line + "\r\n";
    }
    return head + "\r\n";
}

std::size_t rangeBegin(const HttpRequest &request)
{
    const auto range = request.headers.find("range");
    if (range == request.headers.end()) {
        return 0;
    }
    return std::stoul(range->second.substr(range->second.find('=') + 1));
}

} // namespace inspyre::test
