#include "engine/imaging/to_rgb.h"

#include "engine/imaging/icc.h"

#include <cstring>
#include <string_view>
#include <utility>

namespace inspyre {

namespace {

VipsImagePtr withoutAlpha(VipsImage *image)
{
    VipsImage *out = nullptr;
    const int failed = vips_extract_band(image, &out, 0, "n", image->Bands - 1, nullptr);
    return VipsImagePtr(failed == 0 ? out : nullptr);
}

/// By the embedded profile, or by `fallback` where there is none or a broken one.
VipsImagePtr byProfile(VipsImage *image, const char *fallback)
{
    VipsImage *out = nullptr;
    const int failed = vips_icc_transform(
        image,
        &out,
        "srgb",
        "embedded",
        TRUE,
        "input_profile",
        fallback,
        "intent",
        VIPS_INTENT_RELATIVE,
        "black_point_compensation",
        TRUE,
        nullptr);
    return VipsImagePtr(failed == 0 ? out : nullptr);
}

VipsImagePtr bySpace(VipsImage *image)
{
    VipsImage *out = nullptr;
    const int failed = vips_colourspace(image, &out, VIPS_INTERPRETATION_sRGB, nullptr);
    return VipsImagePtr(failed == 0 ? out : nullptr);
}

VipsImagePtr shared(VipsImage *image)
{
    g_object_ref(image);
    return VipsImagePtr(image);
}

VipsImagePtr firstBands(VipsImage *image)
{
    VipsImage *out = nullptr;
    const int bands = image->Bands >= 3 ? 3 : 1;
    const int failed = vips_extract_band(image, &out, 0, "n", bands, nullptr);
    return VipsImagePtr(failed == 0 ? out : nullptr);
}

VipsImagePtr greyToRgb(VipsImage *image, Picture &picture)
{
    const auto space = profileSpace(picture.metadata.icc);
    if (space == "GRAY") {
        picture.metadata.icc.clear();
        if (auto converted = byProfile(image, "srgb")) {
            picture.notes.emplace_back("grey was converted to sRGB by its profile");
            return converted;
        }
        static_cast<void>(takeVipsError());
        picture.notes.emplace_back("the grey profile is broken and was dropped");
    }
    return shared(image);
}

VipsImagePtr cmykToRgb(VipsImage *image, Picture &picture)
{
    const bool own = profileSpace(picture.metadata.icc) == "CMYK";
    picture.metadata.icc.clear();
    picture.notes.emplace_back(
        own ? "CMYK was converted to sRGB by its profile"
            : "CMYK without a profile was converted to sRGB by a general one");
    return byProfile(image, "cmyk");
}

VipsImagePtr otherToRgb(VipsImage *image, VipsInterpretation space, Picture &picture)
{
    picture.metadata.icc.clear();
    picture.notes.push_back(
        std::string("colours were converted from ") +
        vips_enum_nick(VIPS_TYPE_INTERPRETATION, space) + " to sRGB");
    return bySpace(image);
}

VipsImagePtr coloursToRgb(VipsImage *image, Picture &picture)
{
    const auto space = vips_image_guess_interpretation(image);
    switch (space) {
    case VIPS_INTERPRETATION_sRGB:
    case VIPS_INTERPRETATION_RGB:
    case VIPS_INTERPRETATION_RGB16:
    case VIPS_INTERPRETATION_MULTIBAND: return firstBands(image);
    case VIPS_INTERPRETATION_B_W:
    case VIPS_INTERPRETATION_GREY16: return greyToRgb(image, picture);
    case VIPS_INTERPRETATION_CMYK: return cmykToRgb(image, picture);
    default: return otherToRgb(image, space, picture); // an enumeration of libvips, not ours
    }
}

/// A profile of another colour space than the pixels' describes nothing.
void dropForeignProfile(Picture &picture)
{
    auto &icc = picture.metadata.icc;
    if (!icc.empty() && profileSpace(icc) != "RGB ") {
        icc.clear();
        picture.notes.emplace_back("the colour profile does not fit the pixels and was dropped");
    }
}

} // namespace

Result<VipsImagePtr> toRgbSamples(VipsImage *image, Picture &picture, const std::string &name)
{
    const bool alpha = vips_image_hasalpha(image) != 0;
    if (alpha) {
        picture.notes.emplace_back("transparency was dropped");
    }
    const auto opaque = alpha ? withoutAlpha(image) : shared(image);
    auto samples = opaque != nullptr ? coloursToRgb(opaque.get(), picture) : nullptr;
    if (samples == nullptr) {
        return Error{
            ErrorCode::DamagedImage, "its colours cannot be converted: " + takeVipsError(), name};
    }
    dropForeignProfile(picture);
    const auto format = vips_image_get_format(samples.get());
    if (format != VIPS_FORMAT_UCHAR && format != VIPS_FORMAT_USHORT) {
        return Error{
            ErrorCode::NotAnImage,
            std::string("its samples are of the type ") +
                vips_enum_nick(VIPS_TYPE_BAND_FORMAT, format) +
                "; save it with 8 or 16 bits a channel",
            name};
    }
    return samples;
}

namespace {

/// R, G, B of a row of 1 or 3 bands: of grey, the same sample three times.
template<typename Sample, typename Out, typename Convert>
void spreadRow(const VipsImage &samples, const void *row, Out *out, const Convert &convert)
{
    const std::size_t step = samples.Bands == 3 ? 1 : 0;
    const auto *from = static_cast<const Sample *>(row);
    for (int x = 0; x < samples.Xsize; ++x, from += samples.Bands, out += 3) {
        out[0] = convert(from[0]);
        out[1] = convert(from[step]);
        out[2] = convert(from[2 * step]);
    }
}

} // namespace

void copyRgbRow(const VipsImage &samples, const void *row, std::uint8_t *out)
{
    if (samples.BandFmt == VIPS_FORMAT_UCHAR && samples.Bands == 3) {
        std::memcpy(out, row, 3 * static_cast<std::size_t>(samples.Xsize));
    } else if (samples.BandFmt == VIPS_FORMAT_USHORT) {
        spreadRow<std::uint16_t>(samples, row, out, [](std::uint32_t value) {
            return static_cast<std::uint8_t>((value * 255 + 32767) / 65535);
        });
    } else {
        spreadRow<std::uint8_t>(samples, row, out, [](std::uint8_t value) { return value; });
    }
}

void copyDeepRgbRow(const VipsImage &samples, const void *row, std::uint16_t *out)
{
    spreadRow<std::uint16_t>(samples, row, out, [](std::uint16_t value) { return value; });
}

} // namespace inspyre
