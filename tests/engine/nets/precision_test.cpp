#include "support.h"

#include <QTest>

using namespace inspyre;
using namespace inspyre::test;

/// Half precision against fp32 on the CPU, with the starter's trained weights.
class PrecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfPrecisionComesClose_data();
    void halfPrecisionComesClose();
    void everyDeviceAgreesWithTheCpu();
};

void PrecisionTest::halfPrecisionComesClose_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("precision");
    for (const auto &device : usableDevices()) {
        for (const auto precision : {Precision::Bf16, Precision::Fp16}) {
            QTest::addRow("%s on %s", precisionName(precision), device.c_str())
                << QString::fromStdString(device) << static_cast<int>(precision);
        }
    }
}

void PrecisionTest::halfPrecisionComesClose()
{
    QFETCH(QString, device);
    QFETCH(int, precision);
    const NetworkOptions options{
        .device = device.toStdString(), .precision = static_cast<Precision>(precision)};
    if (const auto can = backend().supports(options.device, options.precision); !can) {
        QSKIP(can.error().message.c_str());
    }
    const auto full = starterNetwork({});
    const auto half = starterNetwork(options);
    QCOMPARE(half->info().precision, options.precision);
    const auto image = scene({384, 384});

    const auto expected = runNetwork(*full, {.image = image.view()});
    const auto actual = runNetwork(*half, {.image = image.view()});

    const auto alpha = difference(expected.output.prediction, actual.output.prediction);
    const auto spread = toMap(expected.output.prediction).deviation();
    qInfo("alpha differs by %.5f in the mean, %.4f at most", alpha.mean, alpha.largest);
    QVERIFY2(spread > 0.1, "the picture has something in front");
    QVERIFY(alpha.mean > 0.0); // it did compute in another precision
    QVERIFY(alpha.mean <= 0.003);
}

void PrecisionTest::everyDeviceAgreesWithTheCpu()
{
    const auto devices = usableDevices();
    if (devices.size() < 2) {
        QSKIP("there is no GPU that can be used");
    }
    const auto image = scene({384, 256});
    const auto expected = runNetwork(*starterNetwork({}), {.image = image.view()});
    for (const auto &device : devices) {
        const auto network = starterNetwork({.device = device});
        const auto actual = runNetwork(*network, {.image = image.view()});
        const auto alpha = difference(expected.output.prediction, actual.output.prediction);
        qInfo("%s: alpha differs by %.2g at most", device.c_str(), alpha.largest);
        QVERIFY(alpha.largest <= 1e-3);
    }
}

QTEST_APPLESS_MAIN(PrecisionTest)
#include "precision_test.moc"
