#include "engine/imaging/exif_filter.h"

#include "engine/imaging/tiff_block.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kRow = 12;
constexpr std::uint32_t kExifDirectory = 0x8769;
constexpr std::uint32_t kGpsDirectory = 0x8825;
constexpr std::uint32_t kPreviewAt = 0x0201;
constexpr std::uint32_t kPreviewBytes = 0x0202;

/// Entries that tell, besides kGpsDirectory. Maker's notes and copies of other blocks are closed
/// boxes: any of the others may be in them.
constexpr std::array<std::uint32_t, 8> kTelling = {
    0x02BC, // a packet of XMP
    0x8649, // Photoshop's resources
    0x927C, // maker's note
    0xA430, // camera owner's name
    0xA431, // body serial number
    0xA435, // lens serial number
    0xC62F, // camera serial number of DNG
    0xC634, // private data of DNG
};

/// Entries that lead to smaller pictures of the scene, which show what a cut-out hides.
constexpr std::array<std::uint32_t, 3> kPreviews = {0x014A, kPreviewAt, kPreviewBytes};

struct Range
{
    std::size_t at = 0;
    std::size_t size = 0;
};

struct Directory
{
    std::size_t at = 0;
    std::size_t rows = 0;
    std::vector<std::size_t> kept = {}; ///< indices of rows
    bool ends = false;                  ///< nothing may follow: a next one holds the preview
};

/// What is to be done with a block.
struct Survey
{
    bool understood = true;
    bool tells = false;
    std::vector<Directory> directories = {};
    std::vector<Range> dropped = {}; ///< values and directories
    std::vector<Range> kept = {};    ///< values, which others may overlap
};

class Surveyor
{
public:
    explicit Surveyor(const TiffBlock &tiff)
        : m_tiff(tiff)
    {}

    [[nodiscard]] Survey survey()
    {
        const auto first = m_tiff.read(4, 4);
        m_survey.understood = m_tiff.valid() && first.has_value();
        if (m_survey.understood) {
            mainDirectory(*first);
        }
        return std::move(m_survey);
    }

private:
    /// The number of rows if all of them lie in the block.
    [[nodiscard]] std::optional<std::size_t> rowsAt(std::size_t at) const
    {
        const auto rows = m_tiff.read(at, 2);
        if (!rows || at + 2 + kRow * *rows > m_tiff.size()) {
            return std::nullopt;
        }
        return *rows;
    }

    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t bytes) const
    {
        return m_tiff.read(at, bytes).value_or(0);
    }

    /// Where the value of a row lies if that is not in the row; cut to the block.
    [[nodiscard]] Range valueOf(std::size_t row) const
    {
        constexpr std::array<std::size_t, 14> kBytes = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
        const auto type = number(row + 2, 2);
        const auto bytes = type < kBytes.size() ? kBytes[type] * number(row + 4, 4) : 0;
        const auto at = std::min<std::size_t>(number(row + 8, 4), m_tiff.size());
        return bytes > 4 ? Range{at, std::min(bytes, m_tiff.size() - at)} : Range{};
    }

    void mainDirectory(std::size_t at)
    {
        const auto inner = directory(at, true);
        if (inner && *inner == at) {
            m_survey.understood = false;
        } else if (inner) {
            static_cast<void>(directory(*inner, false));
        }
    }

    /// Returns where the EXIF directory is, if this one leads there.
    std::optional<std::size_t> directory(std::size_t at, bool isMain)
    {
        const auto rows = rowsAt(at);
        if (!rows) {
            m_survey.understood = false;
            return std::nullopt;
        }
        std::optional<std::size_t> inner;
        Directory found{.at = at, .rows = *rows, .ends = isMain};
        for (std::size_t i = 0; i < *rows; ++i) {
            const auto row = at + 2 + kRow * i;
            const auto tag = number(row, 2);
            if (!isKept(row, tag)) {
                continue;
            }
            found.kept.push_back(i);
            m_survey.kept.push_back(valueOf(row));
            if (tag == kExifDirectory && isMain) {
                inner = number(row + 8, 4);
            }
        }
        dropPreview(at, *rows);
        if (isMain) {
            dropPreviewDirectory(number(at + 2 + kRow * *rows, 4));
        }
        m_survey.directories.push_back(std::move(found));
        return inner;
    }

    bool isKept(std::size_t row, std::uint32_t tag)
    {
        const bool tells = tag == kGpsDirectory || std::ranges::count(kTelling, tag) > 0;
        if (tag == kGpsDirectory) {
            dropDirectory(number(row + 8, 4));
        }
        if (!tells && std::ranges::count(kPreviews, tag) == 0) {
            return true;
        }
        m_survey.tells = m_survey.tells || tells;
        m_survey.dropped.push_back(valueOf(row));
        return false;
    }

    /// A directory with all its values.
    void dropDirectory(std::size_t at)
    {
        if (const auto rows = rowsAt(at)) {
            m_survey.dropped.push_back({at, 2 + kRow * *rows});
            for (std::size_t i = 0; i < *rows; ++i) {
                m_survey.dropped.push_back(valueOf(at + 2 + kRow * i));
            }
        }
    }

    /// The picture that a directory's rows lead to.
    void dropPreview(std::size_t at, std::size_t rows)
    {
        std::size_t begin = m_tiff.size();
        std::size_t bytes = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            const auto row = at + 2 + kRow * i;
            const auto tag = number(row, 2);
            begin = tag == kPreviewAt ? number(row + 8, 4) : begin;
            bytes = tag == kPreviewBytes ? number(row + 8, 4) : bytes;
        }
        begin = std::min(begin, m_tiff.size());
        m_survey.dropped.push_back({begin, std::min(bytes, m_tiff.size() - begin)});
    }

    void dropPreviewDirectory(std::size_t at)
    {
        const auto rows = at != 0 ? rowsAt(at) : std::nullopt;
        if (rows) {
            dropPreview(at, *rows);
            dropDirectory(at);
        }
    }

    const TiffBlock &m_tiff;
    Survey m_survey = {};
};

