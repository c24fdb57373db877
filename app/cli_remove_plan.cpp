#include "app/cli_remove_plan.h"

#include "app/cli_remove_target.h"
#include "app/cli_stop.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

Error wrong(std::string message, std::string subject = {})
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(subject)};
}

/// The arrays are no results of a recipe.
std::optional<RemoveKind> arrayKind(const std::string &type)
{
    if (type == "alpha-npy") {
        return RemoveKind::AlphaNpy;
    }
    return type == "logits-npy" ? std::optional(RemoveKind::LogitsNpy) : std::nullopt;
}

Status checkArray(const RemovePlan &plan, const RemoveArguments &arguments)
{
    if (plan.kind != RemoveKind::Picture && !arguments.format.empty()) {
        return wrong(
            "--format is of pictures; --type " + arguments.recipe.type + " writes .npy files");
    }
    if (plan.kind == RemoveKind::LogitsNpy && plan.recipe.look.refine != Refine{}) {
        return wrong("--threshold, --reverse and what else is done to the alpha: logits have none");
    }
    if (plan.kind == RemoveKind::LogitsNpy && !arguments.edits.empty()) {
        return wrong("--edits are of the alpha; logits have none");
    }
    return Success{};
}

/// The network need not run where the edits have all that it has said.
bool hasToRun(const EditFile &edits, const RemoveArguments &arguments)
{
    const auto notRun = [](const MapPatch &region) { return region.values.empty(); };
    return !arguments.model.empty() || arguments.sizeGiven || edits.prediction.empty() ||
           std::ranges::any_of(edits.regions, notRun);
}

Status addEdits(RemovePlan &plan, const RemoveArguments &arguments)
{
    if (arguments.edits.empty()) {
        return Success{};
    }
    if (arguments.inputs.size() != 1) {
        return wrong("--edits are those of one picture: give one input", arguments.edits);
    }
    auto edits = readEdits(arguments.edits, JobControl(stopRequested));
    if (!edits) {
        return edits.error();
    }
    plan.runs = hasToRun(*edits, arguments);
    plan.edits = *std::move(edits);
    return Success{};
}

Status addRecipe(RemovePlan &plan, const RemoveArguments &arguments)
{
    auto said = arguments.recipe;
    if (const auto array = arrayKind(said.type)) {
        plan.kind = *array;
        said.type.clear();
    }
    auto recipe = recipeOf(said, plan.edits ? plan.edits->recipeJson : std::string());
    if (!recipe) {
        return recipe.error();
    }
    plan.recipe = std::move(recipe->recipe);
    plan.notes = std::move(recipe->notes);
    return checkArray(plan, arguments);
}

bool isFolder(const RemoveArguments &arguments)
{
    std::error_code ignored;
    return arguments.output.ends_with('/') || fs::is_directory(arguments.output, ignored);
}

/// Refuses a folder that is a file, or would be in one.
Status checkFolder(fs::path folder)
{
    std::error_code ignored;
    for (; !folder.empty() && folder.has_relative_path(); folder = folder.parent_path()) {
        const auto status = fs::status(folder, ignored);
        if (fs::exists(status) && !fs::is_directory(status)) {
            return Error{
                ErrorCode::CannotWrite,
                "it is a file, not a folder for the result",
                folder.string()};
        }
    }
    return Success{};
}

Status checkShape(const RemoveArguments &arguments)
{
    const auto streams = std::count(arguments.inputs.begin(), arguments.inputs.end(), "-");
    if (streams > 1) {
        return wrong("stdin (-) can be read only once");
    }
    if (arguments.inputs.size() > 1 && !isFolder(arguments)) {
        return wrong(
            std::to_string(arguments.inputs.size()) +
            " inputs need a folder for the results: -o FOLDER/");
    }
    std::error_code ignored;
    const auto folder = fs::path(arguments.output).parent_path();
    if (auto right = checkFolder(folder); !right) {
        return right;
    }
    if (!isFolder(arguments) && !folder.empty() && !fs::is_directory(folder, ignored)) {
        return Error{
            ErrorCode::FileNotFound, "there is no such folder for the result", folder.string()};
    }
    return Success{};
}

} // namespace

Result<RemovePlan> planRemove(const RemoveArguments &arguments)
{
    if (const auto checked = checkShape(arguments); !checked) {
        return checked.error();
    }
    RemovePlan plan{.sizeGiven = arguments.sizeGiven};
    for (const auto &step : {addEdits, addRecipe}) {
        if (const auto done = step(plan, arguments); !done) {
            return done.error();
        }
    }
    if (isFolder(arguments)) {
        plan.folder = arguments.output;
    }
    if (const auto added = addTasks(plan, arguments); !added) {
        return added.error();
    }
    return plan;
}

} // namespace inspyre::cli
