#include "engine/imaging/zip_content.h"

#include "engine/core/little_endian.h"
#include "engine/core/zip_format.h"

#include <algorithm>
#include <new>
#include <optional>
#include <utility>
#include <zlib.h>

namespace inspyre {

namespace {

using namespace zip;
using Bytes = std::span<const std::byte>;

constexpr std::size_t kMostBytes = 0xFFFFFFFF; // of an archive that is not zip64
constexpr std::uint16_t kEncrypted = 1U;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;

struct Entry
{
    std::uint16_t method = 0;
    std::uint32_t sum = 0;
    std::uint32_t packed = 0;
    std::uint32_t unpacked = 0;
    std::uint32_t local = 0;
};

Error damaged(std::string why)
{
    return {ErrorCode::DamagedImage, std::move(why), {}};
}

Error tooLarge()
{
    return {ErrorCode::InvalidArgument, "OpenRaster holds at most 4 GB; use TIFF", {}};
}

std::optional<std::size_t> findEnd(Bytes file)
{
    if (file.size() < kEndSize) {
        return std::nullopt;
    }
    const std::size_t last = file.size() - kEndSize;
    const std::size_t first = last - std::min(last, kMaxComment);
    for (std::size_t at = last + 1; at-- > first;) {
        if (numberAt<std::uint32_t>(file, at) == kEndSignature) {
            return at;
        }
    }
    return std::nullopt;
}

Result<Entry> findEntry(Bytes file, std::string_view name)
{
    const auto end = findEnd(file);
    if (!end) {
        return damaged("the file is cut off");
    }
    std::size_t at = numberAt<std::uint32_t>(file, *end + 16);
    while (fits(at, kCentralSize, *end) && numberAt<std::uint32_t>(file, at) == kCentralSignature) {
        const std::size_t nameSize = numberAt<std::uint16_t>(file, at + 28);
        const std::size_t more =
            numberAt<std::uint16_t>(file, at + 30) + numberAt<std::uint16_t>(file, at + 32);
        if (!fits(at, kCentralSize + nameSize + more, *end)) {
            break;
        }
        const auto *text = reinterpret_cast<const char *>(file.data() + at + kCentralSize);
        if (std::string_view(text, nameSize) == name) {
            if ((numberAt<std::uint16_t>(file, at + 8) & kEncrypted) != 0) {
                return damaged("it is encrypted");
            }
            return Entry{
                .method = numberAt<std::uint16_t>(file, at + 10),
                .sum = numberAt<std::uint32_t>(file, at + 16),
                .packed = numberAt<std::uint32_t>(file, at + 20),
                .unpacked = numberAt<std::uint32_t>(file, at + 24),
                .local = numberAt<std::uint32_t>(file, at + 42)};
        }
        at += kCentralSize + nameSize + more;
    }
    return damaged("there is none");
}

Result<Bytes> packedData(Bytes file, const Entry &entry)
{
    if (!fits(entry.local, kLocalSize, file.size()) ||
        numberAt<std::uint32_t>(file, entry.local) != kLocalSignature) {
        return damaged("it has no header");
    }
    const std::size_t start = std::size_t{entry.local} + kLocalSize +
                              numberAt<std::uint16_t>(file, entry.local + 26) +
                              numberAt<std::uint16_t>(file, entry.local + 28);
    if (!fits(start, entry.packed, file.size())) {
        return damaged("it runs over the end of the file");
    }
    return file.subspan(start, entry.packed);
}

Result<std::vector<std::byte>> inflated(Bytes packed, std::size_t size)
{
    constexpr std::size_t kMostPerByte = 1032; // what deflate can make of one
    if (size / kMostPerByte > packed.size()) {
        return damaged("it cannot be unpacked");
    }
    std::vector<std::byte> out(size);
    z_stream stream = {};
    if (inflateInit2(&stream, -15) != Z_OK) {
        throw std::bad_alloc();
    }
    stream.next_in =
        const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.data())); // zlib only reads it
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = inflate(&stream, Z_FINISH);
    const bool whole = result == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    if (!whole) {
        return damaged("it cannot be unpacked");
    }
    return out;
}

