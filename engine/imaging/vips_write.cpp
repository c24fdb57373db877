#include "engine/imaging/vips_write.h"

#include "engine/core/guarded.h"
#include "engine/imaging/pixel_feed.h"
#include "engine/imaging/work_aside.h"

#include <memory>

namespace inspyre {

namespace {

struct Encoded
{
    void *data = nullptr;
    std::size_t size = 0;
};

int saveJpeg(VipsImage *image, const EncodeOptions &options, Encoded &out)
{
    return vips_jpegsave_buffer(
        image, &out.data, &out.size, "Q", options.quality, "optimize_coding", TRUE, nullptr);
}

int saveWebP(VipsImage *image, const EncodeOptions &options, Encoded &out)
{
    if (options.lossless) {
        return vips_webpsave_buffer(image, &out.data, &out.size, "lossless", TRUE, nullptr);
    }
    return vips_webpsave_buffer(image, &out.data, &out.size, "Q", options.quality, nullptr);
}

VipsForeignTiffCompression tiffCompression(TiffCompression compression)
{
    switch (compression) {
    case TiffCompression::Deflate: return VIPS_FOREIGN_TIFF_COMPRESSION_DEFLATE;
    case TiffCompression::Lzw: return VIPS_FOREIGN_TIFF_COMPRESSION_LZW;
    case TiffCompression::None: return VIPS_FOREIGN_TIFF_COMPRESSION_NONE;
    }
    return VIPS_FOREIGN_TIFF_COMPRESSION_DEFLATE;
}

int saveTiff(VipsImage *image, const EncodeOptions &options, Encoded &out)
{
    constexpr double kClassicTiffBytes = 3.9e9;
    const double bytes = static_cast<double>(VIPS_IMAGE_SIZEOF_IMAGE(image));
    return vips_tiffsave_buffer(
        image,
        &out.data,
        &out.size,
        "compression",
        tiffCompression(options.tiff),
        "predictor",
        VIPS_FOREIGN_TIFF_PREDICTOR_HORIZONTAL,
        "bigtiff",
        bytes > kClassicTiffBytes ? TRUE : FALSE,
        nullptr);
}

int saveAvif(VipsImage *image, const EncodeOptions &options, Encoded &out)
{
    constexpr int kDeepBits = 12; // the most that AV1 holds
    constexpr int kEffort = 2;    // of 9: a sixth of the usual 4's time for files a tenth larger
    return vips_heifsave_buffer(
        image,
        &out.data,
        &out.size,
        "compression",
        VIPS_FOREIGN_HEIF_COMPRESSION_AV1,
        "Q",
        options.quality,
        "lossless",
        options.lossless ? TRUE : FALSE,
        "subsample_mode",
        options.lossless ? VIPS_FOREIGN_SUBSAMPLE_OFF : VIPS_FOREIGN_SUBSAMPLE_AUTO,
        "effort",
        kEffort,
        "bitdepth",
        vips_image_get_format(image) == VIPS_FORMAT_USHORT ? kDeepBits : 8,
        nullptr);
}

int save(VipsImage *image, const EncodeOptions &options, Encoded &out)
{
    switch (options.format) {
    case FileFormat::Jpeg: return saveJpeg(image, options, out);
    case FileFormat::WebP: return saveWebP(image, options, out);
    case FileFormat::Tiff: return saveTiff(image, options, out);
    case FileFormat::Avif: return saveAvif(image, options, out);
    case FileFormat::Png:
    case FileFormat::OpenRaster: return -1; // by writers of our own
    }
    return -1;
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

/// What the encoder's thread needs: some of it is the caller's until letGo().
class Encoding
{
public:
    Encoding(
        const ImageView &pixels,
        const Metadata &metadata,
        const EncodeOptions &options,
        const JobControl &job)
        : m_metadata(metadata)
        , m_options(options)
        , m_feed(pixels, job)
    {}

    [[nodiscard]] Result<std::vector<std::byte>> make();

    [[nodiscard]] PixelFeed &feed() { return m_feed; }

private:
    const Metadata m_metadata;
    const EncodeOptions m_options;
    PixelFeed m_feed;
};

Result<std::vector<std::byte>> Encoding::make()
{
    const VipsCall call;
    const auto image = m_feed.image();
    if (image == nullptr) {
        return Error{ErrorCode::Internal, takeVipsError(), {}};
    }
    attachMetadata(image.get(), m_metadata);
    m_feed.watch(image.get());
    Encoded encoded;
    const int failed = save(image.get(), m_options, encoded);
    const std::unique_ptr<void, decltype(&g_free)> owner(encoded.data, g_free);
    if (m_feed.cancelled() || m_feed.stopWanted()) {
        static_cast<void>(takeVipsError());
        return cancelledError();
    }
    if (failed != 0) {
        return Error{ErrorCode::Internal, "the picture cannot be encoded: " + takeVipsError(), {}};
    }
    const auto *bytes = static_cast<const std::byte *>(encoded.data);
    return std::vector<std::byte>(bytes, bytes + encoded.size);
}

} // namespace

// Aside: AVIF's encoder has no way to be stopped, WebP's asks seldom, and JPEG's second pass never.
Result<std::vector<std::byte>> writeByVips(
    const ImageView &pixels,
    const Metadata &metadata,
    const EncodeOptions &options,
    const JobControl &job)
{
    if (job.cancelled()) {
        return cancelledError();
    }
    const auto encoding = std::make_shared<Encoding>(pixels, metadata, options, job);
    auto made = runAside(
        {.work =
             [encoding] { return guarded("encoding a picture", [&] { return encoding->make(); }); },
         .cancelled = [encoding] { return encoding->feed().stopWanted(); },
         .letGo = [encoding] { encoding->feed().letGo(); }});
    if (made) {
        job.report(Stage::Encoding, 1.0);
    }
    return made;
}

} // namespace inspyre
