#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace inspyre {

/// The TIFF structure inside an EXIF block; offsets count from its begin. Every access checks its
/// bounds.
class TiffBlock
{
public:
    explicit TiffBlock(std::span<const std::byte> exif)
        : m_data(exif.subspan(beginOf(exif)))
        , m_bigEndian(!m_data.empty() && m_data[0] == std::byte{'M'})
    {}

    /// Where the structure begins in the block.
    [[nodiscard]] static std::size_t beginOf(std::span<const std::byte> exif)
    {
        constexpr std::string_view kPrefix("Exif\0\0", 6);
        const bool prefixed = exif.size() > kPrefix.size() &&
                              std::memcmp(exif.data(), kPrefix.data(), kPrefix.size()) == 0;
        return prefixed ? kPrefix.size() : 0;
    }

    /// Whether it says that it is one.
    [[nodiscard]] bool valid() const
    {
        const auto order = read(0, 2);
        return (order == 0x4949U || order == 0x4D4DU) && read(2, 2) == 42U;
    }

    [[nodiscard]] bool bigEndian() const { return m_bigEndian; }

    [[nodiscard]] std::size_t size() const { return m_data.size(); }

    /// A number of 2 or 4 bytes.
    [[nodiscard]] std::optional<std::uint32_t> read(std::size_t at, std::size_t bytes) const
    {
        if (at > m_data.size() || bytes > m_data.size() - at) {
            return std::nullopt;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i) {
            const auto place = m_bigEndian ? i : bytes - 1 - i;
            value = (value << 8U) | std::to_integer<std::uint32_t>(m_data[at + place]);
        }
        return value;
    }

private:
    std::span<const std::byte> m_data;
    bool m_bigEndian;
};

/// Writes a number of `bytes` (2 or 4) bytes to `to`. Precondition: they are there.
inline void writeTiffNumber(std::byte *to, std::uint32_t value, std::size_t bytes, bool bigEndian)
{
    for (std::size_t i = 0; i < bytes; ++i) {
        const auto place = bigEndian ? bytes - 1 - i : i;
        to[place] = static_cast<std::byte>(value >> (8U * i));
    }
}

} // namespace inspyre
