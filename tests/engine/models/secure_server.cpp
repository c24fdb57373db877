#include "tests/engine/models/secure_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sstream>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace inspyre::test {

namespace {

constexpr int kPollMs = 20;

void require(bool worked, const char *what)
{
    if (!worked) {
        throw std::runtime_error(what);
    }
}

/// The path of the request; empty if the client does not like the server.
std::string readPath(SSL *connection)
{
    std::string head;
    while (head.find("\r\n\r\n") == std::string::npos) {
        char buffer[4096];
        const int count = SSL_read(connection, buffer, sizeof(buffer));
        if (count <= 0) {
            return {};
        }
        head.append(buffer, static_cast<std::size_t>(count));
    }
    std::istringstream words(head);
    std::string method;
    std::string path;
    words >> method >> path;
    return path;
}

} // namespace

SecureServer::SecureServer(Answer answer)
    : m_answer(std::move(answer))
{
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    require(
        m_fd >= 0 && ::bind(m_fd, generic, length) == 0 && ::listen(m_fd, 8) == 0 &&
            ::getsockname(m_fd, generic, &length) == 0,
        "no loopback port");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

SecureServer::~SecureServer()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_fd);
}

std::string SecureServer::url(const std::string &path) const
{
    return "https://127.0.0.1:" + std::to_string(m_port) + path;
}

void SecureServer::serve()
{
    while (!m_stopping) {
        pollfd ready{.fd = m_fd, .events = POLLIN, .revents = 0};
        if (::poll(&ready, 1, kPollMs) <= 0) {
            continue;
        }
        const int client = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0) {
            talk(client);
            ::close(client);
        }
    }
}

void SecureServer::talk(int fd) const
{
    const timeval patience{.tv_sec = 30, .tv_usec = 0}; // a client that hangs would hang the test
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    const std::unique_ptr<SSL, void (*)(SSL *)> connection(
        SSL_new(m_certificate.context()), SSL_free);
    SSL_set_fd(connection.get(), fd);
    if (SSL_accept(connection.get()) != 1) {
        return;
    }
    if (const auto path = readPath(connection.get()); !path.empty()) {
        const auto answer = m_answer(path);
        SSL_write(connection.get(), answer.data(), static_cast<int>(answer.size()));
        SSL_shutdown(connection.get());
    }
}

} // namespace inspyre::test
