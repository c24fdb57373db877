#include "tests/app/cli_runner.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace inspyre::test;

/// With libtorch and the model that ships with the program.
class CliTorchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePictureIsCutOut();
    void bothFacesGiveTheSameBytes();
    void theBenchMeasures();
    void theBenchMakesUpNetworks();
    void theSelfcheckPasses();
    void ctrlCDuringAForwardPass();

private:
    const QString m_sample = QString(INSPYRE_BUILD_DIR) + "/share/inspyre/samples/sample.jpg";
};

void CliTorchTest::initTestCase()
{
    if (!QFile::exists(QString(INSPYRE_BUILD_DIR) + "/lib/inspyre/inspyre_torch.so")) {
        QSKIP("this build is without the libtorch module");
    }
    QVERIFY(QFile::exists(m_sample));
}

void CliTorchTest::thePictureIsCutOut()
{
    CliRunner cli(CliRunner::Backend::Torch);

    const auto ran = cli.run({"remove", m_sample, "-o", "x.png", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(ran.event("result")["model"].toString(), "starter");
    QVERIFY(!ran.event("result")["device_reason"].toString().isEmpty());
    const QImage cutout(cli.path("x.png"));
    const QImage source(m_sample);
    QCOMPARE(cutout.size(), source.size());
    QVERIFY(cutout.hasAlphaChannel());
    qint64 opaque = 0;
    qint64 clear = 0;
    for (int y = 0; y < cutout.height(); ++y) {
        for (int x = 0; x < cutout.width(); ++x) {
            const int alpha = qAlpha(cutout.pixel(x, y));
            opaque += alpha > 230 ? 1 : 0;
            clear += alpha < 25 ? 1 : 0;
        }
    }
    const qint64 all = qint64{cutout.width()} * cutout.height();
    QVERIFY2(opaque > all / 50, qPrintable(QString("%1 of %2").arg(opaque).arg(all)));
    QVERIFY2(clear > all / 5, qPrintable(QString("%1 of %2").arg(clear).arg(all)));
}

void CliTorchTest::bothFacesGiveTheSameBytes()
{
    CliRunner cli(CliRunner::Backend::Torch);
    QFile sample(m_sample);
    QVERIFY(sample.open(QIODevice::ReadOnly));

    const auto file = cli.run({"remove", m_sample, "-o", "x.png", "--size", "fast"});
    const auto piped = cli.run({"remove", "-", "-o", "-", "--size", "384x384"}, sample.readAll());

    QVERIFY2(file.exit == 0 && piped.exit == 0, file.all() + piped.err);
    QVERIFY(piped.out == cli.read("x.png"));
}

void CliTorchTest::theBenchMeasures()
{
    CliRunner cli(CliRunner::Backend::Torch);

    const auto json = cli.run(
        {"bench",
         "--json",
         "--size",
         "192x192",
         "--size",
         "256x128",
         "--runs",
         "2",
         "--dump-phases",
         "t.json"});
    const auto text = cli.run({"bench", "--phases", "--size", "192x192", "--runs", "1"});

    QVERIFY2(json.exit == 0 && text.exit == 0, json.all() + text.all());
    const auto result = json.event("result");
    const auto times = result["times"].toArray();
    QCOMPARE(times.size(), 2);
    QCOMPARE(times[0].toObject()["size"].toString(), "192x192");
    QCOMPARE(times[1].toObject()["size"].toString(), "256x128");
    QCOMPARE(times[0].toObject()["runs_ms"].toArray().size(), 2);
    QVERIFY(times[0].toObject()["min_ms"].toDouble() > 0.0);
    QVERIFY(times[0].toObject()["peak_rss_bytes"].toInteger() > 10'000'000);
    QVERIFY(result["ready_ms"].toDouble() > 0.0);
    QVERIFY(result["backend"].toString().startsWith("libtorch 2."));
    QStringList phases;
    for (const auto &span : result["phases"].toArray()) {
        phases.push_back(span.toObject()["phase"].toString());
    }
    for (const QString phase : {"program", "library", "device", "network", "weights", "warm-up"}) {
        QVERIFY2(phases.contains(phase), qPrintable(phase));
    }
    QVERIFY(!cli.read("t.json").isEmpty());
    QVERIFY2(text.out.contains("library") && text.out.contains("PEAK MEMORY"), text.all());
}

void CliTorchTest::theBenchMakesUpNetworks()
{
    CliRunner cli(CliRunner::Backend::Torch);

    const auto ran = cli.run(
        {"bench", "--model", "synthetic:swin-t", "--size", "96x96", "--runs", "1", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(ran.event("result")["architecture"].toString().contains("Swin"), ran.all());
}

void CliTorchTest::theSelfcheckPasses()
{
    CliRunner cli(CliRunner::Backend::Torch);

    const auto ran = cli.run({"selfcheck", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY(ran.event("result")["passed"].toBool());
    QVERIFY(ran.event("check")["mean_difference"].toDouble() < 0.003);
}

void CliTorchTest::ctrlCDuringAForwardPass()
{
    CliRunner cli(CliRunner::Backend::Torch);
    QProcess process;
    // Slow enough for the signal to come in the middle, on every machine.
    cli.start(
        process,
        {"remove",
         m_sample,
         "-o",
         "x.png",
         "--json",
         "--size",
         "2048x2048",
         "--device",
         "cpu",
         "--precision",
         "fp32"});
    QByteArray seen;
    while (!seen.contains("\"inferring\"") && process.waitForReadyRead(60'000)) {
        seen += process.readAllStandardOutput();
    }

    process.terminate();
    const auto ran = CliRunner::finished(process);

    QVERIFY2(ran.exit == 130, ran.all());
    QVERIFY(cli.listing().isEmpty());
}

QTEST_GUILESS_MAIN(CliTorchTest)
#include "cli_torch_test.moc"
