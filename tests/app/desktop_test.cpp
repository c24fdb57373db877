#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

namespace {

/// The built program with folders of its own, on the offscreen platform.
struct Run
{
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};

    /// The spans of a phase that it printed.
    [[nodiscard]] QList<QJsonObject> spans(const QString &phase) const
    {
        QList<QJsonObject> found;
        const auto all = QJsonDocument::fromJson(out).object()[QLatin1String("spans")].toArray();
        for (const auto &span : all) {
            if (span.toObject()[QLatin1String("phase")].toString() == phase) {
                found << span.toObject();
            }
        }
        return found;
    }
};

} // namespace

/// Drives the program `inspyre` from the outside.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void startsAndReportsItsPhases_data();
    void startsAndReportsItsPhases();
    void failureIsReportedToo();
    void rememberedStartsAndSettingsAreInTheirFolders();
    void keepsTheMemoryLimitOfItsSettings();
    void speaksTheLanguageItIsTold();
    void helpNeedsNoDisplay();
    void wrongUsageEndsWithTwo();
    void desktopFileIsValid();
    void desktopFileNamesWhatCanBeOpened();

private:
    [[nodiscard]] Run run(const QStringList &arguments, const char *backend = "good") const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DesktopTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Run DesktopTest::run(const QStringList &arguments, const char *backend) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name :
         {"INSPYRE_CONFIG_DIR", "INSPYRE_STATE_DIR", "INSPYRE_DATA_DIR", "INSPYRE_CACHE_DIR"}) {
        environment.insert(QLatin1String(name), m_folder->path());
    }
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    environment.insert(
        QStringLiteral("INSPYRE_MODULE_DIR"),
        QStringLiteral(INSPYRE_TEST_BACKENDS "/") + QLatin1String(backend));
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    environment.insert(
        QStringLiteral("INSPYRE_T0"), QString::number(now.tv_sec * 1'000'000'000LL + now.tv_nsec));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(INSPYRE_BUILD_DIR "/bin/inspyre"), arguments);
    constexpr int kRunMs = 200'000;
    if (!process.waitForFinished(kRunMs)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void DesktopTest::startsAndReportsItsPhases_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("with the splash") << QStringList();
    QTest::newRow("without it") << QStringList{QStringLiteral("--no-splash")};
    QTest::newRow("with files that are not there")
        << QStringList{QStringLiteral("--theme=dark"), QStringLiteral("/nowhere/ä.jpg")};
}

void DesktopTest::startsAndReportsItsPhases()
{
    QFETCH(QStringList, arguments);
    const auto done = run(arguments << QStringLiteral("--quit-after-start"));

    QVERIFY2(done.exitCode == 0, done.err);
    QVERIFY2(done.err.contains("first frame ms="), done.err);
    const auto program = done.spans(QStringLiteral("program"));
    const auto library = done.spans(QStringLiteral("library"));
    QCOMPARE(program.size(), 1);
    QVERIFY(!library.isEmpty());
    QVERIFY(!done.spans(QStringLiteral("warm-up")).isEmpty());
    const auto painted = program.front()[QLatin1String("end_ms")].toDouble();
    QVERIFY(painted > 0.0);
    // The window is on the screen before anything else is touched.
    QVERIFY(library.front()[QLatin1String("begin_ms")].toDouble() >= painted);
}

void DesktopTest::failureIsReportedToo()
{
    const auto done = run({QStringLiteral("--quit-after-start")}, "absent");
    QCOMPARE(done.exitCode, 1);
    QCOMPARE(done.spans(QStringLiteral("program")).size(), 1);
}

void DesktopTest::rememberedStartsAndSettingsAreInTheirFolders()
{
    const auto first = run({QStringLiteral("--quit-after-start")});
    QVERIFY2(first.exitCode == 0, first.err);
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("starts.json"))));
}

void DesktopTest::keepsTheMemoryLimitOfItsSettings()
{
    QFile settings(m_folder->filePath(QStringLiteral("inspyre.ini")));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[engine]\nmemoryLimitMb=1500\n");
    settings.close();
    qputenv("QT_LOGGING_RULES", "inspyre.engine=true");

    const auto done = run({QStringLiteral("--quit-after-start")});

    qunsetenv("QT_LOGGING_RULES");
    QVERIFY2(done.exitCode == 0, done.err);
    QVERIFY2(done.err.contains("memory_limit_bytes=1500000000"), done.err);
}

void DesktopTest::speaksTheLanguageItIsTold()
{
    const auto done = run({QStringLiteral("--language=ar"), QStringLiteral("--quit-after-start")});
    QVERIFY2(done.exitCode == 0, done.err);
}

void DesktopTest::helpNeedsNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "no-such-platform");
    const auto help = run({QStringLiteral("--help")});
    const auto version = run({QStringLiteral("--version")});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QVERIFY2(help.exitCode == 0, help.err);
    QVERIFY(help.out.contains("--no-splash"));
    QVERIFY(QRegularExpression(QStringLiteral("^inspyre \\d+\\.\\d+\\.\\d+\n$"))
                .match(QString::fromUtf8(version.out))
                .hasMatch());
}

void DesktopTest::wrongUsageEndsWithTwo()
{
    const auto done = run({QStringLiteral("--theme=blue")});
    QCOMPARE(done.exitCode, 2);
    QVERIFY2(done.err.contains("system, light, dark"), done.err);
    QVERIFY(done.out.isEmpty());
}

void DesktopTest::desktopFileIsValid()
{
    const auto tool = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    if (tool.isEmpty()) {
        QSKIP("desktop-file-validate is not installed");
    }
    QProcess process;
    process.start(tool, {QStringLiteral(INSPYRE_DESKTOP_FILE)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput());
}

void DesktopTest::desktopFileNamesWhatCanBeOpened()
{
    QFile file(QStringLiteral(INSPYRE_DESKTOP_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    const auto value = [&text](const char *key) {
        const QRegularExpression line(
            QStringLiteral("^%1=(.*)$").arg(QLatin1String(key)),
            QRegularExpression::MultilineOption);
        return line.match(text).captured(1);
    };
    QCOMPARE(value("Exec"), QStringLiteral("inspyre %F"));
    QCOMPARE(value("StartupWMClass"), QStringLiteral("inspyre"));
    const auto types = value("MimeType").split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const auto *name :
         {"a.jpg",
          "a.png",
          "a.webp",
          "a.tif",
          "a.bmp",
          "a.gif",
          "a.avif",
          "a.heic",
          "a.jxl",
          "a.jp2",
          "a.ppm",
          "a.pgm",
          "a.pnm"}) {
        const auto type =
            QMimeDatabase().mimeTypeForFile(QLatin1String(name), QMimeDatabase::MatchExtension);
        QVERIFY2(types.contains(type.name()), name);
    }
}

QTEST_GUILESS_MAIN(DesktopTest)
#include "desktop_test.moc"
