#include "engine/core/guarded.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSection = "[folders]";
constexpr std::string_view kKey = "models=";

fs::path choiceFile()
{
    return configFolder() / "folders.ini";
}

const char *givenFolder()
{
    const char *folder = std::getenv("INSPYRE_MODELS_DIR"); // NOLINT(concurrency-mt-unsafe)
    return folder != nullptr && *folder != '\0' ? folder : nullptr;
}

/// The value of kKey in kSection; empty if there is none. A path is any bytes but a line break, so
/// that nothing in it is quoted.
std::string_view chosenIn(std::string_view text)
{
    bool inside = false;
    while (!text.empty()) {
        auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.starts_with('[')) {
            inside = line == kSection;
        } else if (inside && line.starts_with(kKey)) {
            return line.substr(kKey.size());
        }
    }
    return {};
}

fs::path chosenFolder()
{
    const auto bytes = readFile(choiceFile());
    if (!bytes) {
        return {};
    }
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    const auto *text = reinterpret_cast<const char *>(bytes->data());
    return chosenIn({text, bytes->size()});
}

/// By trying: permissions alone say nothing of a read-only disk or of the superuser.
Status checkWritable(const fs::path &folder)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) {
        return fileError(failed.value(), folder);
    }
    auto name = (folder / ".inspyre-XXXXXX").string();
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0) {
        return fileError(errno, folder);
    }
    ::close(file);
    ::unlink(name.c_str());
    return Success{};
}

Status forgetChoice()
{
    std::error_code failed;
    fs::remove(choiceFile(), failed);
    if (failed) {
        return fileError(failed.value(), choiceFile());
    }
    return Success{};
}

Status keepChoice(const fs::path &folder)
{
    const auto file = choiceFile();
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    if (failed) {
        return fileError(failed.value(), file);
    }
    auto text = std::string(kSection);
    text += '\n';
    text += kKey;
    text += folder.native();
    text += '\n';
    return writeFileAtomically(file, std::as_bytes(std::span(text)), {});
}

Status choose(const fs::path &wish)
{
    if (wish.empty()) {
        return forgetChoice();
    }
    if (wish.native().find('\n') != std::string::npos) {
        return Error{
            ErrorCode::InvalidArgument,
            "a folder with a line break in its name cannot be the model folder",
            wish.string()};
    }
    const auto folder = fs::absolute(wish).lexically_normal();
    if (auto writable = checkWritable(folder); !writable) {
        return writable;
    }
    return sameFile(folder, usualModelFolder()) ? forgetChoice() : keepChoice(folder);
}

} // namespace

fs::path modelFolder()
{
    if (const char *given = givenFolder()) {
        return given;
    }
    const auto chosen = chosenFolder();
    return chosen.is_absolute() ? chosen : usualModelFolder();
}

fs::path usualModelFolder()
{
    return dataFolder() / "models";
}

bool modelFolderIsGiven()
{
    return givenFolder() != nullptr;
}

Status chooseModelFolder(const fs::path &folder)
{
    return guarded("choosing the model folder", [&] { return choose(folder); });
}

} // namespace inspyre
