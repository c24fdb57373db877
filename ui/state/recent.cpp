#include "ui/state/recent.h"

#include "ui/jobs/job.h"
#include "ui/state/intake.h"
#include "ui/state/settings.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

using Seen = QList<RecentFile>;

Seen seenOnDisk(const QList<fs::path> &paths)
{
    Seen seen;
    for (const auto &path : paths) {
        std::error_code ignored;
        const auto status = fs::status(path, ignored);
        seen << RecentFile{path, fs::exists(status), fs::is_directory(status)};
    }
    return seen;
}

} // namespace

Recent::Recent(Settings &settings, QThreadPool &io, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_io(io)
{
    connect(&settings, &Settings::changed, this, &Recent::update);
    update();
}

Recent::~Recent() = default;

void Recent::add(const QList<fs::path> &paths)
{
    for (const auto &path : paths) {
        std::error_code ignored;
        m_toAdd << fs::absolute(path, ignored).lexically_normal();
    }
    look();
}

void Recent::clear()
{
    m_looking.reset();
    m_again = false;
    m_toAdd.clear();
    m_seen.clear();
    m_settings.change([](Preferences &values) { values.recentFiles.clear(); });
}

void Recent::refresh()
{
    look();
}

void Recent::look()
{
    if (m_looking != nullptr) {
        m_again = true;
        return;
    }
    auto paths = std::exchange(m_toAdd, {});
    const auto added = paths.size();
    for (const auto &file : std::as_const(m_files)) {
        paths << file.path;
    }
    m_looking = std::make_unique<Job>(
        m_io,
        [paths](const JobControl &) -> Result<Seen> { return seenOnDisk(paths); },
        [this, added](const Result<Seen> &seen) {
            m_looking.reset();
            keep(*seen, added);
            if (std::exchange(m_again, false)) {
                look();
            }
        });
}

/// @param added  how many of them, at the beginning, are to be put in front
void Recent::keep(const QList<RecentFile> &seen, qsizetype added)
{
    QStringList fresh;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const auto path = toQString(seen[i].path);
        m_seen.insert(path, seen[i]);
        if (i < added && seen[i].exists) {
            fresh << path;
        }
    }
    m_settings.change([&fresh](Preferences &values) {
        auto &list = values.recentFiles;
        list = fresh + list;
        list.removeDuplicates();
        list = list.mid(0, std::max(0, values.recentMax));
    });
    update();
}

/// What the settings say, as it was seen.
void Recent::update()
{
    const auto &values = m_settings.values();
    QList<RecentFile> files;
    for (const auto &path : values.recentFiles.mid(0, std::max(0, values.recentMax))) {
        files << m_seen.value(path, {.path = toPath(path)});
    }
    if (files != m_files) {
        m_files = std::move(files);
        Q_EMIT changed();
    }
}

} // namespace inspyre::ui
