// Where the time of a call went: the bars, the sentence above them, and the chart over days.
#include "tests/ui/editor_fixture.h"
#include "tests/ui/remote_calls.h"
#include "ui/state/remote_days.h"
#include "ui/state/remote_lane.h"
#include "ui/text/remote_text.h"
#include "ui/text/text.h"
#include "ui/widgets/history_view.h"
#include "ui/widgets/time_lanes_view.h"
#include "ui/windows/history_page.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::coldCall;

namespace {

int count(const TimeLane &lane, const QString &label)
{
    return static_cast<int>(std::ranges::count(lane.bars, label, &LaneBar::label));
}

const LaneBar &barOf(const TimeLane &lane, const QString &label)
{
    const auto found = std::ranges::find(lane.bars, label, &LaneBar::label);
    Q_ASSERT(found != lane.bars.end());
    return *found;
}

RemoteRecord record(const QDateTime &when, StartClass start, double ms)
{
    RemoteRecord record;
    record.when = when.toUTC().toString(Qt::ISODate).toStdString();
    record.kind = "picture";
    record.start = start;
    record.pictureMs = ms;
    return record;
}

} // namespace

class RemoteLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { test::failOnWarnings(); }

    void sentenceSaysWhereACallWent();
    void sentenceNamesAProbeThatHeldTheRequestBack();
    void sentencesOfOtherCalls_data();
    void sentencesOfOtherCalls();
    void everyProblemHasASentence();
    void remoteLaneSplitsTheWait();
    void aQuestionBeforeThePictureHasNotFailed();
    void piecesOfAPhaseAreOneBar();
    void localLaneHasTheStartOnlyWhereItIsGiven();
    void assumedTimelinesAreThoseOfTheAnalysis();
    void keysWalkOverTheBars();
    void survivesEveryWidth_data();
    void survivesEveryWidth();
    void axisRunsFromTheLeftInEveryLanguage();
    void daysCountColdCalls();
    void historySaysAtWhichTime();
    void historyWalksByKeys();
};

void RemoteLanesTest::sentenceSaysWhereACallWent()
{
    const auto text = explainText(coldCall());
    for (const char *words :
         {"Of 60.70 s, 41.00 s passed before the service's process began",
          "18.00 s until it was at full speed",
          "1.30 s were work",
          "Most of it (68 %) is the platform"}) {
        QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
    }
}

void RemoteLanesTest::sentenceNamesAProbeThatHeldTheRequestBack()
{
    auto call = coldCall();
    call.readyMs = 40'000.0;
    QVERIFY2(
        explainText(call).contains(QStringLiteral("start-up probe")),
        qPrintable(explainText(call)));
}

void RemoteLanesTest::sentencesOfOtherCalls_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<bool>("told");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, StartClass start, bool told, const char *words) {
        QTest::newRow(name) << static_cast<int>(start) << told << QString::fromLatin1(words);
    };
    row("warm", StartClass::Warm, true, "The service was warm: of ");
    row("another instance", StartClass::WarmNewInstance, true, "The service was warm: of ");
    row("warming up", StartClass::Warming, true, "had just started");
    row("foreign, guessed", StartClass::ColdGuessed, false, "probably cold");
    row("foreign", StartClass::Unknown, false, "does not tell its phases");
}

void RemoteLanesTest::sentencesOfOtherCalls()
{
    QFETCH(int, start);
    QFETCH(bool, told);
    QFETCH(QString, words);
    auto call = coldCall();
    call.start = static_cast<StartClass>(start);
    call.split.told = told;
    QVERIFY2(explainText(call).contains(words), qPrintable(explainText(call)));
}

void RemoteLanesTest::everyProblemHasASentence()
{
    for (int i = 1; i <= static_cast<int>(CallProblem::BreakerOpen); ++i) {
        const auto text = problemText(static_cast<CallProblem>(i));
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(QString::number(i)));
    }
    QVERIFY(problemText(CallProblem::None).isEmpty());
    const Error error{
        ErrorCode::Transfer, callProblemText(CallProblem::NoSuchName) + " (details)", "a.example"};
    QCOMPARE(errorText(error), problemText(CallProblem::NoSuchName));
    QVERIFY(serviceErrorText({ErrorCode::Transfer, "cut off", {}}).isEmpty());
    auto call = coldCall();
    call.problem = CallProblem::Refused;
    call.error = Error{ErrorCode::Internal, "size is 7x7", {}};
    QVERIFY(explainText(call).contains(QStringLiteral("size is 7x7")));
}

