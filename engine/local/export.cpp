#include "engine/core/guarded.h"

#include <inspyre/export.h>
#include <inspyre/files.h>

#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// The file's bytes and what is meant to be in it.
struct Encoded
{
    std::vector<std::byte> data = {};
    Metadata metadata = {};
    std::vector<std::string> notes = {};
};

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
        return Error{ErrorCode::FileNotFound, "this is not a folder", folder.string()};
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

Result<Encoded> encoded(
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
    return Encoded{*std::move(data), std::move((*finished).metadata), std::move((*finished).notes)};
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
Result<ExportReceipt> readBack(const Picture &picture, const Encoded &meant, const fs::path &target)
{
    const auto written = readPictureHeader(target);
    if (!written) {
        return written.error();
    }
    const auto &metadata = written->metadata;
    ExportReceipt receipt{
        .file = target,
        .bytes = meant.data.size(),
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
    receipt.notes.insert(receipt.notes.end(), meant.notes.begin(), meant.notes.end());
    noteLosses(meant.metadata, metadata, receipt.notes);
    if (saysWhereOrWho(picture.metadata) && !receipt.located) {
        receipt.notes.emplace_back("where, by whom and with which device it was taken was removed");
    }
    return receipt;
}

} // namespace

Result<std::vector<std::byte>> encodeResult(
    const Picture &picture,
    const MatteField &matte,
    const Recipe &recipe,
    const Assets &assets,
    Timeline *timeline,
    const JobControl &job)
{
    return guarded("encoding the result", [&]() -> Result<std::vector<std::byte>> {
        auto made = encoded(picture, matte, recipe, assets, timeline, job);
        if (!made) {
            return made.error();
        }
        return std::move((*made).data);
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
        if (auto written = writeFileAtomically(target, made->data, job.slice(0.8, 0.9)); !written) {
            return written.error();
        }
        // The file is complete: a cancel comes too late to take it back.
        auto receipt = readBack(picture, *made, target);
        job.report(Stage::Writing, 1.0);
        return receipt;
    });
}

} // namespace inspyre
