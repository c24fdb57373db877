#include "engine/finish/layers.h"

#include <cassert>
#include <memory>

namespace inspyre {

namespace {

int matType(PixelFormat format)
{
    switch (format) {
    case PixelFormat::Gray8: return CV_8UC1;
    case PixelFormat::Rgb8: return CV_8UC3;
    case PixelFormat::Rgba8: return CV_8UC4;
    case PixelFormat::Gray16: return CV_16UC1;
    case PixelFormat::Rgb16: return CV_16UC3;
    case PixelFormat::Rgba16: return CV_16UC4;
    case PixelFormat::GrayF32:
    case PixelFormat::PlanarRgbF32: break;
    }
    assert(format == PixelFormat::GrayF32);
    return CV_32FC1;
}

PixelFormat formatOf(int type)
{
    switch (type) {
    case CV_8UC1: return PixelFormat::Gray8;
    case CV_8UC3: return PixelFormat::Rgb8;
    case CV_8UC4: return PixelFormat::Rgba8;
    case CV_16UC1: return PixelFormat::Gray16;
    case CV_16UC3: return PixelFormat::Rgb16;
    case CV_16UC4: return PixelFormat::Rgba16;
    default: break;
    }
    assert(type == CV_32FC1);
    return PixelFormat::GrayF32;
}

} // namespace

cv::Mat matOf(const Image &image)
{
    const auto &view = image.view();
    return {
        view.height,
        view.width,
        matType(view.format),
        const_cast<std::byte *>(view.data),
        view.stride};
}

Image imageOf(const cv::Mat &mat)
{
    const auto owner = std::make_shared<const cv::Mat>(mat.u != nullptr ? mat : mat.clone());
    const ImageView view{
        .data = reinterpret_cast<const std::byte *>(owner->data),
        .width = owner->cols,
        .height = owner->rows,
        .stride = owner->step[0],
        .format = formatOf(owner->type())};
    return Image(view, owner);
}

} // namespace inspyre
