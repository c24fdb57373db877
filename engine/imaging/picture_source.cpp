#include "engine/imaging/picture_source.h"

#include "engine/core/descriptor.h"
#include "engine/core/memory_available.h"
#include "engine/core/spill.h"
#include "engine/imaging/content_guess.h"
#include "engine/imaging/png_damage.h"
#include "engine/imaging/zip_content.h"

#include <inspyre/files.h>
#include <inspyre/picture.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kHeadBytes = 512;

struct Loader
{
    std::string_view className; ///< of libvips, its beginning
    std::string_view format;
};

constexpr std::array kLoaders{
    Loader{"VipsForeignLoadJpeg", "jpeg"},
    Loader{"VipsForeignLoadPng", "png"},
    Loader{"VipsForeignLoadWebp", "webp"},
    Loader{"VipsForeignLoadTiff", "tiff"},
    Loader{"VipsForeignLoadNsgif", "gif"},
    Loader{"VipsForeignLoadHeif", "heif"},
    Loader{"VipsForeignLoadJxl", "jxl"},
    Loader{"VipsForeignLoadJp2k", "jp2k"},
    Loader{"VipsForeignLoadPpm", "ppm"},
};

Error emptySource(const std::string &name)
{
    return {ErrorCode::NotAnImage, "the file is empty", name};
}

Status checkSize(const VipsImage &image, const std::string &name)
{
    const auto size = std::to_string(image.Xsize) + " x " + std::to_string(image.Ysize);
    if (image.Xsize > kMaxImageSide || image.Ysize > kMaxImageSide) {
        const auto most = std::to_string(kMaxImageSide);
        return Error{
            ErrorCode::ImageTooLarge,
            "the picture has " + size + " pixels; the most is " + most + " a side",
            name};
    }
    const auto bytes = std::uint64_t{3} * static_cast<std::uint64_t>(image.Xsize) *
                       static_cast<std::uint64_t>(image.Ysize);
    const auto available = memoryState().available;
    const auto disk = bytes >= spillBytes() ? spillSpace() : 0;
    if (available > 0 && bytes > available && bytes > disk) {
        return Error{
            ErrorCode::ImageTooLarge,
            "the picture has " + size + " pixels: " + std::to_string(bytes >> 20) +
                " MB, and only " + std::to_string(available >> 20) + " MB of memory and " +
                std::to_string(disk >> 20) + " MB of disk are free",
            name};
    }
    return Success{};
}

std::string formatOf(const char *className)
{
    const std::string_view name = className != nullptr ? className : "";
    for (const auto &loader : kLoaders) {
        if (name.starts_with(loader.className)) {
            return std::string(loader.format);
        }
    }
    return {};
}

// libvips reads BMP through ImageMagick only, and only from memory.
Result<OpenedPicture> openBmp(const PictureSource &from)
{
    std::size_t length = 0;
    const void *data = vips_source_map(from.source.get(), &length);
    VipsImage *image = nullptr;
    if (vips_type_find("VipsOperation", "magickload_buffer") == 0) {
        return Error{
            ErrorCode::NotAnImage,
            "this is a Windows bitmap, and libvips here was built without ImageMagick, which "
            "reads them; save it as PNG",
            from.name};
    }
    if (data == nullptr ||
        vips_magickload_buffer(const_cast<void *>(data), length, &image, nullptr) != 0) {
        return damagedPicture(from);
    }
    return OpenedPicture{VipsImagePtr(image), "bmp"};
}

Result<OpenedPicture> openByContent(const PictureSource &from)
{
    if (from.container.empty() && looksLikeBmp(from.head)) {
        return openBmp(from);
    }
    const char *loader = vips_foreign_find_load_source(from.source.get());
    auto format = formatOf(loader);
    if (format.empty()) {
        static_cast<void>(takeVipsError());
        return Error{
            ErrorCode::NotAnImage,
            "this is " + std::string(guessContent(from.head)) + ", not a picture",
            from.name};
    }
    VipsImagePtr image(vips_image_new_from_source(
        from.source.get(),
        "",
        "access",
        VIPS_ACCESS_SEQUENTIAL,
        "fail_on",
        VIPS_FAIL_ON_ERROR,
        nullptr));
    if (image == nullptr) {
        return damagedPicture(from);
    }
    const char *compression = nullptr;
    if (format == "heif" && vips_image_get_typeof(image.get(), "heif-compression") != 0 &&
        vips_image_get_string(image.get(), "heif-compression", &compression) == 0 &&
        std::string_view(compression) == "av1") {
        format = "avif";
    }
    return OpenedPicture{std::move(image), from.container.empty() ? format : from.container};
}

