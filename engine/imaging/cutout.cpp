#include "engine/core/guarded.h"
#include "engine/imaging/foreground.h"
#include "engine/imaging/opencv_error.h"
#include "engine/imaging/rows.h"
#include "engine/imaging/truncated.h"

#include <inspyre/cutout.h>
#include <inspyre/resize.h>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr Rgb kGreen = {120, 255, 155};
constexpr Rgb kWhite = {255, 255, 255};
constexpr int kStripRows = 256;
constexpr double kBlurSigma = 15.0;
constexpr int kBlurMargin = 45; ///< rows that a blurred row depends on, either side
constexpr int kEdgeMargin = 4;  ///< the same for an outline

/// The matte with threshold and reverse applied, a row at a time.
class Matte
{
public:
    Matte(const ImageView &alpha, const CutoutOptions &options)
        : m_alpha(alpha)
        , m_threshold(options.threshold)
        , m_reverse(options.reverse)
    {}

    /// `buffer` is used where the row has to be computed.
    [[nodiscard]] const float *row(int y, std::vector<float> &buffer) const
    {
        const auto *from = m_alpha.rowF32(y);
        if (!m_threshold && !m_reverse) {
            return from;
        }
        buffer.assign(from, from + m_alpha.width);
        for (float &value : buffer) {
            if (m_threshold) {
                value = static_cast<double>(value) > *m_threshold ? 1.0F : 0.0F;
            }
            if (m_reverse) {
                value = 1.0F - value;
            }
        }
        return buffer.data();
    }

    /// All of it, without a copy where nothing changes.
    [[nodiscard]] Image whole() const
    {
        if (!m_threshold && !m_reverse) {
            return Image(m_alpha, {});
        }
        Pixels made(m_alpha.width, m_alpha.height, PixelFormat::GrayF32);
        std::vector<float> buffer;
        for (int y = 0; y < m_alpha.height; ++y) {
            std::copy_n(row(y, buffer), m_alpha.width, made.rowF32(y));
        }
        return Image(std::move(made));
    }

private:
    ImageView m_alpha;
    std::optional<double> m_threshold;
    bool m_reverse;
};

/// Calls `body(begin, end)` for one strip of rows after the other.
template<typename Body>
Status forStrips(int height, const JobControl &job, const Body &body)
{
    for (int begin = 0; begin < height; begin += kStripRows) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const int end = std::min(height, begin + kStripRows);
        body(begin, end);
        job.report(Stage::Refining, static_cast<double>(end) / height);
    }
    return Success{};
}

/// Calls `body(y, alpha)` for every row, in parallel inside a strip.
template<typename Body>
void forMatteRows(int begin, int end, const Matte &matte, const Body &body)
{
    forRows(end - begin, [&](int first, int last) {
        std::vector<float> buffer;
        for (int y = begin + first; y < begin + last; ++y) {
            body(y, matte.row(y, buffer));
        }
    });
}

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

Status makeMap(const Matte &matte, Pixels &out, const JobControl &job)
{
    const int width = out.view().width;
    return forStrips(out.view().height, job, [&](int begin, int end) {
        forMatteRows(begin, end, matte, [&](int y, const float *alpha) {
            auto *to = out.row8(y);
            for (int x = 0; x < width; ++x, to += 3) {
                std::memset(to, truncated(alpha[x] * 255.0F), 3);
            }
        });
    });
}

Status makeOnColour(
    const ImageView &rgb, const Matte &matte, const Rgb &colour, Pixels &out, const JobControl &job)
{
    return forStrips(rgb.height, job, [&](int begin, int end) {
        forMatteRows(begin, end, matte, [&](int y, const float *alpha) {
            blendColour(rgb.row8(y), colour, alpha, rgb.width, out.row8(y));
        });
    });
}

