#include "engine/core/guarded.h"
#include "engine/imaging/icc.h"
#include "engine/imaging/opencv_error.h"
#include "engine/imaging/rows.h"
#include "engine/imaging/samples.h"

#include <inspyre/picture.h>

#include <algorithm>
#include <cstring>
#include <lcms2.h>
#include <memory>
#include <utility>

namespace inspyre {

namespace {

struct CloseProfile
{
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};

struct DeleteTransform
{
    void operator()(void *transform) const { cmsDeleteTransform(transform); }
};

using Profile = std::unique_ptr<void, CloseProfile>;
using Transform = std::unique_ptr<void, DeleteTransform>;

/// A profile of RGB, sRGB's for empty bytes; null if there is none in them.
Profile opened(const std::vector<std::byte> &icc)
{
    if (icc.empty()) {
        return Profile(cmsCreate_sRGBProfile());
    }
    const bool mayBe = profileSpace(icc) == "RGB ";
    return Profile(
        mayBe ? cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size()))
              : nullptr);
}

Transform transformOf(cmsHPROFILE from, cmsHPROFILE to, Samples samples)
{
    const bool alpha = samples.bands == 4;
    const bool deep = samples.bits == 16;
    const cmsUInt32Number type =
        deep ? (alpha ? TYPE_RGBA_16 : TYPE_RGB_16) : (alpha ? TYPE_RGBA_8 : TYPE_RGB_8);
    // What lcms makes quick is a table for 16 bits, which is less exact than 8 of them.
    const cmsUInt32Number exact = deep ? cmsFLAGS_NOOPTIMIZE : 0;
    const cmsUInt32Number shared = cmsFLAGS_NOCACHE; // by threads
    return Transform(cmsCreateTransform(
        from,
        type,
        to,
        type,
        INTENT_RELATIVE_COLORIMETRIC,
        cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_COPY_ALPHA | exact | shared));
}

Error noProfile(const char *subject)
{
    return {ErrorCode::InvalidArgument, "this is no usable colour profile of RGB", subject};
}

Result<Pixels> transformed(const ImageView &pixels, cmsHTRANSFORM transform, const JobControl &job)
{
    constexpr int kStripRows = 64;
    Pixels out(pixels.width, pixels.height, pixels.format);
    for (int top = 0; top < pixels.height; top += kStripRows) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const int rows = std::min(kStripRows, pixels.height - top);
        forRows(rows, [&](int begin, int end) {
            for (int y = top + begin; y < top + end; ++y) {
                cmsDoTransform(
                    transform,
                    pixels.row8(y),
                    out.row8(y),
                    static_cast<cmsUInt32Number>(pixels.width));
            }
        });
        job.report(Stage::Encoding, static_cast<double>(top + rows) / pixels.height);
    }
    return out;
}

Image copied(const ImageView &pixels)
{
    Pixels out(pixels.width, pixels.height, pixels.format);
    for (int y = 0; y < pixels.height; ++y) {
        std::memcpy(out.row8(y), pixels.row8(y), out.view().stride);
    }
    return Image(std::move(out));
}

Result<Image> converted(
    const ImageView &pixels,
    const std::vector<std::byte> &from,
    const std::vector<std::byte> &to,
    const JobControl &job)
{
    const auto samples = samplesOf(pixels.format);
    if (pixels.empty() || samples.bands < 3) {
        return Error{ErrorCode::InvalidArgument, "only RGB of 8 or 16 bits is converted", {}};
    }
    const auto source = opened(from);
    if (source == nullptr) {
        return noProfile("from");
    }
    const auto target = opened(to);
    if (target == nullptr) {
        return noProfile("to");
    }
    if (from == to) {
        return copied(pixels);
    }
    const auto transform = transformOf(source.get(), target.get(), samples);
    if (transform == nullptr) { // one has not what a conversion needs
        const Profile srgb(cmsCreate_sRGBProfile());
        const bool usable = transformOf(source.get(), srgb.get(), samples) != nullptr;
        return noProfile(usable ? "to" : "from");
    }
    auto out = transformed(pixels, transform.get(), job);
    return out ? Result<Image>(Image(std::move(*out))) : out.error();
}

} // namespace

Result<Image> toProfile(
    const ImageView &pixels,
    const std::vector<std::byte> &from,
    const std::vector<std::byte> &to,
    const JobControl &job)
{
    return guarded(
        "converting colours", [&] { return converted(pixels, from, to, job); }, openCvError);
}

} // namespace inspyre
