#include "engine/imaging/exif.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace inspyre {

namespace {

constexpr std::uint32_t kOrientation = 0x0112;
constexpr std::uint32_t kShort = 3;

/// The TIFF structure inside an EXIF block. Every access checks its bounds.
class Tiff
{
public:
    Tiff(std::vector<std::byte> &data, std::size_t begin)
        : m_data(data)
        , m_begin(begin)
        , m_bigEndian(begin < data.size() && data[begin] == std::byte{'M'})
    {}

    [[nodiscard]] std::optional<std::uint32_t> read(std::size_t at, std::size_t bytes) const
    {
        if (m_begin + at + bytes > m_data.size()) {
            return std::nullopt;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i) {
            const auto place = m_bigEndian ? i : bytes - 1 - i;
            value = (value << 8) | std::to_integer<std::uint32_t>(m_data[m_begin + at + place]);
        }
        return value;
    }

    void writeShort(std::size_t at, std::uint8_t value)
    {
        m_data[m_begin + at] = std::byte{m_bigEndian ? std::uint8_t{0} : value};
        m_data[m_begin + at + 1] = std::byte{m_bigEndian ? value : std::uint8_t{0}};
    }

private:
    std::vector<std::byte> &m_data;
    std::size_t m_begin;
    bool m_bigEndian;
};

std::size_t tiffBegin(const std::vector<std::byte> &exif)
{
    constexpr std::string_view kPrefix("Exif\0\0", 6);
    const bool prefixed = exif.size() > kPrefix.size() &&
                          std::memcmp(exif.data(), kPrefix.data(), kPrefix.size()) == 0;
    return prefixed ? kPrefix.size() : 0;
}

} // namespace

void setExifUpright(std::vector<std::byte> &exif)
{
    Tiff tiff(exif, tiffBegin(exif));
    const auto magic = tiff.read(2, 2);
    const auto directory = tiff.read(4, 4);
    if (magic != 42U || !directory) {
        return;
    }
    const auto entries = tiff.read(*directory, 2).value_or(0);
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = std::size_t{*directory} + 2 + std::size_t{12} * i;
        if (tiff.read(entry, 2) == kOrientation && tiff.read(entry + 2, 2) == kShort &&
            tiff.read(entry + 8, 4)) {
            tiff.writeShort(entry + 8, 1);
        }
    }
}

void setXmpUpright(std::vector<std::byte> &xmp)
{
    constexpr std::string_view kName = "tiff:Orientation";
    const std::string_view text(reinterpret_cast<const char *>(xmp.data()), xmp.size());
    for (auto at = text.find(kName); at != std::string_view::npos;
         at = text.find(kName, at + kName.size())) {
        // Either tiff:Orientation="6" or <tiff:Orientation>6<
        const auto value = text.find_first_not_of(" =>\"'", at + kName.size());
        if (value != std::string_view::npos && text[value] >= '1' && text[value] <= '8') {
            xmp[value] = std::byte{'1'};
        }
    }
}

} // namespace inspyre
