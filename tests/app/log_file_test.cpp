#include "app/log_file.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using inspyre::app::LogFile;
using inspyre::app::withoutPaths;

namespace {

Q_LOGGING_CATEGORY(own, "inspyre.test.log")

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesAreWrittenAlsoThoseBeforeTheFileWasOpen();
    void warningsAreRememberedInOrder();
    void itsSizeIsLimited();
    void oldLinesAreKeptByTheNextStart();
    void aFileThatCannotBeOpenedIsHarmless();
    void linesFromManyThreadsAreWhole();
    void pathsOfOthersAreTakenOut_data();
    void pathsOfOthersAreTakenOut();

private:
    void open(LogFile &log)
    {
        log.open(m_io, m_file.toStdString());
        m_io.waitForDone();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QThreadPool m_io;
};

void LogFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("state/logs/inspyre.log"));
}

void LogFileTest::linesAreWrittenAlsoThoseBeforeTheFileWasOpen()
{
    LogFile log;
    qCInfo(own, "before the file");
    QVERIFY(!QFileInfo::exists(m_file));
    open(log);
    qCInfo(own, "after it, größer");
    qCDebug(own, "not at this level");

    const auto text = content(m_file);
    QVERIFY2(text.contains(" info inspyre.test.log: before the file\n"), text);
    QVERIFY2(text.contains("after it, größer"), text);
    QVERIFY2(text.indexOf("before") < text.indexOf("after"), text);
}

void LogFileTest::warningsAreRememberedInOrder()
{
    LogFile log;
    qCInfo(own, "no problem");
    qCWarning(own, "first");
    qCCritical(own, "second");

    const auto problems = log.problems();
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems[0].contains(QLatin1String("inspyre.test.log: first")));
    QVERIFY(problems[1].contains(QLatin1String("second")));
    for (int i = 0; i < 100; ++i) {
        qCWarning(own, "warning %d", i);
    }
    QCOMPARE(log.problems().size(), 30);
    QVERIFY(log.problems().back().endsWith(QLatin1String("warning 99")));
}

void LogFileTest::itsSizeIsLimited()
{
    LogFile log;
    open(log);
    const std::string long_line(10'000, 'x');
    for (int i = 0; i < 500; ++i) { // 5 MB
        qCInfo(own, "%s", long_line.c_str());
    }

    QVERIFY(QFileInfo(m_file).size() <= 1'000'000);
    const QDir folder = QFileInfo(m_file).dir();
    QCOMPARE(folder.entryList(QDir::Files).size(), 3);
}

void LogFileTest::oldLinesAreKeptByTheNextStart()
{
    for (const auto *words : {"first start", "second start"}) {
        LogFile log;
        open(log);
        qCInfo(own, "%s", words);
    }
    const auto text = content(m_file);
    QVERIFY2(text.contains("first start") && text.contains("second start"), text);
}

void LogFileTest::aFileThatCannotBeOpenedIsHarmless()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("state")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    LogFile log;
    qCInfo(own, "before");
    open(log);
    qCWarning(own, "after");
    QCOMPARE(log.problems().size(), 1);
}

void LogFileTest::linesFromManyThreadsAreWhole()
{
    LogFile log;
    open(log);
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    for (int i = 0; i < 400; ++i) {
        pool.start([i] { qCInfo(own, "line %d ends here", i); });
    }
    pool.waitForDone();

    const auto lines = content(m_file).split('\n');
    QCOMPARE(lines.size(), 401);
    for (const auto &line : lines.first(400)) {
        QVERIFY2(line.endsWith(" ends here") && line.contains("inspyre.test.log: line "), line);
    }
}

void LogFileTest::pathsOfOthersAreTakenOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept");
    QTest::newRow("none") << "QPainter::begin: 3/4 failed"
                          << "QPainter::begin: 3/4 failed";
    QTest::newRow("address") << "see https://example.org/x"
                             << "see https://example.org/x";
    QTest::newRow("bare") << "cannot open /home/me/my holiday 1.png"
                          << "cannot open …";
    QTest::newRow("quoted") << "read \"/home/me/my holiday.png\" failed"
                            << "read \"…\" failed";
    QTest::newRow("single") << "read '/home/me/a b.png' failed"
                            << "read '…' failed";
    QTest::newRow("after =") << "file=/home/me/a.png"
                             << "file=…";
    QTest::newRow("url") << "QFile: file:///home/me/a b.png"
                         << "QFile: …";
    QTest::newRow("home") << "no ~/a.png here"
                          << "no …";
    QTest::newRow("first") << "/a/b"
                           << "…";
}

void LogFileTest::pathsOfOthersAreTakenOut()
{
    QFETCH(QString, line);
    QFETCH(QString, kept);
    QCOMPARE(withoutPaths(line), kept);

    LogFile log;
    open(log);
    qWarning("%s", qPrintable(line));
    QVERIFY2(
        content(m_file).endsWith(" warning default: " + kept.toUtf8() + "\n"), content(m_file));
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "log_file_test.moc"
