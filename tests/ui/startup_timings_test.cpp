#include "tests/support/patience.h"
#include "ui/state/engine_session.h"
#include "ui/state/start_log.h"
#include "ui/windows/startup_timings_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace inspyre;
using inspyre::ui::EngineSession;
using inspyre::ui::StartLog;
using inspyre::ui::StartupTimingsWindow;
using State = EngineSession::State;

namespace {

EngineOptions good()
{
    return {.device = "cpu", .modules = INSPYRE_TEST_BACKENDS "/good"};
}

QJsonObject json(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object()
                                        : QJsonObject();
}

bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->text().contains(words);
    });
}

} // namespace

class StartupTimingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheStartAsItRuns();
    void comparesWithTheMedianAndWithEachStart();
    void damagedHistoryIsSaid();
    void exportsJsonAndTrace();
    void exportThatFailsSaysWhy();
    void refusedDialogWritesNothing();
    void copiesAsText();
    void destroyedWhileItWorks();

private:
    QThreadPool m_lane;
    QThreadPool m_io;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_history;
    std::unique_ptr<EngineSession> m_session;
    std::unique_ptr<StartLog> m_log;
};

void StartupTimingsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_lane.setMaxThreadCount(1);
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = m_folder->filePath(QStringLiteral("starts.json")).toStdString();
    m_session =
        std::make_unique<EngineSession>(m_lane, std::make_shared<Timeline>(Timeline::Clock::now()));
    m_log = std::make_unique<StartLog>(*m_session, m_io, m_history);
}

void StartupTimingsTest::cleanup()
{
    m_log.reset();
    m_session.reset();
    m_lane.waitForDone();
    m_io.waitForDone();
}

void StartupTimingsTest::showsTheStartAsItRuns()
{
    StartupTimingsWindow window(*m_session, *m_log, m_io);
    window.show();
    QVERIFY(says(window, QStringLiteral("Not started")));
    m_session->start(good());
    QTRY_VERIFY(says(window, QStringLiteral("at full speed after")));
    QVERIFY(says(window, QStringLiteral("The slowest phase is")));
}

void StartupTimingsTest::comparesWithTheMedianAndWithEachStart()
{
    for (int day = 1; day <= 3; ++day) {
        const StartRecord record{
            .when = "2026-11-0" + std::to_string(day) + "T10:00:00Z",
            .model = "base",
            .device = "RTX",
            .spans = {{.phase = Phase::Library, .beginMs = 0, .endMs = 100'000.0 * day}}};
        QVERIFY(saveStart(m_history, record).has_value());
    }
    m_session->start(good());
    QTRY_COMPARE(m_session->state(), State::FullSpeed);
    StartupTimingsWindow window(*m_session, *m_log, m_io);
    window.show();
    auto *list = window.findChild<QListWidget *>();

    QTRY_COMPARE(list->count(), 4); // the median and three starts, without this one
    QVERIFY2(
        list->item(0)->text().contains(QLatin1String("200.00 s")),
        qPrintable(list->item(0)->text()));
    QVERIFY(list->item(1)->text().contains(QLatin1String("300.00 s"))); // newest first
    QVERIFY(list->item(1)->text().contains(QLatin1String("base on RTX")));
    QVERIFY(says(window, QStringLiteral("sooner than the median")));
    list->setCurrentRow(3);
    QVERIFY(says(window, QStringLiteral("sooner than the start of")));
}

void StartupTimingsTest::damagedHistoryIsSaid()
{
    QFile file(QString::fromStdString(m_history.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not json");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("history not read")));
    StartupTimingsWindow window(*m_session, *m_log, m_io);
    window.show();
    QTRY_VERIFY(says(window, QStringLiteral("damaged")));
}

void StartupTimingsTest::exportsJsonAndTrace()
{
    m_session->start(good());
    QTRY_COMPARE(m_session->state(), State::FullSpeed);
    StartupTimingsWindow window(*m_session, *m_log, m_io);
    const auto file = m_folder->filePath(QStringLiteral("ünï out.json"));
    window.setAskFile([&file](const QString &, const QString &) { return file; });
    const QSignalSpy exported(&window, &StartupTimingsWindow::exported);

    window.exportJson();
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(exported.at(0).at(0).toBool());
    QCOMPARE(
        static_cast<std::size_t>(json(file)[QLatin1String("spans")].toArray().size()),
        m_session->timeline()->snapshot().size());

    window.exportChromeTrace();
    QTRY_COMPARE(exported.count(), 2);
    QVERIFY(!json(file)[QLatin1String("traceEvents")].toArray().isEmpty());
    QVERIFY(says(window, file));
}

void StartupTimingsTest::exportThatFailsSaysWhy()
{
    StartupTimingsWindow window(*m_session, *m_log, m_io);
    window.setAskFile(
        [](const QString &, const QString &) { return QStringLiteral("/nowhere/at/all.json"); });
    const QSignalSpy exported(&window, &StartupTimingsWindow::exported);
    window.exportJson();
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(!exported.at(0).at(0).toBool());
    QVERIFY(says(window, QStringLiteral("/nowhere/at")));
}

void StartupTimingsTest::refusedDialogWritesNothing()
{
    StartupTimingsWindow window(*m_session, *m_log, m_io);
    window.setAskFile([](const QString &, const QString &) { return QString(); });
    const QSignalSpy exported(&window, &StartupTimingsWindow::exported);
    window.exportJson();
    m_io.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(exported.count(), 0);
}

void StartupTimingsTest::copiesAsText()
{
    m_session->start(good());
    QTRY_COMPARE(m_session->state(), State::FullSpeed);
    StartupTimingsWindow window(*m_session, *m_log, m_io);
    window.show();
    window.copyText();
    const auto text = QGuiApplication::clipboard()->text();
    for (const auto *word : {"Library", "Weights", "Warm-up", " ms"}) {
        QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
    }
}

void StartupTimingsTest::destroyedWhileItWorks()
{
    for (int i = 0; i < 10; ++i) {
        StartupTimingsWindow window(*m_session, *m_log, m_io);
        window.setAskFile([this](const QString &, const QString &) {
            return m_folder->filePath(QStringLiteral("x.json"));
        });
        window.show();
        m_session->start(good());
        window.exportJson();
    }
    QTRY_COMPARE(m_session->state(), State::FullSpeed);
    m_io.waitForDone();
    QCoreApplication::processEvents();
}

QTEST_MAIN(StartupTimingsTest)
#include "startup_timings_test.moc"
