#include "engine/imaging/aligned.h"
#include "engine/imaging/rows.h"

#include <inspyre/resize.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr int kOpenCvOne = 2048;

/// The two pixels that one output pixel of OpenCV's INTER_LINEAR lies between, and their weights
/// in units of 1/2048.
struct OpenCvTap
{
    int first = 0;
    int second = 0;
    std::int32_t weight0 = kOpenCvOne;
    std::int32_t weight1 = 0;
};

enum class Axis { Horizontal, Vertical };

std::vector<OpenCvTap> openCvTaps(int in, int out, Axis axis)
{
    std::vector<OpenCvTap> taps(static_cast<std::size_t>(out));
    const double scale = 1.0 / (static_cast<double>(out) / in);
    for (int o = 0; o < out; ++o) {
        auto fraction = static_cast<float>((o + 0.5) * scale - 0.5);
        int source = static_cast<int>(std::floor(fraction));
        fraction -= static_cast<float>(source);
        // The published function treats its borders so: weights are reset along a row only.
        if (axis == Axis::Horizontal && (source < 0 || source >= in - 1)) {
            source = source < 0 ? 0 : in - 1;
            fraction = 0;
        }
        auto &tap = taps[static_cast<std::size_t>(o)];
        tap.first = std::clamp(source, 0, in - 1);
        tap.second = std::clamp(source + 1, 0, in - 1);
        tap.weight0 = static_cast<std::int32_t>(std::lrint((1.0F - fraction) * kOpenCvOne));
        tap.weight1 = static_cast<std::int32_t>(std::lrint(fraction * kOpenCvOne));
    }
    return taps;
}

void openCvRow(
    const std::uint8_t *from, const std::vector<OpenCvTap> &taps, std::vector<std::int32_t> &to)
{
    std::size_t i = 0;
    for (const auto &tap : taps) {
        const auto *left = from + 3 * static_cast<std::size_t>(tap.first);
        const auto *right = from + 3 * static_cast<std::size_t>(tap.second);
        for (int c = 0; c < 3; ++c) {
            to[i++] = left[c] * tap.weight0 + right[c] * tap.weight1;
        }
    }
}

/// Two neighbouring source rows, already resampled along the row; output rows that need the same
/// ones share them.
template<typename Sample>
struct RowPair
{
    explicit RowPair(std::size_t samples)
        : first(samples)
        , second(samples)
    {}

    template<typename MakeRow>
    void need(int a, int b, const MakeRow &makeRow)
    {
        if (a == firstRow && b == secondRow) {
            return;
        }
        if (a == secondRow) {
            std::swap(first, second);
            std::swap(firstRow, secondRow);
        }
        if (a != firstRow) {
            makeRow(a, first);
            firstRow = a;
        }
        if (b != secondRow) {
            makeRow(b, second);
            secondRow = b;
        }
    }

    std::vector<Sample> first;
    std::vector<Sample> second;
    int firstRow = -1;
    int secondRow = -1;
};

/// The two pixels that one output pixel of an aligned bilinear resize lies between.
struct AlignedTap
{
    int first = 0;
    int second = 0;
    float weight0 = 1;
    float weight1 = 0;
};

/// Of the pixels [begin, begin + count) of a level of `out` pixels.
std::vector<AlignedTap> alignedTaps(int in, int out, int level, int begin, int count)
{
    std::vector<AlignedTap> taps(static_cast<std::size_t>(count));
    const float scale = out > 1 ? static_cast<float>(in - 1) / static_cast<float>(out - 1) : 0.0F;
    for (int i = 0; i < count; ++i) {
        const float position = scale * placeInPicture(begin + i, level, out);
        auto &tap = taps[static_cast<std::size_t>(i)];
        tap.first = std::min(static_cast<int>(position), in - 1);
        tap.second = std::min(tap.first + 1, in - 1);
        tap.weight1 = std::clamp(position - static_cast<float>(tap.first), 0.0F, 1.0F);
        tap.weight0 = 1.0F - tap.weight1;
    }
    return taps;
}

} // namespace

// Written out rather than left to cv::resize, whose arithmetic is not promised to stay.
Image resizeAsOpenCv(const ImageView &rgb, Size size)
{
    assert(rgb.format == PixelFormat::Rgb8 && !rgb.empty() && size.width > 0 && size.height > 0);
    const auto columns = openCvTaps(rgb.width, size.width, Axis::Horizontal);
    const auto rows = openCvTaps(rgb.height, size.height, Axis::Vertical);
    const auto samples = 3 * static_cast<std::size_t>(size.width);
    Pixels out(size.width, size.height, PixelFormat::Rgb8);
    forRows(size.height, [&](int begin, int end) {
        RowPair<std::int32_t> pair(samples);
        for (int y = begin; y < end; ++y) {
            const auto &tap = rows[static_cast<std::size_t>(y)];
            pair.need(tap.first, tap.second, [&](int row, std::vector<std::int32_t> &made) {
                openCvRow(rgb.row8(row), columns, made);
            });
            auto *to = out.row8(y);
            const auto *h0 = pair.first.data();
            const auto *h1 = pair.second.data();
            for (std::size_t x = 0; x < samples; ++x) {
                const std::int32_t value =
                    ((tap.weight0 * (h0[x] >> 4)) >> 16) + ((tap.weight1 * (h1[x] >> 4)) >> 16) + 2;
                to[x] = static_cast<std::uint8_t>(std::clamp(value >> 2, 0, 255));
            }
        }
    });
    return Image(std::move(out));
}

Image resizeAligned(const ImageView &gray, Size size)
{
    return resizeAlignedPart(gray, size, {.width = size.width, .height = size.height});
}

Image resizeAlignedPart(const ImageView &gray, Size whole, const Rect &part)
{
    return Image(alignedPart(gray, whole, 0, part));
}

Pixels alignedPart(const ImageView &gray, Size picture, int level, const Rect &part)
{
    assert(gray.format == PixelFormat::GrayF32 && !gray.empty() && !part.empty());
    const auto columns = alignedTaps(gray.width, picture.width, level, part.x, part.width);
    const auto rows = alignedTaps(gray.height, picture.height, level, part.y, part.height);
    const auto samples = static_cast<std::size_t>(part.width);
    Pixels out(part.width, part.height, PixelFormat::GrayF32);
    forRows(part.height, [&](int begin, int end) {
        RowPair<float> pair(samples);
        for (int y = begin; y < end; ++y) {
            const auto &tap = rows[static_cast<std::size_t>(y)];
            pair.need(tap.first, tap.second, [&](int row, std::vector<float> &made) {
                const auto *from = gray.rowF32(row);
                for (std::size_t x = 0; x < samples; ++x) {
                    const auto &column = columns[x];
                    made[x] =
                        column.weight0 * from[column.first] + column.weight1 * from[column.second];
                }
            });
            auto *to = out.rowF32(y);
            const auto *h0 = pair.first.data();
            const auto *h1 = pair.second.data();
            for (std::size_t x = 0; x < samples; ++x) {
                to[x] = tap.weight0 * h0[x] + tap.weight1 * h1[x];
            }
        }
    });
    return out;
}

} // namespace inspyre