std::uint32_t sumOf(Bytes content)
{
    const auto *bytes = reinterpret_cast<const Bytef *>(content.data());
    return static_cast<std::uint32_t>(crc32_z(crc32_z(0, nullptr, 0), bytes, content.size()));
}

template<typename Number>
void append(std::vector<std::byte> &out, Number value)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        out.push_back(static_cast<std::byte>(value >> (8 * i)));
    }
}

/// What the local header and the table of contents both say of an entry.
void appendCommon(
    std::vector<std::byte> &out, std::size_t nameSize, std::uint32_t sum, std::size_t size)
{
    constexpr std::uint16_t kVersion = 20;
    constexpr std::uint16_t kFirstDay = 0x21; // 1 January 1980
    append(out, kVersion);
    append(out, std::uint16_t{0}); // flags
    append(out, kStored);
    append(out, std::uint16_t{0}); // time
    append(out, kFirstDay);
    append(out, sum);
    append(out, static_cast<std::uint32_t>(size));
    append(out, static_cast<std::uint32_t>(size));
    append(out, static_cast<std::uint16_t>(nameSize));
    append(out, std::uint16_t{0}); // extra field
}

void appendAll(std::vector<std::byte> &out, Bytes data)
{
    out.insert(out.end(), data.begin(), data.end());
}

} // namespace

Result<std::vector<std::byte>> zipContent(Bytes file, std::string_view name, std::uint64_t most)
{
    const auto entry = findEntry(file, name);
    if (!entry) {
        return entry.error();
    }
    const auto packed = packedData(file, *entry);
    if (!packed) {
        return packed.error();
    }
    if (entry->method == kStored ? entry->packed != entry->unpacked : entry->method != kDeflated) {
        return damaged("it is packed in an unknown way");
    }
    if (entry->unpacked > most) {
        return damaged("it needs more memory than is free");
    }
    auto content = entry->method == kDeflated
                       ? inflated(*packed, entry->unpacked)
                       : Result<std::vector<std::byte>>({packed->begin(), packed->end()});
    if (content && sumOf(*content) != entry->sum) {
        return damaged("its checksum is wrong");
    }
    return content;
}

Status ZipWriter::add(std::string_view name, Bytes content)
{
    if (m_file.size() + m_directory.size() + content.size() > kMostBytes) {
        return tooLarge();
    }
    const auto title = std::as_bytes(std::span(name));
    const auto sum = sumOf(content);
    append(m_directory, kCentralSignature);
    append(m_directory, std::uint16_t{20}); // made by
    appendCommon(m_directory, name.size(), sum, content.size());
    append(m_directory, std::uint16_t{0}); // comment
    append(m_directory, std::uint16_t{0}); // disk
    append(m_directory, std::uint16_t{0}); // attributes
    append(m_directory, std::uint32_t{0});
    append(m_directory, static_cast<std::uint32_t>(m_file.size()));
    appendAll(m_directory, title);

    append(m_file, kLocalSignature);
    appendCommon(m_file, name.size(), sum, content.size());
    appendAll(m_file, title);
    appendAll(m_file, content);
    ++m_entries;
    return Success{};
}

Result<std::vector<std::byte>> ZipWriter::finish()
{
    if (m_file.size() + m_directory.size() > kMostBytes) {
        return tooLarge();
    }
    const auto begin = static_cast<std::uint32_t>(m_file.size());
    appendAll(m_file, m_directory);
    append(m_file, kEndSignature);
    append(m_file, std::uint16_t{0}); // this disk
    append(m_file, std::uint16_t{0}); // the disk of the table of contents
    append(m_file, m_entries);
    append(m_file, m_entries);
    append(m_file, static_cast<std::uint32_t>(m_directory.size()));
    append(m_file, begin);
    append(m_file, std::uint16_t{0}); // comment
    m_directory.clear();
    m_entries = 0;
    return std::exchange(m_file, {});
}

} // namespace inspyre
