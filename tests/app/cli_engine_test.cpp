#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QJsonArray>
#include <QTest>

#include <cstring>
#include <vector>

using namespace inspyre::test;

namespace {

/// A .npy file's header and values.
struct Array
{
    QByteArray header = {};
    std::vector<float> values = {};
};

Array parseNpy(const QByteArray &file)
{
    constexpr qsizetype kPrefix = 10;
    if (!file.startsWith(QByteArray("\x93NUMPY\x01\x00", 8)) || file.size() < kPrefix) {
        return {};
    }
    const auto size = static_cast<unsigned char>(file[8]) +
                      256 * static_cast<qsizetype>(static_cast<unsigned char>(file[9]));
    Array array;
    array.header = file.mid(kPrefix, size);
    const auto data = file.mid(kPrefix + size);
    array.values.resize(static_cast<std::size_t>(data.size()) / sizeof(float));
    std::memcpy(array.values.data(), data.constData(), array.values.size() * sizeof(float));
    return array;
}

/// 32x32, the left half black and the right half `right`. The tests' backend sees brightness.
QByteArray halves(char right)
{
    auto picture = ppm(32, 32, '\0');
    const auto begin = picture.size() - qsizetype{3} * 32 * 32;
    for (qsizetype i = 0; i < qsizetype{3} * 32 * 32; ++i) {
        picture[begin + i] = i % 96 < 48 ? '\0' : right;
    }
    return picture;
}

} // namespace

class CliEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alphaArraysHoldTheMatte_data();
    void alphaArraysHoldTheMatte();
    void logitsHaveTheNetworksSize();
    void arraysOfSeveralInputs();
    void whatTheDeviceCannotIsSaid_data();
    void whatTheDeviceCannotIsSaid();
    void aBackendThatDoesNotFitIsNamed_data();
    void aBackendThatDoesNotFitIsNamed();
    void backgroundsThatCannotBeReadAreNamed();
    void theBenchTellsAGpusTakings();
};

void CliEngineTest::alphaArraysHoldTheMatte_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<float>("left");
    QTest::addColumn<float>("right");
    QTest::newRow("plain") << QStringList{} << 0.0F << 0.6F;
    QTest::newRow("reverse") << QStringList{"--reverse"} << 1.0F << 0.4F;
    QTest::newRow("above the threshold") << QStringList{"--threshold", "0.5"} << 0.0F << 1.0F;
    QTest::newRow("below it") << QStringList{"--threshold", "0.7"} << 0.0F << 0.0F;
    QTest::newRow("both") << QStringList{"--threshold", "0.5", "--reverse"} << 1.0F << 0.0F;
}

void CliEngineTest::alphaArraysHoldTheMatte()
{
    QFETCH(QStringList, options);
    QFETCH(float, left);
    QFETCH(float, right);
    CliRunner cli;
    cli.write("a.ppm", halves('\x99')); // 153 / 255 = 0.6

    const auto ran = cli.run(
        QStringList{"remove", "a.ppm", "-o", "x.npy", "--type", "alpha-npy", "--size", "32x32"} +
        options);

    QVERIFY2(ran.exit == 0, ran.all());
    const auto array = parseNpy(cli.read("x.npy"));
    QVERIFY2(array.header.contains("'<f4'") && array.header.contains("(32, 32)"), array.header);
    QCOMPARE(array.values.size(), std::size_t{32 * 32});
    QVERIFY(qAbs(array.values.front() - left) < 1e-6F);
    QVERIFY(qAbs(array.values.back() - right) < 1e-6F);
}

void CliEngineTest::logitsHaveTheNetworksSize()
{
    CliRunner cli;

    const auto ran = cli.run(
        {"remove", "-", "-o", "-", "--type", "logits-npy", "--size", "64x32"}, halves('\xff'));

    QVERIFY2(ran.exit == 0, ran.err);
    const auto array = parseNpy(ran.out);
    QVERIFY2(array.header.contains("(32, 64)"), array.header);
    QCOMPARE(array.values.size(), std::size_t{64 * 32});
    QCOMPARE(array.values.front(), -4.0F); // 8 * (0 - 0.5)
    QCOMPARE(array.values.back(), 4.0F);
}