/// The same bytes in ranges that do not overlap.
std::vector<Range> merged(std::vector<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::at);
    std::vector<Range> out;
    for (const auto &range : ranges) {
        if (out.empty() || range.at > out.back().at + out.back().size) {
            out.push_back(range);
        } else {
            const auto end = std::max(out.back().at + out.back().size, range.at + range.size);
            out.back().size = end - out.back().at;
        }
    }
    return out;
}

/// Writes the rows of `directory` that are kept, taken from `before`, and zeros behind them.
void rewrite(const Directory &directory, const std::byte *before, bool bigEndian, std::byte *after)
{
    const auto *rows = before + directory.at + 2;
    auto *to = after + directory.at;
    writeTiffNumber(to, static_cast<std::uint32_t>(directory.kept.size()), 2, bigEndian);
    to += 2;
    for (const auto row : directory.kept) {
        to = std::copy_n(rows + kRow * row, kRow, to);
    }
    std::fill_n(to, kRow * (directory.rows - directory.kept.size()), std::byte{0});
}

/// Moves the number behind the rows, which says where the next directory is, up to them.
void rewriteNext(const Directory &directory, const TiffBlock &before, std::byte *after)
{
    const auto from = directory.at + 2 + kRow * directory.rows;
    const auto next = before.read(from, 4);
    if (!next) {
        return; // the block ends with the rows
    }
    writeTiffNumber(after + from, 0, 4, before.bigEndian());
    writeTiffNumber(
        after + directory.at + 2 + kRow * directory.kept.size(),
        directory.ends ? 0 : *next,
        4,
        before.bigEndian());
}

} // namespace

bool exifTells(const std::vector<std::byte> &exif)
{
    const TiffBlock tiff(exif);
    const auto survey = Surveyor(tiff).survey();
    return !exif.empty() && (!survey.understood || survey.tells);
}

bool makeExifSafe(std::vector<std::byte> &exif)
{
    const auto before = exif;
    const TiffBlock tiff(before);
    const auto survey = Surveyor(tiff).survey();
    if (!survey.understood) {
        return false;
    }
    const auto begin = TiffBlock::beginOf(exif);
    const auto *from = before.data() + begin;
    auto *to = exif.data() + begin;
    for (const auto &range : merged(survey.dropped)) {
        std::fill_n(to + range.at, range.size, std::byte{0});
    }
    for (const auto &range : merged(survey.kept)) {
        std::copy_n(from + range.at, range.size, to + range.at);
    }
    for (const auto &directory : survey.directories) {
        rewrite(directory, from, tiff.bigEndian(), to);
        rewriteNext(directory, tiff, to);
    }
    if (exifTells(exif)) { // parts that overlap: nothing can be promised of such a block
        exif = before;
        return false;
    }
    return true;
}

} // namespace inspyre
