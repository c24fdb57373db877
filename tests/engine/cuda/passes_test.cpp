#include "engine/torch/cuda_passes.h"

#include <QTest>

#include <set>
#include <stdexcept>
#include <thread>

using namespace inspyre;

namespace {

/// What happened, in order: "make 1", "eager 1", "record 1", "replay 1", "forget 1".
using Events = std::vector<std::string>;

struct Pass
{
    Pass(int shape, Events &log)
        : number(shape)
        , events(log)
    {
        events.push_back("make " + std::to_string(number));
    }

    ~Pass() { events.push_back("forget " + std::to_string(number)); }

    Pass(const Pass &) = delete;
    Pass &operator=(const Pass &) = delete;

    int number;
    Events &events;
};

class Recording final : public CudaRecording
{
public:
    Recording(int number, Events &events)
        : m_number(number)
        , m_events(events)
    {}

    ~Recording() override { m_events.push_back("unrecord " + std::to_string(m_number)); }

    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    void replay() override { m_events.push_back("replay " + std::to_string(m_number)); }

private:
    int m_number;
    Events &m_events;
};

} // namespace

class PassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstEagerThenRecordedThenReplayed();
    void eachShapeIsRecordedForItself();
    void theShapeThatWasUsedLeastRecentlyGoes();
    void whatCannotBeRecordedIsComputed();
    void aFailedFirstPassIsNoWarmUp();
    void anotherThreadComputesBeforeItRecords();
    void onlyWhatIsReplayedTakesNoMemory();
    void withoutARecorderAllIsComputed();
    void afterClearingAllStartsAnew();

private:
    void run(int number);

    Events m_events;
    int m_current = 0;
    std::string m_failure; ///< of recording
    std::unique_ptr<CudaPasses<Pass>> m_passes;
};

void PassesTest::init()
{
    m_passes = nullptr;
    m_events.clear();
    m_failure.clear();
    const auto record =
        [this](const std::function<void()> &work) -> std::unique_ptr<CudaRecording> {
        if (!m_failure.empty()) {
            throw std::runtime_error(m_failure);
        }
        work();
        return std::make_unique<Recording>(m_current, m_events);
    };
    m_passes = std::make_unique<CudaPasses<Pass>>(record, 2);
}

void PassesTest::run(int number)
{
    m_current = number;
    const auto text = std::to_string(number);
    const auto make = [&] { return std::make_unique<Pass>(number, m_events); };
    QCOMPARE(m_passes->find({number, 7}, make).number, number);
    m_passes->run(
        [&] { m_events.push_back("eager " + text); },
        [&] { m_events.push_back("record " + text); });
}

void PassesTest::firstEagerThenRecordedThenReplayed()
{
    run(1);
    QCOMPARE(m_events, Events({"make 1", "eager 1"}));
    QCOMPARE(m_passes->recorded(), 0U);
    run(1);
    run(1);
    QCOMPARE(m_events, Events({"make 1", "eager 1", "record 1", "replay 1", "replay 1"}));
    QCOMPARE(m_passes->recorded(), 1U);
    QCOMPARE(m_passes->problem(), std::string());
}

void PassesTest::eachShapeIsRecordedForItself()
{
    run(1);
    run(2);
    run(1);
    run(2);
    run(1);
    const Events expected = {
        "make 1",
        "eager 1",
        "make 2",
        "eager 2",
        "record 1",
        "replay 1",
        "record 2",
        "replay 2",
        "replay 1"};
    QCOMPARE(m_events, expected);
}

void PassesTest::theShapeThatWasUsedLeastRecentlyGoes()
{
    for (const int number : {1, 1, 2, 2, 1}) {
        run(number);
    }
    m_events.clear();
    run(3);
    // The recording goes before the memory it was made with; room is made before it is taken.
    QCOMPARE(m_events, Events({"unrecord 2", "forget 2", "make 3", "eager 3"}));
    QCOMPARE(m_passes->recorded(), 1U);
    m_events.clear();
    run(1);
    QCOMPARE(m_events, Events({"replay 1"}));
    run(2);
    QCOMPARE(m_events.back(), std::string("eager 2"));
}

void PassesTest::whatCannotBeRecordedIsComputed()
{
    run(1);
    m_failure = "capture failed\nwith a long trace";
    run(1);
    QCOMPARE(m_events, Events({"make 1", "eager 1", "eager 1"}));
    QCOMPARE(m_passes->problem(), std::string("capture failed"));
    m_failure.clear();
    run(1);
    run(2);
    run(2);
    // An attempt costs as much as a pass, so there is but one.
    QCOMPARE(m_events.back(), std::string("eager 2"));
    QCOMPARE(m_passes->recorded(), 0U);
}

void PassesTest::aFailedFirstPassIsNoWarmUp()
{
    const auto make = [&] { return std::make_unique<Pass>(1, m_events); };
    static_cast<void>(m_passes->find({1, 7}, make));
    const auto fail = [] { throw std::bad_alloc(); };
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, m_passes->run(fail, [] {}));
    run(1);
    QCOMPARE(m_events, Events({"make 1", "eager 1"}));
}

void PassesTest::anotherThreadComputesBeforeItRecords()
{
    run(1);
    std::jthread([&] { run(1); }).join();
    QCOMPARE(m_events, Events({"make 1", "eager 1", "eager 1"}));
    run(1); // the other thread's turn has been the last
    QCOMPARE(m_events.back(), std::string("eager 1"));
    run(1);
    std::jthread([&] { run(1); }).join();
    const Events expected = {
        "make 1", "eager 1", "eager 1", "eager 1", "record 1", "replay 1", "replay 1"};
    QCOMPARE(m_events, expected);
}

void PassesTest::onlyWhatIsReplayedTakesNoMemory()
{
    const auto make = [&] { return std::make_unique<Pass>(1, m_events); };
    for (const bool takes : {true, true, false, false}) {
        static_cast<void>(m_passes->find({1}, make));
        QCOMPARE(m_passes->run([] {}, [] {}), takes);
    }
}

void PassesTest::withoutARecorderAllIsComputed()
{
    m_passes = std::make_unique<CudaPasses<Pass>>(CudaPasses<Pass>::Record{}, 2);
    run(1);
    run(1);
    run(1);
    QCOMPARE(m_events, Events({"make 1", "eager 1", "eager 1", "eager 1"}));
    QCOMPARE(m_passes->problem(), std::string());
}

void PassesTest::afterClearingAllStartsAnew()
{
    run(1);
    m_failure = "out of memory";
    run(1);
    QCOMPARE(m_passes->problem(), m_failure);
    m_failure.clear();
    m_passes->clear();
    QCOMPARE(m_events.back(), std::string("forget 1"));
    m_events.clear();
    run(1);
    QCOMPARE(m_events, Events({"make 1", "eager 1"}));
    run(1);
    QCOMPARE(m_passes->recorded(), 1U);
}

QTEST_APPLESS_MAIN(PassesTest)
#include "passes_test.moc"
