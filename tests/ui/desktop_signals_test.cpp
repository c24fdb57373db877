// What the desktop is told, on a bus of this test's own and, with INSPYRE_TEST_NO_BUS, on none.
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/desktop_signals.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>

#include <array>
#include <memory>
#include <unistd.h>

using namespace inspyre::ui;

namespace {

/// org.freedesktop.PowerManagement.Inhibit
class Power final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    QStringList reasons;
    QList<uint> held;

public Q_SLOTS:

    uint Inhibit(const QString &application, const QString &reason) // NOLINT: the bus's name
    {
        reasons << application + QLatin1String(": ") + reason;
        held << static_cast<uint>(40 + reasons.size());
        return held.back();
    }

    void UnInhibit(uint cookie) { held.removeOne(cookie); } // NOLINT: the bus's name
};

/// org.freedesktop.login1.Manager
class Login final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    std::array<int, 2> ends = {-1, -1};
    QString what;

    /// Whether all that it has given away is closed.
    [[nodiscard]] bool closed() const
    {
        char byte = 0;
        return ::read(ends[0], &byte, 1) == 0;
    }

public Q_SLOTS:

    QDBusUnixFileDescriptor Inhibit( // NOLINT: the bus's name
        const QString &kinds,
        const QString &,
        const QString &,
        const QString &mode)
    {
        what = kinds + QLatin1Char(' ') + mode;
        if (::pipe(ends.data()) != 0) {
            return {};
        }
        const QDBusUnixFileDescriptor given(ends[1]); // a copy of it
        ::close(ends[1]);
        return given;
    }
};

/// org.freedesktop.Notifications, and whoever shows progress.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList told;
    QStringList progress;

    /// com.canonical.Unity.LauncherEntry.Update
    Q_SLOT void update(const QString &application, const QVariantMap &values)
    {
        progress << QStringLiteral("%1 %2 %3")
                        .arg(application)
                        .arg(values.value(QStringLiteral("progress")).toDouble())
                        .arg(values.value(QStringLiteral("progress-visible")).toBool());
    }

public Q_SLOTS:

    uint Notify( // NOLINT: the bus's name
        const QString &,
        uint,
        const QString &,
        const QString &title,
        const QString &text,
        const QStringList &,
        const QVariantMap &,
        int)
    {
        told << title + QLatin1Char('|') + text;
        return 7;
    }
};

} // namespace

class DesktopSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void init() { inspyre::test::failOnWarnings(); }

    void withoutABusNothingHappens();
    void progressIsShown();
    void anEndIsTold();
    void theComputerStaysAwake();
    void whoeverCanKeepsItAwake();
    void anAnswerThatComesTooLateIsGivenBack();

private:
    [[nodiscard]] bool serve(const char *service, const char *path, QObject *object);
    void stopServing(const char *service, const char *path);

    QProcess m_daemon;
    std::unique_ptr<QDBusConnection> m_bus; ///< of those who listen
};

void DesktopSignalsTest::initTestCase()
{
    if (qEnvironmentVariableIsSet("INSPYRE_TEST_NO_BUS")) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus");
        return;
    }
    m_daemon.start(
        QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"),
         QStringLiteral("--nofork"),
         QStringLiteral("--print-address")});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
        QSKIP("there is no dbus-daemon");
    }
    const auto address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    m_bus = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("listeners")));
    QVERIFY(m_bus->isConnected());
}

void DesktopSignalsTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("listeners"));
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool DesktopSignalsTest::serve(const char *service, const char *path, QObject *object)
{
    return m_bus->registerService(QLatin1String(service)) &&
           m_bus->registerObject(QLatin1String(path), object, QDBusConnection::ExportAllSlots);
}

void DesktopSignalsTest::stopServing(const char *service, const char *path)
{
    m_bus->unregisterObject(QLatin1String(path));
    m_bus->unregisterService(QLatin1String(service));
}

void DesktopSignalsTest::withoutABusNothingHappens()
{
    if (m_bus != nullptr) {
        QSKIP("there is a bus");
    }
    DesktopSignals desktop;
    desktop.setProgress(0.5);
    desktop.setAwake(true, QStringLiteral("because"));
    desktop.notify(QStringLiteral("title"), QStringLiteral("text"));
    QTest::qWait(100);
    desktop.setAwake(false, {});
}

