#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/intake.h"
#include "ui/state/system_report.h"
#include "ui/windows/diagnostics_window.h"

#include <inspyre/folders.h>

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;
using inspyre::test::ScriptedPrompter;
using State = EngineSession::State;

namespace {

/// The checksum on the card of the model that ships with the program.
QByteArray starterSum()
{
    QFile file(toQString(resourceFolder() / "models" / "starter" / "SHA256SUMS"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').front() : QByteArray();
}

bool says(const DiagnosticsWindow &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->text().contains(text);
    });
}

} // namespace

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theReportTellsOfAllParts();
    void theReportTellsWhyAStartFailed();
    void theReportCanBeCancelled();
    void theReportNamesNoPicturesAndNoFolders();
    void theWindowShowsTheReport();
    void theWindowFollowsTheEngine();
    void copiesAndSaves();
    void aSaveThatFailsSaysWhy();
    void opensTheFolderOfTheLogs();
    void goesAwayWhileItWorks();

private:
    [[nodiscard]] QString report(const QStringList &problems = {}) const;
    std::unique_ptr<DiagnosticsWindow> makeWindow(const QStringList &problems = {});
    void startAndWait(State state);

    std::unique_ptr<EditorFixture> m_editor;
    ScriptedPrompter *m_prompter = nullptr;
};

void DiagnosticsTest::init()
{
    inspyre::test::failOnWarnings();
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    m_editor = std::make_unique<EditorFixture>();
}

void DiagnosticsTest::startAndWait(State state)
{
    m_editor->startEngine();
    QTRY_COMPARE(m_editor->session->state(), state);
}

QString DiagnosticsTest::report(const QStringList &problems) const
{
    const auto made =
        systemReport(reportFacts(*m_editor->session, m_editor->settings->values(), problems), {});
    return made ? *made : QString();
}

std::unique_ptr<DiagnosticsWindow> DiagnosticsTest::makeWindow(const QStringList &problems)
{
    auto window = std::make_unique<DiagnosticsWindow>(
        *m_editor->session,
        *m_editor->settings,
        m_editor->lanes.io,
        toPath(m_editor->path(QStringLiteral("logs"))),
        [problems] { return problems; });
    auto prompter = std::make_unique<ScriptedPrompter>();
    m_prompter = prompter.get();
    window->setPrompter(std::move(prompter));
    return window;
}

void DiagnosticsTest::theReportTellsOfAllParts()
{
    startAndWait(State::FullSpeed);

    const auto text = report({QStringLiteral("  12:00:00  inspyre.ui.x: it failed")});

    for (const auto *words :
         {"version           0.1.0", "platform          offscreen",
          "screen            ",      "processor         ",
          "memory            ",      "state             at full speed",
          "backend           fake",  "cpu               Fake CPU",
          "because           ",      "libcuda.so.1 was not found",
          "precision         fp32",  "name              starter",
          "(as published)",          "models here       starter",
          "Qt                6.",    "libvips           8.",
          "OpenCV            4.",    "png               8/16 bits, alpha yes, lossless yes",
          "offline           no",    "inspyre.ui.x: it failed"}) {
        QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
    }
    QVERIFY2(text.contains(QLatin1String(starterSum())), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("  none")));
}

void DiagnosticsTest::theReportTellsWhyAStartFailed()
{
    QVERIFY2(report().contains(QLatin1String("state             not started")), "");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("start error=")));
    m_editor = std::make_unique<EditorFixture>(INSPYRE_TEST_BACKENDS "/absent");
    startAndWait(State::Failed);

    const auto text = report();

    QVERIFY2(text.contains(QLatin1String("state             failed")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("\n  error             ")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("  none")));
}

void DiagnosticsTest::theReportCanBeCancelled()
{
    startAndWait(State::FullSpeed);
    const auto made = systemReport(
        reportFacts(*m_editor->session, m_editor->settings->values(), {}),
        JobControl([] { return true; }));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
}

void DiagnosticsTest::theReportNamesNoPicturesAndNoFolders()
{
    m_editor->settings->change([](Preferences &values) {
        values.recentFiles = QStringList{QStringLiteral("/home/me/secret one.jpg")};
        values.openFolder = QStringLiteral("/home/me/secret");
        values.exportFolder = QStringLiteral("/home/me/secret/out");
        values.model = QStringLiteral("/home/me/secret/own.pth");
    });
    auto options = m_editor->session->options();
    options.model = "/home/me/secret/own.pth";
    options.modules = INSPYRE_TEST_BACKENDS "/good";
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("start error=")));
    m_editor->session->start(options);
    QTRY_COMPARE(m_editor->session->state(), State::Failed);

    const auto text = report();

    QVERIFY2(text.contains(QLatin1String("model             own.pth")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("secret")), qPrintable(text));
    QVERIFY2(!text.contains(QDir::homePath() + QLatin1Char('/')), qPrintable(text));
}

void DiagnosticsTest::theWindowShowsTheReport()
{
    startAndWait(State::FullSpeed);
    const auto window = makeWindow({QStringLiteral("  it failed")});
    window->show();
    const auto buttons = window->findChildren<QPushButton *>();
    QVERIFY(!buttons.front()->isEnabled()); // there is nothing to copy yet

    QTRY_VERIFY(window->report().contains(QLatin1String("Fake CPU")));
    QVERIFY(window->report().contains(QLatin1String("  it failed")));
    QVERIFY(buttons.front()->isEnabled());
}

void DiagnosticsTest::theWindowFollowsTheEngine()
{
    const auto window = makeWindow();
    window->show();
    QTRY_VERIFY(window->report().contains(QLatin1String("not started")));
    startAndWait(State::FullSpeed);
    QTRY_VERIFY(window->report().contains(QLatin1String("at full speed")));
}

void DiagnosticsTest::copiesAndSaves()
{
    const auto window = makeWindow();
    window->show();
    QTRY_VERIFY(!window->report().isEmpty());
    const auto path = m_editor->path(QStringLiteral("rëport.txt"));

    window->copy();
    m_prompter->saveName = path;
    window->save();

    QCOMPARE(QGuiApplication::clipboard()->text(), window->report());
    QTRY_VERIFY(says(*window, QStringLiteral("Saved as")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), window->report());
    window->save(); // the dialog is refused
    QVERIFY(m_prompter->asked.endsWith(QLatin1String(".txt")));
}

void DiagnosticsTest::aSaveThatFailsSaysWhy()
{
    const auto window = makeWindow();
    window->show();
    QTRY_VERIFY(!window->report().isEmpty());
    m_prompter->saveName = QStringLiteral("/nowhere/at/all.txt");
    window->save();
    QTRY_VERIFY(says(*window, QStringLiteral("/nowhere/at")));
}

void DiagnosticsTest::opensTheFolderOfTheLogs()
{
    const auto window = makeWindow();
    const auto folder = m_editor->path(QStringLiteral("logs"));
    window->openLogs();
    QVERIFY(says(*window, folder)); // there is none
    QVERIFY(m_prompter->shown.isEmpty());

    QVERIFY(QDir().mkpath(folder));
    window->openLogs();
    QCOMPARE(m_prompter->shown, folder);
}

void DiagnosticsTest::goesAwayWhileItWorks()
{
    for (int i = 0; i < 5; ++i) {
        const auto window = makeWindow();
        window->show();
        window->refresh();
    }
    m_editor->lanes.io.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::topLevelWindows().size(), 0);
}

QTEST_MAIN(DiagnosticsTest)
#include "diagnostics_test.moc"
