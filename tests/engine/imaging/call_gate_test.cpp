#include "engine/imaging/call_gate.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace inspyre;
using namespace std::chrono_literals;

class CallGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoHadCompany();
    void isAloneOnceTheOthersHaveLeft();
    void givesUp_data();
    void givesUp();
};

void CallGateTest::tellsWhoHadCompany()
{
    CallGate gate;
    const auto first = gate.enter();
    QVERIFY(!gate.hadCompany(first));
    gate.leave();
    const auto second = gate.enter();
    QVERIFY(!gate.hadCompany(second));
    const auto third = gate.enter();
    QVERIFY(gate.hadCompany(second));
    QVERIFY(gate.hadCompany(third));
    gate.leave();
    QVERIFY(gate.hadCompany(second)); // it is over, but it was
    gate.leave();
    const auto last = gate.enter();
    QVERIFY(!gate.hadCompany(last));
    gate.leave();
}

void CallGateTest::isAloneOnceTheOthersHaveLeft()
{
    CallGate gate;
    std::atomic_int inside = 0;
    std::atomic_bool wasAlone = true;
    std::atomic_int done = 0;
    const auto calls = [&] {
        for (int i = 0; i < 500; ++i) {
            if (i % 50 == 0 && gate.enterAlone(1min, [] { return false; })) {
                wasAlone = wasAlone && ++inside == 1;
                --inside;
                gate.leaveAlone();
                ++done;
            }
            static_cast<void>(gate.enter());
            ++inside;
            --inside;
            gate.leave();
        }
    };
    {
        const std::jthread one(calls);
        const std::jthread two(calls);
        const std::jthread three(calls);
    }
    QVERIFY(wasAlone);
    QCOMPARE(done.load(), 30);
}

void CallGateTest::givesUp_data()
{
    QTest::addColumn<int>("patienceMs");
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("after a while") << 1 << false;
    QTest::newRow("when cancelled") << 60'000 << true;
}

void CallGateTest::givesUp()
{
    QFETCH(int, patienceMs);
    QFETCH(bool, cancelled);
    CallGate gate;
    const auto first = gate.enter();
    QVERIFY(!gate.enterAlone(std::chrono::milliseconds(patienceMs), [=] { return cancelled; }));
    const auto second = gate.enter(); // it is open again
    QVERIFY(gate.hadCompany(first));
    QVERIFY(gate.hadCompany(second));
    gate.leave();
    gate.leave();
    QVERIFY(gate.enterAlone(1min, [=] { return cancelled; }));
    gate.leaveAlone();
}

QTEST_APPLESS_MAIN(CallGateTest)
#include "call_gate_test.moc"
