#include "support.h"
#include "tests/support/address_space_limit.h"

#include <QTest>

#include <chrono>
#include <fstream>
#include <optional>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;
using namespace std::chrono_literals;

namespace {

/// What this process has in memory.
qint64 residentBytes()
{
    qint64 total = 0;
    qint64 resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

} // namespace

/// Threads, memory and repetition.
class ResourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoRunsAreEqual();
    void takesModelsOneAfterAnother();
    void survivesWantOfMemory();
    void memoryStaysFlatOverSizes();
    void keptMemoryGoesBackAfterTheIdleTime();
    void computesWithAsManyThreadsAsAsked();

private:
    std::shared_ptr<Network> m_network; ///< the starter's shape, made-up weights
    Image m_image = waves({128, 96});
    Size m_base = {96, 96}; ///< small, for speed
};

void ResourcesTest::initTestCase()
{
    m_network = syntheticNetwork("starter", {});
}

void ResourcesTest::twoRunsAreEqual()
{
    const auto image = scene({224, 160});

    const auto first = runNetwork(*m_network, {.image = image.view(), .base = m_base});
    const auto second = runNetwork(*m_network, {.image = image.view(), .base = m_base});

    QCOMPARE(difference(first.output.logits, second.output.logits).largest, 0.0);
    QCOMPARE(difference(first.output.prediction, second.output.prediction).largest, 0.0);
}

void ResourcesTest::takesModelsOneAfterAnother()
{
    const auto before = runNetwork(*m_network, {.image = m_image.view(), .base = m_base});
    {
        const auto other = syntheticNetwork("swin-t", {});
        QVERIFY(other->run({.image = m_image.view(), .base = m_base}, {}));
    }
    const auto again = syntheticNetwork("starter", {});

    const auto after = runNetwork(*again, {.image = m_image.view(), .base = m_base});
    const auto still = runNetwork(*m_network, {.image = m_image.view(), .base = m_base});

    QCOMPARE(difference(before.output.logits, after.output.logits).largest, 0.0);
    QCOMPARE(difference(before.output.logits, still.output.logits).largest, 0.0);
}

void ResourcesTest::survivesWantOfMemory()
{
    const auto image = scene({2048, 2048});
    const auto before = runNetwork(*m_network, {.image = m_image.view(), .base = m_base});
    ErrorCode code = ErrorCode::Internal;
    {
        const AddressSpaceLimit limit(256'000'000);
        const auto output = m_network->run({.image = image.view(), .base = m_base}, {});
        QVERIFY(!output);
        code = output.error().code;
    }

    QCOMPARE(code, ErrorCode::OutOfMemory);
    const auto after = runNetwork(*m_network, {.image = m_image.view(), .base = m_base});
    QCOMPARE(difference(before.output.logits, after.output.logits).largest, 0.0);
}

void ResourcesTest::memoryStaysFlatOverSizes()
{
    const std::vector<Size> sizes = {{320, 320}, {192, 352}, {128, 128}, {352, 192}, {64, 512}};
    const auto round = [&] {
        for (const auto size : sizes) {
            const auto image = scene(size);
            QVERIFY(m_network->run({.image = image.view(), .base = m_base}, {}));
        }
    };
    round();
    const auto after = residentBytes();
    for (int i = 0; i < 2; ++i) {
        round();
    }

    const auto later = residentBytes();

    qInfo("resident: %lld MB, then %lld MB", after / 1'000'000, later / 1'000'000);
    QVERIFY(later < after + after / 4); // ten passes that keep what they take show
}

void ResourcesTest::keptMemoryGoesBackAfterTheIdleTime()
{
    // All networks of a process keep memory in one pool: what one keeps, the other gives back.
    const auto lazy = syntheticNetwork("starter", {.trimAfter = 1h});
    const auto eager = syntheticNetwork("starter", {.trimAfter = 1ms});
    const NetworkInput input{.image = m_image.view(), .base = m_base};
    const auto before = runNetwork(*lazy, input);
    QVERIFY(lazy->keptBytes() > 0);
    QCOMPARE(eager->keptBytes(), lazy->keptBytes());

    QVERIFY(eager->run(input, {}));

    QTRY_COMPARE(lazy->keptBytes(), 0U);
    const auto after = runNetwork(*lazy, input);
    QCOMPARE(difference(before.output.logits, after.output.logits).largest, 0.0);
    QVERIFY(lazy->keptBytes() > 0); // each has its own time
}

void ResourcesTest::computesWithAsManyThreadsAsAsked()
{
    const auto one = syntheticNetwork("starter", {.threads = 1});
    QCOMPARE(one->info().threads, 1);
    const auto expected = runNetwork(*m_network, {.image = m_image.view(), .base = m_base});

    // In another thread than the one that loaded it.
    std::optional<Run> actual;
    std::thread([&] {
        actual = runNetwork(*one, {.image = m_image.view(), .base = m_base});
    }).join();

    QVERIFY(difference(expected.output.logits, actual->output.logits).largest < 1e-4);
}

QTEST_APPLESS_MAIN(ResourcesTest)
#include "resources_test.moc"
