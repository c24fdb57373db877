#include "ui/state/settings.h"

#include "ui/jobs/job.h"

#include <inspyre/folders.h>
#include <inspyre/result.h>

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.settings")

constexpr std::chrono::milliseconds kWriteDelay{400};

QString qtPath(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

/// Calls `item(key, member)` for each preference: the one list for reading and writing.
template<typename P, typename Item>
void eachPreference(P &p, const Item &item)
{
    item("appearance/theme", p.theme);
    item("appearance/language", p.language);
    item("engine/model", p.model);
    item("engine/device", p.device);
    item("engine/precision", p.precision);
    item("start/skipSplash", p.skipSplash);
    item("view/backdrop", p.backdrop);
    item("view/compare", p.compare);
    item("files/openFolder", p.openFolder);
    item("files/exportFolder", p.exportFolder);
    item("files/recent", p.recentFiles);
    item("window/geometry", p.windowGeometry);
    item("window/state", p.windowState);
}

/// Keeps what cannot be read out of the way of the next write.
bool putAside(const std::filesystem::path &file)
{
    auto damaged = file;
    damaged += ".damaged";
    std::error_code error;
    std::filesystem::rename(file, damaged, error);
    return !error;
}

struct Read
{
    Preferences values;
    bool damaged = false;
};

Read read(const std::filesystem::path &file)
{
    Read result;
    if (!QFileInfo::exists(qtPath(file))) {
        return result;
    }
    QSettings ini(qtPath(file), QSettings::IniFormat);
    // QSettings takes nearly any text; a file of ours has keys of ours.
    bool ours = QFileInfo(qtPath(file)).size() == 0;
    eachPreference(result.values, [&]<typename T>(const char *key, T &value) {
        const auto stored = ini.value(QLatin1String(key));
        ours = ours || stored.isValid();
        if (stored.isValid() && stored.canConvert<T>()) {
            value = stored.value<T>();
        }
    });
    result.damaged = !ours || ini.status() == QSettings::FormatError;
    if (result.damaged) {
        result.values = {};
    }
    return result;
}

/// QSettings itself writes a new file beside the old one and renames it.
Status write(const std::filesystem::path &file, const Preferences &values)
{
    std::error_code ignored; // the write below says what is wrong
    std::filesystem::create_directories(file.parent_path(), ignored);
    QSettings ini(qtPath(file), QSettings::IniFormat);
    ini.setAtomicSyncRequired(true);
    eachPreference(values, [&ini](const char *key, const auto &value) {
        ini.setValue(QLatin1String(key), value);
    });
    ini.sync();
    if (ini.status() != QSettings::NoError) {
        return Error{ErrorCode::CannotWrite, "the settings could not be written", file.string()};
    }
    return Success{};
}

} // namespace

struct Settings::Private
{
    std::filesystem::path file;
    QThreadPool *lane = nullptr;
    Preferences values = {};
    QString note = {};
    QTimer delay;
    bool dirty = false;
    std::unique_ptr<Job> writing = {};
};

Settings::Settings(std::filesystem::path file, QThreadPool *lane, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->file = std::move(file);
    d->lane = lane;
    auto stored = read(d->file);
    d->values = std::move(stored.values);
    if (stored.damaged) {
        qCWarning(log, "settings damaged kept=%d", putAside(d->file));
        d->note = tr("The settings file was damaged, so the defaults are used. It was kept as "
                     "%1.damaged.")
                      .arg(qtPath(d->file));
    }
    d->delay.setSingleShot(true);
    d->delay.setInterval(kWriteDelay);
    connect(&d->delay, &QTimer::timeout, this, &Settings::writeSoon);
}

Settings::~Settings()
{
    flush();
}

const Preferences &Settings::values() const
{
    return d->values;
}

const QString &Settings::note() const
{
    return d->note;
}

void Settings::change(const std::function<void(Preferences &)> &edit)
{
    auto values = d->values;
    edit(values);
    if (values == d->values) {
        return;
    }
    d->values = std::move(values);
    d->dirty = true;
    d->delay.start();
    Q_EMIT changed();
}

void Settings::writeSoon()
{
    if (d->lane == nullptr) {
        flush();
        return;
    }
    if (d->writing) { // one at a time, so that the newest is the last
        d->delay.start();
        return;
    }
    d->dirty = false;
    d->writing = std::make_unique<Job>(
        *d->lane,
        [file = d->file, values = d->values](const JobControl &) { return write(file, values); },
        [this](const Status &written) {
            d->writing.reset();
            tell(written);
        });
}

void Settings::flush()
{
    if (d->writing) {
        // What the lane is writing is older than what follows here.
        d->lane->waitForDone();
        d->writing.reset();
    }
    if (std::exchange(d->dirty, false)) {
        d->delay.stop();
        tell(write(d->file, d->values));
    }
}

void Settings::tell(const Status &written)
{
    if (written) {
        return;
    }
    qCWarning(log, "settings not written");
    d->note = tr("The settings could not be written to %1. Check the permissions of that folder.")
                  .arg(qtPath(d->file));
    Q_EMIT changed();
}

std::filesystem::path Settings::defaultFile()
{
    return configFolder() / "inspyre.ini";
}

} // namespace inspyre::ui