Status makeOnBlur(const ImageView &rgb, const Matte &matte, Pixels &out, const JobControl &job)
{
    cv::Mat blurred;
    return forStrips(rgb.height, job, [&](int begin, int end) {
        const Window window(begin, end, kBlurMargin, rgb.height);
        cv::GaussianBlur(rowsOf(rgb, window), blurred, cv::Size(0, 0), kBlurSigma);
        forMatteRows(begin, end, matte, [&](int y, const float *alpha) {
            const auto *background = blurred.ptr<std::uint8_t>(y - window.first);
            blendPicture(rgb.row8(y), background, alpha, rgb.width, out.row8(y));
        });
    });
}

Status makeOverlay(const ImageView &rgb, const Matte &matte, Pixels &out, const JobControl &job)
{
    cv::Mat mask;
    cv::Mat edges;
    return forStrips(rgb.height, job, [&](int begin, int end) {
        const Window window(begin, end, kEdgeMargin, rgb.height);
        mask.create(window.last - window.first, rgb.width, CV_8UC1);
        forMatteRows(window.first, window.last, matte, [&](int y, const float *alpha) {
            std::transform(
                alpha, alpha + rgb.width, mask.ptr<std::uint8_t>(y - window.first), [](float a) {
                    return static_cast<std::uint8_t>(a > 0.5F ? 255 : 0);
                });
        });
        cv::Canny(mask, edges, 50, 100);
        forMatteRows(begin, end, matte, [&](int y, const float *alpha) {
            auto *to = reinterpret_cast<Rgb *>(out.row8(y));
            const auto *edge = edges.ptr<std::uint8_t>(y - window.first);
            blendTint(rgb.row8(y), alpha, edge, rgb.width, to);
        });
    });
}

Status makeOnPicture(
    const ImageView &rgb,
    const Matte &matte,
    const Image &background,
    Pixels &out,
    const JobControl &job)
{
    const Image stretched = resizeAsOpenCv(background.view(), rgb.size());
    return forStrips(rgb.height, job, [&](int begin, int end) {
        forMatteRows(begin, end, matte, [&](int y, const float *alpha) {
            const auto *behind = stretched.view().row8(y);
            blendPicture(rgb.row8(y), behind, alpha, rgb.width, out.row8(y));
        });
    });
}

Status makeRgba(const ImageView &rgb, const Matte &matte, Pixels &out, const JobControl &job)
{
    return forStrips(rgb.height, job, [&](int begin, int end) {
        forMatteRows(begin, end, matte, [&](int y, const float *alpha) {
            const auto *from = rgb.row8(y);
            auto *to = out.row8(y);
            for (int x = 0; x < rgb.width; ++x, from += 3, to += 4) {
                std::memcpy(to, from, 3);
                to[3] = truncated(alpha[x] * 255.0F);
            }
        });
    });
}

Result<Image> makeForeground(const ImageView &rgb, const Matte &matte, const JobControl &job)
{
    const Image alpha = matte.whole();
    const auto bands =
        foregroundBands(rgb, alpha.view(), PixelFormat::Rgba8, job.slice(0.0, kForegroundBegun));
    if (!bands) {
        return bands.error();
    }
    return wholePicture(*bands, Stage::Refining, job.slice(kForegroundBegun, 1.0));
}

Status makeInto(
    const ImageView &rgb,
    const Matte &matte,
    const CutoutOptions &options,
    Pixels &out,
    const JobControl &job)
{
    switch (options.type) {
    case CutoutType::Rgba: return makeRgba(rgb, matte, out, job);
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
            const Matte matte(alpha, options);
            const bool transparent = options.type == CutoutType::Rgba;
            if (transparent && options.estimateForeground && !options.threshold) {
                return makeForeground(rgb, matte, job);
            }
            Pixels out(rgb.width, rgb.height, transparent ? PixelFormat::Rgba8 : PixelFormat::Rgb8);
            if (const auto made = makeInto(rgb, matte, options, out, job); !made) {
                return made.error();
            }
            return Image(std::move(out));
        },
        openCvError);
}

} // namespace inspyre
