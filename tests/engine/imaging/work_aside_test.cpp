#include "engine/imaging/work_aside.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

using namespace inspyre;
using Made = WorkAside::Made;

namespace {

Made bytes(std::size_t count)
{
    return std::vector<std::byte>(count);
}

/// Work that goes on until it is let through, as an encoder that cannot be stopped.
struct Held
{
    std::promise<void> gate;
    std::shared_future<void> open = gate.get_future().share();
    std::atomic_int letGo = 0;

    Made run(std::function<bool()> cancelled)
    {
        return runAside(
            {.work =
                 [open = open] {
                     open.wait();
                     return bytes(7);
                 },
             .cancelled = std::move(cancelled),
             .letGo = [this] { ++letGo; }});
    }
};

bool always()
{
    return true;
}

bool never()
{
    return false;
}

bool isCancelled(const Made &made)
{
    return !made && made.error().code == ErrorCode::Cancelled;
}

} // namespace

class WorkAsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeComesBack();
    void whatSeesTheCancelIsWaitedFor();
    void whatCannotBeStoppedIsLetGo();
    void theNextWaitsWhileSeveralAreLeft();
};

void WorkAsideTest::whatIsMadeComesBack()
{
    bool letGo = false;
    const auto note = [&letGo] { letGo = true; };
    const auto here = std::this_thread::get_id();
    std::thread::id there;
    const auto made = runAside(
        {.work =
             [&there] {
                 there = std::this_thread::get_id();
                 return bytes(3);
             },
         .cancelled = never,
         .letGo = note});
    QVERIFY(made && made->size() == 3);
    QVERIFY(there != here);
    const auto failed = runAside(
        {.work =
             [] {
                 return Made(Error{ErrorCode::DiskFull, "full", {}});
             },
         .cancelled = never,
         .letGo = note});
    QVERIFY(!failed && failed.error().code == ErrorCode::DiskFull);
    QVERIFY(!letGo);
}

/// What it holds is gone when the call is over.
void WorkAsideTest::whatSeesTheCancelIsWaitedFor()
{
    std::atomic_bool stop = false;
    const auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = held;
    bool letGo = false;
    auto work = [&stop, kept = held]() -> Made {
        while (!stop) {
            std::this_thread::yield();
        }
        return cancelledError();
    };
    const auto made = runAside(
        {.work = work,
         .cancelled =
             [&stop] {
                 stop = true;
                 return true;
             },
         .letGo = [&letGo] { letGo = true; }});
    QVERIFY(isCancelled(made));
    QVERIFY(!letGo);
    QCOMPARE(watch.use_count(), 2L); // here, and in `work`
}

void WorkAsideTest::whatCannotBeStoppedIsLetGo()
{
    Held held;
    QVERIFY(isCancelled(held.run(always)));
    QCOMPARE(held.letGo.load(), 1);
    held.gate.set_value();
}

void WorkAsideTest::theNextWaitsWhileSeveralAreLeft()
{
    Held first;
    Held second;
    QVERIFY(isCancelled(first.run(always)));
    QVERIFY(isCancelled(second.run(always)));
    Held third;
    third.gate.set_value();
    QVERIFY(isCancelled(third.run(always))); // it has not begun
    QCOMPARE(third.letGo.load(), 0);
    int asked = 0;
    const auto made = third.run([&] {
        if (++asked == 3) {
            first.gate.set_value();
        }
        return false;
    });
    QVERIFY(made && made->size() == 7);
    QVERIFY(asked >= 3);
    second.gate.set_value();
}

QTEST_APPLESS_MAIN(WorkAsideTest)
#include "work_aside_test.moc"
