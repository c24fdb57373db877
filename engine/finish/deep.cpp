#include "engine/finish/deep.h"

#include "engine/imaging/truncated.h"

namespace inspyre {

namespace {

constexpr int kDeepPerShallow = 257; ///< 255 becomes 65535

Result<Image> unlessFailed(const Status &done, Pixels &made)
{
    if (!done) {
        return done.error();
    }
    return Image(std::move(made));
}

template<typename T>
T *rowOf(Pixels &pixels, int y)
{
    return reinterpret_cast<T *>(pixels.row8(y));
}

template<typename T>
Result<Image> matteWith(int channels, PixelFormat format, const Image &alpha, const JobControl &job)
{
    Pixels out(alpha.width(), alpha.height(), format);
    const auto full = static_cast<float>(std::numeric_limits<T>::max());
    const auto done = eachRow(alpha.height(), job, [&](int y) {
        const auto *matte = alpha.view().rowF32(y);
        auto *to = rowOf<T>(out, y);
        for (int x = 0; x < alpha.width(); ++x, to += channels) {
            std::fill_n(to, channels, truncated<T>(matte[x] * full));
        }
    });
    return unlessFailed(done, out);
}

template<typename T>
Result<Image> movedAtEdges(
    const Image &source,
    const Image &picture,
    const Image &foreground,
    const Image &alpha,
    const JobControl &job)
{
    constexpr int kStep = std::numeric_limits<T>::max() / 255;
    const cv::Mat colours = matOf(source);
    Pixels out(source.width(), source.height(), source.view().format);
    const auto done = eachRow(source.height(), job, [&](int y) {
        const auto *from = colours.ptr<T>(y);
        const auto *before = picture.view().row8(y);
        const auto *after = foreground.view().row8(y);
        const auto *matte = alpha.view().rowF32(y);
        auto *to = rowOf<T>(out, y);
        for (int x = 0; x < source.width(); ++x) {
            const int step = matte[x] > 0.0F && matte[x] < 1.0F ? kStep : 0;
            for (int c = 0; c < 3; ++c, ++from, ++before, ++after, ++to) {
                *to = cv::saturate_cast<T>(*from + step * (*after - *before));
            }
        }
    });
    return unlessFailed(done, out);
}

} // namespace

Image deepened(const Image &colours)
{
    cv::Mat deep;
    matOf(colours).convertTo(deep, CV_16U, kDeepPerShallow);
    return imageOf(deep);
}

Result<Image> foregroundAtEdges(
    const Image &source,
    const Image &picture,
    const Image &foreground,
    const Image &alpha,
    const JobControl &job)
{
    return isDeep(source) ? movedAtEdges<std::uint16_t>(source, picture, foreground, alpha, job)
                          : movedAtEdges<std::uint8_t>(source, picture, foreground, alpha, job);
}

Result<Image> deepCutOut(const Layers &layers, const JobControl &job)
{
    const int width = layers.colours.width();
    Pixels out(width, layers.colours.height(), PixelFormat::Rgba16);
    const auto done = eachRow(layers.colours.height(), job, [&](int y) {
        const auto *colour = layers.colours.view().row16(y);
        const auto *matte = layers.alpha.view().rowF32(y);
        auto *to = out.row16(y);
        for (int x = 0; x < width; ++x, colour += 3, to += 4) {
            std::copy_n(colour, 3, to);
            to[3] = truncated<std::uint16_t>(matte[x] * 65535.0F);
        }
    });
    return unlessFailed(done, out);
}

Result<Image> deepOnBackground(const Layers &layers, const Image &background, const JobControl &job)
{
    const int width = background.width();
    Pixels out(width, background.height(), PixelFormat::Rgb16);
    const auto done = eachRow(background.height(), job, [&](int y) {
        const auto *colour = layers.colours.view().row16(y);
        const auto *behind = background.view().row16(y);
        const auto *alpha = layers.alpha.view().rowF32(y);
        auto *to = out.row16(y);
        for (int x = 0; x < width; ++x) {
            const float a = alpha[x];
            for (int c = 0; c < 3; ++c, ++colour, ++behind, ++to) {
                const float front = static_cast<float>(*colour) * a;
                *to = truncated<std::uint16_t>(front + static_cast<float>(*behind) * (1.0F - a));
            }
        }
    });
    return unlessFailed(done, out);
}

Result<Image> matteAs(PixelFormat format, const Image &alpha, const JobControl &job)
{
    const bool isGray = format == PixelFormat::Gray8 || format == PixelFormat::Gray16;
    const int channels = isGray ? 1 : 3;
    if (format == PixelFormat::Gray16 || format == PixelFormat::Rgb16) {
        return matteWith<std::uint16_t>(channels, format, alpha, job);
    }
    return matteWith<std::uint8_t>(channels, format, alpha, job);
}

} // namespace inspyre
