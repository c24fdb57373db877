#include "app/cli_remove_task.h"

#include "app/cli_output.h"

#include <inspyre/files.h>

#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

bool isStream(const fs::path &path)
{
    return path == "-";
}

/// `gray` as a NumPy file; threshold and reverse as a picture's alpha would have them.
std::vector<std::byte> arrayFile(const ImageView &gray, const CutoutOptions &options)
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(gray.width) * static_cast<std::size_t>(gray.height));
    for (int y = 0; y < gray.height; ++y) {
        const float *row = gray.rowF32(y);
        for (int x = 0; x < gray.width; ++x) {
            float value = row[x];
            if (options.threshold) {
                value = static_cast<double>(value) > *options.threshold ? 1.0F : 0.0F;
            }
            values.push_back(options.reverse ? 1.0F - value : value);
        }
    }
    return npyFile(values, gray.width, gray.height);
}

Result<Written> put(const RemoveTask &task, std::span<const std::byte> data, const JobControl &job)
{
    const auto done =
        isStream(task.target) ? writeStdout(data) : writeFileAtomically(task.target, data, job);
    if (!done) {
        return done.error();
    }
    return Written{.bytes = data.size()};
}

Result<Written> writeArray(
    const RemovePlan &plan,
    const RemoveTask &task,
    const Matte &matte,
    Timeline &timeline,
    const JobControl &job)
{
    std::vector<std::byte> data;
    {
        const ScopedSpan span(timeline, Phase::Encode);
        data = plan.kind == RemoveKind::AlphaNpy
                   ? arrayFile(matte.alpha.view(), plan.options.cutout)
                   : arrayFile(matte.logits.view(), {});
    }
    return put(task, data, job);
}

Result<Written> writePicture(
    const ExportOptions &options,
    const RemoveTask &task,
    const Picture &picture,
    const Matte &matte,
    Timeline &timeline,
    const JobControl &job)
{
    if (isStream(task.target)) {
        const auto data = encodeCutout(picture, matte.alpha.view(), options, &timeline, job);
        if (!data) {
            return data.error();
        }
        return put(task, *data, job);
    }
    const auto source = isStream(task.input) ? fs::path() : task.input;
    auto receipt =
        exportCutout(picture, matte.alpha.view(), options, source, task.target, &timeline, job);
    if (!receipt) {
        return receipt.error();
    }
    return Written{.bytes = receipt->bytes, .receipt = *std::move(receipt)};
}

} // namespace

std::string inputName(const RemoveTask &task)
{
    return isStream(task.input) ? "stdin" : task.input.string();
}

std::string outputName(const RemoveTask &task)
{
    return isStream(task.target) ? "stdout" : task.target.string();
}

Status checkReadable(const RemoveTask &task)
{
    std::error_code ignored;
    if (isStream(task.input)) {
        return Success{};
    }
    if (fs::is_directory(task.input, ignored)) {
        return Error{ErrorCode::IsADirectory, "it is a folder, not a picture", task.input.string()};
    }
    if (::access(task.input.c_str(), R_OK) != 0) {
        return fileError(errno, task.input);
    }
    return Success{};
}

Result<Picture> readTask(const RemoveTask &task, Timeline &timeline, const JobControl &job)
{
    const ScopedSpan span(timeline, Phase::Decode, inputName(task));
    if (!isStream(task.input)) {
        return readPicture(task.input, job);
    }
    const auto data = readStdin(job);
    if (!data) {
        return data.error();
    }
    return readPicture(*data, "stdin", job);
}

Result<Written> writeTask(
    const RemovePlan &plan,
    const Image &background,
    const RemoveTask &task,
    const Picture &picture,
    const Matte &matte,
    Timeline &timeline,
    const JobControl &job)
{
    if (!plan.folder.empty()) {
        std::error_code error;
        fs::create_directories(plan.folder, error);
        if (error) {
            return fileError(error.value(), plan.folder);
        }
    }
    if (plan.kind != RemoveKind::Picture) {
        return writeArray(plan, task, matte, timeline, job);
    }
    auto options = plan.options;
    options.encode.format = task.format;
    options.cutout.background = background;
    return writePicture(options, task, picture, matte, timeline, job);
}

} // namespace inspyre::cli
