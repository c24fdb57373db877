#include "engine/torch/idle_trim.h"
#include "tests/support/patience.h"

#include <QTest>

#include <atomic>
#include <optional>

using namespace inspyre;
using namespace std::chrono_literals;

class IdleTrimTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trimsOnceAfterWork();
    void waitsForWork();
    void doesNothingWithoutWork();
    void canGoWhileItWaits();
};

void IdleTrimTest::trimsOnceAfterWork()
{
    std::atomic_int trims = 0;
    IdleTrim idle(1ms, [&] { ++trims; });
    for (int i = 1; i <= 3; ++i) {
        {
            const IdleTrim::Work work(idle);
        }
        QTRY_COMPARE(trims.load(), i);
        QTest::qWait(20);
        QCOMPARE(trims.load(), i);
    }
}

void IdleTrimTest::waitsForWork()
{
    std::atomic_int trims = 0;
    IdleTrim idle(1ms, [&] { ++trims; });
    std::optional<IdleTrim::Work> first(std::in_place, idle);
    std::optional<IdleTrim::Work> second(std::in_place, idle);
    first.reset();
    QTest::qWait(20);
    QCOMPARE(trims.load(), 0);

    second.reset();

    QTRY_COMPARE(trims.load(), 1);
}

void IdleTrimTest::doesNothingWithoutWork()
{
    std::atomic_int trims = 0;
    {
        const IdleTrim idle(1ms, [&] { ++trims; });
        QTest::qWait(20);
    }
    QCOMPARE(trims.load(), 0);
}

void IdleTrimTest::canGoWhileItWaits()
{
    std::atomic_int trims = 0;
    {
        IdleTrim idle(1h, [&] { ++trims; });
        const IdleTrim::Work work(idle);
    }
    {
        IdleTrim idle(1h, [&] { ++trims; });
        {
            const IdleTrim::Work work(idle);
        }
    }
    QCOMPARE(trims.load(), 0);
}

QTEST_APPLESS_MAIN(IdleTrimTest)
#include "idle_trim_test.moc"
