#include "engine/edit/refine.h"
#include "engine/imaging/rows.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace inspyre {

namespace {

constexpr int kPasses = 3;
constexpr float kOne = 1048576.0F; ///< 2^20: the sum over the widest box stays below 2^31
/// Added before a cast; std::lround() would be a call for every pixel.
constexpr float kRounding = 0.5F;
constexpr int kColumns = 64; ///< with all their rows they stay in the processor's cache

/// A box of 2 * radius + 1 whole pixels and a share of one more on either side.
///
/// Gwosdek, Grewenig, Bruhn, Weickert: "Theoretical Foundations of Gaussian Convolution by Extended
/// Box Filtering" (2011): radius and share for which `kPasses` boxes have the variance wanted.
struct Box
{
    explicit Box(double deviation)
    {
        const double variance = deviation * deviation / kPasses;
        radius = static_cast<int>((std::sqrt(12.0 * variance + 1.0) - 1.0) / 2.0);
        const double r = radius;
        const double wanted = (2.0 * r + 1.0) * (3.0 * variance - r * (r + 1.0));
        const double exact = wanted / (6.0 * ((r + 1.0) * (r + 1.0) - variance));
        share = static_cast<float>(exact);
        scale = static_cast<float>(1.0 / (2.0 * r + 1.0 + 2.0 * exact));
    }

    [[nodiscard]] std::int32_t mean(std::int32_t sum, std::int32_t before, std::int32_t after) const
    {
        const float outer = static_cast<float>(before + after) * share;
        return static_cast<std::int32_t>((static_cast<float>(sum) + outer) * scale + kRounding);
    }

    int radius = 0;
    float share = 0.0F;
    float scale = 1.0F;
};

/// Numbers of one row with room for a box on either side.
struct PaddedRow
{
    PaddedRow(int width, const Box &box)
        : margin(box.radius + 1)
        , numbers(static_cast<std::size_t>(width + 2 * margin))
        , sums(static_cast<std::size_t>(width))
    {}

    /// The first and the last number go on in the margins.
    void pad()
    {
        const auto m = static_cast<std::size_t>(margin);
        std::fill_n(numbers.begin(), m, numbers[m]);
        std::fill_n(numbers.end() - margin, m, numbers[numbers.size() - m - 1]);
    }

    int margin;
    std::vector<std::int32_t> numbers;
    std::vector<std::int32_t> sums;
};

void blurRow(const Box &box, PaddedRow &row)
{
    row.pad();
    const auto width = row.sums.size();
    const auto r = static_cast<std::size_t>(box.radius);
    auto *numbers = row.numbers.data(); // that of pixel x is numbers[x + r + 1]
    std::int32_t sum = 0;
    for (std::size_t i = 1; i <= 2 * r + 1; ++i) {
        sum += numbers[i];
    }
    for (std::size_t x = 0; x < width; ++x) {
        row.sums[x] = sum;
        sum += numbers[x + 2 * r + 2] - numbers[x + 1];
    }
    for (std::size_t x = 0; x < width; ++x) {
        row.sums[x] = box.mean(row.sums[x], numbers[x], numbers[x + 2 * r + 2]);
    }
    std::copy(row.sums.begin(), row.sums.end(), row.numbers.begin() + row.margin);
}

void blurAcross(const Box &box, Pixels &alpha)
{
    const int width = alpha.view().width;
    forRows(alpha.view().height, [&](int begin, int end) {
        PaddedRow row(width, box);
        for (int y = begin; y < end; ++y) {
            float *values = alpha.rowF32(y);
            auto *numbers = row.numbers.data() + row.margin;
            for (int x = 0; x < width; ++x) {
                numbers[x] = static_cast<std::int32_t>(values[x] * kOne + kRounding);
            }
            for (int pass = 0; pass < kPasses; ++pass) {
                blurRow(box, row);
            }
            for (int x = 0; x < width; ++x) {
                values[x] = static_cast<float>(numbers[x]) / kOne;
            }
        }
    });
}

/// Some columns with all their rows.
struct Columns
{
    Columns(int rows, int wide)
        : height(rows)
        , width(wide)
        , numbers(static_cast<std::size_t>(rows) * static_cast<std::size_t>(wide))
    {}

    /// The first and the last row go on.
    [[nodiscard]] std::int32_t *row(int y)
    {
        const auto inside = static_cast<std::size_t>(std::clamp(y, 0, height - 1));
        return numbers.data() + inside * static_cast<std::size_t>(width);
    }

    int height;
    int width;
    std::vector<std::int32_t> numbers;
};

void blurDown(const Box &box, Columns &from, Columns &to)
{
    const int width = from.width;
    std::vector<std::int32_t> sums(static_cast<std::size_t>(width), 0);
    for (int y = -box.radius; y <= box.radius; ++y) {
        const auto *row = from.row(y);
        for (int x = 0; x < width; ++x) {
            sums[static_cast<std::size_t>(x)] += row[x];
        }
    }
    for (int y = 0; y < from.height; ++y) {
        const auto *before = from.row(y - box.radius - 1);
        const auto *first = from.row(y - box.radius);
        const auto *after = from.row(y + box.radius + 1);
        auto *out = to.row(y);
        auto *sum = sums.data();
        for (int x = 0; x < width; ++x) {
            out[x] = box.mean(sum[x], before[x], after[x]);
            sum[x] += after[x] - first[x];
        }
    }
}

void blurColumns(const Box &box, Pixels &alpha, int begin, int width)
{
    const int height = alpha.view().height;
    Columns current(height, width);
    Columns next(height, width);
    for (int y = 0; y < height; ++y) {
        const auto *values = alpha.rowF32(y) + begin;
        auto *numbers = current.row(y);
        for (int x = 0; x < width; ++x) {
            numbers[x] = static_cast<std::int32_t>(values[x] * kOne + kRounding);
        }
    }
    for (int pass = 0; pass < kPasses; ++pass) {
        blurDown(box, current, next);
        std::swap(current.numbers, next.numbers);
    }
    for (int y = 0; y < height; ++y) {
        auto *values = alpha.rowF32(y) + begin;
        const auto *numbers = current.row(y);
        for (int x = 0; x < width; ++x) {
            values[x] = static_cast<float>(numbers[x]) / kOne;
        }
    }
}

} // namespace

int featherReach(double feather)
{
    return feather > 0.0 ? kPasses * (Box(feather).radius + 1) : 0;
}

void applyFeather(double feather, Pixels &alpha)
{
    if (feather <= 0.0) {
        return;
    }
    const Box box(feather);
    blurAcross(box, alpha);
    const int width = alpha.view().width;
    forRows((width + kColumns - 1) / kColumns, [&](int first, int last) {
        for (int i = first; i < last; ++i) {
            blurColumns(box, alpha, i * kColumns, std::min(kColumns, width - i * kColumns));
        }
    });
}

} // namespace inspyre
