#include "engine/core/guarded.h"
#include "engine/imaging/opencv_error.h"
#include "engine/imaging/samples.h"
#include "engine/imaging/zip_content.h"

#include <inspyre/picture.h>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

// The format: https://www.openraster.org/baseline/
namespace inspyre {

namespace {

using Bytes = std::vector<std::byte>;

constexpr std::string_view kColoursFile = "data/colours.png";
constexpr std::string_view kMaskFile = "data/mask.png";

Status checkLayers(const LayeredPicture &layers)
{
    const auto merged = samplesOf(layers.merged.format);
    const auto colours = samplesOf(layers.colours.format);
    const auto mask = samplesOf(layers.mask.format);
    if (layers.merged.empty() || layers.colours.empty() || layers.mask.empty() ||
        merged.bands == 0 || colours.bands != 3 || mask.bands != 1) {
        return Error{ErrorCode::InvalidArgument, "layers of the wrong formats", {}};
    }
    if (layers.merged.size() != layers.colours.size() ||
        layers.merged.size() != layers.mask.size()) {
        return Error{ErrorCode::InvalidArgument, "layers of different sizes", {}};
    }
    return Success{};
}

/// White whose alpha is the mask: the operation dst-in asks for the alpha alone.
Pixels maskLayer(const ImageView &mask)
{
    const bool deep = samplesOf(mask.format).bits == 16;
    Pixels out(mask.width, mask.height, deep ? PixelFormat::Rgba16 : PixelFormat::Rgba8);
    const auto fill = [&mask](const auto *from, auto *to) {
        for (int x = 0; x < mask.width; ++x, to += 4) {
            std::fill_n(to, 3, std::numeric_limits<std::remove_pointer_t<decltype(to)>>::max());
            to[3] = from[x];
        }
    };
    for (int y = 0; y < mask.height; ++y) {
        if (deep) {
            fill(mask.row16(y), out.row16(y));
        } else {
            fill(mask.row8(y), out.row8(y));
        }
    }
    return out;
}

/// What a file manager shows: at most 256 pixels a side, 8 bits.
Pixels thumbnail(const ImageView &merged)
{
    constexpr int kMostSide = 256;
    const auto [bands, bits] = samplesOf(merged.format);
    const double scale =
        std::min(1.0, static_cast<double>(kMostSide) / std::max(merged.width, merged.height));
    const auto side = [scale](int full) { return std::max(1, static_cast<int>(full * scale)); };
    const cv::Mat whole(
        merged.height,
        merged.width,
        CV_MAKETYPE(bits == 16 ? CV_16U : CV_8U, bands),
        const_cast<std::byte *>(merged.data), // it is only read
        merged.stride);
    cv::Mat small;
    cv::resize(
        whole, small, cv::Size(side(merged.width), side(merged.height)), 0, 0, cv::INTER_AREA);
    const auto format = bands == 1   ? PixelFormat::Gray8
                        : bands == 3 ? PixelFormat::Rgb8
                                     : PixelFormat::Rgba8;
    Pixels out(small.cols, small.rows, format);
    cv::Mat target(small.rows, small.cols, CV_MAKETYPE(CV_8U, bands), out.row8(0));
    small.convertTo(target, CV_8U, bits == 16 ? 1.0 / 257.0 : 1.0);
    return out;
}

std::string stack(Size size)
{
    const auto layer =
        [](std::string_view name, std::string_view file, std::string_view operation) {
            return "      <layer name=\"" + std::string(name) + "\" src=\"" + std::string(file) +
                   "\" x=\"0\" y=\"0\" opacity=\"1.0\" visibility=\"visible\" composite-op=\"" +
                   std::string(operation) + "\"/>\n";
        };
    return "<?xml version='1.0' encoding='UTF-8'?>\n<image version=\"0.0.6\" w=\"" +
           std::to_string(size.width) + "\" h=\"" + std::to_string(size.height) +
           "\" xres=\"72\" yres=\"72\">\n  <stack>\n    <stack name=\"cut-out\" "
           "isolation=\"isolate\" opacity=\"1.0\" visibility=\"visible\" "
           "composite-op=\"svg:src-over\">\n" +
           layer("mask", kMaskFile, "svg:dst-in") + layer("colours", kColoursFile, "svg:src-over") +
           "    </stack>\n  </stack>\n</image>\n";
}

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

Result<Bytes> zipped(const LayeredPicture &layers, const Metadata &metadata, const JobControl &job)
{
    const Metadata profile{.icc = metadata.icc};
    ZipWriter zip;
    Status added = zip.add("mimetype", bytesOf("image/openraster")); // by its standard the first
    if (added) {
        added = zip.add("stack.xml", bytesOf(stack(layers.merged.size())));
    }
    const auto add = [&](std::string_view name,
                         const ImageView &pixels,
                         const Metadata &says,
                         const JobControl &part) {
        if (added) {
            const auto file = encodePicture(pixels, says, {}, part);
            added = file ? zip.add(name, *file) : file.error();
        }
    };
    add(kColoursFile, layers.colours, profile, job.slice(0.0, 0.4));
    add(kMaskFile, maskLayer(layers.mask).view(), {}, job.slice(0.4, 0.55));
    add("mergedimage.png", layers.merged, metadata, job.slice(0.55, 0.95));
    add("Thumbnails/thumbnail.png", thumbnail(layers.merged).view(), {}, job.slice(0.95, 1.0));
    return added ? zip.finish() : added.error();
}

} // namespace

Result<std::vector<std::byte>> encodeLayers(
    const LayeredPicture &layers, const Metadata &metadata, const JobControl &job)
{
    return guarded(
        "encoding layers",
        [&]() -> Result<std::vector<std::byte>> {
            const auto valid = checkLayers(layers);
            return valid ? zipped(layers, metadata, job) : valid.error();
        },
        openCvError);
}

} // namespace inspyre
