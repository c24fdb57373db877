#include <inspyre/synthetic.h>

#include <QTest>

#include <chrono>
#include <cmath>
#include <cstring>

using namespace inspyre;

namespace {

std::vector<float> floats(const Checkpoint &checkpoint, const char *name)
{
    const TensorView &view = checkpoint.tensors.find(name)->second;
    std::vector<float> values(view.bytes / sizeof(float));
    std::memcpy(values.data(), view.data, view.bytes);
    return values;
}

double sumOfFloats(const Checkpoint &checkpoint)
{
    double sum = 0.0;
    for (const auto &[name, view] : checkpoint.tensors) {
        if (view.type != TensorType::F32) {
            continue;
        }
        double part = 0.0;
        for (const float value : floats(checkpoint, name.c_str())) {
            part += static_cast<double>(value);
        }
        sum += part;
    }
    return sum;
}

std::shared_ptr<const Checkpoint> make(const char *name)
{
    return makeSyntheticCheckpoint(*namedArchitecture(name));
}

} // namespace

class SyntheticTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsAreThoseOfTheGoldenVectors_data();
    void weightsAreThoseOfTheGoldenVectors();
    void firstValuesFollowFromTheNamesHash();
    void positionIndexFollowsItsFormula();
    void everyTensorIsAligned();
    void unknownNamesListTheKnownOnes();
};

void SyntheticTest::weightsAreThoseOfTheGoldenVectors_data()
{
    QTest::addColumn<double>("sum");
    QTest::addColumn<qsizetype>("tensors");
    QTest::addColumn<quint64>("bytes");
    QTest::newRow("swin-b") << 38390014073.948280 << qsizetype{1625} << quint64{366943500};
    QTest::newRow("res2net50") << 38390044256.654312 << qsizetype{1790} << quint64{112732948};
}

void SyntheticTest::weightsAreThoseOfTheGoldenVectors()
{
    QFETCH(double, sum);
    QFETCH(qsizetype, tensors);
    QFETCH(quint64, bytes);
    const auto begin = std::chrono::steady_clock::now();
    const auto checkpoint = make(QTest::currentDataTag());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    qInfo("%s made in %.3f s", QTest::currentDataTag(), took.count());

    QCOMPARE(static_cast<qsizetype>(checkpoint->tensors.size()), tensors);
    quint64 counted = 0;
    for (const auto &[name, view] : checkpoint->tensors) {
        counted += view.bytes;
    }
    QCOMPARE(counted, bytes);
    // The order of summing decides the last digits.
    QVERIFY2(
        std::abs(sumOfFloats(*checkpoint) - sum) < 1e-3,
        qPrintable(QString::number(sumOfFloats(*checkpoint), 'f', 6)));
}

void SyntheticTest::firstValuesFollowFromTheNamesHash()
{
    const auto checkpoint = make("swin-b");
    const auto patch = floats(*checkpoint, "backbone.patch_embed.proj.weight");
    QCOMPARE(patch[0], 0.12107894F);
    QCOMPARE(patch[1], -0.13806856F);
    // 1 + 0.1 r with the published r of this key
    const auto norm = floats(*checkpoint, "backbone.norm3.weight");
    QCOMPARE(norm[0], static_cast<float>(1.0 - 0.1 * 0.23443967));
    QCOMPARE(norm[1], static_cast<float>(1.0 + 0.1 * 0.07401115));
    QCOMPARE(norm[2], static_cast<float>(1.0 + 0.1 * 0.73689782));
    QCOMPARE(floats(*checkpoint, "decoder.Hattn.gamma")[0], 0.5F);
    QCOMPARE(floats(*checkpoint, "attention1.lthreshold")[0], 0.5F);
}

void SyntheticTest::positionIndexFollowsItsFormula()
{
    const auto checkpoint = make("swin-t");
    const TensorView &view =
        checkpoint->tensors.find("backbone.layers.0.blocks.0.attn.relative_position_index")->second;
    QCOMPARE(view.type, TensorType::I64);
    std::vector<std::int64_t> index(view.bytes / sizeof(std::int64_t));
    std::memcpy(index.data(), view.data, view.bytes);
    QCOMPARE(index.size(), std::size_t{49 * 49});
    QCOMPARE(index[0], std::int64_t{6 * 13 + 6});
    QCOMPARE(index[48], std::int64_t{0});         // first query, last key
    QCOMPARE(index[48 * 49], std::int64_t{168});  // last query, first key
    QCOMPARE(index[1], std::int64_t{6 * 13 + 5}); // one key to the right
    QCOMPARE(index[7], std::int64_t{5 * 13 + 6}); // one key down
}

void SyntheticTest::everyTensorIsAligned()
{
    const auto checkpoint = make("starter");
    for (const auto &[name, view] : checkpoint->tensors) {
        QCOMPARE(reinterpret_cast<std::uintptr_t>(view.data) % 64, std::uintptr_t{0});
    }
}

void SyntheticTest::unknownNamesListTheKnownOnes()
{
    const auto none = namedArchitecture("swin-x");
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::UnknownModel);
    QVERIFY(none.error().message.find("swin-b") != std::string::npos);
    QVERIFY(none.error().message.find("starter") != std::string::npos);
}

QTEST_APPLESS_MAIN(SyntheticTest)
#include "synthetic_test.moc"