void RemoteLanesTest::remoteLaneSplitsTheWait()
{
    const auto lane = remoteLane(coldCall());
    QCOMPARE(barOf(lane, QStringLiteral("Waiting")).row, 0);
    const auto &platform = barOf(lane, QStringLiteral("Platform"));
    QCOMPARE(platform.row, 1);
    QCOMPARE(platform.beginMs, 300.0);
    QCOMPARE(platform.endMs - platform.beginMs, 41'000.0);
    QVERIFY(barOf(lane, QStringLiteral("Start-up")).beginMs == platform.endMs);
    QVERIFY(barOf(lane, QStringLiteral("Library")).row >= 2);
    QCOMPARE(lane.endMs(), 60'700.0);
    QVERIFY(lane.summary.contains(QStringLiteral("cold")));
    QVERIFY2(lane.detail.contains(QStringLiteral("Upload 226 ms")), qPrintable(lane.detail));
}

/// What comes before the picture is no failure if it went well.
void RemoteLanesTest::aQuestionBeforeThePictureHasNotFailed()
{
    auto call = coldCall();
    call.earlier = {{.beginMs = 0.0, .endMs = 900.0, .status = 200}};
    call.beginMs = 1'000.0;
    auto lane = remoteLane(call);
    QCOMPARE(count(lane, QStringLiteral("First question")), 1);
    QCOMPARE(count(lane, QStringLiteral("Failed attempt")), 0);
    QVERIFY(!explainText(call).contains(QStringLiteral("failed")));
    call.earlier.front().problem = CallProblem::Busy;
    lane = remoteLane(call);
    QCOMPARE(count(lane, QStringLiteral("Failed attempt")), 1);
    QVERIFY(explainText(call).contains(QStringLiteral("failed")));
}

void RemoteLanesTest::piecesOfAPhaseAreOneBar()
{
    const auto lane = remoteLane(coldCall());
    QCOMPARE(count(lane, QStringLiteral("Weights")), 1);
    const auto &weights = barOf(lane, QStringLiteral("Weights"));
    QCOMPARE(weights.endMs - weights.beginMs, 12'000.0);
}

void RemoteLanesTest::localLaneHasTheStartOnlyWhereItIsGiven()
{
    const auto run = test::localRun();
    const auto cold = localLane(test::localStart(), run);
    QCOMPARE(cold.endMs(), 2'800.0);
    QCOMPARE(barOf(cold, QStringLiteral("Picture")).beginMs, 600.0);
    const auto warm = localLane({}, run);
    QCOMPARE(warm.endMs(), 2'200.0);
    QCOMPARE(count(warm, QStringLiteral("Start")), 0);
    QVERIFY(localLane({}, std::nullopt).bars.empty());
}

void RemoteLanesTest::assumedTimelinesAreThoseOfTheAnalysis()
{
    for (const auto which : {AssumedTimeline::ByCause, AssumedTimeline::ByEvent}) {
        const auto lane = assumedLane(which);
        QCOMPARE(lane.bars.size(), std::size_t{6});
        QCOMPARE(lane.endMs(), 60'000.0);
        for (std::size_t i = 1; i < lane.bars.size(); ++i) {
            QCOMPARE(lane.bars[i].beginMs, lane.bars[i - 1].endMs);
        }
    }
    QVERIFY(assumedLane(AssumedTimeline::ByCause).bars[0].endMs == 10'000.0);
    QVERIFY(assumedLane(AssumedTimeline::ByEvent).bars[0].endMs == 5'000.0);
}

void RemoteLanesTest::keysWalkOverTheBars()
{
    TimeLanesView view;
    view.setLanes({remoteLane(coldCall()), assumedLane(AssumedTimeline::ByCause)});
    const QSignalSpy spy(&view, &TimeLanesView::currentChanged);
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(!view.accessibleDescription().isEmpty());
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("First picture")));
    QTest::keyClick(&view, Qt::Key_Down); // there is nothing behind it
    QTest::keyClick(&view, Qt::Key_Up);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Weights")));
    QCOMPARE(spy.count(), 4);
    view.setLanes({});
    QTest::keyClick(&view, Qt::Key_Down);
}

void RemoteLanesTest::survivesEveryWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1, 20, 123, 400, 3000}) {
        QTest::addRow("%d", width) << width;
    }
}

void RemoteLanesTest::survivesEveryWidth()
{
    QFETCH(int, width);
    TimeLanesView view;
    auto running = coldCall();
    running.running = true;
    running.now = CallPart::Wait;
    running.server.back().running = true;
    view.setLanes({remoteLane(coldCall()), remoteLane(running), localLane({}, std::nullopt)});
    view.resize(width, view.sizeHint().height());
    QVERIFY(!view.grab().isNull());
    HistoryView history;
    history.resize(width, width);
    const auto today = QDate(2026, 11, 29);
    const auto marks =
        historyMarks({record(QDateTime(today, QTime(9, 0)), StartClass::Cold, 60'700.0)});
    history.setMarks(marks, historyDays(marks, today, 30));
    QVERIFY(!history.grab().isNull());
}

/// The same bars at the same places, whichever way the words run.
void RemoteLanesTest::axisRunsFromTheLeftInEveryLanguage()
{
    const auto leftMost = [](Qt::LayoutDirection direction) {
        TimeLanesView view;
        view.setLayoutDirection(direction);
        view.setLanes({{.bars = {{.label = QStringLiteral("x"), .endMs = 100.0}}}});
        view.setLeastRange(1'000.0);
        view.resize(600, view.sizeHint().height());
        const auto image = view.grab().toImage();
        const auto background = image.pixel(image.width() - 3, image.height() - 14);
        const int row = image.height() - 14;
        return image.pixel(12, row) != background;
    };
    QVERIFY(leftMost(Qt::LeftToRight));
    QVERIFY(leftMost(Qt::RightToLeft));
}

void RemoteLanesTest::daysCountColdCalls()
{
    const auto today = QDate(2026, 11, 29);
    auto failed = record(QDateTime(today, QTime(12, 0)), StartClass::Unknown, 0.0);
    failed.failed = "no-connection";
    const auto marks = historyMarks(
        {record(QDateTime(today, QTime(9, 5)), StartClass::Cold, 60'700.0),
         record(QDateTime(today, QTime(9, 6)), StartClass::Warm, 900.0),
         failed,
         record(QDateTime(today.addDays(-2), QTime(8, 0)), StartClass::ColdGuessed, 50'000.0),
         record(QDateTime(today.addDays(-40), QTime(8, 0)), StartClass::Cold, 50'000.0),
         RemoteRecord{.when = "yesterday"}});
    QCOMPARE(marks.size(), std::size_t{5});
    const auto days = historyDays(marks, today, 7);
    QCOMPARE(days.size(), std::size_t{7});
    QCOMPARE(days.back().date, today);
    QCOMPARE(days.back().calls, 2);
    QCOMPARE(days.back().cold, 1);
    QCOMPARE(days.back().failed, 1);
    QCOMPARE(days[4].cold, 1);
    QVERIFY(marks.back().text.contains(QStringLiteral("failed")) || !marks.back().text.isEmpty());
}

void RemoteLanesTest::historySaysAtWhichTime()
{
    const auto today = QDate::currentDate();
    std::vector<RemoteRecord> records;
    for (int day = 0; day < 5; ++day) {
        records.push_back(
            record(QDateTime(today.addDays(-day), QTime(8, 10 * day)), StartClass::Cold, 61'000.0));
        records.push_back(
            record(QDateTime(today.addDays(-day), QTime(11, 0)), StartClass::Warm, 900.0));
    }
    HistoryPage page;
    QVERIFY(page.sentence().contains(QStringLiteral("No call")));
    page.setRecords(records);
    QVERIFY2(page.sentence().contains(QStringLiteral("cold for 5")), qPrintable(page.sentence()));
    QVERIFY2(
        page.sentence().contains(QStringLiteral("Mostly between")), qPrintable(page.sentence()));
}

void RemoteLanesTest::historyWalksByKeys()
{
    const auto today = QDate(2026, 11, 29);
    const auto marks = historyMarks(
        {record(QDateTime(today, QTime(9, 0)), StartClass::Warm, 900.0),
         record(QDateTime(today.addDays(-1), QTime(9, 0)), StartClass::Cold, 60'700.0)});
    HistoryView view;
    view.setMarks(marks, historyDays(marks, today, 7));
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("cold")));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("warm")));
}

QTEST_MAIN(RemoteLanesTest)
#include "remote_lanes_test.moc"
