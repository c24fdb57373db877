#include "engine/core/guarded.h"
#include "engine/imaging/opencv_error.h"
#include "engine/view/halve.h"

#include <inspyre/view.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace inspyre {

namespace {

constexpr int kSmallestSide = 64;
constexpr int kStripPixels = 1 << 22; ///< of the finer level's, in half as many rows
constexpr int kSteps = 9; ///< of each channel, in the colours that tell a profile from sRGB

/// The cube of colours, evenly.
Image someColours()
{
    Pixels made(kSteps * kSteps, kSteps, PixelFormat::Rgb8);
    const auto value = [](int step) {
        return static_cast<std::uint8_t>(255 * step / (kSteps - 1));
    };
    for (int r = 0; r < kSteps; ++r) {
        auto *to = made.row8(r);
        for (int i = 0; i < kSteps * kSteps; ++i, to += 3) {
            to[0] = value(r);
            to[1] = value(i / kSteps);
            to[2] = value(i % kSteps);
        }
    }
    return Image(std::move(made));
}

/// Whether no value of the one is more than a level off the other's. Both Rgb8 of one size.
bool almostSame(const ImageView &a, const ImageView &b)
{
    for (int y = 0; y < a.height; ++y) {
        const auto near = [](std::uint8_t one, std::uint8_t other) {
            return std::abs(one - other) <= 1;
        };
        if (!std::equal(a.row8(y), a.row8(y) + 3 * a.width, b.row8(y), near)) {
            return false;
        }
    }
    return true;
}

/// The pixels themselves where the profile is sRGB or cannot be used.
Result<Image> inSrgb(const Picture &picture, const JobControl &job)
{
    const auto &icc = picture.metadata.icc;
    if (icc.empty()) {
        return picture.pixels;
    }
    const Image colours = someColours();
    const auto converted = toProfile(colours.view(), icc, {}, {});
    if (!converted && converted.error().code != ErrorCode::InvalidArgument) {
        return converted.error();
    }
    if (!converted || almostSame(colours.view(), converted->view())) {
        return picture.pixels;
    }
    return toProfile(picture.pixels.view(), icc, {}, job);
}

/// halved(), seeing cancel between strips.
Result<Image> nextLevel(const ImageView &rgb, const JobControl &job)
{
    Pixels out((rgb.width + 1) / 2, (rgb.height + 1) / 2, PixelFormat::Rgb8);
    const int height = out.view().height;
    const int rows = std::max(kStripPixels / rgb.width, 1);
    for (int y = 0; y < height; y += rows) {
        if (job.cancelled()) {
            return cancelledError();
        }
        halveRows(rgb, y, std::min(y + rows, height), out);
    }
    return Image(std::move(out));
}

} // namespace

Result<PicturePyramid> PicturePyramid::make(const Picture &picture, const JobControl &job)
{
    return guarded(
        "preparing a picture for the screen",
        [&]() -> Result<PicturePyramid> {
            if (picture.pixels.empty() || picture.pixels.view().format != PixelFormat::Rgb8) {
                return Error{ErrorCode::InvalidArgument, "the picture must be Rgb8", {}};
            }
            auto finest = inSrgb(picture, JobControl([&job] { return job.cancelled(); }));
            if (!finest) {
                return finest.error();
            }
            job.report(Stage::Preparing, 0.5);
            std::vector<Image> levels{*std::move(finest)};
            while (std::max(levels.back().width(), levels.back().height()) > kSmallestSide &&
                   levels.size() <= MatteField::kMaxLevel) {
                auto next = nextLevel(levels.back().view(), job);
                if (!next) {
                    return next.error();
                }
                levels.push_back(*std::move(next));
            }
            job.report(Stage::Preparing, 1.0);
            PicturePyramid pyramid;
            pyramid.m_levels = std::make_shared<const std::vector<Image>>(std::move(levels));
            return pyramid;
        },
        openCvError);
}

Size PicturePyramid::size() const
{
    return empty() ? Size{} : m_levels->front().size();
}

int PicturePyramid::levels() const
{
    return empty() ? 0 : static_cast<int>(m_levels->size());
}

const Image &PicturePyramid::level(int level) const
{
    return (*m_levels)[static_cast<std::size_t>(level)];
}

std::uint64_t PicturePyramid::bytes() const
{
    std::uint64_t sum = 0;
    for (int i = 0; i < levels(); ++i) {
        const auto &view = level(i).view();
        sum += static_cast<std::uint64_t>(view.stride) * static_cast<std::uint64_t>(view.height);
    }
    return sum;
}

} // namespace inspyre
