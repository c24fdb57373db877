#include "engine/batch/picture_work.h"

#include "engine/batch/picture_need.h"
#include "engine/core/guarded.h"

#include <inspyre/matte_work.h>

#include <chrono>
#include <sys/stat.h>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

std::int64_t nowMs()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

std::int64_t modifiedNs(const struct stat &info)
{
    constexpr std::int64_t kSecond = 1'000'000'000;
    return info.st_mtim.tv_sec * kSecond + info.st_mtim.tv_nsec;
}

bool unchanged(const fs::path &file, const FileId &id)
{
    struct stat info = {};
    return ::stat(file.c_str(), &info) == 0 && modifiedNs(info) == id.modifiedNs &&
           static_cast<std::uint64_t>(info.st_size) == id.bytes;
}

/// The run's, in the item's format.
Recipe recipeFor(const BatchItem &item, const WorkSettings &settings)
{
    auto recipe = settings.recipe;
    recipe.output.format = item.format;
    return recipe;
}

Error about(Error error, const fs::path &file)
{
    if (error.subject.empty()) {
        error.subject = file.string();
    }
    return error;
}

Status readAll(PictureWork &work, const WorkSettings &settings, const JobControl &job)
{
    const auto &source = work.item.source;
    auto id = fileId(source, job.slice(0.0, 0.3));
    if (id) {
        work.facts.source = *id;
    }
    auto picture =
        readPicture(source, readOptions(recipeFor(work.item, settings)), job.slice(0.3, 1.0));
    if (!picture) {
        return picture.error(); // says more of what the file is
    }
    if (!id) {
        return id.error();
    }
    if (!unchanged(source, *id)) {
        return Error{
            ErrorCode::InvalidArgument, "it was changed while it was read", source.string()};
    }
    work.picture = *std::move(picture);
    return Success{};
}

std::string stepDownNote(const StepDown &step)
{
    const auto *why =
        step.cause == StepDown::Cause::MemoryLimit ? "the memory limit" : "too little memory";
    if (step.from == step.to) {
        return std::string("done in smaller strips because of ") + why;
    }
    return "done at " + sizeText(step.to) + " in place of " + sizeText(step.from) + " because of " +
           why;
}

/// `notes`, and what there is to say of the matte.
void setNotes(PictureWork &work, std::vector<std::string> notes)
{
    if (!work.facts.subject) {
        notes.emplace_back("no subject was found");
    }
    if (work.matte.stepDown) {
        notes.push_back(stepDownNote(*work.matte.stepDown));
    }
    work.facts.notes = std::move(notes);
}

Status makeAll(PictureWork &work, const WorkSettings &settings, const JobControl &job)
{
    const auto recipe = recipeFor(work.item, settings);
    const auto field =
        matteField(work.matte, work.picture.pixels.size(), recipe.look.refine, job.slice(0.0, 0.1));
    if (!field) {
        return field.error();
    }
    auto encoded =
        encodeResult(work.picture, *field, recipe, settings.assets, nullptr, job.slice(0.1, 1.0));
    if (!encoded) {
        return encoded.error();
    }
    work.encoded = *std::move(encoded);
    work.facts.size = work.encoded.size;
    auto notes = work.picture.notes;
    notes.insert(notes.end(), work.encoded.notes.begin(), work.encoded.notes.end());
    setNotes(work, std::move(notes));
    work.matte = Matte{.stepDown = work.matte.stepDown};
    work.picture.pixels = {};
    work.picture.deep = {};
    work.facts.outputBytes = work.encoded.data.size();
    work.facts.outputSum = contentSum(work.encoded.data);
    work.facts.way = settings.way;
    return Success{};
}

Result<std::int64_t> writeAll(
    PictureWork &work, const fs::path &target, const WriteOptions &options)
{
    auto receipt = writeResult(work.picture, work.encoded, work.item.source, target, options, {});
    if (!receipt) {
        return receipt.error();
    }
    setNotes(work, std::move(receipt->notes)); // with what the format could not hold
    struct stat info = {};
    return ::stat(target.c_str(), &info) == 0 ? modifiedNs(info) : std::int64_t{0};
}

} // namespace

Result<std::uint64_t> peekWork(const BatchItem &item, const WorkSettings &settings)
{
    return guarded("reading a header", [&]() -> Result<std::uint64_t> {
        const auto header = readPictureHeader(item.source);
        if (!header) {
            return header.error();
        }
        return pictureNeed(*header, recipeFor(item, settings), settings.options.size);
    });
}

Status readWork(PictureWork &work, const WorkSettings &settings, const JobControl &job)
{
    return guarded("reading a picture", [&] {
        work.facts.startedMs = nowMs();
        const auto begin = Clock::now();
        auto status = readAll(work, settings, job);
        work.facts.readMs = msSince(begin);
        return status;
    });
}

Status matteWork(
    PictureWork &work, Remover &remover, const WorkSettings &settings, const JobControl &job)
{
    return guarded("finding the foreground", [&]() -> Status {
        auto options = settings.options;
        options.alpha = false; // it is made of the prediction, strip by strip
        const auto begin = Clock::now();
        auto matte = remover.matte(work.picture.pixels.view(), options, job);
        work.facts.matteMs = msSince(begin);
        if (!matte) {
            return about(matte.error(), work.item.source);
        }
        work.matte = *std::move(matte);
        work.facts.doubt = work.matte.doubtScore;
        work.facts.subject = work.matte.subject;
        return Success{};
    });
}

Status makeWork(PictureWork &work, const WorkSettings &settings, const JobControl &job)
{
    return guarded("making a result", [&]() -> Status {
        const auto begin = Clock::now();
        const auto status = makeAll(work, settings, job);
        work.facts.writeMs = msSince(begin);
        return status ? status : about(status.error(), work.item.source);
    });
}

Result<std::int64_t> writeWork(
    PictureWork &work, const fs::path &target, const WriteOptions &options)
{
    return guarded("writing a result", [&] {
        const auto begin = Clock::now();
        auto written = writeAll(work, target, options);
        work.facts.writeMs += msSince(begin);
        return written;
    });
}

} // namespace inspyre
