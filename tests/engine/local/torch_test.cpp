#include <inspyre/engine.h>
#include <inspyre/export.h>
#include <inspyre/folders.h>
#include <inspyre/picture.h>
#include <inspyre/selfcheck.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace inspyre;

/// The engine as it ships: libtorch, the starter model and the sample picture.
class TorchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTheSampleOutOnEveryDevice();
    void theInstallComputesWhatItShould();
    void madeUpSwinStarts();
    void theMemoryLimitHolds();
};

void TorchTest::cutsTheSampleOutOnEveryDevice()
{
    const auto sample = readPicture(resourceFolder() / "samples/sample.jpg", {});
    QVERIFY2(sample, sample ? "" : sample.error().message.c_str());
    const auto timeline = std::make_shared<Timeline>(Timeline::Clock::now());
    auto first = startEngine({}, timeline, {});
    QVERIFY2(first, first ? "" : first.error().message.c_str());
    for (const auto &device : first->devices) {
        if (!device.problem.empty()) {
            qWarning("%s is left out: %s", device.id.c_str(), device.problem.c_str());
            continue;
        }
        EngineOptions options;
        options.device = device.id;
        auto engine = startEngine(options, timeline, {});
        QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
        const auto matte = engine->remover->matte(sample->pixels.view(), {}, {});

        QVERIFY2(matte, matte ? "" : matte.error().message.c_str());
        QCOMPARE(matte->alpha.size(), sample->pixels.size());
        QCOMPARE(matte->model, std::string("starter"));
        QCOMPARE(matte->device, device.id);
        QCOMPARE(matte->networkSize, (Size{384, 384}));
        float least = 1.0F;
        float most = 0.0F;
        for (int y = 0; y < matte->alpha.height(); ++y) {
            const auto *row = matte->alpha.view().rowF32(y);
            const auto [low, high] = std::minmax_element(row, row + matte->alpha.width());
            least = std::min(least, *low);
            most = std::max(most, *high);
        }
        QVERIFY(least >= 0.0F && least < 0.01F);
        QVERIFY(most <= 1.0F && most > 0.9F);

        const QTemporaryDir folder;
        const auto target = folder.filePath("cutout.png").toStdString();
        MatteSource source;
        source.maps = {.picture = sample->pixels.size(), .prediction = matte->prediction};
        const auto field = MatteField::make(source, nullptr, {});
        QVERIFY(field);
        const auto receipt = exportResult(*sample, *field, {}, {}, {}, target, timeline.get(), {});
        QVERIFY2(receipt, receipt ? "" : receipt.error().message.c_str());
        QCOMPARE(receipt->size, sample->pixels.size());
    }
    const auto spans = timeline->snapshot();
    for (const auto phase :
         {Phase::Library, Phase::Device, Phase::Network, Phase::Weights, Phase::Optimise}) {
        QVERIFY2(phaseMs(spans, phase) > 0.0, phaseName(phase));
    }
}

void TorchTest::theInstallComputesWhatItShould()
{
    for (const auto precision : {std::optional<Precision>(), std::optional(Precision::Fp32)}) {
        EngineOptions options;
        options.precision = precision;

        const auto report = runSelfcheck(options, {});

        QVERIFY2(report, report ? "" : report.error().message.c_str());
        for (const auto &row : report->rows) {
            QVERIFY2(
                row.passed,
                qPrintable(
                    QStringLiteral("%1 on %2: mean %3 max %4 %5")
                        .arg(
                            QString::fromStdString(row.picture), QString::fromStdString(row.device))
                        .arg(row.meanDifference)
                        .arg(row.maxDifference)
                        .arg(QString::fromStdString(row.problem))));
        }
        QVERIFY(report->passed());
    }
}

void TorchTest::madeUpSwinStarts()
{
    EngineOptions options;
    options.model = "synthetic:swin-t";
    options.device = "cpu";
    const auto timeline = std::make_shared<Timeline>(Timeline::Clock::now());

    auto engine = startEngine(options, timeline, {});

    QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
    QVERIFY(warmUp(*engine, {{64, 64}}, *timeline, {}));
    QVERIFY(phaseMs(timeline->snapshot(), Phase::WarmUp) > 0.0);
}

void TorchTest::theMemoryLimitHolds()
{
    EngineOptions options;
    options.device = "cpu";
    options.memoryLimitBytes = 1;
    const auto timeline = std::make_shared<Timeline>(Timeline::Clock::now());
    auto engine = startEngine(options, timeline, {});
    QVERIFY(engine);
    const auto sample = readPicture(resourceFolder() / "samples/sample.jpg", {});

    const auto matte = engine->remover->matte(sample->pixels.view(), {}, {});

    QVERIFY(!matte);
    QCOMPARE(matte.error().code, ErrorCode::OutOfMemory);
}

QTEST_APPLESS_MAIN(TorchTest)
#include "torch_test.moc"
