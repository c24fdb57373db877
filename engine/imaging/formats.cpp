#include "engine/imaging/icc.h"
#include "engine/imaging/samples.h"
#include "engine/imaging/vips_library.h"

#include <inspyre/formats.h>

#include <array>
#include <cstring>
#include <string_view>
#include <utility>

namespace inspyre {

namespace {

constexpr int kSide = 8;

/// Always the same noise, which no lossy encoder keeps. Alpha is 0 in the left half, else opaque.
Image trialPixels(PixelFormat format)
{
    Pixels pixels(kSide, kSide, format);
    std::uint32_t state = 1;
    for (auto &byte : pixels.bytes()) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<std::byte>(state >> 24U);
    }
    if (format == PixelFormat::Rgba8) {
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x) {
                pixels.row8(y)[4 * x + 3] = x < kSide / 2 ? 0 : 255;
            }
        }
    }
    return Image(std::move(pixels));
}

std::vector<std::byte> bytesOf(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

/// A profile, the smallest EXIF block (an orientation) and the smallest packet.
Metadata trialMetadata()
{
    using namespace std::string_view_literals;
    const VipsCall call;
    return {
        .icc = srgbProfile(),
        .exif = bytesOf("Exif\0\0II*\0\x8\0\0\0\x1\0\x12\x1\x3\0\x1\0\0\0\x1\0\0\0\0\0\0\0"sv),
        .xmp =
            bytesOf("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                    "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></x:xmpmeta>"sv)};
}

/// Writes the pixels, losslessly if that can be asked for, and reads them again.
Result<Picture> again(FileFormat format, PixelFormat pixels, const Metadata &metadata = {})
{
    const auto image = trialPixels(pixels);
    const bool deep = samplesOf(pixels).bits == 16;
    const auto colours = trialPixels(deep ? PixelFormat::Rgb16 : PixelFormat::Rgb8);
    const auto mask = trialPixels(deep ? PixelFormat::Gray16 : PixelFormat::Gray8);
    const LayeredPicture layers{image.view(), colours.view(), mask.view()};
    const EncodeOptions options{.format = format, .lossless = true};
    const auto file = format == FileFormat::OpenRaster
                          ? encodeLayers(layers, metadata, {})
                          : encodePicture(image.view(), metadata, options, {});
    return file ? readPicture(*file, "trial", {}) : file.error();
}

/// Whether the colours are those of trialPixels(), under alpha 0, too.
bool keepsColours(const Result<Picture> &picture, PixelFormat format)
{
    if (!picture || picture->pixels.size() != Size{kSide, kSide}) {
        return false;
    }
    const auto wanted = trialPixels(format);
    const int bands = samplesOf(format).bands;
    for (int y = 0; y < kSide; ++y) {
        const auto *got = picture->pixels.view().row8(y);
        for (int x = 0; x < kSide; ++x) {
            if (std::memcmp(got + 3 * x, wanted.view().row8(y) + bands * x, 3) != 0) {
                return false;
            }
        }
    }
    return true;
}

FormatAbility tried(FileFormat format, const Metadata &metadata)
{
    const auto plain = again(format, PixelFormat::Rgb8, metadata);
    FormatAbility ability{.format = format};
    if (!plain) {
        ability.why = plain.error().message;
        return ability;
    }
    const auto transparent = again(format, PixelFormat::Rgba8);
    const auto deep = again(format, PixelFormat::Rgb16);
    ability.works = true;
    ability.alpha = transparent && transparent->hadAlpha;
    ability.lossy =
        format == FileFormat::Jpeg || format == FileFormat::WebP || format == FileFormat::Avif;
    ability.lossless = keepsColours(plain, PixelFormat::Rgb8);
    ability.bits = {8};
    if (deep && deep->bitsPerChannel > 8) {
        ability.bits.push_back(deep->bitsPerChannel);
    }
    ability.icc = plain->metadata.icc == metadata.icc;
    ability.exif = !plain->metadata.exif.empty();
    ability.xmp = !plain->metadata.xmp.empty();
    ability.keepsBelowAlpha = keepsColours(transparent, PixelFormat::Rgba8);
    return ability;
}

std::vector<FormatAbility> triedAll()
{
    const auto metadata = trialMetadata();
    std::vector<FormatAbility> all;
    for (const auto format : kFileFormats) {
        all.push_back(tried(format, metadata));
    }
    return all;
}

} // namespace

const std::vector<FormatAbility> &writableFormats()
{
    static const auto all = triedAll();
    return all;
}

} // namespace inspyre
