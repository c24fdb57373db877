#include "engine/nets/winograd_kernels.h"
#include "tests/engine/nets/kernel_numbers.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

struct AlignedDelete
{
    void operator()(std::byte *memory) const { ::operator delete[](memory, std::align_val_t{64}); }
};

/// A convolution and what it is made of.
struct Example
{
    WinogradTask task;
    Numbers x;
    std::vector<float> weights; ///< [out, in, 3, 3]
    std::vector<float> bias;

    Example(WinogradTask shape, bool bf16)
        : task(shape)
        , x(randomNumbers(index(shape.height * shape.width * shape.in), bf16, 1.0F, 1))
        , weights(randomNumbers(index(shape.outs * shape.in * 9), false, 0.2F, 2).floats)
        , bias(randomNumbers(index(shape.outs), false, 1.0F, 3).floats)
    {}

    /// In double, by the book.
    [[nodiscard]] double plain(std::int64_t row, std::int64_t column, std::int64_t out) const
    {
        double sum = double{bias[index(out)]};
        for (std::int64_t k = 0; k < 9; ++k) {
            const auto i = row + k / 3 - 1;
            const auto j = column + k % 3 - 1;
            if (i < 0 || i >= task.height || j < 0 || j >= task.width) {
                continue;
            }
            for (std::int64_t c = 0; c < task.in; ++c) {
                sum += double{x.at(index((i * task.width + j) * task.in + c))} *
                       double{weights[index((out * task.in + c) * 9 + k)]};
            }
        }
        return task.relu ? std::max(0.0, sum) : sum;
    }

    [[nodiscard]] std::vector<double> plain() const
    {
        std::vector<double> result;
        for (std::int64_t i = 0; i < task.height * task.width * task.outs; ++i) {
            const auto pixel = i / task.outs;
            result.push_back(plain(pixel / task.width, pixel % task.width, i % task.outs));
        }
        return result;
    }

    /// By a kernel; one number more than the result has, that it must leave alone.
    [[nodiscard]] Numbers convolved(const WinogradKernels &kernels)
    {
        Numbers out(index(task.height * task.width * task.outs) + 1, x.bf16);
        out.set(out.floats.size() - 1, kUntouched);
        std::vector<float> made(winogradWeightCount(task.in, task.outs));
        winogradWeights(weights.data(), task.in, task.outs, made);
        task.x = x.data();
        task.weights = made.data();
        task.bias = bias.data();
        task.out = out.data();
        const auto bytes = winogradScratch(task);
        const std::unique_ptr<std::byte[], AlignedDelete> scratch(new (std::align_val_t{64})
                                                                      std::byte[bytes]);
        std::fill_n(reinterpret_cast<float *>(scratch.get()), bytes / sizeof(float), kNotANumber);
        for (std::int64_t part = 0; part < winogradParts(task); ++part) {
            (x.bf16 ? kernels.bf16 : kernels.fp32)(task, part, scratch.get());
        }
        return out;
    }

    static constexpr float kUntouched = 12.0F;
    static constexpr float kNotANumber = std::numeric_limits<float>::quiet_NaN();
};

} // namespace

/// Every instruction set that this CPU has against sums in double.
class WinogradKernelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convolvesAsByTheBook_data();
    void convolvesAsByTheBook();
    void leavesOutReluIfNotAsked();
};

void WinogradKernelsTest::convolvesAsByTheBook_data()
{
    QTest::addColumn<int>("kernels");
    QTest::addColumn<bool>("bf16");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("out");
    const auto &usable = usableWinogradKernels();
    for (std::size_t i = 0; i < usable.size(); ++i) {
        const auto add = [&](int height, int width, int in, int out) {
            for (const bool bf16 : {false, true}) {
                const auto *type = bf16 ? "bf16" : "fp32";
                QTest::addRow(
                    "%s %s %dx%d of %d -> %d", usable[i].name, type, height, width, in, out)
                    << static_cast<int>(i) << bf16 << height << width << in << out;
            }
        };
        add(8, 24, 64, 64);  // whole tiles, one part
        add(17, 23, 64, 64); // and neither
        add(9, 7, 128, 32);
        add(5, 14, 26, 52); // channels of half a vector
        add(6, 6, 3, 5);    // and of less
        add(1, 1, 16, 16);  // nothing but borders
        add(1, 33, 17, 80); // one row
        add(30, 2, 48, 96); // narrower than a tile
        add(13, 13, 33, 100);
    }
}

void WinogradKernelsTest::convolvesAsByTheBook()
{
    QFETCH(int, kernels);
    QFETCH(bool, bf16);
    QFETCH(int, height);
    QFETCH(int, width);
    QFETCH(int, in);
    QFETCH(int, out);
    const auto &all = usableWinogradKernels()[static_cast<std::size_t>(kernels)];
    Example example({.height = height, .width = width, .in = in, .outs = out, .relu = true}, bf16);

    const auto found = example.convolved(all);

    // Sums of 9 in numbers have a deviation of 0.2 sqrt(9 in).
    const double scale = 0.6 * std::sqrt(static_cast<double>(in)) + 1.0;
    // In bfloat16 the result is rounded once, by half a unit of its eight bits.
    const auto expected = example.plain();
    const double largest = *std::max_element(expected.begin(), expected.end());
    QVERIFY(distance(expected, found) <= scale * 1e-5 + (bf16 ? largest / 256 : 0.0));
    QCOMPARE(found.at(found.floats.size() - 1), Example::kUntouched);
}

void WinogradKernelsTest::leavesOutReluIfNotAsked()
{
    Example example({.height = 6, .width = 10, .in = 16, .outs = 16}, false);
    const auto expected = example.plain();
    QVERIFY(*std::min_element(expected.begin(), expected.end()) < -0.5);

    const auto found = example.convolved(usableWinogradKernels().front());

    QVERIFY(distance(expected, found) <= 3e-5);
}

QTEST_APPLESS_MAIN(WinogradKernelsTest)
#include "winograd_kernels_test.moc"
