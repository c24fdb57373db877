#include "engine/nets/part.h"

#include <QTest>

#include <atomic>
#include <future>
#include <stdexcept>
#include <thread>

using namespace inspyre;

class PartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceForAll();
    void isTriedAgainAfterAnError();
    void waitingForAnothersMakingCanBeCancelled();
};

void PartTest::isMadeOnceForAll()
{
    std::atomic<int> made = 0;
    const Part<int> part([&](const JobControl &) { return ++made; });
    const Part<int> same = part;

    auto other = std::async(std::launch::async, [&] { return same.get({}); });

    QCOMPARE(part.get({}), 1);
    QCOMPARE(other.get(), 1);
    QCOMPARE(made.load(), 1);
}

void PartTest::isTriedAgainAfterAnError()
{
    int calls = 0;
    const Part<int> part([&](const JobControl &) {
        if (++calls == 1) {
            throw std::runtime_error("no memory");
        }
        return calls;
    });

    QVERIFY_EXCEPTION_THROWN((void)part.get({}), std::runtime_error);
    QCOMPARE(part.get({}), 2);
}

void PartTest::waitingForAnothersMakingCanBeCancelled()
{
    std::promise<void> begun;
    std::promise<void> end;
    const Part<int> part([&](const JobControl &) {
        begun.set_value();
        end.get_future().wait();
        return 7;
    });
    auto maker = std::async(std::launch::async, [&] { return part.get({}); });
    begun.get_future().wait();

    // If it did not ask, this would wait for ever.
    const JobControl cancelled([] { return true; });
    QVERIFY_EXCEPTION_THROWN((void)part.get(cancelled), Stopped);

    end.set_value();
    QCOMPARE(maker.get(), 7);
    QCOMPARE(part.get(cancelled), 7);
}

QTEST_APPLESS_MAIN(PartTest)
#include "part_test.moc"
