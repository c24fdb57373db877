#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The log of the program `inspyre`, from the outside.
class DesktopLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aStartIsLoggedToStderrAndFile();
    void aFailureIsLogged();
    void withoutAFolderTheProgramRunsOn();

private:
    struct Ran
    {
        int exitCode = -1;
        QByteArray err = {};
    };

    [[nodiscard]] Ran run(const char *backend, const QStringList &arguments = {}) const;

    [[nodiscard]] QByteArray log() const
    {
        QFile file(m_folder->filePath(QStringLiteral("state/logs/inspyre.log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

DesktopLogTest::Ran DesktopLogTest::run(const char *backend, const QStringList &arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QStringLiteral("INSPYRE_STATE_DIR"), m_folder->filePath(QStringLiteral("state")));
    for (const auto *name : {"INSPYRE_CONFIG_DIR", "INSPYRE_DATA_DIR", "INSPYRE_CACHE_DIR"}) {
        environment.insert(QLatin1String(name), m_folder->path());
    }
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    environment.insert(
        QStringLiteral("INSPYRE_MODULE_DIR"),
        QStringLiteral(INSPYRE_TEST_BACKENDS "/") + QLatin1String(backend));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(
        QStringLiteral(INSPYRE_BUILD_DIR "/bin/inspyre"),
        arguments + QStringList(QStringLiteral("--quit-after-start")));
    constexpr int kRunMs = 200'000;
    if (!process.waitForFinished(kRunMs)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitCode(), process.readAllStandardError()};
}

void DesktopLogTest::aStartIsLoggedToStderrAndFile()
{
    const auto done = run("good", {m_folder->filePath(QStringLiteral("secret name.png"))});

    QVERIFY2(done.exitCode == 0, done.err);
    for (const auto *words : {"first frame ms=", "usable ms=", "full speed ms="}) {
        QVERIFY2(done.err.contains(words), done.err);
        QVERIFY2(log().contains(words), log());
    }
    QVERIFY2(log().contains(" info inspyre.app.start: first frame"), log());
    QVERIFY2(!log().contains("secret"), log());
}

void DesktopLogTest::aFailureIsLogged()
{
    const auto done = run("absent");

    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.err.contains("start error="), done.err);
    QVERIFY2(log().contains(" warning inspyre.ui.engine: start error="), log());
}

void DesktopLogTest::withoutAFolderTheProgramRunsOn()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("state")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    const auto done = run("good");

    QVERIFY2(done.exitCode == 0, done.err);
    QVERIFY2(done.err.contains("no log file"), done.err);
    QVERIFY2(done.err.contains("full speed ms="), done.err);
}

QTEST_GUILESS_MAIN(DesktopLogTest)
#include "desktop_log_test.moc"
