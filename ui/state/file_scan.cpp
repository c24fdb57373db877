#include "ui/state/file_scan.h"

#include "ui/state/intake.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <cctype>
#include <string>
#include <system_error>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

bool isHidden(const fs::path &path)
{
    const auto name = path.filename().string();
    return !name.empty() && name.front() == '.';
}

bool hasPictureExtension(const fs::path &path)
{
    auto extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](unsigned char c) {
        return static_cast<char>(c < 0x80 ? std::tolower(c) : c);
    });
    const auto &known = pictureExtensions();
    return extension.size() > 1 &&
           std::find(known.begin(), known.end(), extension.substr(1)) != known.end();
}

fs::path absolutePath(const fs::path &path)
{
    std::error_code ignored;
    auto absolute = fs::absolute(path, ignored).lexically_normal();
    return absolute.empty() ? path : absolute;
}

/// The pictures in `folder`; what cannot be read is passed over.
std::vector<fs::path> picturesIn(const fs::path &folder, const JobControl &job)
{
    std::vector<fs::path> found;
    std::error_code error;
    fs::recursive_directory_iterator entry(
        folder, fs::directory_options::skip_permission_denied, error);
    while (!error && entry != fs::recursive_directory_iterator() && !job.cancelled()) {
        std::error_code ignored;
        if (isHidden(entry->path())) {
            if (entry->is_directory(ignored)) {
                entry.disable_recursion_pending();
            }
        } else if (entry->is_regular_file(ignored) && hasPictureExtension(entry->path())) {
            found.push_back(entry->path());
        }
        entry.increment(error);
    }
    return found;
}

void sortNaturally(std::vector<fs::path> &paths)
{
    // The C locale, as in a bare container, would not count 9 before 10.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    std::sort(paths.begin(), paths.end(), [&collator](const fs::path &a, const fs::path &b) {
        const int order = collator.compare(toQString(a), toQString(b));
        return order != 0 ? order < 0 : a < b;
    });
}

} // namespace

Result<FoundFiles> findFiles(const std::vector<fs::path> &paths, const JobControl &job)
{
    FoundFiles found;
    for (const auto &path : paths) {
        std::error_code ignored;
        const auto absolute = absolutePath(path);
        if (!fs::is_directory(absolute, ignored)) {
            found.files.push_back(absolute);
            continue;
        }
        auto pictures = picturesIn(absolute, job);
        if (pictures.empty()) {
            found.emptyFolders.push_back(absolute);
        }
        sortNaturally(pictures);
        found.files.insert(found.files.end(), pictures.begin(), pictures.end());
        if (job.cancelled()) {
            return cancelledError();
        }
    }
    job.report(Stage::Waiting, 1.0);
    return found;
}

const std::vector<std::string_view> &pictureExtensions()
{
    static const std::vector<std::string_view> known = {
        "jpg",  "jpeg", "jpe",  "jfif", "png", "webp", "tif", "tiff", "bmp", "gif",
        "avif", "heic", "heif", "jxl",  "jp2", "ppm",  "pgm", "pnm",  "svg", "ico"};
    return known;
}

} // namespace inspyre::ui
