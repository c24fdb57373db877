#include "tests/support/certificate.h"

#include <cstdio>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdexcept>
#include <utility>

namespace inspyre::test {

namespace {

constexpr long kDay = 24L * 60 * 60;

void require(bool worked, const char *what)
{
    if (!worked) {
        throw std::runtime_error(what);
    }
}

X509 *signedByItself(EVP_PKEY *key, CertificateKind kind)
{
    X509 *certificate = X509_new();
    require(certificate != nullptr, "no certificate");
    X509_set_version(certificate, 2); // the third version
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    const bool expired = kind == CertificateKind::Expired;
    X509_gmtime_adj(X509_getm_notBefore(certificate), expired ? -3 * kDay : -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), expired ? -kDay : kDay);
    X509_set_pubkey(certificate, key);
    auto *name = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>("inspyre test");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const char *const hosts =
        kind == CertificateKind::OtherHost ? "DNS:elsewhere.test" : "IP:127.0.0.1,DNS:localhost";
    for (const auto &[extensionKind, value] :
         {std::pair(NID_basic_constraints, "critical,CA:TRUE"),
          std::pair(NID_subject_alt_name, hosts)}) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, extensionKind, value);
        require(extension != nullptr, value);
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    require(X509_sign(certificate, key, EVP_sha256()) > 0, "the certificate cannot be signed");
    return certificate;
}

} // namespace

Certificate::Certificate(CertificateKind kind)
    : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
    , m_certificate(signedByItself(m_key.get(), kind), X509_free)
    , m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free)
{
    require(
        SSL_CTX_use_certificate(m_context.get(), m_certificate.get()) == 1 &&
            SSL_CTX_use_PrivateKey(m_context.get(), m_key.get()) == 1,
        "the certificate cannot be used");
}

bool Certificate::write(const std::filesystem::path &file) const
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> out(
        std::fopen(file.c_str(), "w"), std::fclose);
    return out != nullptr && PEM_write_X509(out.get(), m_certificate.get()) == 1;
}

} // namespace inspyre::test
