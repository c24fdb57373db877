#include "engine/batch/governor.h"

#include <QTest>

#include <random>
#include <vector>

using namespace inspyre;

class GovernorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreThanThereIs();
    void whoNeedsMoreThanAllWorksAlone();
    void lessFromNowOn();
    void everybodyGetsThroughInOrder();
};

void GovernorTest::neverMoreThanThereIs()
{
    Governor governor(100);
    QVERIFY(governor.admit(60));
    QVERIFY(governor.admit(40));
    QVERIFY(!governor.admit(1));
    QVERIFY(governor.admit(0));
    governor.giveBack(10);
    QVERIFY(!governor.admit(11));
    QVERIFY(governor.admit(10));
    QCOMPARE(governor.usedBytes(), std::uint64_t{100});
}

void GovernorTest::whoNeedsMoreThanAllWorksAlone()
{
    Governor governor(100);
    QVERIFY(governor.admit(1));
    QVERIFY(!governor.admit(500));
    governor.giveBack(1);
    QVERIFY(governor.admit(500));
    QVERIFY(!governor.admit(1));
    governor.giveBack(450);
    QVERIFY(governor.admit(50));
}

void GovernorTest::lessFromNowOn()
{
    Governor governor(100);
    QVERIFY(governor.admit(80));
    governor.setBudget(50);
    QVERIFY(!governor.admit(1));
    governor.giveBack(40);
    QVERIFY(governor.admit(10));
    QVERIFY(!governor.admit(1));
}

/// As readers do it: in order, each waiting until it is admitted, others ending meanwhile.
void GovernorTest::everybodyGetsThroughInOrder()
{
    std::mt19937 random(7);
    constexpr std::uint64_t kBudget = 1000;
    Governor governor(kBudget);
    std::vector<std::uint64_t> inWork;
    for (int item = 0; item < 10'000; ++item) {
        const std::uint64_t need = random() % 50 == 0 ? random() % 5000 : random() % 300;
        while (!governor.admit(need)) {
            QVERIFY(!inWork.empty());
            const auto ends = random() % inWork.size();
            governor.giveBack(inWork[ends]);
            inWork.erase(inWork.begin() + static_cast<std::ptrdiff_t>(ends));
        }
        inWork.push_back(need);
        const bool alone = governor.usedBytes() == need;
        QVERIFY(alone || governor.usedBytes() <= kBudget);
    }
}

QTEST_APPLESS_MAIN(GovernorTest)
#include "governor_test.moc"
