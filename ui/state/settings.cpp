#include "ui/state/settings.h"

#include "ui/jobs/job.h"

#include <inspyre/folders.h>
#include <inspyre/result.h>

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <optional>
#include <system_error>
#include <type_traits>
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
    item("engine/threads", p.threads);
    item("engine/memoryLimitMb", p.memoryLimitMb);
    item("engine/freeGpuMemoryMb", p.freeGpuMemoryMb);
    item("engine/quality", p.quality);
    item("start/skipSplash", p.skipSplash);
    item("view/backdrop", p.backdrop);
    item("view/compare", p.compare);
    item("files/openFolder", p.openFolder);
    item("files/exportFolder", p.exportFolder);
    item("files/recent", p.recentFiles);
    item("files/recentMax", p.recentMax);
    item("network/offline", p.offline);
    item("network/hosts", p.webHosts);
    item("remote/url", p.remote.url);
    item("remote/token", p.remote.token);
    item("remote/tokenCommand", p.remote.tokenCommand);
    item("remote/route", p.remote.route);
    item("remote/runs", p.remote.runs);
    item("remote/consents", p.remote.consents);
    item("remote/costs", p.remote.costs);
    item("edit/undoMb", p.undoMb);
    item("edit/tool", p.tool);
    item("brush/radius", p.brush.radius);
    item("brush/hardness", p.brush.hardness);
    item("brush/opacity", p.brush.opacity);
    item("brush/pressureSize", p.brush.pressureSize);
    item("brush/pressureOpacity", p.brush.pressureOpacity);
    item("keyboard/shortcuts", p.shortcuts);
    item("window/geometry", p.windowGeometry);
    item("window/state", p.windowState);
}

/// What an INI file says, if it is of this type: "banana" is no number and neither true nor false.
template<typename T>
std::optional<T> parsed(QVariant stored)
{
    if constexpr (std::is_same_v<T, bool>) {
        const auto text = stored.toString();
        if (text != QLatin1String("true") && text != QLatin1String("false")) {
            return std::nullopt;
        }
    }
    if (!stored.isValid() || !stored.convert(QMetaType::fromType<T>())) {
        return std::nullopt;
    }
    return stored.value<T>();
}

template<typename T>
void keepInRange(T &value, T least, T most, T usual)
{
    if (!(value >= least && value <= most)) { // NaN, too
        value = usual;
    }
}

void keepKnown(QString &value, std::initializer_list<const char *> known, const QString &usual)
{
    const bool found =
        std::ranges::any_of(known, [&](const char *one) { return value == QLatin1String(one); });
    if (!found) {
        value = usual;
    }
}

/// What cannot be meant becomes the default.
void mend(Preferences &p)
{
    const Preferences usual;
    keepKnown(p.theme, {"system", "light", "dark"}, usual.theme);
    keepKnown(p.precision, {"auto", "fp32", "bf16", "fp16"}, usual.precision);
    keepKnown(p.quality, {"full", "fast"}, usual.quality);
    keepKnown(p.remote.token, {"none", "keychain", "command"}, usual.remote.token);
    keepKnown(p.remote.route, {"local", "remote", "first-ready"}, usual.remote.route);
    keepInRange(p.remote.runs, 1, RemotePreferences::kMostRuns, usual.remote.runs);
    keepInRange(p.threads, 0, Preferences::kMostThreads, usual.threads);
    keepInRange(p.recentMax, 0, Preferences::kMostRecent, usual.recentMax);
    keepInRange(p.undoMb, Preferences::kLeastUndoMb, Preferences::kMostUndoMb, usual.undoMb);
    keepInRange(p.brush.radius, 0.5, 10'000.0, usual.brush.radius);
    keepInRange(p.brush.hardness, 0.0, 1.0, usual.brush.hardness);
    keepInRange(p.brush.opacity, 0.0, 1.0, usual.brush.opacity);
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
        value = parsed<T>(stored).value_or(value);
    });
    mend(result.values);
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
    , m_d(std::make_unique<Private>())
{
    m_d->file = std::move(file);
    m_d->lane = lane;
    auto stored = read(m_d->file);
    m_d->values = std::move(stored.values);
    if (stored.damaged) {
        qCWarning(log, "settings damaged kept=%d", putAside(m_d->file));
        m_d->note = tr("The settings file was damaged, so the defaults are used. It was kept as "
                       "%1.damaged.")
                        .arg(qtPath(m_d->file));
    }
    m_d->delay.setSingleShot(true);
    m_d->delay.setInterval(kWriteDelay);
    connect(&m_d->delay, &QTimer::timeout, this, &Settings::writeSoon);
}

Settings::~Settings()
{
    flush();
}

const Preferences &Settings::values() const
{
    return m_d->values;
}

const QString &Settings::note() const
{
    return m_d->note;
}

void Settings::change(const std::function<void(Preferences &)> &edit)
{
    auto values = m_d->values;
    edit(values);
    if (values == m_d->values) {
        return;
    }
    m_d->values = std::move(values);
    m_d->dirty = true;
    m_d->delay.start();
    Q_EMIT changed();
}

void Settings::writeSoon()
{
    if (m_d->lane == nullptr) {
        flush();
        return;
    }
    if (m_d->writing) { // one at a time, so that the newest is the last
        m_d->delay.start();
        return;
    }
    m_d->dirty = false;
    m_d->writing = std::make_unique<Job>(
        *m_d->lane,
        [file = m_d->file, values = m_d->values](const JobControl &) {
            return write(file, values);
        },
        [this](const Status &written) {
            m_d->writing.reset();
            tell(written);
        });
}

void Settings::flush()
{
    if (m_d->writing) {
        // What the lane is writing is older than what follows here.
        m_d->lane->waitForDone();
        m_d->writing.reset();
    }
    if (std::exchange(m_d->dirty, false)) {
        m_d->delay.stop();
        tell(write(m_d->file, m_d->values));
    }
}

void Settings::tell(const Status &written)
{
    if (written) {
        return;
    }
    qCWarning(log, "settings not written");
    m_d->note = tr("The settings could not be written to %1. Check the permissions of that folder.")
                    .arg(qtPath(m_d->file));
    Q_EMIT changed();
}

std::filesystem::path Settings::defaultFile()
{
    return configFolder() / "inspyre.ini";
}

} // namespace inspyre::ui
