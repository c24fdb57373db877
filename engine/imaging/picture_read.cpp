#include "engine/core/guarded.h"
#include "engine/imaging/exif.h"
#include "engine/imaging/orient.h"
#include "engine/imaging/picture_source.h"
#include "engine/imaging/to_rgb.h"

#include <inspyre/picture.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace inspyre {

namespace {

constexpr int kStripRows = 64;

std::vector<std::byte> blob(VipsImage *image, const char *name)
{
    const void *data = nullptr;
    std::size_t size = 0;
    if (vips_image_get_typeof(image, name) == 0 ||
        vips_image_get_blob(image, name, &data, &size) != 0) {
        return {};
    }
    const auto *bytes = static_cast<const std::byte *>(data);
    return {bytes, bytes + size};
}

int sourceBits(VipsImage *image)
{
    for (const auto *name : {"bits-per-sample", "heif-bitdepth"}) {
        int bits = 0;
        if (vips_image_get_typeof(image, name) != 0 &&
            vips_image_get_int(image, name, &bits) == 0) {
            return bits;
        }
    }
    return static_cast<int>(8 * vips_format_sizeof(vips_image_get_format(image)));
}

/// All that the header says.
Picture describe(const OpenedPicture &opened)
{
    auto *image = opened.image.get();
    Picture picture;
    picture.format = opened.format;
    picture.orientation = std::clamp(vips_image_get_orientation(image), 1, 8);
    picture.bitsPerChannel = sourceBits(image);
    picture.pages = std::max(1, vips_image_get_n_pages(image));
    picture.hadAlpha = vips_image_hasalpha(image) != 0;
    picture.metadata = {
        .icc = blob(image, VIPS_META_ICC_NAME),
        .exif = blob(image, VIPS_META_EXIF_NAME),
        .xmp = blob(image, VIPS_META_XMP_NAME),
        .iptc = blob(image, VIPS_META_IPTC_NAME),
    };
    setExifUpright(picture.metadata.exif);
    setXmpUpright(picture.metadata.xmp);
    if (picture.pages > 1) {
        picture.notes.push_back(
            "only the first of " + std::to_string(picture.pages) + " frames or pages was taken");
    }
    return picture;
}

struct Pulled
{
    Pixels pixels = {};
    std::optional<Pixels> deep = {};
};

/// The pixels of `samples` (what toRgbSamples() makes), strip by strip. A strip is what the
/// decoder has to make, so a cancel is seen between two of them.
Result<Pulled> pullRows(
    VipsImage *samples, bool deep, const PictureSource &from, const JobControl &job)
{
    const VipsRegionPtr region(vips_region_new(samples));
    if (region == nullptr) {
        return Error{ErrorCode::OutOfMemory, takeVipsError(), from.name};
    }
    Pulled out{.pixels = Pixels(samples->Xsize, samples->Ysize, PixelFormat::Rgb8)};
    if (deep) {
        out.deep = Pixels(samples->Xsize, samples->Ysize, PixelFormat::Rgb16);
    }
    for (int top = 0; top < samples->Ysize; top += kStripRows) {
        if (job.cancelled()) {
            return cancelledError(from.name);
        }
        const int rows = std::min(kStripRows, samples->Ysize - top);
        const VipsRect strip{0, top, samples->Xsize, rows};
        if (vips_region_prepare(region.get(), &strip) != 0) {
            return damagedPicture(from);
        }
        for (int y = top; y < top + rows; ++y) {
            copyRgbRow(*samples, VIPS_REGION_ADDR(region.get(), 0, y), out.pixels.row8(y));
            if (out.deep) {
                copyDeepRgbRow(*samples, VIPS_REGION_ADDR(region.get(), 0, y), out.deep->row16(y));
            }
        }
        job.report(Stage::Decoding, static_cast<double>(top + rows) / samples->Ysize);
    }
    return out;
}

/// Turns what was pulled, if `orientation` asks for it, and hands it to `picture`.
Status takePixels(Pulled pulled, int orientation, Picture &picture, const JobControl &job)
{
    const auto taken = [&](Pixels pixels, const JobControl &part) -> Result<Image> {
        if (orientation == 1) {
            return Image(std::move(pixels));
        }
        auto upright = turnUpright(pixels.view(), orientation, part);
        return upright ? Result<Image>(Image(std::move(*upright))) : upright.error();
    };
    auto pixels = taken(std::move(pulled.pixels), job.slice(0.0, 0.5));
    if (!pixels) {
        return pixels.error();
    }
    picture.pixels = std::move(*pixels);
    if (pulled.deep) {
        auto deep = taken(std::move(*pulled.deep), job.slice(0.5, 1.0));
        if (!deep) {
            return deep.error();
        }
        picture.deep = std::move(*deep);
    }
    return Success{};
}

Result<Picture> readSource(
    const PictureSource &from, const ReadOptions &options, const JobControl &job)
{
    if (job.cancelled()) {
        return cancelledError(from.name);
    }
    const auto opened = openPicture(from);
    if (!opened) {
        return opened.error();
    }
    Picture picture = describe(*opened);
    const auto samples = toRgbSamples(opened->image.get(), picture, from.name);
    if (!samples) {
        return samples.error();
    }
    const bool isDeep = vips_image_get_format(samples->get()) == VIPS_FORMAT_USHORT;
    if (isDeep && !options.deep) {
        picture.notes.emplace_back("16 bits a channel were rounded to 8");
    }
    const double pulling = picture.orientation == 1 ? 1.0 : 0.9;
    auto pulled = pullRows(samples->get(), isDeep && options.deep, from, job.slice(0.0, pulling));
    if (!pulled) {
        return pulled.error();
    }
    const auto taken =
        takePixels(std::move(*pulled), picture.orientation, picture, job.slice(pulling, 1.0));
    if (!taken) {
        return taken.error();
    }
    job.report(Stage::Decoding, 1.0);
    return picture;
}

/// libvips's own thumbnail pipeline: shrink-on-load, colours to sRGB, upright.
VipsImagePtr thumbnailOf(const PictureSource &from, const OpenedPicture &opened, int side)
{
    VipsImage *out = nullptr;
    int failed = 0;
    if (opened.format == "bmp") { // in memory already, and without a second reading
        failed = vips_thumbnail_image(
            opened.image.get(), &out, side, "height", side, "size", VIPS_SIZE_DOWN, nullptr);
    } else {
        // Only CMYK needs a profile where the file has none; on other pictures it would be refused.
        const bool cmyk =
            vips_image_guess_interpretation(opened.image.get()) == VIPS_INTERPRETATION_CMYK;
        failed = vips_thumbnail_source(
            from.source.get(),
            &out,
            side,
            "height",
            side,
            "size",
            VIPS_SIZE_DOWN,
            "fail_on",
            VIPS_FAIL_ON_ERROR,
            "export_profile",
            "srgb",
            cmyk ? "import_profile" : nullptr,
            "cmyk",
            nullptr);
    }
    return VipsImagePtr(failed == 0 ? out : nullptr);
}

Result<Image> readThumbnailOf(const PictureSource &from, int side, const JobControl &job)
{
    if (job.cancelled()) {
        return cancelledError(from.name);
    }
    const auto opened = openPicture(from);
    if (!opened) {
        return opened.error();
    }
    const auto small = thumbnailOf(from, *opened, side);
    if (small == nullptr) {
        return damagedPicture(from);
    }
    Picture ignored; // an RGB profile is applied by now, so there is none to keep
    const auto samples = toRgbSamples(small.get(), ignored, from.name);
    if (!samples) {
        return samples.error();
    }
    auto pulled = pullRows(samples->get(), false, from, job);
    if (!pulled) {
        return pulled.error();
    }
    return Image(std::move(pulled->pixels));
}

/// @param read  called with a JobControl; perhaps a second time, after it has failed
template<typename Read>
auto reading(const std::string &name, const JobControl &job, const Read &read)
{
    bool hadCompany = false;
    const auto tried = [&](const JobControl &part) {
        return guarded("reading a picture", [&] {
            const VipsCall call;
            auto result = read(part);
            hadCompany = call.hadCompany();
            return result;
        });
    };
    auto result = tried(job);
    if (!result && result.error().code == ErrorCode::DamagedImage && hadCompany) {
        // The reason may be another picture's, so it is asked for once more with nobody else there.
        const VipsAlone alone(job);
        if (alone.granted()) {
            result = tried(JobControl([&job] { return job.cancelled(); }));
        } else {
            result = Error{ErrorCode::DamagedImage, "the file is cut off or damaged", name};
        }
    }
    if (!result && result.error().subject.empty()) {
        Error error = result.error();
        error.subject = name;
        result = std::move(error);
    }
    return result;
}

Result<PictureHeader> headerOf(const PictureSource &source)
{
    const auto opened = openPicture(source);
    if (!opened) {
        return opened.error();
    }
    auto picture = describe(*opened);
    return PictureHeader{
        .size = {opened->image->Xsize, opened->image->Ysize},
        .format = std::move(picture.format),
        .orientation = picture.orientation,
        .bits = picture.bitsPerChannel,
        .alpha = picture.hadAlpha,
        .metadata = std::move(picture.metadata)};
}

} // namespace

