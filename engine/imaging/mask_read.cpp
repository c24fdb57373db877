#include "engine/imaging/mask_read.h"

#include "engine/core/guarded.h"
#include "engine/imaging/picture_source.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace inspyre {

namespace {

constexpr int kStripRows = 64;
constexpr int kColours = 3;
constexpr int kSameShare = 64; ///< of the largest sample: JPEG's grey is not quite grey

/// Which band is the mask, and whether two more must be the same.
struct MaskBand
{
    int band = 0;
    bool grey = false;
};

template<typename Sample>
bool takeRow(const void *row, int width, int bands, MaskBand mask, float *out)
{
    constexpr auto kMost = static_cast<int>(static_cast<Sample>(~Sample{0}));
    const auto *from = static_cast<const Sample *>(row);
    for (int x = 0; x < width; ++x, from += bands) {
        if (mask.grey && (std::abs(from[0] - from[1]) > kMost / kSameShare ||
                          std::abs(from[0] - from[2]) > kMost / kSameShare)) {
            return false;
        }
        out[x] = static_cast<float>(from[mask.band]) / static_cast<float>(kMost);
    }
    return true;
}

Result<Image> pull(VipsImage *image, const PictureSource &from, const JobControl &job)
{
    const bool wide = vips_image_get_format(image) == VIPS_FORMAT_USHORT;
    const int bands = image->Bands;
    const bool alpha = vips_image_hasalpha(image) != 0;
    if ((!wide && vips_image_get_format(image) != VIPS_FORMAT_UCHAR) ||
        (!alpha && bands != 1 && bands != kColours)) {
        return Error{ErrorCode::InvalidArgument, "its samples are no mask", from.name};
    }
    const MaskBand mask{alpha ? bands - 1 : 0, !alpha && bands == kColours};
    const VipsRegionPtr region(vips_region_new(image));
    if (region == nullptr) {
        return Error{ErrorCode::OutOfMemory, takeVipsError(), from.name};
    }
    Pixels out(image->Xsize, image->Ysize, PixelFormat::GrayF32);
    for (int top = 0; top < image->Ysize; top += kStripRows) {
        if (job.cancelled()) {
            return cancelledError(from.name);
        }
        const VipsRect strip{0, top, image->Xsize, std::min(kStripRows, image->Ysize - top)};
        if (vips_region_prepare(region.get(), &strip) != 0) {
            return damagedPicture(from);
        }
        for (int y = top; y < top + strip.height; ++y) {
            const void *row = VIPS_REGION_ADDR(region.get(), 0, y);
            const bool taken =
                wide ? takeRow<std::uint16_t>(row, image->Xsize, bands, mask, out.rowF32(y))
                     : takeRow<std::uint8_t>(row, image->Xsize, bands, mask, out.rowF32(y));
            if (!taken) {
                return Error{
                    ErrorCode::InvalidArgument, "it has colours and no transparency", from.name};
            }
        }
    }
    return Image(std::move(out));
}

} // namespace

Result<Image> readMask(
    std::span<const std::byte> data, const std::string &name, const JobControl &job)
{
    return guarded("reading a mask", [&]() -> Result<Image> {
        const VipsCall call;
        const auto source = openSource(data, name);
        if (!source) {
            return source.error();
        }
        const auto opened = openPicture(*source);
        return opened ? pull(opened->image.get(), *source, job) : opened.error();
    });
}

} // namespace inspyre