/// `from` itself, or what an OpenRaster file has for those who know no layers.
Result<PictureSource> withoutContainer(PictureSource from)
{
    if (!looksLikeOpenRaster(from.head)) {
        return from;
    }
    std::size_t length = 0;
    const auto *data = static_cast<const std::byte *>(vips_source_map(from.source.get(), &length));
    if (data == nullptr) {
        return damagedPicture(from);
    }
    const auto merged = zipContent({data, length}, "mergedimage.png", memoryState().available);
    if (!merged || merged->empty()) {
        const std::string why = merged ? "it is empty" : merged.error().message;
        return Error{
            ErrorCode::DamagedImage,
            "the merged picture of this OpenRaster file cannot be read: " + why,
            from.name};
    }
    VipsBlob *blob = vips_blob_copy(merged->data(), merged->size());
    PictureSource source{
        .source = VipsSourcePtr(blob != nullptr ? vips_source_new_from_blob(blob) : nullptr),
        .head =
            {merged->begin(),
             merged->begin() + static_cast<std::ptrdiff_t>(std::min(merged->size(), kHeadBytes))},
        .name = std::move(from.name),
        .container = "ora"};
    if (blob != nullptr) {
        vips_area_unref(VIPS_AREA(blob)); // the source has its own reference
    }
    if (source.source == nullptr) {
        return Error{ErrorCode::OutOfMemory, takeVipsError(), source.name};
    }
    return source;
}

} // namespace

Result<PictureSource> openSource(const std::filesystem::path &file)
{
    struct stat info = {};
    if (::stat(file.c_str(), &info) != 0) {
        return readingError(errno, file);
    }
    if (S_ISDIR(info.st_mode)) {
        return readingError(EISDIR, file);
    }
    const std::string name = file.string();
    if (!S_ISREG(info.st_mode)) {
        return Error{ErrorCode::NotAnImage, "this is a pipe or a device, not a file", name};
    }
    if (info.st_size == 0) {
        return emptySource(name);
    }
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (descriptor.get() < 0) {
        return readingError(errno, file);
    }
    std::vector<std::byte> head(kHeadBytes);
    const auto got = ::pread(descriptor.get(), head.data(), head.size(), 0);
    if (got < 0) {
        return readingError(errno, file);
    }
    VipsSourcePtr source(vips_source_new_from_descriptor(descriptor.get())); // duplicates it
    if (source == nullptr) {
        return Error{ErrorCode::Internal, takeVipsError(), name};
    }
    head.resize(static_cast<std::size_t>(got));
    return withoutContainer({std::move(source), std::move(head), name});
}

Result<PictureSource> openSource(std::span<const std::byte> data, const std::string &name)
{
    if (data.empty()) {
        return emptySource(name);
    }
    VipsSourcePtr source(vips_source_new_from_memory(data.data(), data.size()));
    if (source == nullptr) {
        return Error{ErrorCode::Internal, takeVipsError(), name};
    }
    const auto head = data.first(std::min(data.size(), kHeadBytes));
    return withoutContainer({std::move(source), {head.begin(), head.end()}, name});
}

Result<OpenedPicture> openPicture(const PictureSource &from)
{
    auto opened = openByContent(from);
    if (!opened) {
        return opened.error();
    }
    if (const auto fits = checkSize(*opened->image, from.name); !fits) {
        return fits.error();
    }
    return opened;
}

Error damagedPicture(const PictureSource &from)
{
    const auto words = takeVipsError();
    const auto own = pngDamage(from.head);
    return {
        ErrorCode::DamagedImage,
        "the file is cut off or damaged (" + (own.empty() ? words : std::string(own)) + ")",
        from.name};
}

} // namespace inspyre
