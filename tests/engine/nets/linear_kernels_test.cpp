#include "engine/nets/linear_kernels.h"
#include "tests/engine/nets/kernel_numbers.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <numeric>
#include <random>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

struct AlignedDelete
{
    void operator()(std::byte *memory) const { ::operator delete[](memory, std::align_val_t{64}); }
};

/// A product and what it is made of.
struct Example
{
    LinearTask task;
    Numbers x;
    Numbers weights;
    Numbers bias;
    Numbers before; ///< what is in the result beforehand

    explicit Example(LinearTask shape)
        : task(shape)
        , x(randomNumbers(index(shape.rows * shape.in), true, 1.0F, 1))
        , weights(randomNumbers(index(shape.outs * shape.in), true, 1.0F, 2))
        , bias(randomNumbers(index(shape.outs), true, 1.0F, 3))
        , before(randomNumbers(
              index(shape.rows * shape.outs) + 1, shape.after != LinearAfter::Add, 1.0F, 4))
    {}

    [[nodiscard]] double after(double y, double old) const
    {
        switch (task.after) {
        case LinearAfter::Nothing: return y;
        case LinearAfter::Relu: return std::max(0.0, y);
        case LinearAfter::Gelu: return y * 0.5 * std::erfc(-y / std::sqrt(2.0));
        case LinearAfter::Add: return old + y;
        }
        return y;
    }

    /// In double, by the book.
    [[nodiscard]] std::vector<double> plain(const std::vector<std::int32_t> &places) const
    {
        std::vector<double> result(index(task.rows * task.outs));
        for (std::int64_t row = 0; row < task.rows; ++row) {
            for (std::int64_t o = 0; o < task.outs; ++o) {
                double sum = double{bias.at(index(o))};
                for (std::int64_t k = 0; k < task.in; ++k) {
                    sum += double{x.at(index(row * task.in + k))} *
                           double{weights.at(index(o * task.in + k))};
                }
                const auto at = index(places[index(row)] * task.outs + o);
                result[at] = after(sum, double{before.at(at)});
            }
        }
        return result;
    }

    /// By a kernel, its panels one by one.
    [[nodiscard]] Numbers multiplied(const LinearKernels &kernels)
    {
        Numbers out = before;
        std::vector<std::uint16_t> packed(index(linearWeightCount(task.in, task.outs)));
        packLinearWeights(weights.halves.data(), task.in, task.outs, packed.data());
        task.x = x.data();
        task.weights = packed.data();
        task.bias = bias.data();
        task.out = out.data();
        const auto bytes = linearScratch(task);
        const std::unique_ptr<std::byte[], AlignedDelete> scratch(new (std::align_val_t{64})
                                                                      std::byte[bytes]);
        std::fill_n(reinterpret_cast<float *>(scratch.get()), bytes / sizeof(float), kNotANumber);
        for (std::int64_t panel = 0; panel < linearPanels(task.outs); ++panel) {
            kernels.multiply(task, {panel, 1}, scratch.get());
        }
        return out;
    }

    static constexpr float kNotANumber = std::numeric_limits<float>::quiet_NaN();
};

std::vector<std::int32_t> inOrder(std::int64_t rows)
{
    std::vector<std::int32_t> places(index(rows));
    std::iota(places.begin(), places.end(), 0);
    return places;
}

/// How far results may be from the exact ones: half a unit of the eight bits that bfloat16 has.
double allowed(const std::vector<double> &expected)
{
    const auto [least, most] = std::minmax_element(expected.begin(), expected.end());
    return std::max(-*least, *most) / 256.0;
}

} // namespace

/// Every instruction set that this CPU has against sums in double.
class LinearKernelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void multipliesAsByTheBook_data();
    void multipliesAsByTheBook();
    void geluIsTheExactOne();
    void rowsGoToTheirPlaces();
    void needsNoBias();
};