void CliEngineTest::arraysOfSeveralInputs()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(20, 10));
    cli.write("b.ppm", ppm(10, 20));

    const auto ran = cli.run({"remove", "a.ppm", "b.ppm", "-o", "n/", "--type", "alpha-npy"});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY(parseNpy(cli.read("n/a.npy")).header.contains("(10, 20)"));
    QVERIFY(parseNpy(cli.read("n/b.npy")).header.contains("(20, 10)"));
}

void CliEngineTest::whatTheDeviceCannotIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no GPU") << QStringList{"--require-gpu"} << "no-device"
                            << QByteArray("libcuda.so.1 was not found");
    QTest::newRow("no such GPU") << QStringList{"--device", "cuda:3"} << "no-device"
                                 << QByteArray("cuda:3");
    QTest::newRow("precision") << QStringList{"--precision", "bf16"} << "invalid-argument"
                               << QByteArray("fp32 only");
    QTest::newRow("memory") << QStringList{"--memory-limit", "1MB"} << "out-of-memory"
                            << QByteArray("1 MB is too low");
}

void CliEngineTest::whatTheDeviceCannotIsSaid()
{
    QFETCH(QStringList, options);
    QFETCH(QString, code);
    QFETCH(QByteArray, words);
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));

    const auto ran = cli.run(QStringList{"remove", "a.ppm", "-o", "x.png", "--json"} + options);

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), code);
    QVERIFY2(ran.err.contains(words), ran.all());
    QCOMPARE(cli.listing(), QStringList{"a.ppm"});
}

void CliEngineTest::aBackendThatDoesNotFitIsNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("absent") << "absent"
                            << "backend-missing";
    QTest::newRow("broken") << "broken"
                            << "backend-missing";
    QTest::newRow("outdated") << "outdated"
                              << "backend-version";
}

void CliEngineTest::aBackendThatDoesNotFitIsNamed()
{
    QFETCH(QString, kind);
    QFETCH(QString, code);
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));

    const auto ran = cli.run(
        {"remove",
         "a.ppm",
         "-o",
         "x.png",
         "--json",
         "--modules",
         QString(INSPYRE_TEST_BACKENDS) + "/" + kind});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), code);
    QVERIFY2(ran.err.contains("inspyre_torch.so"), ran.all());
}

void CliEngineTest::backgroundsThatCannotBeReadAreNamed()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));
    cli.write("back.jpg", "text");

    const auto ran = cli.run({"remove", "a.ppm", "-o", "x.png", "--type", "back.jpg", "--json"});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["file"].toString(), "back.jpg");
    QCOMPARE(cli.listing(), QStringList({"a.ppm", "back.jpg"}));
}

void CliEngineTest::theBenchTellsAGpusTakings()
{
    CliRunner cli;
    const QStringList bench = {"bench", "--size", "64x32", "--runs", "2"};
    const auto passes = [](const Ran &ran) {
        return ran.event("result")["times"].toArray().first().toObject();
    };

    const auto cpuText = cli.run(bench);
    const auto cpuJson = cli.run(bench + QStringList{"--json"});
    cli.setVariable("INSPYRE_FAKE_GPU", "good");
    const auto gpuText = cli.run(bench);
    const auto gpuJson = cli.run(bench + QStringList{"--json"});

    QVERIFY2(cpuText.exit == 0 && !cpuText.out.contains("asked the device"), cpuText.all());
    QVERIFY2(cpuJson.exit == 0, cpuJson.all());
    QCOMPARE(passes(cpuJson)["runs_ms"].toArray().size(), 2);
    QVERIFY(!passes(cpuJson).contains("device_takings"));
    QVERIFY2(
        gpuText.out.contains("these passes asked the device for memory 2 times"), gpuText.all());
    QCOMPARE(passes(gpuJson)["device_takings"].toInteger(), 2);
}

QTEST_GUILESS_MAIN(CliEngineTest)
#include "cli_engine_test.moc"
