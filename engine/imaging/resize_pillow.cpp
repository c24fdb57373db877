#include "engine/imaging/rows.h"

#include <inspyre/resize.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstring>
#include <span>
#include <utility>
#include <vector>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace inspyre {

namespace {

constexpr int kPillowBits = 22;
constexpr std::int32_t kPillowHalf = 1 << (kPillowBits - 1);

// Processors multiply 16-bit numbers in pairs: a weight is split into what such a number holds.
// The sums may wrap on the way; the whole is below 2^31 again.
constexpr int kLowBits = 11;
constexpr std::int32_t kLowMask = (1 << kLowBits) - 1;

/// Weights of two neighbouring pixels or rows, in units of 1/2^22, as two times two 16-bit numbers.
struct WeightPair
{
    WeightPair(std::int32_t first, std::int32_t second)
        : high{half(first >> kLowBits), half(second >> kLowBits)}
        , low{half(first & kLowMask), half(second & kLowMask)}
    {}

    static std::int16_t half(std::int32_t value) { return static_cast<std::int16_t>(value); }

    std::array<std::int16_t, 2> high;
    std::array<std::int16_t, 2> low;
};

/// What one output pixel of Pillow's resize is made of: pixels from `first` on, in pairs. An odd
/// number has one more of no weight.
struct PillowTap
{
    std::size_t first = 0;
    std::size_t begin = 0; ///< of the filter's pairs
    std::size_t end = 0;
};

struct PillowFilter
{
    [[nodiscard]] std::span<const WeightPair> pairsOf(const PillowTap &tap) const
    {
        return std::span(pairs).subspan(tap.begin, tap.end - tap.begin);
    }

    std::vector<PillowTap> taps;
    std::vector<WeightPair> pairs;
};

PillowFilter pillowFilter(int in, int out)
{
    PillowFilter filter;
    const double scale = static_cast<double>(in) / out;
    const double support = std::max(scale, 1.0);
    std::vector<double> weights;
    for (int o = 0; o < out; ++o) {
        const double centre = (o + 0.5) * scale;
        // NOLINTBEGIN(bugprone-incorrect-roundings): so Pillow rounds
        const int first = std::max(0, static_cast<int>(centre - support + 0.5));
        const int last = std::min(in, static_cast<int>(centre + support + 0.5));
        weights.clear();
        double sum = 0;
        for (int i = first; i < last; ++i) {
            const double distance = std::abs((i - centre + 0.5) * (1.0 / support));
            weights.push_back(std::max(0.0, 1.0 - distance));
            sum += weights.back();
        }
        const auto weight = [&](std::size_t i) {
            const double scaled = i < weights.size() ? weights[i] / sum * (1 << kPillowBits) : 0.0;
            return static_cast<std::int32_t>(scaled + 0.5);
        };
        // NOLINTEND(bugprone-incorrect-roundings)
        const auto begin = filter.pairs.size();
        for (std::size_t i = 0; i < weights.size(); i += 2) {
            filter.pairs.emplace_back(weight(i), weight(i + 1));
        }
        filter.taps.push_back({static_cast<std::size_t>(first), begin, filter.pairs.size()});
    }
    return filter;
}

std::uint8_t pillowByte(std::uint32_t high, std::uint32_t low)
{
    const auto sum = static_cast<std::int32_t>((high << kLowBits) + low);
    return static_cast<std::uint8_t>(std::clamp(sum >> kPillowBits, 0, 255));
}

#ifdef __SSE2__

__m128i bothLanes(const std::array<std::int16_t, 2> &pair)
{
    std::int32_t bits = 0;
    std::memcpy(&bits, pair.data(), sizeof(bits));
    return _mm_set1_epi32(bits);
}

__m128i fourBytes(const std::uint8_t *from)
{
    std::int32_t bits = 0;
    std::memcpy(&bits, from, sizeof(bits));
    return _mm_cvtsi32_si128(bits);
}

__m128i pillowSums(__m128i high, __m128i low)
{
    return _mm_srai_epi32(_mm_add_epi32(_mm_slli_epi32(high, kLowBits), low), kPillowBits);
}

/// One pixel. Reads up to four bytes behind the last one that has weight.
void pillowPixel(const std::uint8_t *from, std::span<const WeightPair> pairs, std::uint8_t *to)
{
    const __m128i zero = _mm_setzero_si128();
    __m128i high = zero;
    __m128i low = _mm_set1_epi32(kPillowHalf);
    for (const auto &pair : pairs) {
        const __m128i bytes = _mm_unpacklo_epi8(fourBytes(from), fourBytes(from + 3));
        const __m128i samples = _mm_unpacklo_epi8(bytes, zero); // R, R, G, G, B, B of the two
        high = _mm_add_epi32(high, _mm_madd_epi16(samples, bothLanes(pair.high)));
        low = _mm_add_epi32(low, _mm_madd_epi16(samples, bothLanes(pair.low)));
        from += 6;
    }
    const __m128i words = _mm_packs_epi32(pillowSums(high, low), zero);
    const std::int32_t pixel = _mm_cvtsi128_si32(_mm_packus_epi16(words, zero));
    std::memcpy(to, &pixel, 3);
}

/// The samples [0, n) of one row from the rows that `rows` lists, two for each pair of weights;
/// says which n, a multiple of 16.
std::size_t pillowBlocks(
    std::span<const std::uint8_t *const> rows,
    std::span<const WeightPair> pairs,
    std::size_t samples,
    std::uint8_t *to)
{
    const __m128i zero = _mm_setzero_si128();
    std::size_t x = 0;
    for (; x + 16 <= samples; x += 16) {
        const __m128i half = _mm_set1_epi32(kPillowHalf);
        __m128i high[4] = {zero, zero, zero, zero};
        __m128i low[4] = {half, half, half, half};
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto load = [&](std::size_t row) {
                return _mm_loadu_si128(reinterpret_cast<const __m128i *>(rows[row] + x));
            };
            const __m128i first = load(2 * i);
            const __m128i second = load(2 * i + 1);
            const __m128i lower = _mm_unpacklo_epi8(first, second);
            const __m128i upper = _mm_unpackhi_epi8(first, second);
            const __m128i words[4] = {
                _mm_unpacklo_epi8(lower, zero),
                _mm_unpackhi_epi8(lower, zero),
                _mm_unpacklo_epi8(upper, zero),
                _mm_unpackhi_epi8(upper, zero)};
            for (std::size_t k = 0; k < 4; ++k) {
                high[k] =
                    _mm_add_epi32(high[k], _mm_madd_epi16(words[k], bothLanes(pairs[i].high)));
                low[k] = _mm_add_epi32(low[k], _mm_madd_epi16(words[k], bothLanes(pairs[i].low)));
            }
        }
        const __m128i left =
            _mm_packs_epi32(pillowSums(high[0], low[0]), pillowSums(high[1], low[1]));
        const __m128i right =
            _mm_packs_epi32(pillowSums(high[2], low[2]), pillowSums(high[3], low[3]));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(to + x), _mm_packus_epi16(left, right));
    }
    return x;
}

