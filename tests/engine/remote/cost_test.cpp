#include <inspyre/cost.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace inspyre;

class CostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesOfInstances_data();
    void ratesOfInstances();
    void paidByUse_data();
    void paidByUse();
    void pingsKeepWarm_data();
    void pingsKeepWarm();
    void freeSecondsAreTakenOff_data();
    void freeSecondsAreTakenOff();
    void valueFromWhichAnInstancePays();
    void imagesFromWhichAMachineIsCheaper_data();
    void imagesFromWhichAMachineIsCheaper();
    void seriesOfImages_data();
    void seriesOfImages();
    void rowsAreThoseOfTheTable();
    void workingHoursCostTheirHours();
    void regionsDivideTheImages();
    void onePriceChangesItsRowsAlone();
    void sharesStayShares();
    void advice_data();
    void advice();
};

namespace {

/// Half of the last of `decimals` digits, which is what a printed figure says.
bool isPrinted(double value, double printed, int decimals)
{
    return std::abs(value - printed) <= 0.5000001 * std::pow(10.0, -decimals);
}

void compare(double value, double printed, int decimals)
{
    QVERIFY2(
        isPrinted(value, printed, decimals),
        qPrintable(QStringLiteral("%1 instead of %2").arg(value, 0, 'g', 10).arg(printed)));
}

const CostRow &rowOf(const std::vector<CostRow> &rows, CostOption option)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [option](const CostRow &row) { return row.option == option; });
    Q_ASSERT(found != rows.end());
    return *found;
}

constexpr CloudInstance kSmall{.vcpus = 4.0, .gib = 16.0};

} // namespace

void CostTest::ratesOfInstances_data()
{
    QTest::addColumn<double>("vcpus");
    QTest::addColumn<double>("gib");
    QTest::addColumn<bool>("redundant");
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("day");
    QTest::newRow("4 vCPUs, 16 GiB") << 4.0 << 16.0 << false << 0.0002907 << 25.12;
    QTest::newRow("8 vCPUs, 32 GiB") << 8.0 << 32.0 << false << 0.0003947 << 34.10;
    QTest::newRow("redundant") << 8.0 << 32.0 << true << 0.0004989 << 43.10;
}

