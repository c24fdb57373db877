#include "engine/local/local_remover.h"
#include "engine/local/memory_plan.h"
#include "engine/local/random_picture.h"
#include "tests/support/own_memory.h"

#include <inspyre/bench.h>
#include <inspyre/engine.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace inspyre;
using test::kMemoryIsOurs;

namespace {

constexpr int kPatienceMs = 240'000;
constexpr Size kPicture{900, 700};
constexpr auto kModel = "synthetic:res2net50";

/// In a process of its own, whose peak is that of this one picture: finds the foreground at
/// 512x512 with a limit in which an attempt of `side` in such strips just fits. Prints the limit
/// and the peak in bytes, what was done, or the error.
int cutOutWithin(int side, int strip)
{
    EngineOptions options;
    options.model = kModel;
    options.device = "cpu";
    options.precision = Precision::Fp32;
    options.threads = 1;
    const auto engine =
        startEngine(options, std::make_shared<Timeline>(Timeline::Clock::now()), {});
    if (!engine || !engine->network->optimise({})) {
        return EXIT_FAILURE;
    }
    engine->network->trim();
    constexpr std::uint64_t kRoom = 2'000'000;
    const MemoryPlan plan(engine->network, engine->architecture, 1);
    const auto limit =
        side == 0 ? kRoom : plan.neededBytes({{side, side}, strip}, {}, kPicture) + kRoom;
    const auto remover =
        makeLocalRemover(engine->network, engine->model, engine->architecture, limit);
    const auto picture = randomPicture(kPicture);
    const auto matte =
        remover->matte(picture.view(), {.size = {InputSize::Kind::Static, {512, 512}}}, {});
    const auto error = matte ? std::string() : matte.error().message;
    const bool strips = matte && matte->stepDown && matte->stepDown->smallerStrips;
    const bool limited =
        matte && matte->stepDown && matte->stepDown->cause == StepDown::Cause::MemoryLimit;
    std::printf(
        "%llu %llu %d %d %d %s\n",
        static_cast<unsigned long long>(limit),
        static_cast<unsigned long long>(peakRssBytes()),
        matte ? matte->networkSize.width : 0,
        strips ? 1 : 0,
        limited ? 1 : 0,
        error.c_str());
    return EXIT_SUCCESS;
}

} // namespace

/// The memory limit against the peak that the system counts.
class MemoryLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProcessStaysWithinIt_data();
    void theProcessStaysWithinIt();
};

void MemoryLimitTest::theProcessStaysWithinIt_data()
{
    QTest::addColumn<int>("side");  ///< of the attempt for which there is room; 0 is none
    QTest::addColumn<int>("strip"); ///< its pixels
    QTest::newRow("enough") << 512 << kStripPixels;
    QTest::newRow("enough for strips") << 512 << kStripPixels / 8;
    QTest::newRow("enough for a smaller size") << 256 << kStripPixels / 8;
    QTest::newRow("too little for any") << 0 << 0;
}

void MemoryLimitTest::theProcessStaysWithinIt()
{
    if (!kMemoryIsOurs) {
        QSKIP("under a sanitizer memory is not ours alone");
    }
    QFETCH(int, side);
    QFETCH(int, strip);
    QProcess process;
    process.start(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("--within"), QString::number(side), QString::number(strip)});
    QVERIFY(process.waitForFinished(kPatienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), EXIT_SUCCESS);
    const auto said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    qInfo("%s", qPrintable(said));

    const auto words = said.split(u' ');
    QVERIFY(words.size() >= 5);
    QCOMPARE(words[2].toInt(), side);
    if (side == 0) {
        QVERIFY2(
            said.contains(QLatin1String("the memory limit of 2 MB is too low")), qPrintable(said));
        return;
    }
    QVERIFY2(words[1].toULongLong() <= words[0].toULongLong(), qPrintable(said));
    QCOMPARE(words[3] == QLatin1String("1"), strip != kStripPixels);
    QCOMPARE(words[4] == QLatin1String("1"), side != 512 || strip != kStripPixels);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "--within") {
        return cutOutWithin(std::atoi(argv[2]), std::atoi(argv[3]));
    }
    MemoryLimitTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "memory_limit_test.moc"
