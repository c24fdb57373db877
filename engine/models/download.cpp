#include "engine/core/guarded.h"
#include "engine/models/checksum.h"
#include "engine/models/part_file.h"
#include "engine/models/transfer.h"

#include <inspyre/checkpoint.h>
#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/log.h>
#include <inspyre/models.h>

#include <algorithm>
#include <system_error>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// What the file must be like: the row's figures, or the caller's.
struct Expected
{
    std::uint64_t bytes = 0;
    std::string sha256 = {};
    std::string md5 = {};
};

Expected expectedOf(const KnownModel &model, const DownloadOptions &options)
{
    if (!options.sha256.empty()) {
        return {.sha256 = options.sha256};
    }
    return {model.bytes, std::string(model.sha256), std::string(model.md5)};
}

/// Without a known checksum the file must at least be a checkpoint.
Status check(const fs::path &file, const Expected &expected, const JobControl &job)
{
    if (expected.sha256.empty() && expected.md5.empty()) {
        const auto checkpoint = openCheckpoint(file, job);
        return checkpoint ? Status(Success{}) : checkpoint.error();
    }
    const auto sums = hashFile(file, job);
    if (!sums) {
        return sums.error();
    }
    const bool right =
        expected.sha256.empty() ? sums->md5 == expected.md5 : sums->sha256 == expected.sha256;
    if (right) {
        return Success{};
    }
    return Error{
        ErrorCode::WrongChecksum,
        "the downloaded file is not the published one (SHA-256 " + sums->sha256 +
            "); it was removed, try again or import the file by hand",
        file.string()};
}

Result<ModelEntry> entryFor(const KnownModel &model, const fs::path &target)
{
    auto entry = findModel(target.string());
    if (entry) {
        (*entry).name = model.name;
    }
    return entry;
}

Status fetchAndCheck(
    PartFile &part,
    const std::string &url,
    const Expected &expected,
    const DownloadOptions &options,
    const JobControl &job)
{
    if (expected.bytes > 0 && part.size() > expected.bytes) {
        if (auto anew = part.restart({}); !anew) {
            return anew;
        }
    }
    if (expected.bytes == 0 || part.size() < expected.bytes) {
        if (auto room = part.checkRoomFor(expected.bytes - std::min(part.size(), expected.bytes));
            !room) {
            return room;
        }
        auto fetched = transfer(
            part,
            {.url = url,
             .offline = options.offline,
             .expectedBytes = expected.bytes,
             .stallTimeout = options.stallTimeout},
            job.slice(0.0, 0.9));
        if (!fetched) {
            return fetched;
        }
    }
    auto right = check(part.path(), expected, job.slice(0.9, 1.0));
    if (!right && right.error().code != ErrorCode::Cancelled) {
        part.remove();
    }
    return right;
}

Result<ModelEntry> download(
    const KnownModel &model, const DownloadOptions &options, const JobControl &job)
{
    if (options.offline) { // before there is a folder or a part
        return Error{
            ErrorCode::Offline,
            "offline mode is on: nothing is downloaded; turn it off or import the file",
            std::string(model.name)};
    }
    const auto url = options.url.empty() ? std::string(model.url) : options.url;
    if (url.empty()) {
        return Error{
            ErrorCode::UnknownModel,
            "cannot be downloaded: " + std::string(model.note),
            std::string(model.name)};
    }
    const auto folder = options.folder.empty() ? modelFolder() : options.folder;
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) {
        return fileError(failed.value(), folder);
    }
    const auto target = folder / model.fileName;
    const auto expected = expectedOf(model, options);
    job.report(Stage::Downloading, 0.0);
    const bool exists = fs::exists(target, failed);
    if (exists && check(target, expected, job.slice(0.0, 0.1))) {
        job.report(Stage::Verifying, 1.0);
        return entryFor(model, target);
    }
    const auto part = PartFile::open(target);
    if (!part) {
        return part.error();
    }
    if (auto got =
            fetchAndCheck(**part, url, expected, options, job.slice(exists ? 0.1 : 0.0, 1.0));
        !got) {
        log(LogLevel::Warning,
            "download failed url=" + url + " error=\"" + got.error().message + "\"");
        return got.error();
    }
    if (auto renamed = (*part)->rename(); !renamed) {
        return renamed.error();
    }
    job.report(Stage::Verifying, 1.0);
    return entryFor(model, target);
}

} // namespace

Result<ModelEntry> downloadModel(
    const KnownModel &model, const DownloadOptions &options, const JobControl &job)
{
    return guarded("downloading a model", [&] { return download(model, options, job); });
}

} // namespace inspyre