void LinearKernelsTest::multipliesAsByTheBook_data()
{
    QTest::addColumn<int>("kernels");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("outs");
    QTest::addColumn<int>("after");
    const auto &usable = usableLinearKernels();
    for (std::size_t i = 0; i < usable.size(); ++i) {
        const auto add = [&](int rows, int in, int outs, LinearAfter after) {
            QTest::addRow(
                "%s %dx%d -> %d, %d", usable[i].name, rows, in, outs, static_cast<int>(after))
                << static_cast<int>(i) << rows << in << outs << static_cast<int>(after);
        };
        for (const auto after :
             {LinearAfter::Nothing, LinearAfter::Relu, LinearAfter::Gelu, LinearAfter::Add}) {
            add(12, 64, 128, after);   // whole groups and panels
            add(7, 64, 80, after);     // and neither
            add(1, 2, 1, after);       // hardly anything
            add(295, 34, 65, after);   // more than a block of rows
            add(100, 2050, 24, after); // a block of less rows
        }
    }
}

void LinearKernelsTest::multipliesAsByTheBook()
{
    QFETCH(int, kernels);
    QFETCH(int, rows);
    QFETCH(int, in);
    QFETCH(int, outs);
    QFETCH(int, after);
    Example example(
        {.rows = rows, .in = in, .outs = outs, .after = static_cast<LinearAfter>(after)});
    const auto expected = example.plain(inOrder(rows));

    const auto found = example.multiplied(usableLinearKernels()[index(kernels)]);

    QVERIFY(distance(expected, found) <= allowed(expected) + 2e-4);
    const auto beyond = found.floats.size() - 1;
    QCOMPARE(found.at(beyond), example.before.at(beyond));
}

void LinearKernelsTest::geluIsTheExactOne()
{
    constexpr std::int64_t kRows = 2'001;
    for (const auto &kernels : usableLinearKernels()) {
        Example example({.rows = kRows, .in = 2, .outs = 16, .after = LinearAfter::Gelu});
        for (std::int64_t row = 0; row < kRows; ++row) {
            example.x.set(index(2 * row), static_cast<float>(row - 1'000) / 100.0F);
            example.x.set(index(2 * row + 1), 0.0F);
        }
        for (std::int64_t o = 0; o < 16; ++o) {
            example.weights.set(index(2 * o), 1.0F);
            example.bias.set(index(o), 0.0F);
        }
        const auto expected = example.plain(inOrder(kRows));

        const auto found = example.multiplied(kernels);

        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double apart = std::abs(expected[i] - double{found.at(i)});
            QVERIFY(apart <= std::abs(expected[i]) / 256.0 + 1e-4);
        }
    }
}

void LinearKernelsTest::rowsGoToTheirPlaces()
{
    std::mt19937 random(5);
    auto places = inOrder(50);
    std::shuffle(places.begin(), places.end(), random);
    for (const auto &kernels : usableLinearKernels()) {
        for (const auto after : {LinearAfter::Nothing, LinearAfter::Add}) {
            Example example(
                {.places = places.data(), .rows = 50, .in = 32, .outs = 70, .after = after});
            const auto expected = example.plain(places);

            const auto found = example.multiplied(kernels);

            QVERIFY(distance(expected, found) <= allowed(expected));
        }
    }
}

void LinearKernelsTest::needsNoBias()
{
    for (const auto &kernels : usableLinearKernels()) {
        Example without({.rows = 9, .in = 16, .outs = 20});
        without.bias = Numbers(20, true);
        const auto expected = without.multiplied(kernels);
        auto task = without.task;
        std::vector<std::uint16_t> packed(index(linearWeightCount(16, 20)));
        packLinearWeights(without.weights.halves.data(), 16, 20, packed.data());
        Numbers found = without.before;
        task.bias = nullptr;
        task.weights = packed.data();
        task.out = found.data();
        const std::unique_ptr<std::byte[], AlignedDelete> scratch(
            new (std::align_val_t{64}) std::byte[linearScratch(task)]);

        kernels.multiply(task, {0, linearPanels(20)}, scratch.get());

        QCOMPARE(found.halves, expected.halves);
    }
}

QTEST_APPLESS_MAIN(LinearKernelsTest)
#include "linear_kernels_test.moc"
