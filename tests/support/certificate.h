#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

struct evp_pkey_st;
struct ssl_ctx_st;
struct x509_st;

namespace inspyre::test {

enum class CertificateKind : std::uint8_t {
    Good,      ///< for 127.0.0.1 and localhost, from yesterday for two days
    Expired,   ///< for the same, until yesterday
    OtherHost, ///< for a name that is not the server's
};

/// A certificate that signs itself, and its key. Throws std::runtime_error.
class Certificate
{
public:
    explicit Certificate(CertificateKind kind = CertificateKind::Good);

    /// What a server accepts connections with.
    [[nodiscard]] ssl_ctx_st *context() const { return m_context.get(); }

    /// Writes it as PEM, for clients to trust. False if that fails.
    [[nodiscard]] bool write(const std::filesystem::path &file) const;

private:
    const std::unique_ptr<evp_pkey_st, void (*)(evp_pkey_st *)> m_key;
    const std::unique_ptr<x509_st, void (*)(x509_st *)> m_certificate;
    const std::unique_ptr<ssl_ctx_st, void (*)(ssl_ctx_st *)> m_context;
};

} // namespace inspyre::test
