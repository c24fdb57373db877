// One network for the editor and a batch: the editor goes first.
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/batch_lane.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

/// Writes down who had the network.
struct Notes
{
    void add(const std::string &who)
    {
        const std::lock_guard lock(mutex);
        names.push_back(who);
    }

    std::vector<std::string> all()
    {
        const std::lock_guard lock(mutex);
        return names;
    }

    std::mutex mutex = {};
    std::vector<std::string> names = {};
};

class FakeRemover final : public Remover
{
public:
    explicit FakeRemover(std::shared_ptr<Notes> notes)
        : m_notes(std::move(notes))
    {}

    std::string model() const override { return "fake"; }

    Result<Matte> matte(const ImageView &rgb, const MatteOptions &, const JobControl &job) override
    {
        m_notes->add("batch");
        return job.cancelled() ? Result<Matte>(cancelledError())
                               : Result<Matte>(Matte{.networkSize = {rgb.width, rgb.height}});
    }

private:
    std::shared_ptr<Notes> m_notes;
};

} // namespace

class BatchLaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        inspyre::test::failOnWarnings();
        m_notes = std::make_shared<Notes>();
        m_lane = std::make_unique<QThreadPool>();
        m_lane->setMaxThreadCount(1);
        m_remover = std::make_unique<LaneRemover>(
            std::make_shared<FakeRemover>(m_notes), std::make_shared<const Engine>(), *m_lane);
    }

    void cleanup()
    {
        m_remover.reset();
        m_lane.reset();
    }

    void whatItMakesComesBack();
    void theEditorGoesFirst();
    void aCancelIsAnsweredWhileItWaits();

private:
    std::shared_ptr<Notes> m_notes;
    std::unique_ptr<QThreadPool> m_lane;
    std::unique_ptr<LaneRemover> m_remover;
};

void BatchLaneTest::whatItMakesComesBack()
{
    const ImageView picture{.width = 30, .height = 20};
    const auto matte = m_remover->matte(picture, {}, {});
    QVERIFY(matte);
    QCOMPARE(matte->networkSize.width, 30);
    QCOMPARE(m_remover->model(), std::string("fake"));
}

void BatchLaneTest::theEditorGoesFirst()
{
    auto busy = std::make_unique<test::BusyLane>(*m_lane);
    std::thread batch([this] { static_cast<void>(m_remover->matte({}, {}, {})); });
    QTest::qWait(50); // it is in the queue before the editor is
    for (int i = 0; i < 3; ++i) {
        m_lane->start([notes = m_notes] { notes->add("editor"); });
    }
    busy.reset();
    batch.join();
    QCOMPARE(m_notes->all(), (std::vector<std::string>{"editor", "editor", "editor", "batch"}));
}

void BatchLaneTest::aCancelIsAnsweredWhileItWaits()
{
    const test::BusyLane busy(*m_lane);
    std::atomic_bool cancelled = false;
    std::atomic_bool answered = false;
    std::thread batch([&] {
        const JobControl job([&cancelled] { return cancelled.load(); });
        const auto matte = m_remover->matte({}, {}, job);
        answered = !matte && matte.error().code == ErrorCode::Cancelled;
    });
    QTest::qWait(50);
    QVERIFY(!answered);
    cancelled = true;
    batch.join(); // the lane is still busy
    QVERIFY(answered);
    QVERIFY(m_notes->all().empty());
}

QTEST_GUILESS_MAIN(BatchLaneTest)
#include "batch_lane_test.moc"
