#include "engine/core/guarded.h"

#include <inspyre/export.h>

#include <cerrno>
#include <optional>
#include <span>
#include <system_error>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// What can be known before any work is done.
Status checkTarget(const fs::path &source, const fs::path &target)
{
    if (!source.empty() && sameFile(source, target)) {
        return Error{
            ErrorCode::InvalidArgument,
            "the result would replace the picture itself; choose another name or folder",
            target.string()};
    }
    const auto folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::error_code failed;
    if (!fs::exists(folder, failed)) {
        return Error{ErrorCode::FileNotFound, "this folder does not exist", folder.string()};
    }
    if (!fs::is_directory(folder, failed)) {
        return Error{ErrorCode::CannotWrite, "this is a file, not a folder", folder.string()};
    }
    if (fs::is_directory(target, failed)) {
        return fileError(EISDIR, target);
    }
    return Success{};
}

Result<std::vector<std::byte>> encodeFinished(
    const Finished &finished, const Output &output, const JobControl &job)
{
    if (output.format == FileFormat::OpenRaster) {
        return encodeLayers(
            {.merged = finished.pixels.view(),
             .colours = finished.layerColours.view(),
             .mask = finished.layerMask.view()},
            finished.metadata,
            job);
    }
    return encodePicture(
        finished.pixels.view(),
        finished.metadata,
        {.format = output.format,
         .quality = output.quality,
         .lossless = output.lossless,
         .tiff = output.tiff,
         .pngCompression = output.pngCompression},
        job);
}

Result<EncodedResult> encoded(
    const Picture &picture,
    const MatteField &matte,
    const Recipe &recipe,
    const Assets &assets,
    Timeline *timeline,
    const JobControl &job)
{
    std::optional<ScopedSpan> span;
    if (timeline != nullptr) {
        span.emplace(*timeline, Phase::Refine, "cut-out");
    }
    auto finished = finish(picture, matte, recipe, assets, job.slice(0.0, 0.5));
    if (!finished) {
        return finished.error();
    }
    if (timeline != nullptr) {
        span.emplace(*timeline, Phase::Encode);
    }
    auto data = encodeFinished(*finished, recipe.output, job.slice(0.5, 1.0));
    if (!data) {
        return data.error();
    }
    return EncodedResult{
        .data = *std::move(data),
        .size = finished->pixels.size(),
        .meant = std::move((*finished).metadata),
        .notes = std::move((*finished).notes)};
}

void noteLosses(const Metadata &meant, const Metadata &written, std::vector<std::string> &notes)
{
    const auto note = [&](const std::vector<std::byte> &from,
                          const std::vector<std::byte> &to,
                          const char *words) {
        if (!from.empty() && to.empty()) {
            notes.emplace_back(words);
        }
    };
    note(meant.icc, written.icc, "the colour profile was dropped: this format cannot hold it");
    note(meant.exif, written.exif, "EXIF was dropped: this format cannot hold it");
    note(meant.xmp, written.xmp, "XMP was dropped: this format cannot hold it");
    note(meant.iptc, written.iptc, "IPTC was dropped: this format cannot hold it");
}

/// Opens what was written as anybody would, so that the receipt tells of the file and not of the
/// intention. The header is enough: the bytes behind it were handed to the disk as they are, and
/// to decode them again would take as long as to make them.
Result<ExportReceipt> readBack(
    const Picture &picture, const EncodedResult &result, const fs::path &target)
{
    const auto written = readPictureHeader(target);
    if (!written) {
        return written.error();
    }
    const auto &metadata = written->metadata;
    ExportReceipt receipt{
        .file = target,
        .bytes = result.data.size(),
        .size = written->size,
        .format = written->format,
        .bits = written->bits,
        .alpha = written->alpha,
        .icc = !metadata.icc.empty(),
        .exif = !metadata.exif.empty(),
        .xmp = !metadata.xmp.empty(),
        .iptc = !metadata.iptc.empty(),
        .located = saysWhereOrWho(metadata),
        .notes = picture.notes};
    receipt.notes.insert(receipt.notes.end(), result.notes.begin(), result.notes.end());
    noteLosses(result.meant, metadata, receipt.notes);
    if (saysWhereOrWho(picture.metadata) && !receipt.located) {
        receipt.notes.emplace_back("where, by whom and with which device it was taken was removed");
    }
    return receipt;
}

Result<ExportReceipt> written(
    const Picture &picture,
    const EncodedResult &result,
    const fs::path &target,
    const WriteOptions &options,
    const JobControl &job)
{
    const std::span<const std::byte> data = result.data;
    auto done = writeFileAtomically(target, std::span(&data, 1), options, job.slice(0.0, 0.5));
    if (!done) {
        return done.error();
    }
    // The file is complete: a cancel comes too late to take it back.
    auto receipt = readBack(picture, result, target);
    job.report(Stage::Writing, 1.0);
    return receipt;
}

} // namespace

Result<EncodedResult> encodeResult(
    const Picture &picture,
    const MatteField &matte,
    const Recipe &recipe,
    const Assets &assets,
    Timeline *timeline,
    const JobControl &job)
{
    return guarded("encoding the result", [&] {
        return encoded(picture, matte, recipe, assets, timeline, job);
    });
}

Result<ExportReceipt> writeResult(
    const Picture &picture,
    const EncodedResult &result,
    const fs::path &source,
    const fs::path &target,
    const WriteOptions &options,
    const JobControl &job)
{
    return guarded("writing the result", [&]() -> Result<ExportReceipt> {
        if (auto right = checkTarget(source, target); !right) {
            return right.error();
        }
        return written(picture, result, target, options, job);
    });
}

Result<ExportReceipt> exportResult(
    const Picture &picture,
    const MatteField &matte,
    const Recipe &recipe,
    const Assets &assets,
    const fs::path &source,
    const fs::path &target,
    Timeline *timeline,
    const JobControl &job)
{
    return guarded("exporting", [&]() -> Result<ExportReceipt> {
        if (auto right = checkTarget(source, target); !right) {
            return right.error();
        }
        const auto made = encoded(picture, matte, recipe, assets, timeline, job.slice(0.0, 0.8));
        if (!made) {
            return made.error();
        }
        return written(picture, *made, target, {}, job.slice(0.8, 1.0));
    });
}

} // namespace inspyre
