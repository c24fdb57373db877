#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace inspyre {

enum class PixelFormat : std::uint8_t {
    Gray8,        ///< 1 byte
    Rgb8,         ///< 3 bytes R, G, B
    Rgba8,        ///< 4 bytes R, G, B, A; straight alpha
    GrayF32,      ///< 1 float; an alpha matte in [0, 1] or logits
    PlanarRgbF32, ///< three planes of floats, R then G then B, each height * stride bytes
    Gray16,       ///< 1 std::uint16_t, 0 to 65535, in the processor's byte order
    Rgb16,        ///< 3 of them
    Rgba16,       ///< 4 of them; straight alpha
};

/// Bytes of one pixel in a row (of one plane for PlanarRgbF32).
[[nodiscard]] std::size_t bytesPerPixel(PixelFormat format);

struct Size
{
    int width = 0;
    int height = 0;

    bool operator==(const Size &) const = default;
};

[[nodiscard]] std::string sizeText(Size size); ///< "384x384"

/// Pixels x to x + width - 1 of the rows y to y + height - 1.
struct Rect
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }

    bool operator==(const Rect &) const = default;
};

/// Pixels that somebody else owns. Rows are `stride` bytes apart, top to bottom.
struct ImageView
{
    const std::byte *data = nullptr;
    int width = 0;
    int height = 0;
    std::size_t stride = 0; ///< bytes
    PixelFormat format = PixelFormat::Rgb8;

    [[nodiscard]] Size size() const { return {width, height}; }

    [[nodiscard]] bool empty() const { return data == nullptr || width <= 0 || height <= 0; }

    [[nodiscard]] const std::uint8_t *row8(int y) const
    {
        return reinterpret_cast<const std::uint8_t *>(data + static_cast<std::size_t>(y) * stride);
    }

    [[nodiscard]] const std::uint16_t *row16(int y) const
    {
        return reinterpret_cast<const std::uint16_t *>(data + static_cast<std::size_t>(y) * stride);
    }

    [[nodiscard]] const float *rowF32(int y) const
    {
        return reinterpret_cast<const float *>(data + static_cast<std::size_t>(y) * stride);
    }
};

/// Pixels that can be written, owned alone; `Image(std::move(pixels))` freezes them. Rows are
/// without padding. Not initialised. From 512 MiB on (INSPYRE_SPILL_BYTES) they lie in a nameless
/// file in INSPYRE_SPILL_DIR or cacheFolder(), which the kernel pages, if the disk has room for it.
///
/// Throws std::bad_alloc; each public engine function turns that into OutOfMemory.
class Pixels
{
public:
    Pixels() = default;
    Pixels(int width, int height, PixelFormat format);

    [[nodiscard]] ImageView view() const;

    [[nodiscard]] std::uint8_t *row8(int y)
    {
        return reinterpret_cast<std::uint8_t *>(
            m_data.get() + static_cast<std::size_t>(y) * m_stride);
    }

    [[nodiscard]] std::uint16_t *row16(int y)
    {
        return reinterpret_cast<std::uint16_t *>(
            m_data.get() + static_cast<std::size_t>(y) * m_stride);
    }

    [[nodiscard]] float *rowF32(int y)
    {
        return reinterpret_cast<float *>(m_data.get() + static_cast<std::size_t>(y) * m_stride);
    }

    [[nodiscard]] std::span<std::byte> bytes();

private:
    friend class Image;
    std::shared_ptr<std::byte[]> m_data;
    int m_width = 0;
    int m_height = 0;
    std::size_t m_stride = 0;
    PixelFormat m_format = PixelFormat::Rgb8;
};

/// Immutable, shared pixels: a copy is a reference count. Threads: as a shared_ptr to const.
class Image
{
public:
    Image() = default;
    explicit Image(Pixels pixels);

    /// Pixels that `owner` keeps alive, such as a decoder's buffer.
    Image(const ImageView &view, std::shared_ptr<const void> owner);

    [[nodiscard]] const ImageView &view() const { return m_view; }

    [[nodiscard]] Size size() const { return m_view.size(); }

    [[nodiscard]] int width() const { return m_view.width; }

    [[nodiscard]] int height() const { return m_view.height; }

    [[nodiscard]] bool empty() const { return m_view.empty(); }

private:
    ImageView m_view;
    std::shared_ptr<const void> m_owner;
};

} // namespace inspyre
