#include "app/cli_remove_plan.h"

#include <inspyre/files.h>

#include <algorithm>
#include <array>
#include <charconv>
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

std::optional<CutoutType> cutoutType(const std::string &word)
{
    static constexpr std::array<std::pair<const char *, CutoutType>, 6> kTypes = {
        {{"rgba", CutoutType::Rgba},
         {"map", CutoutType::Map},
         {"white", CutoutType::White},
         {"green", CutoutType::Green},
         {"blur", CutoutType::Blur},
         {"overlay", CutoutType::Overlay}}};
    for (const auto &[name, type] : kTypes) {
        if (word == name) {
            return type;
        }
    }
    return {};
}

std::optional<Rgb> parseColour(const std::string &text)
{
    unsigned value = 0;
    const char *end = text.data() + text.size();
    if (text.size() != 7) {
        return {};
    }
    const auto read = std::from_chars(text.data() + 1, end, value, 16);
    if (read.ec != std::errc{} || read.ptr != end) {
        return {};
    }
    return Rgb{
        static_cast<std::uint8_t>(value >> 16U),
        static_cast<std::uint8_t>(value >> 8U & 0xFFU),
        static_cast<std::uint8_t>(value & 0xFFU)};
}

Status setType(RemovePlan &plan, const std::string &type)
{
    std::error_code ignored;
    auto &cutout = plan.options.cutout;
    if (const auto known = cutoutType(type)) {
        cutout.type = *known;
    } else if (type == "alpha-npy" || type == "logits-npy") {
        plan.kind = type == "alpha-npy" ? RemoveKind::AlphaNpy : RemoveKind::LogitsNpy;
    } else if (type.starts_with('#')) {
        const auto colour = parseColour(type);
        if (!colour) {
            return wrong("--type " + type + " is not a colour such as #20a0ff");
        }
        cutout.type = CutoutType::Colour;
        cutout.colour = *colour;
    } else if (fs::exists(type, ignored)) {
        cutout.type = CutoutType::Picture;
        plan.background = type;
    } else {
        return wrong(
            "--type " + type +
            " is neither rgba, map, white, green, blur, overlay, alpha-npy, logits-npy, #RRGGBB "
            "nor a picture file that exists");
    }
    return Success{};
}

Result<RemovePlan> planWithoutTasks(const RemoveArguments &arguments)
{
    RemovePlan plan;
    if (const auto set = setType(plan, arguments.type); !set) {
        return set.error();
    }
    if (plan.kind == RemoveKind::LogitsNpy && (arguments.threshold || arguments.reverse)) {
        return wrong("--threshold and --reverse are of the alpha; logits have none");
    }
    if (plan.kind != RemoveKind::Picture && !arguments.format.empty()) {
        return wrong("--format is of pictures; --type " + arguments.type + " writes .npy files");
    }
    auto &options = plan.options;
    options.cutout.threshold = arguments.threshold;
    options.cutout.reverse = arguments.reverse;
    options.cutout.estimateForeground = !arguments.originalColours;
    options.encode.quality = arguments.quality;
    options.encode.keepMetadata = !arguments.stripMetadata;
    return plan;
}

/// `file` with a name for people: what the input is called without its extension.
std::string stemOf(const fs::path &input)
{
    return isStream(input) ? "stdin" : input.stem().string();
}

std::string extensionOf(const RemovePlan &plan, const RemoveArguments &arguments)
{
    if (plan.kind != RemoveKind::Picture) {
        return ".npy";
    }
    return arguments.format.empty() ? ".png" : "." + arguments.format;
}

bool isFolder(const RemoveArguments &arguments)
{
    std::error_code ignored;
    return arguments.output.ends_with('/') || fs::is_directory(arguments.output, ignored);
}