void DesktopSignalsTest::progressIsShown()
{
    if (m_bus == nullptr) {
        QSKIP("there is no bus");
    }
    Desktop listener;
    QVERIFY(m_bus->connect(
        {},
        {},
        QStringLiteral("com.canonical.Unity.LauncherEntry"),
        QStringLiteral("Update"),
        &listener,
        SLOT(update(QString, QVariantMap))));
    {
        DesktopSignals desktop;
        desktop.setProgress(0.25);
        desktop.setProgress(0.251); // cannot be seen
        desktop.setProgress(0.5);
    }
    const auto line = [](const char *values) {
        return QStringLiteral("application://inspyre.desktop ") + QLatin1String(values);
    };
    QTRY_COMPARE(listener.progress, (QStringList{line("0.25 1"), line("0.5 1"), line("0 0")}));
}

void DesktopSignalsTest::anEndIsTold()
{
    if (m_bus == nullptr) {
        QSKIP("there is no bus");
    }
    constexpr auto kService = "org.freedesktop.Notifications";
    constexpr auto kPath = "/org/freedesktop/Notifications";
    Desktop listener;
    QVERIFY(serve(kService, kPath, &listener));
    DesktopSignals desktop;
    desktop.notify(QStringLiteral("Finished"), QStringLiteral("3 of 4 <done>"));
    QTRY_COMPARE(listener.told, QStringList{QStringLiteral("Finished|3 of 4 &lt;done&gt;")});
    stopServing(kService, kPath);
}

void DesktopSignalsTest::theComputerStaysAwake()
{
    if (m_bus == nullptr) {
        QSKIP("there is no bus");
    }
    constexpr auto kService = "org.freedesktop.PowerManagement";
    constexpr auto kPath = "/org/freedesktop/PowerManagement/Inhibit";
    Power power;
    QVERIFY(serve(kService, kPath, &power));
    DesktopSignals desktop;
    desktop.setAwake(true, QStringLiteral("pictures"));
    desktop.setAwake(true, QStringLiteral("pictures")); // no second time
    QTRY_COMPARE(power.held.size(), 1);
    QTest::qWait(50); // the answer
    desktop.setAwake(false, {});
    QTRY_VERIFY(power.held.isEmpty());
    QCOMPARE(power.reasons, QStringList{QStringLiteral("inspyre: pictures")});
    {
        DesktopSignals other;
        other.setAwake(true, QStringLiteral("pictures"));
        QTRY_COMPARE(power.held.size(), 1);
        QTest::qWait(50);
    }
    QTRY_VERIFY(power.held.isEmpty()); // it went without a word
    stopServing(kService, kPath);
}

void DesktopSignalsTest::whoeverCanKeepsItAwake()
{
    if (m_bus == nullptr) {
        QSKIP("there is no bus");
    }
    constexpr auto kService = "org.freedesktop.login1";
    constexpr auto kPath = "/org/freedesktop/login1";
    Login login;
    QVERIFY(serve(kService, kPath, &login));
    DesktopSignals desktop;
    desktop.setAwake(true, QStringLiteral("pictures"));
    QTRY_COMPARE(login.what, QStringLiteral("sleep:idle block"));
    QTest::qWait(100);
    desktop.setAwake(false, {});
    QTRY_VERIFY(login.closed());
    stopServing(kService, kPath);
}

void DesktopSignalsTest::anAnswerThatComesTooLateIsGivenBack()
{
    if (m_bus == nullptr) {
        QSKIP("there is no bus");
    }
    constexpr auto kService = "org.freedesktop.PowerManagement";
    constexpr auto kPath = "/org/freedesktop/PowerManagement/Inhibit";
    Power power;
    QVERIFY(serve(kService, kPath, &power));
    DesktopSignals desktop;
    desktop.setAwake(true, QStringLiteral("pictures"));
    desktop.setAwake(false, {});
    QTRY_COMPARE(power.reasons.size(), 1);
    QTRY_VERIFY(power.held.isEmpty());
    stopServing(kService, kPath);
}

QTEST_GUILESS_MAIN(DesktopSignalsTest)
#include "desktop_signals_test.moc"
