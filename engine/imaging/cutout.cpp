#include "engine/core/guarded.h"
#include "engine/imaging/foreground.h"
#include "engine/imaging/opencv_error.h"
#include "engine/imaging/scrub.h"
#include "engine/imaging/strips.h"
#include "engine/imaging/truncated.h"

#include <inspyre/cutout.h>
#include <inspyre/resize.h>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstring>
#include <utility>

namespace inspyre {

namespace {

constexpr Rgb kGreen = {120, 255, 155};
constexpr Rgb kWhite = {255, 255, 255};
constexpr double kBlurSigma = 15.0;
constexpr int kBlurMargin = 45; ///< rows that a blurred row depends on, either side
constexpr int kEdgeMargin = 4;  ///< the same for an outline

void blendPicture(
    const std::uint8_t *rgb,
    const std::uint8_t *background,
    const float *alpha,
    int width,
    std::uint8_t *out)
{
    for (int x = 0; x < width; ++x) {
        const float a = alpha[x];
        for (int c = 0; c < 3; ++c, ++rgb, ++background, ++out) {
            const float front = static_cast<float>(*rgb) * a;
            *out = truncated(front + static_cast<float>(*background) * (1.0F - a));
        }
    }
}

// Background and sum are double, the picture's part is float: so the published tool computes.
void blendColour(
    const std::uint8_t *rgb, const Rgb &colour, const float *alpha, int width, std::uint8_t *out)
{
    for (int x = 0; x < width; ++x) {
        const float a = alpha[x];
        const double rest = 1.0F - a;
        for (const auto value : colour) {
            const float front = static_cast<float>(*rgb++) * a;
            *out++ = truncated(front + value * rest);
        }
    }
}

void blendTint(
    const std::uint8_t *rgb, const float *alpha, const std::uint8_t *edges, int width, Rgb *out)
{
    for (int x = 0; x < width; ++x, rgb += 3) {
        const float a = alpha[x];
        for (std::size_t c = 0; c < 3; ++c) {
            const int tint = (kGreen[c] + rgb[c]) / 2;
            const float rest = static_cast<float>(rgb[c]) * (1.0F - a);
            out[x][c] = edges[x] != 0 ? kGreen[c] : truncated(static_cast<double>(tint) * a + rest);
        }
    }
}

/// The rows [begin, end) with `margin` more on either side, as far as there are.
struct Window
{
    Window(int begin, int end, int margin, int height)
        : first(std::max(0, begin - margin))
        , last(std::min(height, end + margin))
    {}