/// The format in which `task` is written: --format, else the extension of the target.
Result<FileFormat> formatOf(const RemoveTask &task, const RemoveArguments &arguments)
{
    const bool named = !isStream(task.target) && task.target.has_extension();
    if (arguments.format.empty()) {
        if (isStream(task.target)) {
            return FileFormat::Png;
        }
        const auto format = fileFormat(task.target);
        if (!format) {
            return wrong(
                "the extension does not say the format: use .png, .webp, .tif, .jpg or --format",
                task.target.string());
        }
        return *format;
    }
    const auto format = fileFormat("name." + arguments.format);
    if (!format) {
        return wrong("--format " + arguments.format + " is none of png, webp, tif and jpg");
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
                "--type " + arguments.type + " needs a name that ends with .npy",
                task.target.string());
        }
        return Success{};
    }
    const auto format = formatOf(task, arguments);
    if (!format) {
        return format.error();
    }
    task.format = *format;
    if (*format == FileFormat::Jpeg && plan.options.cutout.type == CutoutType::Rgba) {
        return wrong(
            "JPEG cannot hold transparency: write .png, .webp or .tif, or put the subject on a "
            "colour with --type white",
            task.target.string());
    }
    return Success{};
}

/// "a.png" as "a-2.png", "a-3.png", … until nothing is there and `taken` has none.
fs::path numbered(const fs::path &target, const std::map<fs::path, fs::path> &taken)
{
    std::error_code ignored;
    fs::path free = target;
    for (int n = 2; fs::exists(fs::symlink_status(free, ignored)) || taken.contains(free); ++n) {
        free = target.parent_path() /
               (target.stem().string() + "-" + std::to_string(n) + target.extension().string());
    }
    return free;
}

/// Refuses, renames or marks a task whose target is there.
Status checkTarget(RemoveTask &task, const std::string &collision)
{
    std::error_code ignored;
    const auto status = fs::status(task.target, ignored);
    if (!fs::exists(status)) {
        return Success{};
    }
    if (!fs::is_regular_file(status)) {
        return wrong(
            fs::is_directory(status) ? "it is a folder"
                                     : "it is not a file: use -o - and redirect the output",
            task.target.string());
    }
    task.exists = collision == "skip";
    if (collision == "fail") {
        return Error{
            ErrorCode::CannotWrite,
            "it exists already; --collision overwrite, skip or number says what to do",
            task.target.string()};
    }
    return Success{};
}

Status checkInputs(const RemoveTask &task, const RemovePlan &plan, const RemoveArguments &arguments)
{
    for (const auto &input : arguments.inputs) {
        if (!isStream(input) && sameFile(input, task.target)) {
            return wrong(
                "the output is the input " + input + ": choose another name or folder",
                task.target.string());
        }
    }
    if (!plan.background.empty() && sameFile(plan.background, task.target)) {
        return wrong(
            "the output is the background picture: choose another name", task.target.string());
    }
    return Success{};
}

Status addTasks(RemovePlan &plan, const RemoveArguments &arguments)
{
    const bool folder = isFolder(arguments);
    const auto collision = !arguments.collision.empty() ? arguments.collision
                           : folder                     ? std::string("fail")
                                                        : std::string("overwrite");
    std::map<fs::path, fs::path> taken; // input by target
    for (const auto &input : arguments.inputs) {
        RemoveTask task{.input = input, .target = arguments.output};
        if (folder) {
            task.target = plan.folder / (stemOf(input) + extensionOf(plan, arguments));
        }
        if (auto checked = checkFormat(task, plan, arguments); !checked) {
            return checked;
        }
        if (isStream(task.target)) {
            plan.tasks.push_back(task);
            continue;
        }
        if (collision == "number") {
            task.target = numbered(task.target, taken);
        }
        const auto [other, isNew] = taken.emplace(task.target, task.input);
        if (!isNew) {
            return wrong(
                "both " + other->second.string() + " and " + input +
                    " would be written to it: rename one, or give --collision number",
                task.target.string());
        }
        if (auto checked = checkInputs(task, plan, arguments); !checked) {
            return checked;
        }
        if (auto checked = checkTarget(task, collision); !checked) {
            return checked;
        }
        plan.tasks.push_back(task);
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
    auto plan = planWithoutTasks(arguments);
    if (!plan) {
        return plan.error();
    }
    if (isFolder(arguments)) {
        (*plan).folder = arguments.output;
    }
    if (const auto added = addTasks(*plan, arguments); !added) {
        return added.error();
    }
    return plan;
}

} // namespace inspyre::cli