void CostTest::ratesOfInstances()
{
    QFETCH(double, vcpus);
    QFETCH(double, gib);
    QFETCH(bool, redundant);
    QFETCH(double, second);
    QFETCH(double, day);
    const auto rate =
        instanceRate(defaultPrices(), {.redundant = redundant, .vcpus = vcpus, .gib = gib});
    compare(rate, second, 7);
    compare(86'400.0 * rate, day, 2);
}

void CostTest::paidByUse_data()
{
    QTest::addColumn<double>("images");
    QTest::addColumn<double>("cold");
    QTest::addColumn<double>("slow");
    QTest::addColumn<double>("tuned");
    QTest::addColumn<double>("small");
    QTest::newRow("5") << 5.0 << .9659 << 1.2781 << 1.1867 << 0.9414;
    QTest::newRow("20") << 20.0 << .8703 << 4.8344 << 4.5046 << 3.5606;
    QTest::newRow("50") << 50.0 << .7066 << 10.8406 << 10.1713 << 7.9842;
    QTest::newRow("100") << 100.0 << .4994 << 18.2557 << 17.3097 << 13.4455;
    QTest::newRow("200") << 200.0 << .2494 << 26.7797 << 25.8349 << 19.7235;
    QTest::newRow("500") << 500.0 << .0310 << 33.4109 << 33.1168 << 24.6074;
}

void CostTest::paidByUse()
{
    QFETCH(double, images);
    QFETCH(double, cold);
    QFETCH(double, slow);
    QFETCH(double, tuned);
    QFETCH(double, small);
    compare(coldProbability(images, 600.0), cold, 4);
    const auto today = [images](double seconds, const CloudInstance &instance) {
        const auto rows =
            compareCosts({.instance = instance, .imagesPerDay = images, .cold = seconds});
        return rows.front().usdPerDay;
    };
    compare(today(60.0, {}), slow, 4);
    compare(today(12.0, {}), tuned, 4);
    compare(today(60.0, kSmall), small, 4);
}

void CostTest::pingsKeepWarm_data()
{
    QTest::addColumn<double>("interval");
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("cold");
    QTest::addColumn<double>("billed");
    QTest::addColumn<double>("day");
    QTest::addColumn<double>("coldShare");
    QTest::newRow("every quarter") << 900.0 << 24.0 << 60.0 << .7333 << 25.0082 << .2667;
    QTest::newRow("every quarter, tuned") << 900.0 << 24.0 << 12.0 << .6800 << 23.1894 << .3200;
    QTest::newRow("8 hours") << 300.0 << 8.0 << 60.0 << .3403 << 11.6042 << 0.0;
    QTest::newRow("10 hours") << 300.0 << 10.0 << 60.0 << .4236 << 14.4460 << 0.0;
    QTest::newRow("12 hours") << 300.0 << 12.0 << 60.0 << .5069 << 17.2879 << 0.0;
    QTest::newRow("all day") << 300.0 << 24.0 << 60.0 << 1.0 << 34.1021 << 0.0;
}

void CostTest::pingsKeepWarm()
{
    QFETCH(double, interval);
    QFETCH(double, hours);
    QFETCH(double, cold);
    QFETCH(double, billed);
    QFETCH(double, day);
    QFETCH(double, coldShare);
    const auto warmed = pinged(interval, hours, 600.0, cold);
    compare(warmed.billedSeconds / 86'400.0, billed, 4);
    compare(warmed.billedSeconds * instanceRate(defaultPrices(), {}), day, 4);
    compare(warmed.coldShare, coldShare, 4);
}

void CostTest::freeSecondsAreTakenOff_data()
{
    QTest::addColumn<double>("images");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("month");
    QTest::newRow("5, none") << 5.0 << 0.0 << 38.34;
    QTest::newRow("5, all") << 5.0 << 1.0 << 33.12;
    QTest::newRow("20, none") << 20.0 << 0.0 << 145.03;
    QTest::newRow("20, all") << 20.0 << 1.0 << 139.81;
}

void CostTest::freeSecondsAreTakenOff()
{
    QFETCH(double, images);
    QFETCH(double, share);
    QFETCH(double, month);
    const auto rows = compareCosts({.imagesPerDay = images, .freeShare = share});
    compare(rows.front().usdPerMonth, month, 2);
}

void CostTest::valueFromWhichAnInstancePays()
{
    const auto rows = compareCosts({.imagesPerDay = 100.0});
    const auto &one = rowOf(rows, CostOption::KeepOne);
    compare(one.usdPerDay - rows.front().usdPerDay, 15.8464, 4);
    compare(rows.front().lost, .15231, 5);
    compare(one.lost, .005, 3);
    QVERIFY(one.breakEvenValue);
    compare(*one.breakEvenValue, 1.0757, 4);
    QVERIFY(!one.lossPerDay);
}

void CostTest::imagesFromWhichAMachineIsCheaper_data()
{
    QTest::addColumn<double>("cold");
    QTest::addColumn<int>("images");
    QTest::newRow("a minute") << 60.0 << 120;
    QTest::newRow("12 seconds") << 12.0 << 129;
}

void CostTest::imagesFromWhichAMachineIsCheaper()
{
    QFETCH(double, cold);
    QFETCH(int, images);
    const CostInputs inputs{.cold = cold};
    const auto machine = rowOf(compareCosts(inputs), CostOption::VirtualMachine).usdPerDay;
    compare(machine, 20.4192, 4);
    QCOMPARE(imagesWhereDearer(inputs, machine), images);
    QVERIFY(!imagesWhereDearer(inputs, 35.0));
}

void CostTest::seriesOfImages_data()
{
    using First = SeriesBreakEven::First;
    QTest::addColumn<double>("localCold");
    QTest::addColumn<double>("local");
    QTest::addColumn<double>("cold");
    QTest::addColumn<double>("warm");
    QTest::addColumn<First>("first");
    QTest::addColumn<double>("images");
    QTest::newRow("a minute") << .6 << 2.2 << 60.7 << 1.0 << First::LocalAtFirst << 50.08;
    QTest::newRow("12 seconds") << .6 << 2.2 << 12.0 << 1.0 << First::LocalAtFirst << 9.5;
    QTest::newRow("a fast machine") << .6 << .3 << 12.0 << .5 << First::Local << 0.0;
    QTest::newRow("a slow machine") << 20.0 << 9.0 << 12.0 << .5 << First::Remote << 0.0;
    QTest::newRow("slow to start") << 20.0 << .5 << 12.0 << 1.3 << First::RemoteAtFirst << 10.0;
}

void CostTest::seriesOfImages()
{
    QFETCH(double, localCold);
    QFETCH(double, local);
    QFETCH(double, cold);
    QFETCH(double, warm);
    QFETCH(SeriesBreakEven::First, first);
    QFETCH(double, images);
    const auto even =
        seriesBreakEven({.cold = cold, .warm = warm, .localCold = localCold, .local = local});
    QCOMPARE(even.first, first);
    compare(even.images, images, 2);
}

void CostTest::rowsAreThoseOfTheTable()
{
    auto inputs = CostInputs{.regions = 2, .localGpu = 0.1};
    const auto rows = compareCosts(inputs);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].option, CostOption(i));
    }
    QCOMPARE(rows.back().option, CostOption::FirstReady);
    const auto &cpu = rowOf(rows, CostOption::LocalCpu);
    const CostInputs three{.imagesPerDay = 1.0, .local = 3.0};
    compare(rowOf(compareCosts(three), CostOption::LocalCpu).usdPerDay, 0.0000163, 7);
    QCOMPARE(cpu.worstWait, 2.8);
    QCOMPARE(rowOf(rows, CostOption::WakeOnOpen).worstWait, 40.0);
    inputs.regions = 1;
    inputs.localGpu = {};
    QCOMPARE(compareCosts(inputs).size(), rows.size() - 2);
}

