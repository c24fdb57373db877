#include "golden_tables.h"

#include <QTest>

#include <map>

using namespace inspyre;
using namespace inspyre::test;

/// The published network's results, on every device. The golden vectors were made once, with the
/// published code and made-up weights (inspyrenet.md 10).
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesThePublishedResults_data();
    void givesThePublishedResults();

private:
    Network &network(const std::string &architecture, const std::string &device);

    std::string m_loaded;
    std::shared_ptr<Network> m_network; ///< the last one, for SwinB is large
    std::vector<GoldenCase> m_cases = GOLDEN_CASES();
};

Network &GoldenTest::network(const std::string &architecture, const std::string &device)
{
    if (const auto name = architecture + " " + device; name != m_loaded) {
        m_network = architecture == "trained" ? starterNetwork({.device = device})
                                              : syntheticNetwork(architecture, {.device = device});
        m_loaded = name;
    }
    return *m_network;
}

void GoldenTest::givesThePublishedResults_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("device");
    for (const auto &device : usableDevices()) {
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            QTest::addRow("%s on %s", m_cases[i].name.c_str(), device.c_str())
                << static_cast<int>(i) << QString::fromStdString(device);
        }
    }
}

void GoldenTest::givesThePublishedResults()
{
    QFETCH(int, number);
    QFETCH(QString, device);
    const auto &golden = m_cases.at(static_cast<std::size_t>(number));
    const auto image = waves(golden.size);
    const auto low = waves({384, 384}, golden.size);
    NetworkInput input{.image = image.view()};
    if (golden.blending) {
        input.lowResolution = low.view();
    }

    const auto run = runNetwork(network(golden.architecture, device.toStdString()), input);

    const auto worst = compared(run, golden.maps, {});
    qInfo("largest difference: logits %.2g, prediction %.2g", worst.logits, worst.prediction);
    for (const auto &failure : worst.failures) {
        qWarning("%s", failure.c_str());
    }
    QVERIFY(worst.failures.empty());
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
