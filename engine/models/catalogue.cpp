#include "engine/core/guarded.h"

#include <inspyre/checkpoint.h>
#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/models.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <optional>
#include <system_error>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

bool isCheckpointName(const fs::path &file)
{
    return file.extension() == ".pth" || file.extension() == ".safetensors";
}

const KnownModel *knownFile(const fs::path &file)
{
    const auto rows = knownModels();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const KnownModel &known) {
        return known.fileName == file.filename().native();
    });
    return row != rows.end() ? &*row : nullptr;
}

/// "WxH"; none if it is not that.
std::optional<Size> sizeFromText(std::string_view text)
{
    Size size;
    const auto *end = text.data() + text.size();
    const auto width = std::from_chars(text.data(), end, size.width);
    if (width.ec != std::errc() || width.ptr == end || *width.ptr != 'x') {
        return std::nullopt;
    }
    const auto height = std::from_chars(width.ptr + 1, end, size.height);
    const bool whole = height.ec == std::errc() && height.ptr == end;
    return whole && size.width > 0 && size.height > 0 ? std::optional(size) : std::nullopt;
}

/// What the weights themselves cannot tell (inspyrenet.md 4.6). A file that cannot be read gets
/// the usual size: whoever opens it says what is wrong with it.
Size baseOfFile(const fs::path &file)
{
    const auto checkpoint = openCheckpoint(file, {});
    if (!checkpoint) {
        return ModelEntry{}.base;
    }
    const auto &metadata = (*checkpoint)->metadata;
    if (const auto given = metadata.find("base_size"); given != metadata.end()) {
        if (const auto size = sizeFromText(given->second)) {
            return *size;
        }
    }
    const auto architecture = readArchitecture(**checkpoint);
    return architecture && architecture->swin ? Size{1024, 1024} : Size{384, 384};
}

std::uint64_t sizeOfFile(const fs::path &file)
{
    std::error_code failed;
    const auto bytes = fs::file_size(file, failed);
    return failed ? 0 : bytes;
}

ModelEntry entryOfRow(const KnownModel &known)
{
    ModelEntry entry;
    entry.name = known.name;
    entry.title = known.title;
    entry.bytes = known.bytes;
    entry.base = known.base;
    entry.blendThreshold = known.blendThreshold;
    entry.known = &known;
    return entry;
}

ModelEntry entryOfFile(const fs::path &file)
{
    ModelEntry entry;
    if (const auto *known = knownFile(file)) {
        entry = entryOfRow(*known);
    } else {
        entry.name = file.stem().string();
        entry.title = file.filename().string();
        entry.base = baseOfFile(file);
    }
    entry.file = file;
    entry.bytes = sizeOfFile(file);
    return entry;
}

fs::path builtInFolder()
{
    return resourceFolder() / "models";
}

/// Checkpoints in `folder` and, for the models that ship with a card, one folder below; by name.
std::vector<fs::path> checkpointsIn(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (auto it = fs::recursive_directory_iterator(
             folder, fs::directory_options::skip_permission_denied, failed);
         !failed && it != fs::recursive_directory_iterator();
         it.increment(failed)) {
        if (it.depth() >= 1) {
            it.disable_recursion_pending();
        }
        std::error_code ignored;
        if (isCheckpointName(it->path()) && it->is_regular_file(ignored)) {
            files.push_back(it->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// All files of the model folders. Of two with one name the user's own wins.
std::vector<fs::path> modelFiles()
{
    auto files = checkpointsIn(modelFolder());
    for (auto &file : checkpointsIn(builtInFolder())) {
        const bool hidden = std::any_of(files.begin(), files.end(), [&](const fs::path &own) {
            return own.filename() == file.filename();
        });
        if (!hidden) {
            files.push_back(std::move(file));
        }
    }
    return files;
}

bool isBuiltIn(const fs::path &file)
{
    const auto inside = file.lexically_relative(builtInFolder());
    return !inside.empty() && *inside.begin() != "..";
}

ModelEntry presentEntry(const fs::path &file)
{
    auto entry = entryOfFile(file);
    entry.builtIn = isBuiltIn(file);
    return entry;
}

std::string namesOfModels()
{
    std::string names;
    for (const auto &known : knownModels()) {
        names += (names.empty() ? "" : ", ") + std::string(known.name);
    }
    for (const auto &file : modelFiles()) {
        if (knownFile(file) == nullptr) {
            names += ", " + file.stem().string();
        }
    }
    return names;
}

Error notHere(const KnownModel &known)
{
    if (known.url.empty()) {
        return {
            ErrorCode::FileNotFound,
            "this model is not on this machine; " + std::string(known.note),
            std::string(known.name)};
    }
    return {
        ErrorCode::FileNotFound,
        "this model is not on this machine yet; download it with 'inspyre-cli models download " +
            std::string(known.name) + "' or import its file",
        std::string(known.name)};
}

Result<ModelEntry> find(std::string_view nameOrFile)
{
    const std::string_view name = nameOrFile.empty() ? "starter" : nameOrFile;
    const auto files = modelFiles();
    const auto *known = knownModel(name);
    const auto named = std::find_if(files.begin(), files.end(), [&](const fs::path &file) {
        return known != nullptr ? file.filename().native() == known->fileName
                                : file.stem().native() == name;
    });
    if (named != files.end()) {
        return presentEntry(*named);
    }
    if (known != nullptr) {
        return notHere(*known);
    }
    const fs::path file(name);
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
        return presentEntry(file);
    }
    if (file.has_parent_path() || isCheckpointName(file)) {
        return Error{ErrorCode::FileNotFound, "there is no such file", file.string()};
    }
    return Error{
        ErrorCode::UnknownModel,
        "no model of this name; known are " + namesOfModels(),
        std::string(name)};
}

} // namespace

std::vector<ModelEntry> listModels()
{
    const auto files = modelFiles();
    std::vector<ModelEntry> entries;
    for (const auto &known : knownModels()) {
        const auto file = std::find_if(files.begin(), files.end(), [&](const fs::path &present) {
            return knownFile(present) == &known;
        });
        entries.push_back(file != files.end() ? presentEntry(*file) : entryOfRow(known));
    }
    for (const auto &file : files) {
        if (knownFile(file) == nullptr) {
            entries.push_back(presentEntry(file));
        }
    }
    return entries;
}

Result<ModelEntry> findModel(std::string_view nameOrFile)
{
    return guarded("finding a model", [&] { return find(nameOrFile); });
}

Status removeModel(const ModelEntry &entry)
{
    if (entry.builtIn || !sameFile(entry.file.parent_path(), modelFolder())) {
        return Error{
            ErrorCode::InvalidArgument,
            entry.builtIn ? "it ships with the program and stays"
                          : "it is not in the model folder; delete it yourself if it may go",
            entry.file.string()};
    }
    forgetPrepared(entry);
    std::error_code failed;
    if (!fs::remove(entry.file, failed)) {
        return fileError(failed ? failed.value() : ENOENT, entry.file);
    }
    return Success{};
}

} // namespace inspyre
