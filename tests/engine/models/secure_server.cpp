#include "tests/engine/models/secure_server.h"

#include <arpa/inet.h>
#include <cstdio>
#include <netinet/in.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sstream>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace inspyre::test {

namespace {

constexpr int kPollMs = 20;
constexpr long kDay = 24L * 60 * 60;

void require(bool worked, const char *what)
{
    if (!worked) {
        throw std::runtime_error(what);
    }
}

/// For one address, valid from yesterday for two days.
X509 *signedByItself(EVP_PKEY *key)
{
    X509 *certificate = X509_new();
    require(certificate != nullptr, "no certificate");
    X509_set_version(certificate, 2); // the third version
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), kDay);
    X509_set_pubkey(certificate, key);
    auto *name = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>("inspyre test");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    for (const auto &[kind, value] :
         {std::pair(NID_basic_constraints, "critical,CA:TRUE"),
          std::pair(NID_subject_alt_name, "IP:127.0.0.1")}) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
        require(extension != nullptr, value);
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    require(X509_sign(certificate, key, EVP_sha256()) > 0, "the certificate cannot be signed");
    return certificate;
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
    , m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
    , m_certificate(signedByItself(m_key.get()), X509_free)
    , m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free)
{
    require(
        SSL_CTX_use_certificate(m_context.get(), m_certificate.get()) == 1 &&
            SSL_CTX_use_PrivateKey(m_context.get(), m_key.get()) == 1,
        "the certificate cannot be used");
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

bool SecureServer::writeCertificate(const std::filesystem::path &file) const
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> out(
        std::fopen(file.c_str(), "w"), std::fclose);
    return out != nullptr && PEM_write_X509(out.get(), m_certificate.get()) == 1;
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
    const std::unique_ptr<SSL, void (*)(SSL *)> connection(SSL_new(m_context.get()), SSL_free);
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
