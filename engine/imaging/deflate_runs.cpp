#include "engine/imaging/deflate_runs.h"

#include "engine/imaging/prefix_code.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>

namespace inspyre {

namespace {

constexpr std::size_t kBlockBytes = 65535; ///< what a stored block can hold
constexpr std::size_t kLongestRun = 258;
constexpr std::size_t kEndOfBlock = 256;
constexpr std::size_t kSymbols = 286;
constexpr int kLongestCode = 14; ///< so that four fit into a word beside a part of a byte
constexpr int kLongestHeaderCode = 7;

/// A run of this many bytes begins where so many are equal to those one before.
using Window = std::uint32_t;
constexpr std::size_t kLeastRun = sizeof(Window);

static_assert(std::endian::native == std::endian::little, "bytes of a word are counted upwards");

Window windowAt(const std::uint8_t *from)
{
    Window window = 0;
    std::memcpy(&window, from, sizeof(window));
    return window;
}

/// The symbol of a run's length and the bits that follow it.
struct RunCode
{
    std::uint16_t symbol = 0;
    std::uint8_t extraBits = 0;
    std::uint8_t extra = 0;
};

/// Of the lengths 3 to 258: symbols of 4 lengths each double their width.
constexpr std::array<RunCode, kLongestRun + 1> makeRunCodes()
{
    std::array<RunCode, kLongestRun + 1> codes = {};
    for (std::size_t length = 3; length < kLongestRun; ++length) {
        const auto over = static_cast<unsigned>(length - 3);
        const unsigned bits = over < 8 ? 0 : static_cast<unsigned>(std::bit_width(over)) - 3;
        codes[length] = {
            static_cast<std::uint16_t>(257 + 4 * bits + (over >> bits)),
            static_cast<std::uint8_t>(bits),
            static_cast<std::uint8_t>(over & ((1U << bits) - 1))};
    }
    codes[kLongestRun] = {285, 0, 0};
    return codes;
}

constexpr auto kRunCodes = makeRunCodes();

/// Bytes as they are, then a run that repeats the last of them; no run if it is 0 long.
struct Piece
{
    std::size_t literals = 0;
    std::size_t run = 0;
};

class BitWriter
{
public:
    explicit BitWriter(std::byte *to)
        : m_to(to)
    {}

    /// At most 56 bits between two flushes.
    void put(std::uint64_t bits, unsigned count)
    {
        m_bits |= bits << m_count;
        m_count += count;
    }

    void put(const PrefixCode &code) { put(code.bits, code.length); }

    /// Writes whole bytes, and some behind them that the next ones replace.
    void flush()
    {
        std::memcpy(m_to, &m_bits, sizeof(m_bits));
        m_to += m_count / 8;
        m_bits >>= m_count & ~7U;
        m_count &= 7U;
    }

    void fillByte()
    {
        m_count = (m_count + 7) & ~7U;
        flush();
    }

    /// Behind the last byte that is whole.
    [[nodiscard]] std::byte *end() const { return m_to; }

