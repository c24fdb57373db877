#include "app/cli_step_down.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace inspyre;
using namespace inspyre::cli;

class CliStepDownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleReadWhatWasDoneAndWhy_data();
    void peopleReadWhatWasDoneAndWhy();
    void scriptsReadNumbers();
    void scriptsReadNullWithout();
};

void CliStepDownTest::peopleReadWhatWasDoneAndWhy_data()
{
    QTest::addColumn<StepDown::Cause>("cause");
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("strips");
    QTest::addColumn<QByteArray>("text");
    const auto limit = StepDown::Cause::MemoryLimit;
    const auto memory = StepDown::Cause::OutOfMemory;
    QTest::newRow("limit, strips")
        << limit << 1024 << true
        << QByteArray("worked in smaller strips to keep the memory limit of 800.0 MB");
    QTest::newRow("limit, size") << limit << 512 << false
                                 << QByteArray("worked at 512x512 instead of 1024x1024 to keep "
                                               "the memory limit of 800.0 MB");
    QTest::newRow("limit, both") << limit << 512 << true
                                 << QByteArray("worked at 512x512 instead of 1024x1024, in "
                                               "smaller strips, to keep the memory limit of "
                                               "800.0 MB");
    QTest::newRow("memory, strips")
        << memory << 1024 << true
        << QByteArray("worked in smaller strips because there was not enough memory");
    QTest::newRow("memory, size") << memory << 512 << false
                                  << QByteArray("worked at 512x512 instead of 1024x1024 because "
                                                "there was not enough memory");
}

void CliStepDownTest::peopleReadWhatWasDoneAndWhy()
{
    QFETCH(StepDown::Cause, cause);
    QFETCH(int, side);
    QFETCH(bool, strips);
    QFETCH(QByteArray, text);
    const StepDown stepDown{
        .cause = cause,
        .from = {1024, 1024},
        .to = {side, side},
        .smallerStrips = strips,
        .limitBytes = 800'000'000};
    QCOMPARE(QByteArray::fromStdString(stepDownText(stepDown)), text);
}

void CliStepDownTest::scriptsReadNumbers()
{
    const StepDown stepDown{
        .cause = StepDown::Cause::MemoryLimit,
        .from = {1024, 768},
        .to = {512, 384},
        .smallerStrips = true,
        .limitBytes = 800'000'000};
    QCOMPARE(
        QByteArray::fromStdString(stepDownJson(stepDown).dump()),
        QByteArray(
            R"({"cause":"memory-limit","from":"1024x768","to":"512x384","smaller_strips":true,)"
            R"("memory_limit_bytes":800000000})"));
}

void CliStepDownTest::scriptsReadNullWithout()
{
    QVERIFY(stepDownJson({}).is_null());
}

QTEST_APPLESS_MAIN(CliStepDownTest)
#include "cli_step_down_test.moc"
