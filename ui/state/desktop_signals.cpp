#include "ui/state/desktop_signals.h"

#if INSPYRE_DBUS

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

#include <array>
#include <cstddef>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr int kSteps = 100; ///< of the bar; what changes less is not sent

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Somebody who can keep the computer awake.
struct Keeper
{
    bool system = false; ///< on the bus of the computer, else on that of the session
    const char *service = "";
    const char *path = "";
    const char *interface = "";
};

/// In this order: the first that answers will do.
constexpr std::array kKeepers = {
    Keeper{
        false,
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit"},
    Keeper{
        true,
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager"},
    Keeper{
        false,
        "org.freedesktop.ScreenSaver",
        "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver"},
};

QDBusMessage callOf(const Keeper &keeper, const char *method)
{
    auto call = QDBusMessage::createMethodCall(
        text(keeper.service), text(keeper.path), text(keeper.interface), text(method));
    call.setAutoStartService(false);
    return call;
}

} // namespace

struct DesktopSignals::Private
{
    bool awake = false;
    int asked = 0; ///< counts the calls of setAwake(): answers to earlier ones are out of date
    const Keeper *keeper = nullptr; ///< that gave the two below
    uint cookie = 0;
    QDBusUnixFileDescriptor hold = {}; ///< of login1: as long as it is open
    int step = -1;

    static QDBusConnection bus(bool system)
    {
        return system ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    }

    /// Of an answer that is not needed any more, or of what was.
    static void release(const Keeper &from, uint withCookie)
    {
        if (!from.system) {
            auto call = callOf(from, "UnInhibit");
            call << withCookie;
            bus(false).send(call);
        }
    }

    void release()
    {
        if (keeper != nullptr) {
            release(*std::exchange(keeper, nullptr), cookie);
            hold = {};
        }
    }

    void take(const Keeper &from, const QDBusMessage &answer)
    {
        keeper = &from;
        const auto value = answer.arguments().value(0);
        if (from.system) {
            hold = value.value<QDBusUnixFileDescriptor>();
        } else {
            cookie = value.toUInt();
        }
    }
};

DesktopSignals::DesktopSignals(QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{}

DesktopSignals::~DesktopSignals()
{
    setProgress(-1.0);
    m_d->release();
}

void DesktopSignals::setProgress(double fraction)
{
    const int step = fraction < 0.0 ? -1 : qRound(fraction * kSteps);
    if (step == m_d->step) {
        return;
    }
    m_d->step = step;
    auto bus = Private::bus(false);
    if (!bus.isConnected()) {
        return;
    }
    auto update = QDBusMessage::createSignal(
        text("/com/canonical/unity/launcherentry/inspyre"),
        text("com.canonical.Unity.LauncherEntry"),
        text("Update"));
    update << text("application://inspyre.desktop")
           << QVariantMap{
                  {text("progress"), qMax(0.0, fraction)}, {text("progress-visible"), step >= 0}};
    bus.send(update);
}

void DesktopSignals::setAwake(bool awake, const QString &why)
{
    if (awake == m_d->awake) {
        return;
    }
    m_d->awake = awake;
    ++m_d->asked;
    m_d->release();
    if (awake) {
        askKeeper(0, why);
    }
}

void DesktopSignals::askKeeper(std::size_t place, const QString &why)
{
    if (place >= kKeepers.size()) {
        return;
    }
    const auto &keeper = kKeepers[place];
    auto bus = Private::bus(keeper.system);
    if (!bus.isConnected()) {
        askKeeper(place + 1, why);
        return;
    }
    auto call = callOf(keeper, "Inhibit");
    if (keeper.system) {
        call << text("sleep:idle") << text("inspyre") << why << text("block");
    } else {
        call << text("inspyre") << why;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(
        watcher,
        &QDBusPendingCallWatcher::finished,
        this,
        [this, &keeper, place, why, asked = m_d->asked](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const auto answer = done->reply();
            const bool well = answer.type() == QDBusMessage::ReplyMessage;
            if (asked != m_d->asked) {
                if (well) {
                    Private::release(keeper, answer.arguments().value(0).toUInt());
                }
            } else if (well) {
                m_d->take(keeper, answer);
            } else {
                askKeeper(place + 1, why);
            }
        });
}

void DesktopSignals::notify(const QString &title, const QString &body)
{
    auto bus = Private::bus(false);
    if (!bus.isConnected()) {
        return;
    }
    constexpr int kUsualTime = -1;
    auto call = QDBusMessage::createMethodCall(
        text("org.freedesktop.Notifications"),
        text("/org/freedesktop/Notifications"),
        text("org.freedesktop.Notifications"),
        text("Notify"));
    call << text("inspyre") << 0U << text("inspyre") << title << body.toHtmlEscaped()
         << QStringList() << QVariantMap{{text("desktop-entry"), text("inspyre")}} << kUsualTime;
    bus.asyncCall(call);
}

} // namespace inspyre::ui

#else

namespace inspyre::ui {

struct DesktopSignals::Private
{
};

DesktopSignals::DesktopSignals(QObject *parent)
    : QObject(parent)
{}

DesktopSignals::~DesktopSignals() = default;

void DesktopSignals::setProgress(double)
{}

void DesktopSignals::setAwake(bool, const QString &)
{}

void DesktopSignals::notify(const QString &, const QString &)
{}

void DesktopSignals::askKeeper(std::size_t, const QString &)
{}

} // namespace inspyre::ui

#endif