Result<Picture> readPicture(
    const std::filesystem::path &file, const ReadOptions &options, const JobControl &job)
{
    return reading(file.string(), job, [&](const JobControl &part) -> Result<Picture> {
        const auto source = openSource(file);
        return source ? readSource(*source, options, part) : source.error();
    });
}

Result<Picture> readPicture(const std::filesystem::path &file, const JobControl &job)
{
    return readPicture(file, ReadOptions{}, job);
}

Result<PictureHeader> readPictureHeader(const std::filesystem::path &file)
{
    return reading(file.string(), {}, [&](const JobControl &) -> Result<PictureHeader> {
        const auto source = openSource(file);
        return source ? headerOf(*source) : source.error();
    });
}

Result<PictureHeader> readPictureHeader(std::span<const std::byte> data, const std::string &name)
{
    return reading(name, {}, [&](const JobControl &) -> Result<PictureHeader> {
        const auto source = openSource(data, name);
        return source ? headerOf(*source) : source.error();
    });
}

Result<Picture> readPicture(
    std::span<const std::byte> data,
    const std::string &name,
    const ReadOptions &options,
    const JobControl &job)
{
    return reading(name, job, [&](const JobControl &part) -> Result<Picture> {
        const auto source = openSource(data, name);
        return source ? readSource(*source, options, part) : source.error();
    });
}

Result<Picture> readPicture(
    std::span<const std::byte> data, const std::string &name, const JobControl &job)
{
    return readPicture(data, name, ReadOptions{}, job);
}

Result<Image> readThumbnail(const std::filesystem::path &file, int side, const JobControl &job)
{
    return reading(file.string(), job, [&](const JobControl &part) -> Result<Image> {
        if (side < 1 || side > kMaxImageSide) {
            return Error{ErrorCode::InvalidArgument, "a thumbnail of this size", file.string()};
        }
        const auto source = openSource(file);
        return source ? readThumbnailOf(*source, side, part) : source.error();
    });
}

} // namespace inspyre
