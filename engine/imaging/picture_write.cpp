#include "engine/core/guarded.h"
#include "engine/imaging/icc.h"
#include "engine/imaging/png_write.h"
#include "engine/imaging/samples.h"
#include "engine/imaging/vips_write.h"

#include <inspyre/formats.h>
#include <inspyre/picture.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace inspyre {

namespace {

constexpr int kMaxWebPSide = 16383; // the format's own limit
constexpr int kMaxAvifSide = 16384; // of the encoder

Error invalid(std::string why)
{
    return {ErrorCode::InvalidArgument, std::move(why), {}};
}

/// What the format can hold of these pixels.
Status checkFormat(const ImageView &pixels, FileFormat format)
{
    const auto samples = samplesOf(pixels.format);
    const int side = std::max(pixels.width, pixels.height);
    switch (format) {
    case FileFormat::Png:
    case FileFormat::Tiff: return Success{};
    case FileFormat::Jpeg:
        if (samples.bands == 4) {
            return invalid("JPEG cannot hold transparency; use PNG, WebP or TIFF, or a background");
        }
        if (samples.bits > 8) {
            return invalid("JPEG holds 8 bits a channel; use PNG or TIFF for 16");
        }
        return Success{};
    case FileFormat::WebP:
        if (side > kMaxWebPSide) {
            return invalid("WebP holds at most 16383 pixels a side; use PNG or TIFF");
        }
        if (samples.bits > 8) {
            return invalid("WebP holds 8 bits a channel; use PNG or TIFF for 16");
        }
        return Success{};
    case FileFormat::Avif:
        if (side > kMaxAvifSide) {
            return invalid("AVIF holds at most 16384 pixels a side; use PNG or TIFF");
        }
        return Success{};
    case FileFormat::OpenRaster: return invalid("an OpenRaster file is made of layers");
    }
    return invalid("an unknown format");
}

Status checkArguments(const ImageView &pixels, const EncodeOptions &options)
{
    if (pixels.empty() || samplesOf(pixels.format).bands == 0) {
        return invalid("only grey, RGB and RGBA of 8 or 16 bits can be encoded");
    }
    if (options.quality < 1 || options.quality > 100) {
        return invalid("the quality must be 1 to 100");
    }
    if (options.pngCompression < 0 || options.pngCompression > 9) {
        return invalid("the PNG compression must be 0 to 9");
    }
    return checkFormat(pixels, options.format);
}

/// What of `metadata` goes into the file.
Metadata metadataFor(PixelFormat format, const Metadata &metadata)
{
    Metadata chosen = metadata;
    // A profile of RGB on a grey mask would be wrong, and readers refuse such files.
    if (profileSpace(metadata.icc) != (samplesOf(format).bands == 1 ? "GRAY" : "RGB ")) {
        chosen.icc.clear();
    }
    return chosen;
}

std::string knownExtensions()
{
    std::string list;
    for (const auto format : kFileFormats) {
        for (const auto name : extensionsOf(format)) {
            list += (list.empty() ? "" : ", ") + std::string(name);
        }
    }
    return list;
}

} // namespace

std::span<const std::string_view> extensionsOf(FileFormat format)
{
    static constexpr std::string_view kPng[] = {".png"};
    static constexpr std::string_view kJpeg[] = {".jpg", ".jpeg"};
    static constexpr std::string_view kWebP[] = {".webp"};
    static constexpr std::string_view kTiff[] = {".tif", ".tiff"};
    static constexpr std::string_view kAvif[] = {".avif"};
    static constexpr std::string_view kOpenRaster[] = {".ora"};
    switch (format) {
    case FileFormat::Png: return kPng;
    case FileFormat::Jpeg: return kJpeg;
    case FileFormat::WebP: return kWebP;
    case FileFormat::Tiff: return kTiff;
    case FileFormat::Avif: return kAvif;
    case FileFormat::OpenRaster: return kOpenRaster;
    }
    return {};
}

Result<FileFormat> fileFormat(const std::filesystem::path &file)
{
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    for (const auto format : kFileFormats) {
        if (std::ranges::count(extensionsOf(format), extension) > 0) {
            return format;
        }
    }
    return Error{
        ErrorCode::InvalidArgument,
        "the name must end in one of these: " + knownExtensions(),
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
        const auto chosen = metadataFor(pixels.format, metadata);
        if (options.format == FileFormat::Png) {
            return writePng(pixels, chosen, options.pngCompression, job);
        }
        return writeByVips(pixels, chosen, options, job);
    });
}

} // namespace inspyre
