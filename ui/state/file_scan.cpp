#include "ui/state/file_scan.h"

#include "ui/state/intake.h"

#include <inspyre/scan.h>

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <span>
#include <utility>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

void sortNaturally(std::vector<FoundFile> &files)
{
    // The C locale, as in a bare container, would not count 9 before 10.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    std::sort(files.begin(), files.end(), [&collator](const FoundFile &a, const FoundFile &b) {
        const int order = collator.compare(toQString(a.file), toQString(b.file));
        return order != 0 ? order < 0 : a.file < b.file;
    });
}

} // namespace

Result<FoundFiles> findFiles(const std::vector<fs::path> &paths, const JobControl &job)
{
    FoundFiles found;
    for (const auto &path : paths) {
        auto part = scan(std::span(&path, 1), {}, job);
        if (!part) {
            return part.error();
        }
        auto &files = (*part).files;
        sortNaturally(files);
        for (auto &file : files) {
            found.files.push_back(std::move(file.file));
        }
        found.emptyFolders.insert(
            found.emptyFolders.end(), part->emptyFolders.begin(), part->emptyFolders.end());
    }
    return found;
}

} // namespace inspyre::ui
