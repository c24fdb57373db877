#include "ui/state/start_log.h"
#include "ui/state/waterfall.h"
#include "ui/widgets/waterfall_view.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

constexpr std::size_t kStartPhases = 7;

Span bar(Phase phase, double begin, double end)
{
    return {.phase = phase, .beginMs = begin, .endMs = end};
}

const WaterfallRow &row(const std::vector<WaterfallRow> &rows, Phase phase)
{
    return *std::find_if(
        rows.begin(), rows.end(), [phase](const WaterfallRow &r) { return r.phase == phase; });
}

} // namespace

class WaterfallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void startHasItsSevenRowsInOrder();
    void pictureRowsComeOnlyIfThere();
    void overlapInOnePhaseGetsLanesAndCountsOnce();
    void runningBarsGrowUntilNow();
    void noteCountsTheBytesOfAllParts();
    void sentencePrefersTheWeights();
    void ticksAreRound_data();
    void ticksAreRound();
    void medianOfOddAndEvenStarts();
    void usableIsTheMarkNotWhatGoesOnAfterIt();
    void keysWalkOverTheRows();
    void survivesEveryWidth_data();
    void survivesEveryWidth();
    void runsFromTheRight();
};

void WaterfallTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void WaterfallTest::startHasItsSevenRowsInOrder()
{
    const auto rows = waterfallRows({bar(Phase::Weights, 5, 9), bar(Phase::Program, 0, 4)}, 9);
    QCOMPARE(rows.size(), kStartPhases);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(rows[i].phase), i);
    }
    QCOMPARE(waterfallText(rows).count(QLatin1Char('\n')), 1); // two have begun
    QCOMPARE(waterfallEnd(rows), 9.0);
}

void WaterfallTest::pictureRowsComeOnlyIfThere()
{
    const auto rows = waterfallRows({bar(Phase::Inference, 5, 9)}, 9);
    QCOMPARE(rows.size(), kStartPhases + 1);
    QCOMPARE(rows.back().phase, Phase::Inference);
}

void WaterfallTest::overlapInOnePhaseGetsLanesAndCountsOnce()
{
    const auto rows = waterfallRows(
        {bar(Phase::Device, 10, 20), bar(Phase::Device, 0, 15), bar(Phase::Device, 15, 18)}, 20);
    const auto &device = row(rows, Phase::Device);
    QCOMPARE(device.lanes, 2);
    QCOMPARE(device.ms, 20.0);
    QCOMPARE(device.bars[0].lane, 0); // 0 to 15
    QCOMPARE(device.bars[1].lane, 1); // 10 to 20
    QCOMPARE(device.bars[2].lane, 0); // follows the first
}

void WaterfallTest::runningBarsGrowUntilNow()
{
    const std::vector spans = {bar(Phase::Library, 10, -1)};
    QCOMPARE(row(waterfallRows(spans, 30), Phase::Library).ms, 20.0);
    QCOMPARE(row(waterfallRows(spans, 50), Phase::Library).ms, 40.0);
    QVERIFY(row(waterfallRows(spans, 50), Phase::Library).running);
    // A snapshot is a little newer than the clock that was read before it.
    QCOMPARE(row(waterfallRows(spans, 5), Phase::Library).ms, 0.0);
}

void WaterfallTest::noteCountsTheBytesOfAllParts()
{
    auto done = bar(Phase::Weights, 0, 10);
    done.part = "stem";
    done.bytesTotal = 100'000'000;
    auto running = bar(Phase::Weights, 10, -1);
    running.part = "stage 1";
    running.bytesDone = 41'000'000;
    running.bytesTotal = 267'000'000;

    const auto &weights = row(waterfallRows({done, running}, 20), Phase::Weights);

    QVERIFY2(weights.note.contains(QLatin1String("stage 1")), qPrintable(weights.note));
    QVERIFY2(weights.note.contains(QLatin1String("141 of 367 MB")), qPrintable(weights.note));
}

void WaterfallTest::sentencePrefersTheWeights()
{
    QCOMPARE(runningText({}), QString());
    QCOMPARE(runningText({bar(Phase::Library, 0, 5)}), QString());
    const auto library = runningText({bar(Phase::Library, 3, -1)});
    QVERIFY(!library.isEmpty());
    const auto both = runningText(
        {bar(Phase::Weights, 1, -1), bar(Phase::Library, 3, -1), bar(Phase::Device, 4, -1)});
    QVERIFY2(both.contains(QLatin1String("weights")), qPrintable(both));
}

