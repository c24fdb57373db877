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

constexpr int kPillowBits = 22;

/// What one output pixel of Pillow's resize is made of: pixels from `first` on, with the weights
/// of [begin, end) in the filter's list, in units of 1/2^22.
struct PillowTap
{
    int first = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct PillowFilter
{
    std::vector<PillowTap> taps;
    std::vector<std::int32_t> weights;
};

PillowFilter pillowFilter(int in, int out)
{
    PillowFilter filter;
    const double scale = static_cast<double>(in) / out;
    const double support = std::max(scale, 1.0);
    std::vector<double> weights;
    for (int o = 0; o < out; ++o) {
        const double centre = (o + 0.5) * scale;
        const int first = std::max(0, static_cast<int>(centre - support + 0.5));
        const int last = std::min(in, static_cast<int>(centre + support + 0.5));
        weights.clear();
        double sum = 0;
        for (int i = first; i < last; ++i) {
            const double distance = std::abs((i - centre + 0.5) * (1.0 / support));
            weights.push_back(std::max(0.0, 1.0 - distance));
            sum += weights.back();
        }
        const auto begin = filter.weights.size();
        for (const double weight : weights) {
            filter.weights.push_back(
                static_cast<std::int32_t>((weight / sum) * (1 << kPillowBits) + 0.5));
        }
        filter.taps.push_back({first, begin, filter.weights.size()});
    }
    return filter;
}

std::uint8_t pillowByte(std::int32_t sum)
{
    return static_cast<std::uint8_t>(std::clamp(sum >> kPillowBits, 0, 255));
}

constexpr std::int32_t kPillowHalf = 1 << (kPillowBits - 1);

Image pillowHorizontal(const ImageView &in, int width)
{
    const auto filter = pillowFilter(in.width, width);
    Pixels out(width, in.height, PixelFormat::Rgb8);
    forRows(in.height, [&](int begin, int end) {
        for (int y = begin; y < end; ++y) {
            const auto *from = in.row8(y);
            auto *to = out.row8(y);
            for (const auto &tap : filter.taps) {
                std::int32_t r = kPillowHalf;
                std::int32_t g = kPillowHalf;
                std::int32_t b = kPillowHalf;
                const auto *pixel = from + 3 * static_cast<std::size_t>(tap.first);
                for (auto i = tap.begin; i < tap.end; ++i, pixel += 3) {
                    const auto weight = filter.weights[i];
                    r += weight * pixel[0];
                    g += weight * pixel[1];
                    b += weight * pixel[2];
                }
                *to++ = pillowByte(r);
                *to++ = pillowByte(g);
                *to++ = pillowByte(b);
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
        std::vector<std::int32_t> sums(samples);
        for (int y = begin; y < end; ++y) {
            const auto &tap = filter.taps[static_cast<std::size_t>(y)];
            std::fill(sums.begin(), sums.end(), kPillowHalf);
            int row = tap.first;
            for (auto i = tap.begin; i < tap.end; ++i, ++row) {
                const auto weight = filter.weights[i];
                const auto *from = in.row8(row);
                for (std::size_t x = 0; x < samples; ++x) {
                    sums[x] += weight * from[x];
                }
            }
            std::transform(sums.begin(), sums.end(), out.row8(y), pillowByte);
        }
    });
    return Image(std::move(out));
}

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

std::vector<AlignedTap> alignedTaps(int in, int out)
{
    std::vector<AlignedTap> taps(static_cast<std::size_t>(out));
    const float scale = out > 1 ? static_cast<float>(in - 1) / static_cast<float>(out - 1) : 0.0F;
    for (int o = 0; o < out; ++o) {
        const float position = scale * static_cast<float>(o);
        auto &tap = taps[static_cast<std::size_t>(o)];
        tap.first = std::min(static_cast<int>(position), in - 1);
        tap.second = std::min(tap.first + 1, in - 1);
        tap.weight1 = std::clamp(position - static_cast<float>(tap.first), 0.0F, 1.0F);
        tap.weight0 = 1.0F - tap.weight1;
    }
    return taps;
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
    assert(gray.format == PixelFormat::GrayF32 && !gray.empty() && size.width > 0);
    const auto columns = alignedTaps(gray.width, size.width);
    const auto rows = alignedTaps(gray.height, size.height);
    const auto samples = static_cast<std::size_t>(size.width);
    Pixels out(size.width, size.height, PixelFormat::GrayF32);
    forRows(size.height, [&](int begin, int end) {
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
    return Image(std::move(out));
}

} // namespace inspyre
