#include "engine/core/guarded.h"
#include "engine/models/checksum.h"
#include "engine/weights/mapping.h"

#include <inspyre/checkpoint.h>
#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/models.h>

#include <system_error>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// Parses the file and compares its tensors; no checksum yet.
Result<VerifyReport> inspect(const ModelEntry &entry, const JobControl &job)
{
    const auto checkpoint = openCheckpoint(entry.file, job);
    if (!checkpoint) {
        return checkpoint.error();
    }
    const auto architecture = readArchitecture(**checkpoint);
    if (!architecture) {
        auto error = architecture.error();
        error.subject = entry.file.string();
        return error;
    }
    VerifyReport report;
    report.entry = entry;
    report.architecture = *architecture;
    report.mismatch = compare(**checkpoint, *architecture);
    report.container = (*checkpoint)->container;
    report.tensors = (*checkpoint)->tensors.size();
    return report;
}

/// Fills in the checksums and compares them with the row's, if it has any.
Status checkSums(VerifyReport &report, const Checksums &sums)
{
    report.sha256 = sums.sha256;
    report.md5 = sums.md5;
    const auto *known = report.entry.known;
    if (known == nullptr || (known->sha256.empty() && known->md5.empty())) {
        return Success{};
    }
    report.checksumKnown = true;
    report.checksumRight =
        known->sha256.empty() ? sums.md5 == known->md5 : sums.sha256 == known->sha256;
    if (report.checksumRight) {
        return Success{};
    }
    return Error{
        ErrorCode::WrongChecksum,
        "this is not the published file: its SHA-256 is " + sums.sha256 + " instead of " +
            std::string(known->sha256) +
            "; download it again, or give the file another name if it is your own",
        report.entry.file.string()};
}

Status makeFolder(const fs::path &folder)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) {
        return fileError(failed.value(), folder);
    }
    return Success{};
}

Result<VerifyReport> verify(const ModelEntry &entry, const JobControl &job)
{
    auto report = inspect(entry, {});
    if (!report) {
        return report;
    }
    const auto sums = hashFile(entry.file, job);
    if (!sums) {
        return sums.error();
    }
    if (auto right = checkSums(*report, *sums); !right) {
        return right.error();
    }
    return report;
}

Result<ModelEntry> importFile(const fs::path &file, bool replace, const JobControl &job)
{
    auto entry = findModel((file.has_parent_path() ? file : "." / file).string());
    if (!entry) {
        return entry;
    }
    const auto report = verify(*entry, job.slice(0.0, 0.5));
    if (!report) {
        return report.error();
    }
    const auto folder = modelFolder();
    if (auto made = makeFolder(folder); !made) {
        return made.error();
    }
    const auto target = folder / file.filename();
    std::error_code ignored;
    if (!sameFile(file, target)) {
        if (fs::exists(target, ignored) && !replace) {
            return Error{
                ErrorCode::CannotWrite,
                "there is a model of this name already; say that it is to be replaced",
                target.string()};
        }
        const auto source = Mapping::open(file);
        if (!source) {
            return source.error();
        }
        auto written = writeFileAtomically(target, (*source)->bytes(), job.slice(0.5, 1.0));
        if (!written) {
            return written.error();
        }
    }
    job.report(Stage::Writing, 1.0);
    return findModel(target.string());
}

} // namespace

Result<VerifyReport> verifyModel(const ModelEntry &entry, const JobControl &job)
{
    return guarded("verifying a model", [&] { return verify(entry, job); });
}

Result<ModelEntry> importModel(const fs::path &file, bool replace, const JobControl &job)
{
    return guarded("importing a model", [&] { return importFile(file, replace, job); });
}

} // namespace inspyre
