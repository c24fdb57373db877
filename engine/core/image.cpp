#include <inspyre/image.h>

#include <utility>

namespace inspyre {

std::size_t bytesPerPixel(PixelFormat format)
{
    switch (format) {
    case PixelFormat::Gray8: return 1;
    case PixelFormat::Rgb8: return 3;
    case PixelFormat::Rgba8: return 4;
    case PixelFormat::GrayF32: return sizeof(float);
    case PixelFormat::PlanarRgbF32: return sizeof(float);
    }
    return 0;
}

namespace {

std::size_t planes(PixelFormat format)
{
    return format == PixelFormat::PlanarRgbF32 ? 3 : 1;
}

} // namespace

Pixels::Pixels(int width, int height, PixelFormat format)
    : m_width(width)
    , m_height(height)
    , m_stride(static_cast<std::size_t>(width) * bytesPerPixel(format))
    , m_format(format)
{
    const auto size = m_stride * static_cast<std::size_t>(height) * planes(format);
    m_data = std::shared_ptr<std::byte[]>(new std::byte[size]);
}

ImageView Pixels::view() const
{
    return {
        .data = m_data.get(),
        .width = m_width,
        .height = m_height,
        .stride = m_stride,
        .format = m_format,
    };
}

std::span<std::byte> Pixels::bytes()
{
    return {m_data.get(), m_stride * static_cast<std::size_t>(m_height) * planes(m_format)};
}

Image::Image(Pixels pixels)
    : m_view(pixels.view())
    , m_owner(std::move(pixels.m_data))
{}

Image::Image(const ImageView &view, std::shared_ptr<const void> owner)
    : m_view(view)
    , m_owner(std::move(owner))
{}

} // namespace inspyre
