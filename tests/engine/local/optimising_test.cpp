#include "engine/local/optimising.h"
#include "tests/support/patience.h"

#include <QTest>

#include <atomic>

using namespace inspyre;

namespace {

/// A network whose optimise() ends when it is told to, or cancelled.
class SlowNetwork final : public Network
{
public:
    [[nodiscard]] NetworkInfo info() const override { return {}; }

    [[nodiscard]] Result<NetworkOutput> run(
        const NetworkInput &, const JobControl &, std::vector<NetworkTap> *) override
    {
        return cancelledError();
    }

    [[nodiscard]] Result<NetworkProfile> profile(const NetworkInput &, const JobControl &) override
    {
        return cancelledError();
    }

    [[nodiscard]] Status optimise(const JobControl &job) override
    {
        began = true;
        while (!mayEnd && !job.cancelled()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        cancelled = job.cancelled();
        ended = true;
        return cancelled ? Status(cancelledError()) : Status(Success{});
    }

    std::atomic_bool began = false;
    std::atomic_bool mayEnd = false;
    std::atomic_bool ended = false;
    std::atomic_bool cancelled = false;
};

} // namespace

class OptimisingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optimisesBehind();
    void stopsWhenItGoes();
};

void OptimisingTest::optimisesBehind()
{
    const auto network = std::make_shared<SlowNetwork>();
    const Optimising behind(network);
    QTRY_VERIFY(network->began.load());
    QVERIFY(!network->ended);

    network->mayEnd = true;

    QTRY_VERIFY(network->ended.load());
    QVERIFY(!network->cancelled);
}

void OptimisingTest::stopsWhenItGoes()
{
    const auto network = std::make_shared<SlowNetwork>();
    {
        const Optimising behind(network);
        QTRY_VERIFY(network->began.load());
    }
    QVERIFY(network->ended);
    QVERIFY(network->cancelled);
}

QTEST_APPLESS_MAIN(OptimisingTest)
#include "optimising_test.moc"