    void append(std::span<const std::uint8_t> bytes)
    {
        std::memcpy(m_to, bytes.data(), bytes.size());
        m_to += bytes.size();
    }

private:
    std::byte *m_to;
    std::uint64_t m_bits = 0;
    unsigned m_count = 0;
};

/// A step of the list of code lengths that precedes a block.
struct HeaderStep
{
    std::uint8_t symbol = 0; ///< a length, or 16 to 18: repetitions
    std::uint8_t extraBits = 0;
    std::uint8_t extra = 0;
};

std::vector<HeaderStep> headerSteps(std::span<const std::uint8_t> lengths)
{
    std::vector<HeaderStep> steps;
    const auto step = [&](std::size_t symbol, std::size_t bits, std::size_t extra) {
        steps.push_back(
            {static_cast<std::uint8_t>(symbol),
             static_cast<std::uint8_t>(bits),
             static_cast<std::uint8_t>(extra)});
    };
    for (std::size_t i = 0; i < lengths.size();) {
        const auto length = lengths[i];
        std::size_t same = 1;
        while (i + same < lengths.size() && lengths[i + same] == length) {
            ++same;
        }
        i += same;
        for (; length == 0 && same >= 11; same -= std::min<std::size_t>(same, 138)) {
            step(18, 7, std::min<std::size_t>(same, 138) - 11);
        }
        if (length == 0 && same >= 3) {
            step(17, 3, same - 3);
            same = 0;
        } else if (length > 0) {
            step(length, 0, 0);
            --same;
        }
        for (; length > 0 && same >= 3; same -= std::min<std::size_t>(same, 6)) {
            step(16, 2, std::min<std::size_t>(same, 6) - 3);
        }
        for (; same > 0; --same) {
            step(length, 0, 0);
        }
    }
    return steps;
}

/// One block of a stream: part of `m_data`, whose earlier bytes a run may repeat.
class Block
{
public:
    Block(std::span<const std::uint8_t> data, std::size_t begin, std::size_t end)
        : m_data(data)
        , m_begin(begin)
        , m_end(end)
    {
        countBytes();
        findRuns();
        ++m_counts[kEndOfBlock];
        m_codes = prefixCodes(m_counts, kLongestCode);
        describeCodes();
    }

    void write(BitWriter &out, bool isFinal) const
    {
        const auto size = m_end - m_begin;
        out.put(isFinal ? 1 : 0, 1);
        if (bits() < 8 * (size + 4)) {
            out.put(2, 2);
            writeHeader(out);
            writePieces(out);
            return;
        }
        out.put(0, 2);
        out.fillByte();
        out.put(size, 16);
        out.put(~size & 0xFFFFU, 16);
        out.flush();
        out.append(m_data.subspan(m_begin, size));
    }

private:
    void countBytes()
    {
        // Counters of their own for neighbours: these are often equal, and a counter is slow to
        // be raised again.
        std::array<std::array<std::uint32_t, 256>, 4> counts = {};
        const auto *data = m_data.data();
        std::size_t i = m_begin;
        for (; i + 4 <= m_end; i += 4) {
            for (std::size_t k = 0; k < 4; ++k) {
                ++counts[k][data[i + k]];
            }
        }
        for (; i < m_end; ++i) {
            ++counts[0][data[i]];
        }
        for (std::size_t byte = 0; byte < 256; ++byte) {
            m_counts[byte] = counts[0][byte] + counts[1][byte] + counts[2][byte] + counts[3][byte];
        }
    }

    void findRuns()
    {
        const auto *data = m_data.data();
        std::size_t from = m_begin;
        std::size_t at = std::max<std::size_t>(m_begin, 1); // the very first byte repeats nothing
        while (at + kLeastRun <= m_end) {
            const Window changes = windowAt(data + at) ^ windowAt(data + at - 1);
            if (changes != 0) {
                at += static_cast<std::size_t>(std::bit_width(changes) - 1) / 8 + 1;
                continue;
            }
            const auto most = std::min(kLongestRun, m_end - at);
            std::size_t run = kLeastRun;
            while (run < most && data[at + run] == data[at]) {
                ++run;
            }
            m_pieces.push_back({at - from, run});
            m_counts[data[at]] -= static_cast<std::uint32_t>(run);
            ++m_counts[kRunCodes[run].symbol];
            m_extraBits += kRunCodes[run].extraBits + 1U;
            at += run;
            from = at;
        }
        m_pieces.push_back({m_end - from, 0});
    }

    void describeCodes()
    {
        std::vector<std::uint8_t> lengths;
        for (const auto &code : m_codes) {
            lengths.push_back(static_cast<std::uint8_t>(code.length));
        }
        while (lengths.back() == 0) {
            lengths.pop_back();
        }
        m_describedCodes = lengths.size();
        lengths.push_back(1); // the one distance that occurs
        m_steps = headerSteps(lengths);
        std::array<std::uint32_t, 19> counts = {};
        for (const auto &step : m_steps) {
            ++counts[step.symbol];
        }
        m_headerCodes = prefixCodes(counts, kLongestHeaderCode);
    }