void CostTest::workingHoursCostTheirHours()
{
    // The last of the pings of 8:00 to 18:55 is followed by an idle window: 11 h 5 min.
    CostInputs inputs{.imagesPerDay = 0.0, .hoursPerDay = 10.0 + 55.0 / 60.0};
    compare(rowOf(compareCosts(inputs), CostOption::PingInHours).usdPerDay, 11.25, 2);
    inputs.daysPerWeek = 7.0;
    compare(rowOf(compareCosts(inputs), CostOption::PingInHours).usdPerDay, 15.75, 2);
    inputs.imagesPerDay = 20.0;
    const auto rows = compareCosts(inputs);
    const auto &row = rowOf(rows, CostOption::PingInHours);
    QVERIFY(row.coldShare > 0.0 && row.coldShare < rows.front().coldShare);
    QVERIFY(row.usdPerDay > 15.75);
    inputs.hoursPerDay = 24.0;
    const auto all = compareCosts(inputs);
    compare(rowOf(all, CostOption::PingInHours).usdPerDay, 34.1021, 4);
    compare(rowOf(all, CostOption::KeepOneInHours).usdPerDay, 34.1021, 4);
    QCOMPARE(rowOf(all, CostOption::KeepOneInHours).coldShare, 0.0);
}

void CostTest::regionsDivideTheImages()
{
    const auto one = compareCosts({.imagesPerDay = 40.0});
    const auto two = compareCosts({.regions = 2, .imagesPerDay = 40.0});
    compare(two.front().coldShare, .8703, 4);
    compare(two.front().usdPerDay, 2 * 4.8344, 3);
    QVERIFY(two.front().coldShare > one.front().coldShare);
    compare(rowOf(two, CostOption::KeepOnePerRegion).usdPerDay, 68.2042, 4);
}

void CostTest::onePriceChangesItsRowsAlone()
{
    CostInputs inputs;
    const auto before = compareCosts(inputs);
    QVERIFY(setPrice(inputs.prices, "g2_standard_8", 1.0));
    const auto after = compareCosts(inputs);
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        const bool same = after[i].usdPerDay == before[i].usdPerDay;
        QCOMPARE(same, after[i].option != CostOption::VirtualMachine);
    }
}

void CostTest::sharesStayShares()
{
    for (const double images : {0.0, 1e-3, 1.0, 1e3, 1e6, 1e12}) {
        for (const double window : {0.0, 600.0, 1e6}) {
            for (const double cold : {0.0, 60.0, 1e7}) {
                const CostInputs inputs{
                    .regions = 3,
                    .imagesPerDay = images,
                    .idleWindow = window,
                    .cold = cold,
                    .hoursPerDay = 30.0,
                    .lostPerSecond = 1.0,
                    .freeShare = 1.0};
                for (const auto &row : compareCosts(inputs)) {
                    QVERIFY(row.coldShare >= 0.0 && row.coldShare <= 1.0);
                    QVERIFY(row.lost >= 0.0 && row.lost <= 1.0 + 1e-12);
                    QVERIFY(row.billedSeconds <= 3 * 86'400.0 + 1e-6);
                    QVERIFY(row.usdPerMonth >= -1e-9 && std::isfinite(row.meanWait));
                }
            }
        }
    }
}

void CostTest::advice_data()
{
    QTest::addColumn<double>("local");
    QTest::addColumn<double>("patience");
    QTest::addColumn<double>("value");
    QTest::addColumn<CostOption>("best");
    QTest::newRow("a fast machine") << 2.2 << 5.0 << 0.0 << CostOption::LocalCpu;
    QTest::newRow("a slow machine") << 30.0 << 5.0 << 0.0 << CostOption::VirtualMachine;
    QTest::newRow("nobody is so patient") << 30.0 << 0.1 << 0.0 << CostOption::KeepOne;
    QTest::newRow("images worth much") << 30.0 << 5.0 << 1000.0 << CostOption::VirtualMachine;
    QTest::newRow("images worth a cent") << 30.0 << 5.0 << 0.01 << CostOption::LocalCpu;
}

void CostTest::advice()
{
    QFETCH(double, local);
    QFETCH(double, patience);
    QFETCH(double, value);
    QFETCH(CostOption, best);
    CostInputs inputs{.local = local, .patience = patience};
    if (value > 0.0) {
        inputs.imageValue = value;
    }
    const auto said = adviceOf(inputs, compareCosts(inputs));
    QCOMPARE(said.today.option, CostOption::ScaleToZero);
    QCOMPARE(said.best.option, best);
}

QTEST_APPLESS_MAIN(CostTest)
#include "cost_test.moc"