    int first;
    int last;
};

/// A view of rows; OpenCV does not write to it.
cv::Mat rowsOf(const ImageView &rgb, const Window &window)
{
    auto *data = const_cast<std::uint8_t *>(rgb.row8(window.first));
    return {window.last - window.first, rgb.width, CV_8UC3, data, rgb.stride};
}

Status makeMap(const ImageView &matte, Pixels &out, const JobControl &job)
{
    return eachRow(matte.height, job, [&](int y) {
        const auto *alpha = matte.rowF32(y);
        auto *to = out.row8(y);
        for (int x = 0; x < matte.width; ++x, to += 3) {
            std::memset(to, truncated(alpha[x] * 255.0F), 3);
        }
    });
}

Status makeOnColour(
    const ImageView &rgb,
    const ImageView &matte,
    const Rgb &colour,
    Pixels &out,
    const JobControl &job)
{
    return eachRow(rgb.height, job, [&](int y) {
        blendColour(rgb.row8(y), colour, matte.rowF32(y), rgb.width, out.row8(y));
    });
}

Status makeOnBlur(const ImageView &rgb, const ImageView &matte, Pixels &out, const JobControl &job)
{
    cv::Mat blurred;
    return forStrips(rgb.height, job, [&](int begin, int end) {
        const Window window(begin, end, kBlurMargin, rgb.height);
        cv::GaussianBlur(rowsOf(rgb, window), blurred, cv::Size(0, 0), kBlurSigma);
        eachRowOf(begin, end, [&](int y) {
            const auto *background = blurred.ptr<std::uint8_t>(y - window.first);
            blendPicture(rgb.row8(y), background, matte.rowF32(y), rgb.width, out.row8(y));
        });
    });
}

Status makeOverlay(const ImageView &rgb, const ImageView &matte, Pixels &out, const JobControl &job)
{
    cv::Mat mask;
    cv::Mat edges;
    return forStrips(rgb.height, job, [&](int begin, int end) {
        const Window window(begin, end, kEdgeMargin, rgb.height);
        mask.create(window.last - window.first, rgb.width, CV_8UC1);
        eachRowOf(window.first, window.last, [&](int y) {
            const auto *alpha = matte.rowF32(y);
            std::transform(
                alpha, alpha + rgb.width, mask.ptr<std::uint8_t>(y - window.first), [](float a) {
                    return static_cast<std::uint8_t>(a > 0.5F ? 255 : 0);
                });
        });
        cv::Canny(mask, edges, 50, 100);
        eachRowOf(begin, end, [&](int y) {
            auto *to = reinterpret_cast<Rgb *>(out.row8(y));
            const auto *edge = edges.ptr<std::uint8_t>(y - window.first);
            blendTint(rgb.row8(y), matte.rowF32(y), edge, rgb.width, to);
        });
    });
}

Status makeOnPicture(
    const ImageView &rgb,
    const ImageView &matte,
    const Image &background,
    Pixels &out,
    const JobControl &job)
{
    const Image stretched = resizeAsOpenCv(background.view(), rgb.size());
    return eachRow(rgb.height, job, [&](int y) {
        const auto *behind = stretched.view().row8(y);
        blendPicture(rgb.row8(y), behind, matte.rowF32(y), rgb.width, out.row8(y));
    });
}

Status makeRgba(const ImageView &rgb, const ImageView &matte, Pixels &out, const JobControl &job)
{
    return eachRow(rgb.height, job, [&](int y) {
        const auto *from = rgb.row8(y);
        const auto *alpha = matte.rowF32(y);
        auto *to = out.row8(y);
        for (int x = 0; x < rgb.width; ++x, from += 3, to += 4) {
            std::memcpy(to, from, 3);
            to[3] = truncated(alpha[x] * 255.0F);
        }
    });
}

/// Bands of Rgba8, scrubbed while they are in the caches.
BandedPicture scrubbed(BandedPicture bands)
{
    const auto plain = bands;
    bands.make = [plain](int band, std::uint8_t *to) {
        plain.make(band, to);
        scrubRow(to, plain.size.width * (plain.end(band) - band * plain.bandRows));
    };
    return bands;
}

Result<Image> makeForeground(
    const ImageView &rgb, const ImageView &matte, bool scrub, const JobControl &job)
{
    const auto bands =
        foregroundBands(rgb, matte, PixelFormat::Rgba8, job.slice(0.0, kForegroundBegun));
    if (!bands) {
        return bands.error();
    }
    const auto last = job.slice(kForegroundBegun, 1.0);
    return wholePicture(scrub ? scrubbed(*bands) : *bands, Stage::Refining, last);
}

Status makeInto(
    const ImageView &rgb,
    const ImageView &matte,
    const CutoutOptions &options,
    Pixels &out,
    const JobControl &job)
{
    switch (options.type) {
    case CutoutType::Rgba: break;
    case CutoutType::Bare: return makeRgba(rgb, matte, out, job);
    case CutoutType::Map: return makeMap(matte, out, job);
    case CutoutType::Green: return makeOnColour(rgb, matte, kGreen, out, job);
    case CutoutType::White: return makeOnColour(rgb, matte, kWhite, out, job);
    case CutoutType::Colour: return makeOnColour(rgb, matte, options.colour, out, job);
    case CutoutType::Blur: return makeOnBlur(rgb, matte, out, job);
    case CutoutType::Overlay: return makeOverlay(rgb, matte, out, job);
    case CutoutType::Picture: return makeOnPicture(rgb, matte, options.background, out, job);
    }
    return Error{ErrorCode::InvalidArgument, "unknown output type", {}};
}

Status checkArguments(const ImageView &rgb, const ImageView &alpha, const CutoutOptions &options)
{
    const auto invalid = [](const char *why) { return Error{ErrorCode::InvalidArgument, why, {}}; };
    if (rgb.empty() || rgb.format != PixelFormat::Rgb8) {
        return invalid("the picture must be Rgb8");
    }
    if (alpha.empty() || alpha.format != PixelFormat::GrayF32 || alpha.size() != rgb.size()) {
        return invalid("the matte must be GrayF32 of the picture's size");
    }
    const auto &background = options.background;
    if (options.type == CutoutType::Picture &&
        (background.empty() || background.view().format != PixelFormat::Rgb8)) {
        return invalid("the background must be an Rgb8 picture");
    }
    return Success{};
}

} // namespace

Result<Image> makeCutout(
    const ImageView &rgb,
    const ImageView &alpha,
    const CutoutOptions &options,
    const JobControl &job)
{
    return guarded(
        "putting picture and matte together",
        [&]() -> Result<Image> {
            if (const auto valid = checkArguments(rgb, alpha, options); !valid) {
                return valid.error();
            }
            if (options.type == CutoutType::Rgba) {
                return makeForeground(rgb, alpha, options.scrub, job);
            }
            const bool bare = options.type == CutoutType::Bare;
            Pixels out(rgb.width, rgb.height, bare ? PixelFormat::Rgba8 : PixelFormat::Rgb8);
            if (const auto made = makeInto(rgb, alpha, options, out, job); !made) {
                return made.error();
            }
            return Image(std::move(out));
        },
        openCvError);
}

} // namespace inspyre
