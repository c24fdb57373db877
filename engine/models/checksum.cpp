#include "engine/models/checksum.h"

#include "engine/core/guarded.h"

#include <inspyre/files.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <openssl/evp.h>
#include <stdexcept>
#include <system_error>
#include <vector>

namespace inspyre {

namespace {

constexpr std::size_t kBlock = std::size_t{4} << 20;

struct FreeContext
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

Context begin(const EVP_MD *kind)
{
    Context context(EVP_MD_CTX_new());
    if (!context || EVP_DigestInit_ex(context.get(), kind, nullptr) != 1) {
        throw std::runtime_error("libcrypto does not offer this checksum");
    }
    return context;
}

std::string finishHex(EVP_MD_CTX *context)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int count = 0;
    EVP_DigestFinal_ex(context, bytes.data(), &count);
    std::string hex;
    for (unsigned int i = 0; i < count; ++i) {
        hex += kDigits[bytes[i] >> 4U];
        hex += kDigits[bytes[i] & 15U];
    }
    return hex;
}

} // namespace

struct Hasher::Private
{
    Context sha256 = begin(EVP_sha256());
    Context md5 = begin(EVP_md5());
};

Hasher::Hasher()
    : m_d(std::make_unique<Private>())
{}

Hasher::~Hasher() = default;

void Hasher::add(std::span<const std::byte> bytes)
{
    EVP_DigestUpdate(m_d->sha256.get(), bytes.data(), bytes.size());
    EVP_DigestUpdate(m_d->md5.get(), bytes.data(), bytes.size());
}

Checksums Hasher::finish()
{
    return {.sha256 = finishHex(m_d->sha256.get()), .md5 = finishHex(m_d->md5.get())};
}

Result<Checksums> hashFile(const std::filesystem::path &file, const JobControl &job)
{
    return guarded("checking a file", [&]() -> Result<Checksums> {
        std::error_code failed;
        if (std::filesystem::is_directory(file, failed)) {
            return fileError(EISDIR, file);
        }
        const auto total = std::filesystem::file_size(file, failed);
        std::ifstream in(file, std::ios::binary);
        if (failed || !in) {
            return fileError(failed ? failed.value() : errno, file);
        }
        Hasher hasher;
        std::vector<char> block(kBlock);
        std::uint64_t done = 0;
        while (in) {
            if (job.cancelled()) {
                return cancelledError(file.string());
            }
            in.read(block.data(), static_cast<std::streamsize>(block.size()));
            const auto count = static_cast<std::size_t>(in.gcount());
            hasher.add(std::as_bytes(std::span(block).first(count)));
            done += count;
            job.report(
                Stage::Verifying,
                std::min(
                    1.0,
                    static_cast<double>(done) /
                        static_cast<double>(std::max<std::uint64_t>(total, 1))));
        }
        job.report(Stage::Verifying, 1.0);
        return hasher.finish();
    });
}

} // namespace inspyre
