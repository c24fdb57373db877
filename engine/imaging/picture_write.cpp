#include "engine/core/guarded.h"
#include "engine/imaging/icc.h"
#include "engine/imaging/png_write.h"
#include "engine/imaging/vips_library.h"

#include <inspyre/picture.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <mutex>
#include <string_view>
#include <utility>

namespace inspyre {

namespace {

constexpr int kMaxWebPSide = 16383; // the format's own limit

struct Extension
{
    std::string_view name;
    FileFormat format;
};

constexpr std::array kExtensions{
    Extension{".png", FileFormat::Png},
    Extension{".jpg", FileFormat::Jpeg},
    Extension{".jpeg", FileFormat::Jpeg},
    Extension{".webp", FileFormat::WebP},
    Extension{".tif", FileFormat::Tiff},
    Extension{".tiff", FileFormat::Tiff},
};

int bandsOf(PixelFormat format)
{
    switch (format) {
    case PixelFormat::Gray8: return 1;
    case PixelFormat::Rgb8: return 3;
    case PixelFormat::Rgba8: return 4;
    case PixelFormat::GrayF32:
    case PixelFormat::PlanarRgbF32:
    case PixelFormat::Gray16:
    case PixelFormat::Rgb16:
    case PixelFormat::Rgba16: return 0;
    }
    return 0;
}

Status checkArguments(const ImageView &pixels, const EncodeOptions &options)
{
    const auto invalid = [](std::string why) {
        return Error{ErrorCode::InvalidArgument, std::move(why), {}};
    };
    if (pixels.empty() || bandsOf(pixels.format) == 0) {
        return invalid("only Gray8, Rgb8 and Rgba8 can be encoded");
    }
    if (options.format == FileFormat::Jpeg && pixels.format == PixelFormat::Rgba8) {
        return invalid("JPEG cannot hold transparency; use PNG, WebP or TIFF, or a background");
    }
    if (options.format == FileFormat::OpenRaster) {
        return invalid("an OpenRaster file is made of layers");
    }
    if (options.format == FileFormat::WebP &&
        std::max(pixels.width, pixels.height) > kMaxWebPSide) {
        return invalid("WebP holds at most 16383 pixels a side; use PNG or TIFF");
    }
    if (options.quality < 1 || options.quality > 100) {
        return invalid("the quality must be 1 to 100");
    }
    if (options.pngCompression < 0 || options.pngCompression > 9) {
        return invalid("the PNG compression must be 0 to 9");
    }
    return Success{};
}

/// The picture that is being encoded, as the callbacks of libvips see it.
struct Encoding
{
    [[nodiscard]] bool stopWanted()
    {
        const std::lock_guard lock(asking);
        return job.cancelled();
    }

    void report(double fraction)
    {
        const std::lock_guard lock(asking);
        job.report(Stage::Encoding, fraction);
    }

