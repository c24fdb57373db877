#include "app/cli_batch_text.h"

#include <QTest>

#include <filesystem>

using namespace inspyre;
using namespace inspyre::cli;

class CliBatchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreShort_data();
    void durationsAreShort();
    void pathsAreNear();
    void progressSaysWhatIsKnown();
    void theBarIsFullAtTheEnd();
};

void CliBatchTextTest::durationsAreShort_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<std::string>("text");
    QTest::newRow("none") << 0.0 << std::string("0.0 s");
    QTest::newRow("tenths") << 0.44 << std::string("0.4 s");
    QTest::newRow("no more tenths") << 9.96 << std::string("10 s");
    QTest::newRow("seconds") << 41.4 << std::string("41 s");
    QTest::newRow("a minute") << 59.6 << std::string("1 min");
    QTest::newRow("minutes") << 125.0 << std::string("2 min 5 s");
    QTest::newRow("many minutes") << 1234.0 << std::string("20 min");
    QTest::newRow("hours") << 3600.0 * 3 + 60.0 * 20 << std::string("3 h 20 min");
    QTest::newRow("an hour") << 3600.0 << std::string("1 h");
}

void CliBatchTextTest::durationsAreShort()
{
    QFETCH(double, seconds);
    QFETCH(std::string, text);
    QCOMPARE(durationText(seconds), text);
}

void CliBatchTextTest::pathsAreNear()
{
    const auto here = std::filesystem::current_path();
    QCOMPARE(nearPath(here / "a" / "b.png"), std::string("a/b.png"));
    QCOMPARE(nearPath("/somewhere/else.png"), std::string("/somewhere/else.png"));
    QCOMPARE(nearPath(here / "two\nlines"), std::string("two\\nlines"));
    QCOMPARE(pictures(1), std::string("1 picture"));
    QCOMPARE(pictures(0), std::string("0 pictures"));
}

void CliBatchTextTest::progressSaysWhatIsKnown()
{
    RunStats stats{.total = 350, .done = 117, .failed = 2, .skipped = 1};
    QCOMPARE(statsText(stats), std::string("120/350, 2 failed"));
    stats.doubtful = 4;
    stats.perSecond = 9.84;
    stats.secondsLeft = 23.4;
    stats.bottleneck = 1;
    stats.matte.busy = 0.984;
    QCOMPARE(
        statsText(stats),
        std::string("120/350, 2 failed, 4 doubtful, 9.8/s, 23 s left, mattes 98 % busy"));
    QCOMPARE(fractionOf({}), 0.0);
}

void CliBatchTextTest::theBarIsFullAtTheEnd()
{
    QCOMPARE(barText(0.0), std::string(16, '.'));
    QCOMPARE(barText(0.5), std::string(8, '#') + std::string(8, '.'));
    QCOMPARE(barText(1.0), std::string(16, '#'));
}

QTEST_APPLESS_MAIN(CliBatchTextTest)
#include "cli_batch_text_test.moc"
