#include "support.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <future>
#include <utility>

using namespace inspyre;
using namespace inspyre::test;

/// The same numbers, however many threads compute them: a batch may share its cores out otherwise
/// than a single picture does, and its files must be the same.
class ThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsDoNotDependOnThreads_data();
    void resultsDoNotDependOnThreads();
    void passesAtTheSameTimeAreEachAsAlone();
};

namespace {

/// Largest difference of two maps of one size.
float largest(const std::vector<float> &a, const std::vector<float> &b)
{
    float most = 0.0F;
    for (std::size_t i = 0; i < a.size(); ++i) {
        most = std::max(most, std::abs(a[i] - b[i]));
    }
    return most;
}

std::vector<NetworkTap> tapsOf(const QString &model, NetworkOptions options, Size size, int threads)
{
    options.threads = threads;
    const auto network = model == "starter" ? starterNetwork(options)
                                            : syntheticNetwork(model.toStdString(), options);
    const auto image = scene(size);
    auto run = runNetwork(*network, {.image = image.view(), .spread = true});
    for (const auto &[name, made] :
         {std::pair("prediction", &run.output.prediction), {"spread", &run.output.spread}}) {
        auto map = toMap(*made);
        run.taps.push_back({name, std::move(map.shape), std::move(map.values)});
    }
    return run.taps;
}

} // namespace

void ThreadsTest::resultsDoNotDependOnThreads_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("precision");
    QTest::addColumn<int>("height");
    for (const auto *model : {"starter", "swin-t"}) {
        for (const auto precision : {Precision::Fp32, Precision::Bf16}) {
            for (const int height : {384, 256, 448}) { // the base's, and others
                QTest::addRow("%s %s 384x%d", model, precisionName(precision), height)
                    << model << static_cast<int>(precision) << height;
            }
        }
    }
}

void ThreadsTest::resultsDoNotDependOnThreads()
{
    QFETCH(QString, model);
    QFETCH(int, precision);
    QFETCH(int, height);
    const NetworkOptions options{.precision = static_cast<Precision>(precision)};
    if (const auto can = backend().supports("cpu", options.precision); !can) {
        QSKIP(can.error().message.c_str());
    }

    const auto one = tapsOf(model, options, {384, height}, 1);
    const auto two = tapsOf(model, options, {384, height}, 2);

    QCOMPARE(one.size(), two.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        const auto most = largest(one[i].values, two[i].values);
        QVERIFY2(most == 0.0F, qPrintable(QString("%1: %2").arg(one[i].name.c_str()).arg(most)));
    }
}

void ThreadsTest::passesAtTheSameTimeAreEachAsAlone()
{
    const auto network = starterNetwork({});
    const std::vector<Size> sizes = {{384, 384}, {256, 320}, {384, 384}, {320, 256}};
    const auto pass = [&](Size size, int threads) {
        const auto image = scene(size);
        const NetworkInput input{.image = image.view(), .threads = threads};
        return toMap(required(network->run(input, {}), "running the network").logits).values;
    };
    std::vector<std::future<std::vector<float>>> passes;
    for (const auto size : sizes) {
        passes.push_back(std::async(std::launch::async, pass, size, 1));
    }

    for (std::size_t i = 0; i < sizes.size(); ++i) {
        QCOMPARE(largest(passes[i].get(), pass(sizes[i], 0)), 0.0F);
    }
}

QTEST_APPLESS_MAIN(ThreadsTest)
#include "threads_test.moc"
