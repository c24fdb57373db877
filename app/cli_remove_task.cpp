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

/// `gray` as a NumPy file.
std::vector<std::byte> arrayFile(const ImageView &gray)
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(gray.width) * static_cast<std::size_t>(gray.height));
    for (int y = 0; y < gray.height; ++y) {
        values.insert(values.end(), gray.rowF32(y), gray.rowF32(y) + gray.width);
    }
    return npyFile(values, gray.width, gray.height);
}

/// The plan's, in the task's format.
Recipe recipeFor(const RemovePlan &plan, const RemoveTask &task)
{
    auto recipe = plan.recipe;
    recipe.output.format = task.format;
    return recipe;
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
    const MadeMatte &matte,
    Timeline &timeline,
    const JobControl &job)
{
    auto values = matte.made.logits;
    if (plan.kind == RemoveKind::AlphaNpy) {
        const ScopedSpan span(timeline, Phase::Refine);
        auto alpha = matte.field.whole(job.slice(0.0, 0.5));
        if (!alpha) {
            return alpha.error();
        }
        values = *std::move(alpha);
    }
    std::vector<std::byte> data;
    {
        const ScopedSpan span(timeline, Phase::Encode);
        data = arrayFile(values.view());
    }
    return put(task, data, job.slice(0.5, 1.0));
}

Result<Written> writePicture(
    const Recipe &recipe,
    const Assets &assets,
    const RemoveTask &task,
    const Picture &picture,
    const MatteField &matte,
    Timeline &timeline,
    const JobControl &job)
{
    if (isStream(task.target)) {
        const auto data = encodeResult(picture, matte, recipe, assets, &timeline, job);
        if (!data) {
            return data.error();
        }
        return put(task, data->data, job);
    }
    const auto source = isStream(task.input) ? fs::path() : task.input;
    auto receipt =
        exportResult(picture, matte, recipe, assets, source, task.target, &timeline, job);
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
        return readingError(errno, task.input);
    }
    return Success{};
}

Result<Picture> readTask(
    const RemovePlan &plan, const RemoveTask &task, Timeline &timeline, const JobControl &job)
{
    const ScopedSpan span(timeline, Phase::Decode, inputName(task));
    const auto options =
        plan.kind == RemoveKind::Picture ? readOptions(recipeFor(plan, task)) : ReadOptions{};
    if (!isStream(task.input)) {
        return readPicture(task.input, options, job);
    }
    const auto data = readStdin(job);
    if (!data) {
        return data.error();
    }
    return readPicture(*data, "stdin", options, job);
}

Result<Written> writeTask(
    const RemovePlan &plan,
    const Assets &assets,
    const RemoveTask &task,
    const Picture &picture,
    const MadeMatte &matte,
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
    return writePicture(recipeFor(plan, task), assets, task, picture, matte.field, timeline, job);
}

} // namespace inspyre::cli
