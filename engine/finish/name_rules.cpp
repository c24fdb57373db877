#include "engine/core/descriptor.h"

#include <inspyre/names.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <system_error>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 0x80;
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string swappedCase(std::string name)
{
    std::ranges::transform(
        name, name.begin(), [](char c) { return isLetter(c) ? static_cast<char>(c ^ 0x20) : c; });
    return name;
}

fs::path nearestFolder(const fs::path &folder)
{
    std::error_code error;
    auto nearest = fs::absolute(folder, error).lexically_normal();
    while (!fs::is_directory(nearest, error) && nearest.has_relative_path()) {
        nearest = nearest.parent_path();
    }
    return nearest;
}

/// Whether an entry with a letter answers to another case, too; none if there is no such entry.
std::optional<bool> folds(const fs::path &folder)
{
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const auto name = entry->path().filename().string();
        struct stat plain = {};
        struct stat swapped = {};
        if (std::ranges::none_of(name, isLetter) || ::lstat(entry->path().c_str(), &plain) != 0) {
            continue;
        }
        return ::lstat((folder / swappedCase(name)).c_str(), &swapped) == 0 &&
               plain.st_dev == swapped.st_dev && plain.st_ino == swapped.st_ino;
    }
    return std::nullopt;
}

/// File systems of Windows, as statfs() numbers them: FAT, exFAT, NTFS (both drivers), SMB 1 and 2.
bool isWindows(const fs::path &folder)
{
    constexpr std::array<unsigned long, 6> kMagics = {
        0x4d44, 0x2011bab0, 0x5346544e, 0x7366746e, 0xff534d42, 0xfe534d42};
    struct statfs info = {};
    return ::statfs(folder.c_str(), &info) == 0 &&
           std::ranges::find(kMagics, static_cast<unsigned long>(info.f_type) & 0xffffffffUL) !=
               kMagics.end();
}

/// A folder of ext4 or f2fs for which folding was switched on.
bool isCaseFolder(const fs::path &folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    int flags = 0;
    return descriptor.get() >= 0 && ::ioctl(descriptor.get(), FS_IOC_GETFLAGS, &flags) == 0 &&
           (flags & FS_CASEFOLD_FL) != 0;
}

/// CON, PRN, AUX, NUL, COM1 to COM9, LPT1 to LPT9, in any case: devices, with any extension.
bool isDevice(std::string stem)
{
    std::ranges::transform(stem, stem.begin(), small);
    if (stem.size() == 4 && stem[3] >= '1' && stem[3] <= '9') {
        return stem.starts_with("com") || stem.starts_with("lpt");
    }
    return stem == "con" || stem == "prn" || stem == "aux" || stem == "nul";
}

} // namespace

NameRules nameRules(const fs::path &folder)
{
    const auto nearest = nearestFolder(folder);
    const bool windows = isWindows(nearest);
    return {
        .foldsCase = folds(nearest).value_or(windows || isCaseFolder(nearest)), .windows = windows};
}

std::string portableName(std::string name)
{
    constexpr std::string_view kRefused = "\\/:*?\"<>|";
    std::ranges::replace_if(
        name,
        [&](char c) {
            return static_cast<unsigned char>(c) < 0x20 ||
                   kRefused.find(c) != std::string_view::npos;
        },
        '-');
    while (!name.empty() && (name.back() == '.' || name.back() == ' ')) {
        name.pop_back();
    }
    if (name.empty()) {
        return "_";
    }
    const auto dot = std::min(name.find('.'), name.size());
    if (isDevice(name.substr(0, dot))) {
        name.insert(dot, 1, '_');
    }
    return name;
}

} // namespace inspyre
