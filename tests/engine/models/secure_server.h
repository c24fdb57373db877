#pragma once

#include "tests/support/certificate.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>

namespace inspyre::test {

/// An HTTPS server on a loopback port of its own, with a certificate that it makes and signs
/// itself. Threads: the answer is asked for on a thread of the server, one connection at a time.
class SecureServer
{
public:
    /// The bytes that answer a request for this path.
    using Answer = std::function<std::string(const std::string &path)>;

    explicit SecureServer(Answer answer);
    ~SecureServer();
    SecureServer(const SecureServer &) = delete;
    SecureServer &operator=(const SecureServer &) = delete;

    /// "https://127.0.0.1:PORT" and `path`.
    [[nodiscard]] std::string url(const std::string &path) const;

    /// Writes its certificate as PEM. False if that fails.
    [[nodiscard]] bool writeCertificate(const std::filesystem::path &file) const
    {
        return m_certificate.write(file);
    }

private:
    void serve();
    void talk(int fd) const;

    const Answer m_answer;
    const Certificate m_certificate;
    int m_fd = -1;
    int m_port = 0;
    std::atomic_bool m_stopping = false;
    std::thread m_thread;
};

} // namespace inspyre::test
