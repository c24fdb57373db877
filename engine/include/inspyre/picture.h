#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace inspyre {

inline constexpr int kMaxImageSide = 32768;

/// Starts libvips now rather than with the first picture. It and what it loads write to the
/// process's environment, which no thread may read meanwhile: startEngine() calls this before its
/// own threads. Errors: Internal.
[[nodiscard]] Status startImaging();

/// What a file says besides its pixels. Orientation is already applied and set to 1 in `exif`.
struct Metadata
{
    std::vector<std::byte> icc = {};
    std::vector<std::byte> exif = {};
    std::vector<std::byte> xmp = {};
    std::vector<std::byte> iptc = {};
};

/// A decoded picture, upright (EXIF orientation applied). Grey, palette and 16-bit sources become
/// 8-bit RGB in the source's RGB profile; CMYK and other spaces are converted to sRGB by their
/// profile (then `metadata.icc` is empty). The alpha channel of the source is dropped, as the
/// published tool does, and noted.
struct Picture
{
    Image pixels = {}; ///< Rgb8
    Metadata metadata = {};
    std::string format = {}; ///< "jpeg", "png", "webp", "tiff", "heif", …; told by content
    int orientation = 1;     ///< of the source, 1 to 8
    int bitsPerChannel = 8;  ///< of the source
    int pages = 1;           ///< frames or pages; only the first is taken
    bool hadAlpha = false;
    std::vector<std::string> notes = {}; ///< English: what was dropped or converted
};

/// Reads a picture of any format that libvips here can load; the content decides, not the name.
///
/// @param job  reports Decoding; cancel is seen within 50 ms.
/// Errors: FileNotFound, PermissionDenied, IsADirectory, NotAnImage, DamagedImage (a file that is
/// cut off is refused, not half decoded), ImageTooLarge, OutOfMemory, Cancelled.
[[nodiscard]] Result<Picture> readPicture(const std::filesystem::path &file, const JobControl &job);

/// The same from memory, such as stdin or the clipboard; `name` is the errors' subject.
[[nodiscard]] Result<Picture> readPicture(
    std::span<const std::byte> data, const std::string &name, const JobControl &job);

/// What can be told without decoding pixels.
struct PictureHeader
{
    Size size = {}; ///< as stored: before EXIF orientation
    std::string format = {};
    Metadata metadata = {};
};

/// Reads the header of `file` alone. Errors: those of readPicture(), as far as they show there.
[[nodiscard]] Result<PictureHeader> readPictureHeader(const std::filesystem::path &file);

/// A small upright sRGB version, at most `side` pixels a side, by shrink-on-load where the format
/// can. Errors: as readPicture().
[[nodiscard]] Result<Image> readThumbnail(
    const std::filesystem::path &file, int side, const JobControl &job);

enum class FileFormat : std::uint8_t { Png, Jpeg, WebP, Tiff };

/// By the extension of `file`. Errors: InvalidArgument (names the known ones).
[[nodiscard]] Result<FileFormat> fileFormat(const std::filesystem::path &file);

struct EncodeOptions
{
    FileFormat format = FileFormat::Png;
    int quality = 92;         ///< of JPEG and WebP, 1 to 100
    bool keepMetadata = true; ///< ICC is always kept, EXIF, XMP and IPTC only with this
    /// 0 to 9. Up to 3 it is quick, and best for photographs; above, drawings become smaller.
    int pngCompression = 3;
};

/// Encodes Gray8, Rgb8 or Rgba8. JPEG cannot hold alpha: InvalidArgument for Rgba8.
/// @param job  reports Encoding; cancel is seen between strips of rows, in small pictures other
/// than PNG and in WebP perhaps only at the end. Errors: InvalidArgument, OutOfMemory, Internal,
/// Cancelled.
[[nodiscard]] Result<std::vector<std::byte>> encodePicture(
    const ImageView &pixels,
    const Metadata &metadata,
    const EncodeOptions &options,
    const JobControl &job);

} // namespace inspyre