#else

void pillowPixel(const std::uint8_t *from, std::span<const WeightPair> pairs, std::uint8_t *to)
{
    for (std::size_t c = 0; c < 3; ++c) {
        std::uint32_t high = 0;
        std::uint32_t low = kPillowHalf;
        const auto *sample = from + c;
        for (const auto &pair : pairs) {
            high += static_cast<std::uint32_t>(pair.high[0] * sample[0] + pair.high[1] * sample[3]);
            low += static_cast<std::uint32_t>(pair.low[0] * sample[0] + pair.low[1] * sample[3]);
            sample += 6;
        }
        to[c] = pillowByte(high, low);
    }
}

std::size_t pillowBlocks(
    std::span<const std::uint8_t *const>, std::span<const WeightPair>, std::size_t, std::uint8_t *)
{
    return 0;
}

#endif

Image pillowHorizontal(const ImageView &in, int width)
{
    const auto filter = pillowFilter(in.width, width);
    const auto rowBytes = 3 * static_cast<std::size_t>(in.width);
    Pixels out(width, in.height, PixelFormat::Rgb8);
    forRows(in.height, [&](int begin, int end) {
        std::vector<std::uint8_t> row(rowBytes + 8); // with what pillowPixel() reads behind it
        for (int y = begin; y < end; ++y) {
            std::memcpy(row.data(), in.row8(y), rowBytes);
            auto *to = out.row8(y);
            for (const auto &tap : filter.taps) {
                pillowPixel(row.data() + 3 * tap.first, filter.pairsOf(tap), to);
                to += 3;
            }
        }
    });
    return Image(std::move(out));
}

Image pillowVertical(const ImageView &in, int height)
{
    const auto filter = pillowFilter(in.height, height);
    const auto samples = 3 * static_cast<std::size_t>(in.width);
    Pixels out(in.width, height, PixelFormat::Rgb8);
    forRows(height, [&](int begin, int end) {
        std::vector<const std::uint8_t *> rows;
        for (int y = begin; y < end; ++y) {
            const auto &tap = filter.taps[static_cast<std::size_t>(y)];
            const auto pairs = filter.pairsOf(tap);
            rows.clear();
            for (std::size_t i = 0; i < 2 * pairs.size(); ++i) {
                const int row = static_cast<int>(tap.first + i);
                rows.push_back(in.row8(std::min(row, in.height - 1)));
            }
            auto *to = out.row8(y);
            for (auto x = pillowBlocks(rows, pairs, samples, to); x < samples; ++x) {
                std::uint32_t high = 0;
                std::uint32_t low = kPillowHalf;
                for (std::size_t i = 0; i < pairs.size(); ++i) {
                    const int first = rows[2 * i][x];
                    const int second = rows[2 * i + 1][x];
                    const auto &[highs, lows] = pairs[i];
                    high += static_cast<std::uint32_t>(highs[0] * first + highs[1] * second);
                    low += static_cast<std::uint32_t>(lows[0] * first + lows[1] * second);
                }
                to[x] = pillowByte(high, low);
            }
        }
    });
    return Image(std::move(out));
}

} // namespace

Image resizeAsPillow(const ImageView &rgb, Size size)
{
    assert(rgb.format == PixelFormat::Rgb8 && !rgb.empty() && size.width > 0 && size.height > 0);
    Image wide;
    ImageView from = rgb;
    if (size.width != rgb.width) {
        wide = pillowHorizontal(rgb, size.width);
        from = wide.view();
    }
    if (size.height != rgb.height) {
        return pillowVertical(from, size.height);
    }
    if (!wide.empty()) {
        return wide;
    }
    Pixels copy(rgb.width, rgb.height, PixelFormat::Rgb8);
    for (int y = 0; y < rgb.height; ++y) {
        std::memcpy(copy.row8(y), rgb.row8(y), 3 * static_cast<std::size_t>(rgb.width));
    }
    return Image(std::move(copy));
}

} // namespace inspyre
