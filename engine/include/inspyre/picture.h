#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <array>
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

/// What of a picture's metadata is kept in a result.
enum class MetadataPolicy : std::uint8_t {
    All,
    /// All that does not say where or by whose device: no GPS, no serial numbers, no owner's name,
    /// no maker's note and no preview, which would show what was cut away.
    Safe,
    None, ///< the colour profile alone
};

/// `metadata` by `policy`; the colour profile always stays. With Safe, entries of EXIF are taken
/// out in place and nothing else there moves, properties of XMP are overwritten with spaces, and a
/// block that cannot be understood, or that still tells afterwards, goes whole.
/// Throws std::bad_alloc.
[[nodiscard]] Metadata keptMetadata(const Metadata &metadata, MetadataPolicy policy);

/// Whether EXIF or XMP has something that MetadataPolicy::Safe takes out, previews aside, or cannot
/// be understood. Throws std::bad_alloc.
[[nodiscard]] bool saysWhereOrWho(const Metadata &metadata);

/// A decoded picture, upright (EXIF orientation applied). Grey, palette and 16-bit sources become
/// 8-bit RGB in the source's RGB profile; CMYK and other spaces are converted to sRGB by their
/// profile (then `metadata.icc` is empty). The alpha channel of the source is dropped, as the
/// published tool does, and noted.
struct Picture
{
    Image pixels = {}; ///< Rgb8
    Metadata metadata = {};
    std::string format = {}; ///< "jpeg", "png", "webp", "tiff", "heif", "ora", …; told by content
    int orientation = 1;     ///< of the source, 1 to 8
    int bitsPerChannel = 8;  ///< of the source
    int pages = 1;           ///< frames or pages; only the first is taken
    bool hadAlpha = false;
    std::vector<std::string> notes = {}; ///< English: what was dropped or converted
    /// Rgb16, of `pixels`' size and colours, before they were rounded to 8 bits: of a source with
    /// more than 8 bits a channel, if asked for.
    Image deep = {};
};

struct ReadOptions
{
    bool deep = false; ///< Picture::deep, too
};

/// Reads a picture of any format that libvips here can load, or the merged picture of an
/// OpenRaster file; the content decides, not the name.
///
/// @param job  reports Decoding; cancel is seen within 50 ms.
/// Errors: FileNotFound, PermissionDenied, IsADirectory, NotAnImage, DamagedImage (a file that is
/// cut off is refused, not half decoded), ImageTooLarge, OutOfMemory, Cancelled.
[[nodiscard]] Result<Picture> readPicture(
    const std::filesystem::path &file, const ReadOptions &options, const JobControl &job);

/// With ReadOptions{}.
[[nodiscard]] Result<Picture> readPicture(const std::filesystem::path &file, const JobControl &job);

/// The same from memory, such as stdin or the clipboard; `name` is the errors' subject.
[[nodiscard]] Result<Picture> readPicture(
    std::span<const std::byte> data,
    const std::string &name,
    const ReadOptions &options,
    const JobControl &job);

/// With ReadOptions{}.
[[nodiscard]] Result<Picture> readPicture(
    std::span<const std::byte> data, const std::string &name, const JobControl &job);

/// What can be told without decoding pixels.
struct PictureHeader
{
    Size size = {}; ///< as stored: before EXIF orientation
    std::string format = {};
    int orientation = 1; ///< EXIF's, 1 to 8; from 5 on, the upright picture's sides are swapped
    int bits = 8;        ///< a channel
    bool alpha = false;
    Metadata metadata = {};
};

/// Reads the header of `file` alone. Errors: those of readPicture(), as far as they show there.
[[nodiscard]] Result<PictureHeader> readPictureHeader(const std::filesystem::path &file);
/// The same from memory; `name` is the errors' subject.
[[nodiscard]] Result<PictureHeader> readPictureHeader(
    std::span<const std::byte> data, const std::string &name);