void WaterfallTest::ticksAreRound_data()
{
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("count");
    QTest::newRow("hundreds") << 430.0 << 5 << 100.0 << 5;
    QTest::newRow("exactly") << 500.0 << 5 << 100.0 << 6;
    QTest::newRow("two hundreds") << 501.0 << 5 << 200.0 << 3;
    QTest::newRow("seconds") << 17'000.0 << 4 << 5000.0 << 4;
    QTest::newRow("less than one") << 0.9 << 5 << 0.2 << 5;
}

void WaterfallTest::ticksAreRound()
{
    QFETCH(double, end);
    QFETCH(int, most);
    QFETCH(double, step);
    QFETCH(int, count);
    const auto ticks = axisTicks(end, most);
    QCOMPARE(static_cast<int>(ticks.size()), count);
    QCOMPARE(ticks[0], 0.0);
    QCOMPARE(ticks[1], step);
    QVERIFY(ticks.back() <= end * (1.0 + 1e-9));
    QCOMPARE(axisTicks(0.0, most).size(), std::size_t{1});
}

void WaterfallTest::medianOfOddAndEvenStarts()
{
    const auto start = [](double begin, double ms) {
        return StartRecord{.spans = {bar(Phase::Library, begin, begin + ms)}};
    };
    QVERIFY(medianStart({}).spans.empty());
    const auto odd = medianStart({start(1, 30), start(5, 10), start(3, 20)});
    QCOMPARE(odd.spans.size(), std::size_t{2}); // and when the engine was usable
    QCOMPARE(odd.spans[0].beginMs, 3.0);
    QCOMPARE(odd.spans[0].endMs, 23.0);
    QCOMPARE(usableMs(odd.spans), 23.0);
    const auto even = medianStart({start(1, 10), start(3, 30)});
    QCOMPARE(even.spans[0].endMs, 2.0 + 20.0);
}

void WaterfallTest::usableIsTheMarkNotWhatGoesOnAfterIt()
{
    auto mark = bar(Phase::Network, 60, 60);
    mark.part = kUsableMark;
    std::vector<Span> spans = {bar(Phase::Library, 0, 50), bar(Phase::Optimise, 61, 400)};
    QCOMPARE(usableMs(spans), 400.0);
    spans.push_back(mark);
    QCOMPARE(usableMs(spans), 60.0);
}

void WaterfallTest::keysWalkOverTheRows()
{
    WaterfallView view;
    view.setSpans({bar(Phase::Program, 0, 40), bar(Phase::Library, 40, 90)}, 90);
    view.show();
    const QSignalSpy current(&view, &WaterfallView::currentChanged);

    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.accessibleDescription().startsWith(QLatin1String("Library")));
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down); // stays
    QVERIFY(view.accessibleDescription().startsWith(QLatin1String("Warm-up")));
    QCOMPARE(current.count(), 4);
}

void WaterfallTest::survivesEveryWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("1") << 1;
    QTest::newRow("60") << 60;
    QTest::newRow("200") << 200;
    QTest::newRow("4000") << 4000;
}

void WaterfallTest::survivesEveryWidth()
{
    QFETCH(int, width);
    WaterfallView view;
    auto device = bar(Phase::Device, 1e6, 9e6);
    device.note = std::string(500, 'x');
    view.setSpans({bar(Phase::Program, 0, 1e-6), device, bar(Phase::Weights, 3, -1)}, 5);
    view.setComparison({bar(Phase::Device, 0, 5)});
    view.setFailed(Phase::Weights);
    view.resize(width, 200);
    QVERIFY(!view.grab().isNull());
}

void WaterfallTest::runsFromTheRight()
{
    WaterfallView view;
    view.setSpans({bar(Phase::Library, 0, 10), bar(Phase::Weights, 90, 100)}, 100);
    view.resize(600, 260);
    const auto left = view.grab().toImage();
    view.setLayoutDirection(Qt::RightToLeft);
    const auto right = view.grab().toImage();

    // The bars are mirrored pixel by pixel; the words are not, so look at the bars' colours only.
    int bars = 0;
    for (int x = 0; x < left.width(); ++x) {
        for (int y = 0; y < left.height(); ++y) {
            const auto colour = left.pixelColor(x, y);
            if (colour == QColor(0x7A5AC8) || colour == QColor(0x2A5BD7)) {
                ++bars;
                const auto mirrored = right.pixelColor(left.width() - 1 - x, y);
                QVERIFY2(
                    std::abs(mirrored.blue() - colour.blue()) < 90, qPrintable(mirrored.name()));
            }
        }
    }
    QVERIFY(bars > 200);
}

QTEST_MAIN(WaterfallTest)
#include "waterfall_test.moc"
