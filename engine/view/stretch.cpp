#include "engine/view/stretch.h"

#include "engine/imaging/rows.h"
#include "engine/view/resample.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr std::uint32_t kOne = 256; ///< of a weight
constexpr std::uint32_t kEven = 0x00FF00FFU;
constexpr std::uint32_t kHalves = 0x00800080U;

/// Which two of a row or column are seen, and how much of the second.
struct Tap
{
    int first = 0;
    int second = 0;
    std::uint32_t weight1 = 0; ///< 0 to kOne
};

/// @param begin  where the middle of the first of `count` lies, `step` those after it
std::vector<Tap> tapsOf(double begin, double step, int count, int most, bool nearest)
{
    std::vector<Tap> taps(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        auto &tap = taps[static_cast<std::size_t>(i)];
        const double place = std::clamp(begin + step * i, -1.0, most + 1.0);
        if (nearest) {
            tap.first = std::clamp(static_cast<int>(std::floor(place)), 0, most - 1);
            tap.second = tap.first;
            continue;
        }
        const double middle = place - 0.5;
        const double below = std::floor(middle);
        tap.first = std::clamp(static_cast<int>(below), 0, most - 1);
        tap.second = std::clamp(static_cast<int>(below) + 1, 0, most - 1);
        tap.weight1 = static_cast<std::uint32_t>(std::lround((middle - below) * kOne));
    }
    return taps;
}

/// Rows joined byte by byte.
void joinRows(
    const std::uint8_t *a,
    const std::uint8_t *b,
    std::uint32_t weight1,
    std::size_t bytes,
    std::uint8_t *to)
{
    const auto w1 = static_cast<std::uint16_t>(weight1);
    const auto w0 = static_cast<std::uint16_t>(kOne - weight1);
    for (std::size_t i = 0; i < bytes; ++i) {
        const auto sum = static_cast<std::uint16_t>(a[i] * w0 + b[i] * w1 + 128);
        to[i] = static_cast<std::uint8_t>(sum >> 8U);
    }
}

/// Two channels of a word at a time.
std::uint32_t joined(std::uint32_t a, std::uint32_t b, std::uint32_t weight1)
{
    const std::uint32_t weight0 = kOne - weight1;
    const auto even = (a & kEven) * weight0 + (b & kEven) * weight1 + kHalves;
    const auto odd = ((a >> 8U) & kEven) * weight0 + ((b >> 8U) & kEven) * weight1 + kHalves;
    return ((even >> 8U) & kEven) | (odd & ~kEven);
}

/// The columns of `from` that any tap sees.
std::pair<int, int> seenColumns(const std::vector<Tap> &taps)
{
    const auto &[a, b] = std::pair(taps.front(), taps.back());
    const int first = std::min({a.first, a.second, b.first, b.second});
    const int last = std::max({a.first, a.second, b.first, b.second});
    return {first, last + 1};
}

void stretchRows(
    const cv::Mat &from, const std::vector<Tap> &columns, const std::vector<Tap> &rows, cv::Mat &to)
{
    const auto [left, right] = seenColumns(columns);
    const auto offset = static_cast<std::size_t>(left) * 4;
    const auto bytes = static_cast<std::size_t>(right - left) * 4;
    forRows(to.rows, [&, left = left](int begin, int end) {
        std::vector<std::uint32_t> between(bytes / 4);
        for (int y = begin; y < end; ++y) {
            const auto &row = rows[static_cast<std::size_t>(y)];
            const auto *a = from.ptr(row.first) + offset;
            const auto *b = from.ptr(row.second) + offset;
            if (row.weight1 == 0) {
                std::memcpy(between.data(), a, bytes);
            } else {
                auto *made = reinterpret_cast<std::uint8_t *>(between.data());
                joinRows(a, b, row.weight1, bytes, made);
            }
            auto *out = to.ptr<std::uint32_t>(y);
            for (std::size_t x = 0; x < columns.size(); ++x) {
                const auto &tap = columns[x];
                const auto first = static_cast<std::size_t>(tap.first - left);
                const auto second = static_cast<std::size_t>(tap.second - left);
                out[x] = joined(between[first], between[second], tap.weight1);
            }
        }
    });
}

} // namespace

void stretchWords(const cv::Mat &from, const ViewMap &fromTo, bool nearest, cv::Mat &to)
{
    const auto begin = mapped(fromTo, ViewPoint{0.5, 0.5});
    if (isShift(fromTo, from, to)) {
        resample(from, fromTo, nearest, to);
        return;
    }
    const bool turned = std::abs(fromTo.xx) < std::abs(fromTo.xy);
    if (turned) {
        // Its columns become rows, which are what is read quickly.
        cv::Mat across;
        cv::transpose(from, across);
        const auto columns = tapsOf(begin.y, fromTo.yx, to.cols, across.cols, nearest);
        const auto rows = tapsOf(begin.x, fromTo.xy, to.rows, across.rows, nearest);
        stretchRows(across, columns, rows, to);
        return;
    }
    const auto columns = tapsOf(begin.x, fromTo.xx, to.cols, from.cols, nearest);
    const auto rows = tapsOf(begin.y, fromTo.yy, to.rows, from.rows, nearest);
    stretchRows(from, columns, rows, to);
}

} // namespace inspyre