/// A small upright sRGB version, at most `side` pixels a side, by shrink-on-load where the format
/// can. Errors: as readPicture().
[[nodiscard]] Result<Image> readThumbnail(
    const std::filesystem::path &file, int side, const JobControl &job);

enum class FileFormat : std::uint8_t { Png, Jpeg, WebP, Tiff, Avif, OpenRaster };

inline constexpr std::array kFileFormats = {
    FileFormat::Png,
    FileFormat::Jpeg,
    FileFormat::WebP,
    FileFormat::Tiff,
    FileFormat::Avif,
    FileFormat::OpenRaster};

/// By the extension of `file`. Errors: InvalidArgument (names the known ones).
[[nodiscard]] Result<FileFormat> fileFormat(const std::filesystem::path &file);

enum class TiffCompression : std::uint8_t { Deflate, Lzw, None };

struct EncodeOptions
{
    FileFormat format = FileFormat::Png;
    int quality = 92;      ///< of JPEG, WebP and AVIF, 1 to 100; not with `lossless`
    bool lossless = false; ///< WebP, and AVIF where FormatAbility::lossless says so
    TiffCompression tiff = TiffCompression::Deflate;
    /// 0 to 9. Up to 3 it is quick, and best for photographs; above, drawings become smaller.
    int pngCompression = 3;
};

/// Encodes Gray8, Rgb8, Rgba8, Gray16, Rgb16 or Rgba16: what writableFormats() says of the format.
/// The file has the pixels' depth, AVIF of 16 bits 12. A profile that does not fit the pixels
/// (colours' on a grey mask) is left out. JPEG cannot hold alpha, JPEG and WebP not 16 bits:
/// InvalidArgument. OpenRaster is for encodeLayers().
/// @param job  reports Encoding; cancel is seen between strips of rows, in small pictures other
/// than PNG and in WebP and AVIF perhaps only at the end. Errors: InvalidArgument, OutOfMemory,
/// Internal, Cancelled.
[[nodiscard]] Result<std::vector<std::byte>> encodePicture(
    const ImageView &pixels,
    const Metadata &metadata,
    const EncodeOptions &options,
    const JobControl &job);

/// The layers of an OpenRaster file, all of one size and in the profile of the metadata.
struct LayeredPicture
{
    ImageView merged = {};  ///< what viewers show: Gray8, Rgb8, Rgba8 or the same with 16 bits
    ImageView colours = {}; ///< Rgb8 or Rgb16: the picture where it is shown and where it is not
    ImageView mask = {};    ///< Gray8 or Gray16: the matte
};

/// An OpenRaster file whose mask can still be edited: an isolated group of `colours` and, above it,
/// the mask as a layer of the kind "svg:dst-in", as Krita, MyPaint and GIMP read it; `merged` and a
/// thumbnail for everybody else. The metadata is in the merged picture, the profile in each layer.
/// @param job  reports Encoding. Errors: InvalidArgument (empty, sizes, formats), OutOfMemory,
/// Internal, Cancelled.
[[nodiscard]] Result<std::vector<std::byte>> encodeLayers(
    const LayeredPicture &layers, const Metadata &metadata, const JobControl &job);

/// The pixels of one profile in another, relative colorimetric with black point compensation.
/// @param pixels  Rgb8, Rgba8, Rgb16 or Rgba16; alpha is kept as it is
/// @param from    an ICC profile of RGB; empty is sRGB. @param to  the same
/// @return        of the same format and size
/// @param job     reports Encoding; cancel is seen between strips of rows.
/// Errors: InvalidArgument (format; no profile of RGB, named "from" or "to" as subject),
/// OutOfMemory, Cancelled.
[[nodiscard]] Result<Image> toProfile(
    const ImageView &pixels,
    const std::vector<std::byte> &from,
    const std::vector<std::byte> &to,
    const JobControl &job);

} // namespace inspyre
