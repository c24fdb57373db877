#include "app/cli_remove_target.h"

#include <inspyre/files.h>
#include <inspyre/formats.h>
#include <inspyre/models.h>
#include <inspyre/names.h>

#include <map>
#include <system_error>
#include <utility>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

Error wrong(std::string message, std::string subject = {})
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(subject)};
}

bool isStream(const fs::path &path)
{
    return path == "-";
}

/// What the names of one run have in common and resultName() does not know.
NameValues commonValues(const RemovePlan &plan, const RemoveArguments &arguments)
{
    const auto wish = arguments.model.empty() && plan.edits ? plan.edits->model : arguments.model;
    const auto model = findModel(wish);
    return {.model = model ? model->name : wish};
}

std::string extensionOf(const RemovePlan &plan, const RemoveArguments &arguments)
{
    if (plan.kind != RemoveKind::Picture) {
        return ".npy";
    }
    return arguments.format.empty() ? std::string(extensionsOf(plan.recipe.output.format).front())
                                    : "." + arguments.format;
}

/// The name for a result in the plan's folder.
Result<fs::path> targetIn(
    const RemovePlan &plan,
    const RemoveArguments &arguments,
    const fs::path &input,
    NameValues values)
{
    const auto &pattern = plan.recipe.output.name;
    const auto asks = [&](const char *key) { return pattern.find(key) != std::string::npos; };
    if (isStream(input)) {
        if (asks("{size}") || asks("{width}") || asks("{height}")) {
            return wrong("the size of stdin is not known before it is read: give another --name");
        }
        values.name = "stdin";
    }
    auto name = resultName(plan.recipe, input, values, extensionOf(plan, arguments));
    if (!name) {
        return wrong("--name: " + name.error().message, name.error().subject);
    }
    return plan.folder / *name;
}

/// The format in which `task` is written: --format, else the extension of the target.
Result<FileFormat> formatOf(
    const RemoveTask &task, const RemovePlan &plan, const RemoveArguments &arguments)
{
    const bool named = !isStream(task.target) && task.target.has_extension();
    if (arguments.format.empty()) {
        if (isStream(task.target)) {
            return plan.recipe.output.format;
        }
        const auto format = fileFormat(task.target);
        if (!format) {
            return wrong(
                "the extension does not say the format: use .png, .webp, .avif, .tif, .jpg, .ora "
                "or --format",
                task.target.string());
        }
        return *format;
    }
    const auto format = fileFormat("name." + arguments.format);
    if (!format) {
        return wrong(
            "--format " + arguments.format + " is none of png, webp, avif, tif, jpg and ora");
    }
    const auto byName = fileFormat(task.target);
    if (named && byName && *byName != *format) {
        return wrong("--format " + arguments.format + " contradicts the name", task.target);
    }
    return *format;
}

Status checkFormat(RemoveTask &task, const RemovePlan &plan, const RemoveArguments &arguments)
{
    if (plan.kind != RemoveKind::Picture) {
        if (!isStream(task.target) && task.target.extension() != ".npy") {
            return wrong(
                "--type " + arguments.recipe.type + " needs a name that ends with .npy",
                task.target.string());
        }
        return Success{};
    }
    const auto format = formatOf(task, plan, arguments);
    if (!format) {
        return format.error();
    }
    task.format = *format;
    if (const auto holds = checkContent(plan.recipe, task.format); !holds) {
        return wrong(holds.error().message, task.target.string());
    }
    return Success{};
}

/// Refuses what is there and is no file.
Status checkKind(const fs::path &target)
{
    std::error_code ignored;
    const auto status = fs::status(target, ignored);
    if (!fs::exists(status) || fs::is_regular_file(status)) {
        return Success{};
    }
    return wrong(
        fs::is_directory(status) ? "it is a folder"
                                 : "it is not a file: use -o - and redirect the output",
        target.string());
}

Status checkInputs(const fs::path &target, const RemovePlan &plan, const RemoveArguments &arguments)
{
    for (const auto &input : arguments.inputs) {
        if (!isStream(input) && sameFile(input, target)) {
            return wrong(
                "the output is the input " + input + ": choose another name or folder",
                target.string());
        }
    }
    const std::pair<fs::path, const char *> others[] = {
        {plan.recipe.look.background.picture, "the background picture"},
        {plan.recipe.output.profileFile, "the colour profile"},
        {arguments.edits, "the file of the edits"}};
    for (const auto &[file, what] : others) {
        if (!file.empty() && sameFile(file, target)) {
            return wrong(
                std::string("the output is ") + what + ": choose another name", target.string());
        }
    }
    return Success{};
}

/// Where the results of one run go.
class Places
{
public:
    Places(const RemovePlan &plan, const RemoveArguments &arguments)
        : m_plan(plan)
        , m_arguments(arguments)
        , m_collision(plan.recipe.output.collision)
    {
        if (m_collision == Collision::Ask) { // there is nobody to be asked
            m_collision = plan.folder.empty() ? Collision::Overwrite : Collision::Fail;
        }
    }

    /// Renames or marks a task whose target is there, or refuses it.
    Status settle(RemoveTask &task)
    {
        if (auto right = m_collision == Collision::Number ? free(task) : checkTwins(task); !right) {
            return right;
        }
        if (auto right = checkInputs(task.target, m_plan, m_arguments); !right) {
            return right;
        }
        if (auto right = checkKind(task.target); !right) {
            return right;
        }
        if (auto right = free(task); !right) {
            return right;
        }
        m_inputs.emplace(task.target, task.input);
        m_taken.insert(task.target);
        return Success{};
    }

private:
    /// Two inputs for one name, where they may not be numbered.
    [[nodiscard]] Status checkTwins(const RemoveTask &task) const
    {
        const auto other = m_inputs.find(task.target);
        if (other == m_inputs.end()) {
            return Success{};
        }
        return wrong(
            "both " + other->second.string() + " and " + task.input.string() +
                " would be written to it: rename one, or give --collision number",
            task.target.string());
    }

    Status free(RemoveTask &task) const
    {
        const auto target = freeTarget(task.target, m_collision, m_taken);
        if (!target) {
            auto error = target.error();
            error.message += "; --collision overwrite, skip or number says what to do";
            return error;
        }
        task.exists = !*target;
        task.target = target->value_or(task.target);
        return Success{};
    }

    const RemovePlan &m_plan;
    const RemoveArguments &m_arguments;
    Collision m_collision;
    std::map<fs::path, fs::path> m_inputs; ///< by target
    TakenNames m_taken;
};

} // namespace

Status addTasks(RemovePlan &plan, const RemoveArguments &arguments)
{
    const bool folder = !plan.folder.empty();
    auto values = commonValues(plan, arguments);
    Places places(plan, arguments);
    for (const auto &input : arguments.inputs) {
        RemoveTask task{.input = input, .target = arguments.output};
        if (folder) {
            auto target = targetIn(plan, arguments, input, values);
            if (!target) {
                return target.error();
            }
            task.target = *std::move(target);
        }
        ++values.number;
        if (auto right = checkFormat(task, plan, arguments); !right) {
            return right;
        }
        if (!isStream(task.target)) {
            if (auto right = places.settle(task); !right) {
                return right;
            }
        }
        plan.tasks.push_back(task);
    }
    return Success{};
}

} // namespace inspyre::cli
