#include "engine/batch/scanner.h"
#include "engine/core/guarded.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

Result<Found> found(
    std::span<const fs::path> inputs, const ScanOptions &options, const JobControl &job)
{
    Scanner scanner(options, job);
    const auto roots = scanRoots(inputs);
    std::vector<fs::path> emptyFolders;
    for (const auto &input : inputs) {
        const auto path = absolutePath(input);
        const auto root = std::ranges::find(roots, path, &ScanRoot::folder);
        std::error_code ignored;
        if (root != roots.end()) {
            if (!scanner.addFolder(path, root->inside)) {
                emptyFolders.push_back(path);
            }
        } else if (
            fs::exists(fs::symlink_status(path, ignored)) || !isScanPattern(path) ||
            !scanner.addPattern(scanPattern(path))) {
            scanner.addFile(path, path.filename());
        }
        if (job.cancelled()) {
            return cancelledError();
        }
    }
    auto all = scanner.take();
    all.emptyFolders = std::move(emptyFolders);
    job.report(Stage::Waiting, 1.0);
    return all;
}

} // namespace

std::vector<ScanRoot> scanRoots(std::span<const fs::path> inputs)
{
    std::vector<ScanRoot> roots;
    for (const auto &input : inputs) {
        std::error_code ignored;
        const auto path = absolutePath(input);
        if (fs::is_directory(path, ignored) &&
            !std::ranges::count(roots, path, &ScanRoot::folder)) {
            roots.push_back({.folder = path});
        }
    }
    if (roots.size() > 1) {
        for (auto &root : roots) {
            root.inside = root.folder.filename();
        }
    }
    return roots;
}

Result<Found> scan(
    std::span<const fs::path> inputs, const ScanOptions &options, const JobControl &job)
{
    return guarded("looking for pictures", [&] { return found(inputs, options, job); });
}

std::vector<fs::path> readList(std::string_view text)
{
    std::vector<fs::path> paths;
    const char separator = text.find('\0') == std::string_view::npos ? '\n' : '\0';
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        auto name = text.substr(0, end);
        if (separator == '\n' && name.ends_with('\r')) {
            name.remove_suffix(1);
        }
        if (!name.empty()) {
            paths.emplace_back(name);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return paths;
}

std::span<const std::string_view> pictureExtensions()
{
    static constexpr std::array<std::string_view, 20> kKnown = {
        "jpg",  "jpeg", "jpe",  "jfif", "png", "webp", "tif", "tiff", "bmp", "gif",
        "avif", "heic", "heif", "jxl",  "jp2", "ppm",  "pgm", "pnm",  "svg", "ico"};
    return kKnown;
}

} // namespace inspyre
