#include "engine/imaging/png_write.h"

#include "engine/imaging/deflate_runs.h"
#include "engine/imaging/rows.h"
#include "engine/imaging/samples.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <zlib.h>

namespace inspyre {

namespace {

constexpr int kQuickest = 3; ///< up to this level speed comes first
constexpr std::size_t kStripBytes = std::size_t{256} << 10;
constexpr std::size_t kSmallStrip = 4096; ///< no time worth saving
constexpr int kQuickStrips = 64;          ///< between two questions whether to stop
constexpr int kSlowStrips = 8;

using Bytes = std::vector<std::byte>;

enum class Filter : std::uint8_t { None = 0, Sub = 1, Up = 2, Paeth = 4 };

void appendNumber(Bytes &file, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        file.push_back(static_cast<std::byte>(value >> shift));
    }
}

void appendChunk(Bytes &file, std::string_view type, std::span<const std::byte> data)
{
    appendNumber(file, static_cast<std::uint32_t>(data.size()));
    const auto begin = file.size();
    const auto name = std::as_bytes(std::span(type));
    file.insert(file.end(), name.begin(), name.end());
    file.insert(file.end(), data.begin(), data.end());
    const auto *covered = reinterpret_cast<const Bytef *>(file.data() + begin);
    const auto sum = crc32_z(crc32_z(0, nullptr, 0), covered, file.size() - begin);
    appendNumber(file, static_cast<std::uint32_t>(sum));
}

Bytes bytesOf(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

void appendProfile(Bytes &file, const Bytes &icc)
{
    using namespace std::string_view_literals;
    uLongf size = compressBound(static_cast<uLong>(icc.size()));
    Bytes packed(size);
    const auto *from = reinterpret_cast<const Bytef *>(icc.data());
    auto *to = reinterpret_cast<Bytef *>(packed.data());
    if (compress2(to, &size, from, static_cast<uLong>(icc.size()), 9) != Z_OK) {
        throw std::bad_alloc(); // the one failure there can be
    }
    Bytes data = bytesOf("icc\0\0"sv); // name, compressed by method 0
    data.insert(data.end(), packed.begin(), packed.begin() + static_cast<std::ptrdiff_t>(size));
    appendChunk(file, "iCCP", data);
}

void appendMetadata(Bytes &file, const Metadata &metadata)
{
    using namespace std::string_view_literals;
    constexpr auto kExifPrefix = "Exif\0\0"sv; // of JPEG; PNG has the TIFF structure alone
    if (!metadata.icc.empty()) {
        appendProfile(file, metadata.icc);
    }
    if (!metadata.exif.empty()) {
        std::span<const std::byte> exif = metadata.exif;
        const bool prefixed = exif.size() > kExifPrefix.size() &&
                              std::memcmp(exif.data(), kExifPrefix.data(), kExifPrefix.size()) == 0;
        appendChunk(file, "eXIf", prefixed ? exif.subspan(kExifPrefix.size()) : exif);
    }
    if (!metadata.xmp.empty()) {
        Bytes data = bytesOf("XML:com.adobe.xmp\0\0\0\0\0"sv); // not compressed, no language
        data.insert(data.end(), metadata.xmp.begin(), metadata.xmp.end());
        appendChunk(file, "iTXt", data);
    }
}

Bytes header(const ImageView &pixels)
{
    Bytes data;
    appendNumber(data, static_cast<std::uint32_t>(pixels.width));
    appendNumber(data, static_cast<std::uint32_t>(pixels.height));
    const auto [bands, bits] = samplesOf(pixels.format);
    const auto colourType = bands == 1 ? std::byte{0} : bands == 3 ? std::byte{2} : std::byte{6};
    for (const auto value :
         {static_cast<std::byte>(bits), colourType, std::byte{0}, std::byte{0}, std::byte{0}}) {
        data.push_back(value);
    }
    return data;
}

/// The sample that Paeth's filter expects after its neighbours. 16 bits, so that eight are computed
/// at once.
inline std::int16_t paeth(std::int16_t left, std::int16_t up, std::int16_t corner)
{
    const auto distance = [](int a, int b) {
        return static_cast<std::int16_t>(a > b ? a - b : b - a);
    };
    const auto toLeft = distance(up, corner);
    const auto toUp = distance(left, corner);
    const auto toCorner = distance(left + up, 2 * corner);
    const std::int16_t second = toUp <= toCorner ? up : corner;
    return toLeft <= toUp && toLeft <= toCorner ? left : second;
}

/// Filters one row. `up` is the row above, or zeros.
void filterRow(
    Filter filter,
    std::span<const std::uint8_t> row,
    const std::uint8_t *up,
    std::size_t pixelBytes,
    std::uint8_t *to)
{
    *to++ = static_cast<std::uint8_t>(filter);
    const auto *from = row.data();
    const auto put = [&](std::size_t x, int expected) {
        to[x] = static_cast<std::uint8_t>(from[x] - expected);
    };
    switch (filter) {
    case Filter::None: std::memcpy(to, from, row.size()); break;
    case Filter::Sub:
        std::memcpy(to, from, pixelBytes);
        for (std::size_t x = pixelBytes; x < row.size(); ++x) {
            put(x, from[x - pixelBytes]);
        }
        break;
    case Filter::Up:
        for (std::size_t x = 0; x < row.size(); ++x) {
            put(x, up[x]);
        }
        break;
    case Filter::Paeth:
        for (std::size_t x = 0; x < pixelBytes; ++x) {
            put(x, up[x]);
        }
        for (std::size_t x = pixelBytes; x < row.size(); ++x) {
            put(x, paeth(from[x - pixelBytes], up[x], up[x - pixelBytes]));
        }
        break;
    }
}

/// How much there seems to be in a filtered row: the sum of its bytes as distances from 0.
std::uint64_t weight(std::span<const std::uint8_t> filtered)
{
    std::uint64_t sum = 0;
    for (const auto byte : filtered) {
        sum += byte < 128U ? byte : 256U - byte;
    }
    return sum;
}

/// One attempt at a strip: a raw deflate stream that ends at a byte, its last one with `isLast`.
Bytes deflated(std::span<const std::uint8_t> data, int level, bool isLast)
{
    z_stream stream = {};
    if (deflateInit2(&stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::bad_alloc();
    }
    Bytes out(deflateBound(&stream, static_cast<uLong>(data.size())) + 16);
    stream.next_in = const_cast<Bytef *>(data.data());
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = deflate(&stream, isLast ? Z_FINISH : Z_SYNC_FLUSH);
    const bool whole = result == (isLast ? Z_STREAM_END : Z_OK) && stream.avail_out > 0;
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (!whole) {
        throw std::logic_error("zlib did not compress a strip");
    }
    return out;
}

struct Strip
{
    Bytes chunk = {}; ///< as it comes into the file
    uLong sum = 0;
    std::size_t bytes = 0; ///< before compression
};

/// The rows of a picture as the file has them: big-endian where a sample has two bytes.
class FileRows
{
public:
    explicit FileRows(const ImageView &pixels)
        : m_pixels(pixels)
        , m_rowBytes(static_cast<std::size_t>(pixels.width) * bytesPerPixel(pixels.format))
        , m_deep(samplesOf(pixels.format).bits == 16)
    {
        for (auto &row : m_swapped) {
            row.resize(m_deep ? m_rowBytes : 0);
        }
    }

    /// Valid until the next but one is asked for.
    [[nodiscard]] std::span<const std::uint8_t> row(int y)
    {
        if (!m_deep) {
            return {m_pixels.row8(y), m_rowBytes};
        }
        auto &swapped = m_swapped[static_cast<std::size_t>(y % 2)];
        const auto *from = m_pixels.row16(y);
        for (std::size_t x = 0; 2 * x < m_rowBytes; ++x) {
            swapped[2 * x] = static_cast<std::uint8_t>(from[x] >> 8U);
            swapped[2 * x + 1] = static_cast<std::uint8_t>(from[x]);
        }
        return swapped;
    }

private:
    ImageView m_pixels;
    std::size_t m_rowBytes;
    bool m_deep;
    std::array<std::vector<std::uint8_t>, 2> m_swapped = {};
};

/// Filters and compresses the rows of a picture, strip by strip. Threads: strips at once.
class StripCoder
{
public:
    StripCoder(const ImageView &pixels, int compression)
        : m_pixels(pixels)
        , m_compression(compression)
        , m_pixelBytes(bytesPerPixel(pixels.format))
        , m_rowBytes(static_cast<std::size_t>(pixels.width) * m_pixelBytes)
        , m_stripRows(static_cast<int>(std::clamp<std::size_t>(
              kStripBytes / m_rowBytes, 1, static_cast<std::size_t>(pixels.height))))
        , m_zeros(m_rowBytes)
    {}

    [[nodiscard]] int count() const { return (m_pixels.height + m_stripRows - 1) / m_stripRows; }

    [[nodiscard]] Strip code(int index) const
    {
        const int begin = index * m_stripRows;
        const int end = std::min(m_pixels.height, begin + m_stripRows);
        const bool isLast = end == m_pixels.height;
        const auto bytes = static_cast<std::size_t>(end - begin) * (m_rowBytes + 1);
        const auto buffer = std::make_unique_for_overwrite<std::uint8_t[]>(bytes);
        filterRows(begin, end, buffer.get());
        const std::span<const std::uint8_t> filtered(buffer.get(), bytes);
        Strip strip{.sum = adler32_z(1, filtered.data(), bytes), .bytes = bytes};
        appendChunk(strip.chunk, "IDAT", compressed(filtered, isLast));
        return strip;
    }

private:
    // Filtered photographs hold no repetitions but runs: looking for others takes most of the time
    // and makes files larger. Drawings do; where there is time, the better way is taken.
    [[nodiscard]] Bytes compressed(std::span<const std::uint8_t> filtered, bool isLast) const
    {
        if (m_compression == 0) {
            return deflated(filtered, 0, isLast);
        }
        auto best = deflateRuns(filtered, isLast);
        if (m_compression > kQuickest || filtered.size() < kSmallStrip) {
            auto other = deflated(filtered, m_compression, isLast);
            if (other.size() < best.size()) {
                best = std::move(other);
            }
        }
        return best;
    }

    void filterRows(int begin, int end, std::uint8_t *to) const
    {
        const auto size = m_rowBytes + 1;
        std::vector<std::uint8_t> attempt(m_compression > kQuickest ? size : 0);
        FileRows rows(m_pixels);
        std::span<const std::uint8_t> above = begin > 0 ? rows.row(begin - 1) : m_zeros;
        for (int y = begin; y < end; ++y, to += size) {
            const auto row = rows.row(y);
            const auto *up = std::exchange(above, row).data();
            filterRow(m_compression == 0 ? Filter::None : Filter::Paeth, row, up, m_pixelBytes, to);
            if (attempt.empty()) {
                continue;
            }
            auto least = weight({to + 1, m_rowBytes});
            for (const auto filter : {Filter::None, Filter::Sub, Filter::Up}) {
                filterRow(filter, row, up, m_pixelBytes, attempt.data());
                if (const auto sum = weight({attempt.data() + 1, m_rowBytes}); sum < least) {
                    least = sum;
                    std::copy(attempt.begin(), attempt.end(), to);
                }
            }
        }
    }

    ImageView m_pixels;
    int m_compression;
    std::size_t m_pixelBytes;
    std::size_t m_rowBytes;
    int m_stripRows;
    std::vector<std::uint8_t> m_zeros; ///< above the first row
};

/// What a file of `size` bytes will take, by the strips [begin, end) of `count` that come next.
std::size_t roomFor(
    std::size_t size, const std::vector<Strip> &strips, int begin, int end, int count)
{
    std::size_t next = 0;
    for (int i = 0; i < end - begin; ++i) {
        next += strips[static_cast<std::size_t>(i)].chunk.size();
    }
    const auto later = static_cast<double>(count - end) / end * static_cast<double>(size + next);
    return size + next + static_cast<std::size_t>(1.05 * later) + kSmallStrip;
}

} // namespace

Result<std::vector<std::byte>> writePng(
    const ImageView &pixels, const Metadata &metadata, int compression, const JobControl &job)
{
    constexpr std::array kSignature = {0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A};
    constexpr std::array kZlibHeader = {std::byte{0x78}, std::byte{0x01}};
    Bytes file;
    for (const int byte : kSignature) {
        file.push_back(static_cast<std::byte>(byte));
    }
    appendChunk(file, "IHDR", header(pixels));
    appendMetadata(file, metadata);
    // The zlib stream may be spread over any number of chunks.
    appendChunk(file, "IDAT", kZlibHeader);

    const StripCoder coder(pixels, compression);
    const int count = coder.count();
    uLong sum = adler32_z(0, nullptr, 0);
    std::vector<Strip> strips(
        static_cast<std::size_t>(compression > kQuickest ? kSlowStrips : kQuickStrips));
    for (int begin = 0; begin < count; begin += static_cast<int>(strips.size())) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const int end = std::min(count, begin + static_cast<int>(strips.size()));
        forRows(end - begin, [&](int first, int last) {
            for (int i = first; i < last; ++i) {
                strips[static_cast<std::size_t>(i)] = coder.code(begin + i);
            }
        });
        // Room for all, by what the strips so far took: growing would copy them again and again.
        file.reserve(roomFor(file.size(), strips, begin, end, count));
        for (int i = 0; i < end - begin; ++i) {
            const auto &strip = strips[static_cast<std::size_t>(i)];
            file.insert(file.end(), strip.chunk.begin(), strip.chunk.end());
            sum = adler32_combine(sum, strip.sum, static_cast<z_off_t>(strip.bytes));
        }
        job.report(Stage::Encoding, static_cast<double>(end) / count);
    }
    Bytes check;
    appendNumber(check, static_cast<std::uint32_t>(sum));
    appendChunk(file, "IDAT", check);
    appendChunk(file, "IEND", {});
    return file;
}

} // namespace inspyre
