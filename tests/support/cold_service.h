#pragma once

#include "tests/support/certificate.h"
#include "tests/support/cold/profile.h"
#include "tests/support/cold/request.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace inspyre::test {

struct ColdOptions
{
    double timeScale = 1.0;                  ///< of all times of the profile
    bool foreign = false;                    ///< the older service's form in place of ours
    std::optional<CertificateKind> tls = {}; ///< none: plain HTTP
    int port = 0;                            ///< 0: any that is free
    std::string token = {};                  ///< callers' bearer token; empty: none is asked for
    bool keep = true;                        ///< requests(), with their bodies
    std::function<void(const ColdRequest &)> onRequest = {}; ///< after each; from any thread
};

/// A service in a cloud that scales to zero, scripted by a profile: it starts when somebody comes,
/// tells its phases as ours does, fails where it should, and goes cold again. On a loopback port.
///
///     ColdService service(coldProfile("tuned"), {.timeScale = 0.1});
///     get(service.url("/health"));
///
/// Threads: all functions any. Throws std::runtime_error where there is no port.
class ColdService
{
public:
    explicit ColdService(ColdProfile profile, ColdOptions options = {});
    ~ColdService();
    ColdService(const ColdService &) = delete;
    ColdService &operator=(const ColdService &) = delete;

    [[nodiscard]] int port() const;
    /// "http://127.0.0.1:PORT", or https, and `path`.
    [[nodiscard]] std::string url(const std::string &path = {}) const;
    /// Its certificate as PEM, for clients to trust. False without TLS, or if that fails.
    [[nodiscard]] bool writeCertificate(const std::filesystem::path &file) const;

    /// The instance is gone, and who waits for it loses the connection. The next request wakes
    /// another one.
    void restart();

    /// All requests that were received, in the order of their replies.
    [[nodiscard]] std::vector<ColdRequest> requests() const;
    /// How many instances there have been, and connections.
    [[nodiscard]] int starts() const;
    [[nodiscard]] int connections() const;

private:
    class Impl;
    const std::unique_ptr<Impl> m_impl;
};

/// A profile of tests/data/cold_service by its name, "tuned". Throws std::runtime_error.
[[nodiscard]] ColdProfile coldProfile(const std::string &name, const std::string &timeline = {});

} // namespace inspyre::test
