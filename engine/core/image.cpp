#include "engine/core/spill.h"

#include <inspyre/image.h>

#include <new>
#include <sys/mman.h>
#include <utility>

namespace inspyre {

std::string sizeText(Size size)
{
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

std::size_t bytesPerPixel(PixelFormat format)
{
    switch (format) {
    case PixelFormat::Gray8: return 1;
    case PixelFormat::Rgb8: return 3;
    case PixelFormat::Rgba8: return 4;
    case PixelFormat::GrayF32:
    case PixelFormat::PlanarRgbF32: return sizeof(float);
    case PixelFormat::Gray16: return 2;
    case PixelFormat::Rgb16: return 6;
    case PixelFormat::Rgba16: return 8;
    }
    return 0;
}

namespace {

std::size_t planes(PixelFormat format)
{
    return format == PixelFormat::PlanarRgbF32 ? 3 : 1;
}

constexpr std::size_t kHugePage = std::size_t{2} << 20;

/// Not initialised. Large blocks ask for huge pages: the first touch of each small page costs as
/// much as filling it. Very large ones spill to the disk if it has room.
std::shared_ptr<std::byte[]> allocated(std::size_t size)
{
    if (size >= spillBytes()) {
        if (auto block = spilled(size)) {
            return block;
        }
    }
    if (size < 2 * kHugePage) {
        return std::shared_ptr<std::byte[]>(new std::byte[size]);
    }
    constexpr std::align_val_t kAlignment{kHugePage};
    auto *block = static_cast<std::byte *>(::operator new(size, kAlignment));
    static_cast<void>(::madvise(block, size, MADV_HUGEPAGE)); // a wish: not every kernel knows it
    return {block, [](std::byte *data) { ::operator delete(data, kAlignment); }};
}

} // namespace

Pixels::Pixels(int width, int height, PixelFormat format)
    : m_width(width)
    , m_height(height)
    , m_stride(static_cast<std::size_t>(width) * bytesPerPixel(format))
    , m_format(format)
{
    m_data = allocated(m_stride * static_cast<std::size_t>(height) * planes(format));
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