    /// Of the whole block but for the three bits it begins with.
    [[nodiscard]] std::size_t bits() const
    {
        std::size_t bits = 14 + 3 * kHeaderOrder.size() + m_extraBits;
        for (const auto &step : m_steps) {
            bits += m_headerCodes[step.symbol].length + std::size_t{step.extraBits};
        }
        for (std::size_t i = 0; i < kSymbols; ++i) {
            bits += std::size_t{m_counts[i]} * m_codes[i].length;
        }
        return bits;
    }

    void writeHeader(BitWriter &out) const
    {
        auto described = kHeaderOrder.size();
        while (described > 4 && m_headerCodes[kHeaderOrder[described - 1]].length == 0) {
            --described;
        }
        out.put(m_describedCodes - 257, 5);
        out.put(0, 5); // one distance
        out.put(described - 4, 4);
        out.flush();
        for (std::size_t i = 0; i < described; ++i) {
            out.put(m_headerCodes[kHeaderOrder[i]].length, 3);
            out.flush();
        }
        for (const auto &step : m_steps) {
            out.put(m_headerCodes[step.symbol]);
            out.put(step.extra, step.extraBits);
            out.flush();
        }
    }

    void writePieces(BitWriter &to) const
    {
        BitWriter out = to; // of its own: bytes that are written could else be its members
        std::array<PrefixCode, 256> codes;
        std::copy_n(m_codes.begin(), codes.size(), codes.begin());
        const auto *from = m_data.data() + m_begin;
        for (const auto &piece : m_pieces) {
            const auto *const end = from + piece.literals;
            for (; end - from >= 4; from += 4) {
                out.put(codes[from[0]]);
                out.put(codes[from[1]]);
                out.put(codes[from[2]]);
                out.put(codes[from[3]]);
                out.flush();
            }
            for (; from < end; ++from) {
                out.put(codes[*from]);
                out.flush();
            }
            if (piece.run > 0) {
                const auto &run = kRunCodes[piece.run];
                out.put(m_codes[run.symbol]);
                out.put(run.extra, run.extraBits);
                out.put(0, 1); // the distance 1
                out.flush();
                from += piece.run;
            }
        }
        out.put(m_codes[kEndOfBlock]);
        out.flush();
        to = out;
    }

    static constexpr std::array<std::uint8_t, 19> kHeaderOrder = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    std::span<const std::uint8_t> m_data;
    std::size_t m_begin;
    std::size_t m_end;
    std::array<std::uint32_t, kSymbols> m_counts = {};
    std::vector<Piece> m_pieces = {};
    std::size_t m_extraBits = 0; ///< that follow the symbols of runs
    std::vector<PrefixCode> m_codes = {};
    std::size_t m_describedCodes = 0;
    std::vector<HeaderStep> m_steps = {};
    std::vector<PrefixCode> m_headerCodes = {};
};

} // namespace

std::vector<std::byte> deflateRuns(std::span<const std::uint8_t> data, bool isLast)
{
    constexpr std::size_t kBlockExtra = 8; // around a stored block
    const auto blocks = (data.size() + kBlockBytes - 1) / kBlockBytes;
    // And an empty block, and what flush() writes too much.
    const auto out =
        std::make_unique_for_overwrite<std::byte[]>(data.size() + (blocks + 2) * kBlockExtra);
    BitWriter writer(out.get());
    for (std::size_t begin = 0; begin < data.size(); begin += kBlockBytes) {
        const auto end = std::min(data.size(), begin + kBlockBytes);
        Block(data, begin, end).write(writer, isLast && end == data.size());
    }
    if (!isLast) {
        writer.put(0, 3); // an empty stored block ends at a byte
        writer.fillByte();
        writer.put(0xFFFF0000U, 32);
        writer.flush();
    }
    writer.fillByte();
    return {out.get(), writer.end()};
}

} // namespace inspyre
