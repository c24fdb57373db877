#include "tests/support/exif_blocks.h"

#include <array>
#include <span>

namespace inspyre::test {

namespace {

constexpr std::uint32_t kInner = 0x8769;
constexpr std::uint32_t kGps = 0x8825;
constexpr std::uint32_t kAscii = 2;
constexpr std::uint32_t kLong = 4;
constexpr std::uint32_t kUndefined = 7;
constexpr std::array<std::size_t, 14> kTypeBytes = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

std::string number(std::uint64_t value, std::size_t bytes, bool bigEndian)
{
    std::string out(bytes, '\0');
    for (std::size_t i = 0; i < bytes; ++i) {
        out[bigEndian ? bytes - 1 - i : i] = static_cast<char>(value >> (8 * i));
    }
    return out;
}

std::uint32_t numberAt(std::string_view block, std::size_t at, std::size_t bytes)
{
    const bool bigEndian = block[0] == 'M';
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        const auto byte = static_cast<unsigned char>(block[at + (bigEndian ? i : bytes - 1 - i)]);
        value = (value << 8U) | byte;
    }
    return value;
}

std::size_t sizeOf(const ExifEntries &entries)
{
    std::size_t size = 2 + 12 * entries.size() + 4;
    for (const auto &[tag, entry] : entries) {
        size += entry.second.size() > 4 ? entry.second.size() : 0;
    }
    return size;
}

/// A directory that begins at `at`, its values behind it.
std::string directory(const ExifEntries &entries, std::size_t at, std::size_t next, bool bigEndian)
{
    std::string rows = number(entries.size(), 2, bigEndian);
    std::string values;
    const auto begin = at + 2 + 12 * entries.size() + 4;
    for (const auto &[tag, entry] : entries) {
        const auto &[type, value] = entry;
        rows += number(tag, 2, bigEndian) + number(type, 2, bigEndian) +
                number(value.size() / kTypeBytes.at(type), 4, bigEndian);
        if (value.size() > 4) {
            rows += number(begin + values.size(), 4, bigEndian);
            values += value;
        } else {
            rows += value + std::string(4 - value.size(), '\0');
        }
    }
    return rows + number(next, 4, bigEndian) + values;
}

ExifEntries readDirectory(std::string_view block, std::size_t at)
{
    ExifEntries entries;
    const auto rows = numberAt(block, at, 2);
    for (std::uint32_t i = 0; i < rows; ++i) {
        const auto row = at + 2 + 12 * i;
        const auto type = numberAt(block, row + 2, 2);
        const auto size = kTypeBytes.at(type) * numberAt(block, row + 4, 4);
        const auto value = size > 4 ? numberAt(block, row + 8, 4) : row + 8;
        entries[numberAt(block, row, 2)] = {type, std::string(block.substr(value, size))};
    }
    return entries;
}

} // namespace

std::vector<std::byte> exifBlock(const ExifContent &content, bool bigEndian)
{
    auto main = content.main;
    const auto pointer = [&main](std::uint32_t tag) { main[tag] = {kLong, std::string(4, '\0')}; };
    pointer(kInner);
    if (!content.gps.empty()) {
        pointer(kGps);
    }
    const std::size_t innerAt = 8 + sizeOf(main);
    const auto gpsAt = innerAt + sizeOf(content.inner);
    const auto previewAt = gpsAt + sizeOf(content.gps);
    main[kInner].second = number(innerAt, 4, bigEndian);
    if (!content.gps.empty()) {
        main[kGps].second = number(gpsAt, 4, bigEndian);
    }
    std::string block = bigEndian ? std::string("MM\0*", 4) : std::string("II*\0", 4);
    block += number(8, 4, bigEndian);
    block += directory(main, 8, content.preview.empty() ? 0 : previewAt, bigEndian);
    block += directory(content.inner, innerAt, 0, bigEndian);
    block += directory(content.gps, gpsAt, 0, bigEndian);
    if (!content.preview.empty()) {
        auto preview = content.preview; // its first value is the picture itself
        const auto picture = preview.extract(0x0201).mapped().second;
        preview[0x0201] = {kLong, std::string(4, '\0')};
        preview[0x0202] = {kLong, number(picture.size(), 4, bigEndian)};
        preview[0x0201].second = number(previewAt + sizeOf(preview), 4, bigEndian);
        block += directory(preview, previewAt, 0, bigEndian) + picture;
    }
    const auto bytes = std::as_bytes(std::span(block));
    return {bytes.begin(), bytes.end()};
}

ExifContent exifContent(const std::vector<std::byte> &block)
{
    const std::string_view text(reinterpret_cast<const char *>(block.data()), block.size());
    ExifContent content;
    const auto first = numberAt(text, 4, 4);
    content.main = readDirectory(text, first);
    const auto next = numberAt(text, first + 2 + 12 * content.main.size(), 4);
    if (next != 0) {
        content.preview = readDirectory(text, next);
    }
    if (const auto inner = content.main.extract(kInner)) {
        const auto at = std::string(text.substr(0, 4)) + inner.mapped().second; // its byte order
        content.inner = readDirectory(text, numberAt(at, 4, 4));
    }
    if (const auto gps = content.main.extract(kGps)) {
        const auto at = std::string(text.substr(0, 4)) + gps.mapped().second;
        content.gps = readDirectory(text, numberAt(at, 4, 4));
    }
    return content;
}

ExifContent cameraContent()
{
    const auto text = [](std::string_view value) {
        return std::pair{kAscii, std::string(value) + '\0'};
    };
    return {
        .main = {{0x010F, text("Maker of cameras")}, {0x013B, text("Ann")}, {0x8298, text("(c)")}},
        .inner =
            {{0x9003, text("2024:01:02 03:04:05")},
             {0x927C, {kUndefined, "NOTE-4711"}},
             {0x9286, {kUndefined, std::string("ASCII\0\0\0a comment", 17)}},
             {0xA430, text("Jane Doe")},
             {0xA431, text("BODY-4711")},
             {0xA434, text("A lens of 50 mm")},
             {0xA435, text("LENS-0815")}},
        .gps = {{0x0001, text("N")}, {0x001D, text("2024:01:02")}, {0x0012, text("WGS-84 MAP")}},
        .preview = {{0x010E, text("PREVIEW of it")}, {0x0201, {kUndefined, "PREVIEW"}}}};
}

bool contains(const std::vector<std::byte> &data, std::string_view text)
{
    const std::string_view all(reinterpret_cast<const char *>(data.data()), data.size());
    return all.find(text) != std::string_view::npos;
}

} // namespace inspyre::test
