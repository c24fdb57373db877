#include "engine/core/guarded.h"

#include <inspyre/export.h>
#include <inspyre/files.h>

#include <cerrno>
#include <optional>
#include <system_error>

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
        return Error{ErrorCode::FileNotFound, "this is not a folder", folder.string()};
    }
    if (fs::is_directory(target, failed)) {
        return fileError(EISDIR, target);
    }
    return Success{};
}

/// Opens what was written as anybody would, so that the receipt tells of the file and not of the
/// intention. The header is enough: the bytes behind it were handed to the disk as they are, and
/// to decode them again would take as long as to make them.
Result<ExportReceipt> readBack(const Picture &picture, const fs::path &target, std::uint64_t bytes)
{
    const auto written = readPictureHeader(target);
    if (!written) {
        return written.error();
    }
    ExportReceipt receipt{
        .file = target,
        .bytes = bytes,
        .size = written->size,
        .format = written->format,
        .icc = !written->metadata.icc.empty(),
        .exif = !written->metadata.exif.empty(),
        .notes = picture.notes};
    if (!picture.metadata.icc.empty() && !receipt.icc) {
        receipt.notes.emplace_back("the colour profile was dropped: this format cannot hold it");
    }
    if (!picture.metadata.exif.empty() && !receipt.exif) {
        receipt.notes.emplace_back("EXIF was dropped");
    }
    return receipt;
}

} // namespace

Result<std::vector<std::byte>> encodeCutout(
    const Picture &picture,
    const ImageView &alpha,
    const ExportOptions &options,
    Timeline *timeline,
    const JobControl &job)
{
    return guarded("making the cut-out", [&]() -> Result<std::vector<std::byte>> {
        std::optional<ScopedSpan> span;
        if (timeline != nullptr) {
            span.emplace(*timeline, Phase::Refine, "cut-out");
        }
        const auto cutout =
            makeCutout(picture.pixels.view(), alpha, options.cutout, job.slice(0.0, 0.5));
        if (!cutout) {
            return cutout.error();
        }
        if (timeline != nullptr) {
            span.emplace(*timeline, Phase::Encode);
        }
        return encodePicture(cutout->view(), picture.metadata, options.encode, job.slice(0.5, 1.0));
    });
}

Result<ExportReceipt> exportCutout(
    const Picture &picture,
    const ImageView &alpha,
    const ExportOptions &options,
    const fs::path &source,
    const fs::path &target,
    Timeline *timeline,
    const JobControl &job)
{
    return guarded("exporting", [&]() -> Result<ExportReceipt> {
        if (auto right = checkTarget(source, target); !right) {
            return right.error();
        }
        const auto data = encodeCutout(picture, alpha, options, timeline, job.slice(0.0, 0.8));
        if (!data) {
            return data.error();
        }
        if (auto written = writeFileAtomically(target, *data, job.slice(0.8, 0.9)); !written) {
            return written.error();
        }
        // The file is complete: a cancel comes too late to take it back.
        auto receipt = readBack(picture, target, data->size());
        job.report(Stage::Writing, 1.0);
        return receipt;
    });
}

} // namespace inspyre