    const ImageView &pixels;
    const JobControl &job;
    std::mutex asking = {}; // the job, which is asked by one thread at a time
    bool cancelled = false;
    bool pulled = false; // libvips has fetched all rows; what follows is the encoder alone
};

// Called by libvips's worker for the next rows. A cancel is an error of this worker, see
// startVips() for why nothing else may stop it.
int copyRows(VipsRegion *region, void *, void *data, void *, gboolean *)
{
    auto &encoding = *static_cast<Encoding *>(data);
    if (encoding.stopWanted()) {
        encoding.cancelled = true;
        return -1;
    }
    const VipsRect &rows = region->valid;
    const auto bands = static_cast<std::size_t>(bandsOf(encoding.pixels.format));
    for (int y = rows.top; y < rows.top + rows.height; ++y) {
        const auto *from = encoding.pixels.row8(y) + static_cast<std::size_t>(rows.left) * bands;
        std::memcpy(
            VIPS_REGION_ADDR(region, rows.left, y),
            from,
            static_cast<std::size_t>(rows.width) * bands);
    }
    return 0;
}

/// libvips's image over `encoding`, which must outlive it.
VipsImagePtr wrap(Encoding &encoding)
{
    VipsImagePtr image(vips_image_new());
    if (image == nullptr) {
        return nullptr;
    }
    const auto &pixels = encoding.pixels;
    const int bands = bandsOf(pixels.format);
    vips_image_init_fields(
        image.get(),
        pixels.width,
        pixels.height,
        bands,
        VIPS_FORMAT_UCHAR,
        VIPS_CODING_NONE,
        bands == 1 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB,
        1.0,
        1.0);
    if (vips_image_pipelinev(image.get(), VIPS_DEMAND_STYLE_THINSTRIP, nullptr) != 0 ||
        vips_image_generate(image.get(), nullptr, copyRows, nullptr, &encoding, nullptr) != 0) {
        return nullptr;
    }
    return image;
}

void attach(VipsImage *image, const char *name, const std::vector<std::byte> &data)
{
    if (!data.empty()) {
        vips_image_set_blob_copy(image, name, data.data(), data.size());
    }
}

void attachMetadata(VipsImage *image, const Metadata &metadata)
{
    attach(image, VIPS_META_ICC_NAME, metadata.icc);
    attach(image, VIPS_META_EXIF_NAME, metadata.exif);
    attach(image, VIPS_META_XMP_NAME, metadata.xmp);
    attach(image, VIPS_META_IPTC_NAME, metadata.iptc);
}

/// What of `metadata` goes into the file.
Metadata metadataFor(PixelFormat format, const Metadata &metadata, bool keep)
{
    Metadata chosen = keep ? metadata : Metadata{.icc = metadata.icc};
    // A profile of RGB on a grey mask would be wrong, and readers refuse such files.
    if (profileSpace(metadata.icc) != (bandsOf(format) == 1 ? "GRAY" : "RGB ")) {
        chosen.icc.clear();
    }
    return chosen;
}

// Called by libvips in the encoding thread, a few times per strip of rows, and by WebP's encoder
// afterwards, which asks whether the image was killed.
void onProgress(VipsImage *image, VipsProgress *progress, Encoding *encoding)
{
    if (encoding->stopWanted()) {
        if (encoding->pulled) {
            encoding->cancelled = true;
            vips_image_set_kill(image, TRUE);
        }
        return;
    }
    encoding->report(progress->percent / 100.0 * 0.99);
}

// Called by libvips in the encoding thread when its workers are done.
void onPulled(VipsImage *, VipsProgress *, Encoding *encoding)
{
    encoding->pulled = true;
}

struct Encoded
{
    void *data = nullptr;
    std::size_t size = 0;
};

int save(VipsImage *image, const EncodeOptions &options, Encoded &out)
{
    constexpr double kClassicTiffBytes = 3.9e9;
    const double bytes = static_cast<double>(VIPS_IMAGE_SIZEOF_IMAGE(image));
    switch (options.format) {
    case FileFormat::Png:
    case FileFormat::OpenRaster: return -1; // by writePng(), by encodeLayers()
    case FileFormat::Avif:
        return vips_heifsave_buffer(
            image,
            &out.data,
            &out.size,
            "Q",
            options.quality,
            "compression",
            VIPS_FOREIGN_HEIF_COMPRESSION_AV1,
            nullptr);
    case FileFormat::Jpeg:
        return vips_jpegsave_buffer(
            image, &out.data, &out.size, "Q", options.quality, "optimize_coding", TRUE, nullptr);
    case FileFormat::WebP:
        return vips_webpsave_buffer(image, &out.data, &out.size, "Q", options.quality, nullptr);
    case FileFormat::Tiff:
        return vips_tiffsave_buffer(
            image,
            &out.data,
            &out.size,
            "compression",
            VIPS_FOREIGN_TIFF_COMPRESSION_DEFLATE,
            "predictor",
            VIPS_FOREIGN_TIFF_PREDICTOR_HORIZONTAL,
            "bigtiff",
            bytes > kClassicTiffBytes ? TRUE : FALSE,
            nullptr);
    }
    return -1;
}

Result<std::vector<std::byte>> encode(
    const ImageView &pixels,
    const Metadata &metadata,
    const EncodeOptions &options,
    const JobControl &job)
{
    if (job.cancelled()) {
        return cancelledError();
    }
    Encoding encoding{pixels, job};
    const auto image = wrap(encoding);
    if (image == nullptr) {
        return Error{ErrorCode::Internal, takeVipsError(), {}};
    }
    attachMetadata(image.get(), metadata);
    vips_image_set_progress(image.get(), TRUE);
    g_signal_connect(image.get(), "eval", G_CALLBACK(onProgress), &encoding);
    g_signal_connect(image.get(), "posteval", G_CALLBACK(onPulled), &encoding);
    Encoded encoded;
    const int failed = save(image.get(), options, encoded);
    const std::unique_ptr<void, decltype(&g_free)> owner(encoded.data, g_free);
    if (encoding.cancelled || job.cancelled()) {
        static_cast<void>(takeVipsError());
        return cancelledError();
    }
    if (failed != 0) {
        return Error{ErrorCode::Internal, "the picture cannot be encoded: " + takeVipsError(), {}};
    }
    const auto *bytes = static_cast<const std::byte *>(encoded.data);
    std::vector<std::byte> file(bytes, bytes + encoded.size);
    job.report(Stage::Encoding, 1.0);
    return file;
}

} // namespace

Result<FileFormat> fileFormat(const std::filesystem::path &file)
{
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    for (const auto &known : kExtensions) {
        if (extension == known.name) {
            return known.format;
        }
    }
    return Error{
        ErrorCode::InvalidArgument,
        "the name must end in .png, .jpg, .jpeg, .webp, .tif or .tiff",
        file.string()};
}

Result<std::vector<std::byte>> encodePicture(
    const ImageView &pixels,
    const Metadata &metadata,
    const EncodeOptions &options,
    const JobControl &job)
{
    return guarded("encoding a picture", [&]() -> Result<std::vector<std::byte>> {
        if (const auto valid = checkArguments(pixels, options); !valid) {
            return valid.error();
        }
        const auto chosen = metadataFor(pixels.format, metadata, options.keepMetadata);
        if (options.format == FileFormat::Png) {
            return writePng(pixels, chosen, options.pngCompression, job);
        }
        const VipsCall call;
        return encode(pixels, chosen, options, job);
    });
}

} // namespace inspyre
