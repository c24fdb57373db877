#include "ui/convert/images.h"

#include <memory>

namespace inspyre::ui {

namespace {

QImage::Format qtFormat(PixelFormat format)
{
    switch (format) {
    case PixelFormat::Gray8: return QImage::Format_Grayscale8;
    case PixelFormat::Rgb8: return QImage::Format_RGB888;
    case PixelFormat::Rgba8: return QImage::Format_RGBA8888;
    case PixelFormat::GrayF32:
    case PixelFormat::PlanarRgbF32:
    case PixelFormat::Gray16:
    case PixelFormat::Rgb16:
    case PixelFormat::Rgba16: return QImage::Format_Invalid;
    }
    return QImage::Format_Invalid;
}

void releaseImage(void *owner)
{
    delete static_cast<Image *>(owner);
}

} // namespace

QImage toQImage(const Image &image)
{
    const auto format = qtFormat(image.view().format);
    if (image.empty() || format == QImage::Format_Invalid) {
        return {};
    }
    auto owner = std::make_unique<Image>(image);
    const auto &view = owner->view();
    QImage result(
        view.row8(0),
        view.width,
        view.height,
        static_cast<qsizetype>(view.stride),
        format,
        &releaseImage,
        owner.get());
    if (!result.isNull()) {
        (void)owner.release(); // the QImage deletes it
    }
    return result;
}

Image toImage(const QImage &image)
{
    const auto rgb = std::make_shared<const QImage>(image.convertToFormat(QImage::Format_RGB888));
    if (rgb->isNull()) {
        return {};
    }
    const ImageView view{
        reinterpret_cast<const std::byte *>(rgb->constBits()),
        rgb->width(),
        rgb->height(),
        static_cast<std::size_t>(rgb->bytesPerLine()),
        PixelFormat::Rgb8};
    return Image(view, rgb);
}

} // namespace inspyre::ui
