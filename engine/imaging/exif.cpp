#include "engine/imaging/exif.h"

#include "engine/imaging/tiff_block.h"

#include <cstdint>
#include <string_view>

namespace inspyre {

namespace {

constexpr std::uint32_t kOrientation = 0x0112;
constexpr std::uint32_t kShort = 3;

} // namespace

void setExifUpright(std::vector<std::byte> &exif)
{
    const TiffBlock tiff(exif);
    const auto directory = tiff.read(4, 4);
    if (!tiff.valid() || !directory) {
        return;
    }
    const auto entries = tiff.read(*directory, 2).value_or(0);
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = std::size_t{*directory} + 2 + std::size_t{12} * i;
        if (tiff.read(entry, 2) == kOrientation && tiff.read(entry + 2, 2) == kShort &&
            tiff.read(entry + 8, 4)) {
            auto *value = exif.data() + TiffBlock::beginOf(exif) + entry + 8;
            writeTiffNumber(value, 1, 2, tiff.bigEndian());
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
