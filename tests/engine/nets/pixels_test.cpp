#include "engine/nets/pixel_kernels.h"
#include "tests/engine/nets/kernel_numbers.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

/// Every instruction set that this CPU has against loops in double.
class PixelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreDoubled_data();
    void rowsAreDoubled();
    void softmaxIsExact_data();
    void softmaxIsExact();
    void softmaxBearsLargeProducts_data();
    void softmaxBearsLargeProducts();
    void productsAreExact_data();
    void productsAreExact();
    void rowsAreSummedByTiles_data();
    void rowsAreSummedByTiles();
    void anyMatrixIsTransposed_data();
    void anyMatrixIsTransposed();
    void planesAreSummed_data();
    void planesAreSummed();
};

namespace {

/// One row for each kernel and type; `kernel` is its place in usablePixelKernels().
template<typename AddRow>
void forEachKernel(const AddRow &addRow)
{
    for (std::size_t k = 0; k < usablePixelKernels().size(); ++k) {
        for (const bool bf16 : {false, true}) {
            const auto *name = usablePixelKernels()[k].name;
            addRow(static_cast<int>(k), bf16, QString("%1 %2").arg(name, bf16 ? "bf16" : "fp32"));
        }
    }
}

/// Columns and rows for kernels with three sizes.
void addCases(
    const char *a, const char *b, const char *c, const std::vector<std::array<int, 3>> &sizes)
{
    QTest::addColumn<int>("kernel");
    QTest::addColumn<bool>("bf16");
    for (const auto *name : {a, b, c}) {
        QTest::addColumn<int>(name);
    }
    forEachKernel([&](int kernel, bool bf16, const QString &name) {
        for (const auto &s : sizes) {
            const auto label = name + QString(", %1, %2, %3").arg(s[0]).arg(s[1]).arg(s[2]);
            QTest::newRow(qPrintable(label)) << kernel << bf16 << s[0] << s[1] << s[2];
        }
    });
}

const TypedPixelKernels &kernels(int kernel, bool bf16)
{
    const auto &found = usablePixelKernels()[static_cast<std::size_t>(kernel)];
    return bf16 ? found.bf16 : found.fp32;
}

/// Relative to `scale`: what rounding to the type may do.
double tolerance(bool bf16, double scale)
{
    return (bf16 ? 0.005 : 2e-6) * scale;
}

std::int64_t clamped(std::int64_t i, std::int64_t count)
{
    return std::clamp<std::int64_t>(i, 0, count - 1);
}

/// Bilinear, twofold, without aligned corners.
double enlarged(
    const Numbers &map,
    std::int64_t channels,
    std::int64_t height,
    std::int64_t width,
    std::int64_t y,
    std::int64_t x,
    std::int64_t c)
{
    const auto near = [](std::int64_t i) { return i / 2; };
    const auto far = [](std::int64_t i) { return i % 2 == 0 ? i / 2 - 1 : i / 2 + 1; };
    const auto value = [&](std::int64_t row, std::int64_t column) {
        return double{
            map.at(index((clamped(row, height) * width + clamped(column, width)) * channels + c))};
    };
    return 0.5625 * value(near(y), near(x)) + 0.1875 * value(near(y), far(x)) +
           0.1875 * value(far(y), near(x)) + 0.0625 * value(far(y), far(x));
}

} // namespace

void PixelsTest::rowsAreDoubled_data()
{
    addCases("channels", "height", "width", {{16, 1, 1}, {64, 3, 5}, {48, 2, 7}, {80, 5, 2}});
}

void PixelsTest::rowsAreDoubled()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, channels);
    QFETCH(int, height);
    QFETCH(int, width);
    constexpr std::int64_t kMore = 3; // channels of other things between the pixels
    const std::int64_t stride = channels + kMore;
    auto map = randomNumbers(index(std::int64_t{height} * width * channels), bf16, 1.0F, 1);

    for (std::int64_t y = 0; y < std::int64_t{2} * height; ++y) {
        Numbers out(index(2 * width * stride), bf16);
        kernels(kernel, bf16)
            .doubleRow({map.data(), channels, height, width}, y, out.data(), stride);

        std::vector<double> expected(index(2 * width * stride));
        for (std::int64_t x = 0; x < std::int64_t{2} * width; ++x) {
            for (std::int64_t c = 0; c < channels; ++c) {
                expected[index(x * stride + c)] = enlarged(map, channels, height, width, y, x, c);
            }
        }
        QVERIFY(distance(expected, out) < tolerance(bf16, 4.0));
    }
}

namespace {

/// Of each pixel's products with the vectors [n, channels].
std::vector<double> plainSoftmax(
    const Numbers &pixels, const Numbers &vectors, std::int64_t channels, std::int64_t n)
{
    const auto count = std::ssize(pixels.floats) / channels;
    std::vector<double> result(index(count * n));
    for (std::int64_t p = 0; p < count; ++p) {
        std::vector<double> products(index(n));
        for (std::int64_t k = 0; k < n; ++k) {
            for (std::int64_t c = 0; c < channels; ++c) {
                products[index(k)] += double{pixels.at(index(p * channels + c))} *
                                      double{vectors.at(index(k * channels + c))};
            }
        }
        const double most = *std::max_element(products.begin(), products.end());
        double sum = 0.0;
        for (auto &product : products) {
            product = std::exp(product - most);
            sum += product;
        }
        for (std::int64_t k = 0; k < n; ++k) {
            result[index(p * n + k)] = products[index(k)] / sum;
        }
    }
    return result;
}

Numbers softmaxOf(int kernel, Numbers &pixels, const Numbers &vectors, std::int64_t channels)
{
    const auto n = std::ssize(vectors.floats) / channels;
    const auto count = std::ssize(pixels.floats) / channels;
    std::vector<float> padded(index(channels * kPixelLanes));
    for (std::int64_t i = 0; i < n * channels; ++i) {
        padded[index(i % channels * kPixelLanes + i / channels)] = vectors.at(index(i));
    }
    std::vector<float> values(index(kPixelsAtOnce * channels));
    Numbers out(index(count * n), pixels.bf16);
    kernels(kernel, pixels.bf16)
        .softmax({pixels.data(), count, channels}, padded.data(), n, values.data(), out.data());
    return out;
}

} // namespace

void PixelsTest::softmaxIsExact_data()
{
    addCases(
        "channels",
        "vectors",
        "count",
        {{64, 5, 100}, {64, 3, 1}, {64, 3, 32}, {16, 1, 9}, {48, 8, 37}, {80, 2, 15}});
}

void PixelsTest::softmaxIsExact()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, channels);
    QFETCH(int, vectors);
    QFETCH(int, count);
    auto pixels = randomNumbers(index(std::int64_t{count} * channels), bf16, 1.0F, 2);
    const auto shared = randomNumbers(index(std::int64_t{vectors} * channels), false, 0.3F, 3);

    const auto out = softmaxOf(kernel, pixels, shared, channels);

    QVERIFY(distance(plainSoftmax(pixels, shared, channels, vectors), out) < tolerance(bf16, 1.0));
}

void PixelsTest::softmaxBearsLargeProducts_data()
{
    addCases("channels", "vectors", "count", {{64, 3, 41}});
}

void PixelsTest::softmaxBearsLargeProducts()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, channels);
    QFETCH(int, vectors);
    QFETCH(int, count);
    auto pixels = randomNumbers(index(std::int64_t{count} * channels), bf16, 100.0F, 4);
    const auto shared = randomNumbers(index(std::int64_t{vectors} * channels), false, 100.0F, 5);

    const auto out = softmaxOf(kernel, pixels, shared, channels);

    // Products are so far apart that one has all.
    QVERIFY(distance(plainSoftmax(pixels, shared, channels, vectors), out) < 1e-6);
}

void PixelsTest::productsAreExact_data()
{
    addCases("channels", "count", "seed", {{64, 33, 6}, {16, 1, 7}, {48, 7, 8}, {256, 2, 9}});
}

void PixelsTest::productsAreExact()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, channels);
    QFETCH(int, count);
    QFETCH(int, seed);
    constexpr float kBias = 0.75F;
    const auto first = static_cast<unsigned>(seed);
    auto pixels = randomNumbers(index(std::int64_t{count} * channels), bf16, 1.0F, first);
    const auto vector = randomNumbers(index(channels), false, 1.0F, first + 1);
    Numbers out(index(count), false);

    kernels(kernel, bf16)
        .products({pixels.data(), count, channels}, vector.floats.data(), kBias, out.floats.data());

    std::vector<double> expected;
    for (std::int64_t p = 0; p < count; ++p) {
        double sum = double{kBias};
        for (std::int64_t c = 0; c < channels; ++c) {
            sum += double{pixels.at(index(p * channels + c))} * double{vector.at(index(c))};
        }
        expected.push_back(sum);
    }
    QVERIFY(distance(expected, out) < tolerance(false, channels));
}

namespace {

/// The sums [width / tile, columns, vectors] that addRow makes of all rows.
std::vector<double> plainSums(
    const Numbers &map, const Numbers &weights, const PixelMap &shape, const Tiling &tiling)
{
    const auto tiles = shape.width / tiling.tile;
    std::vector<double> sums;
    for (std::int64_t i = 0; i < tiles; ++i) {
        for (std::int64_t q = 0; q < tiling.columns(); ++q) {
            const auto x = clamped(i * tiling.tile + q - tiling.margin, shape.width);
            for (std::int64_t k = 0; k < tiling.vectors; ++k) {
                double sum = 0.0;
                for (std::int64_t y = 0; y < shape.height; ++y) {
                    for (std::int64_t c = 0; c < shape.channels; ++c) {
                        const auto pixel = (y * shape.width + x) * shape.channels + c;
                        const auto weight =
                            ((y * tiles + i) * tiling.vectors + k) * shape.channels + c;
                        sum += double{map.at(index(pixel))} * double{weights.at(index(weight))};
                    }
                }
                sums.push_back(sum);
            }
        }
    }
    return sums;
}

} // namespace

void PixelsTest::rowsAreSummedByTiles_data()
{
    addCases("tile", "margin", "vectors", {{6, 0, 5}, {3, 1, 3}, {1, 1, 8}, {2, 2, 1}});
}

void PixelsTest::rowsAreSummedByTiles()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, tile);
    QFETCH(int, margin);
    QFETCH(int, vectors);
    const Tiling tiling{tile, margin, vectors};
    PixelMap shape{.channels = 48, .height = 3, .width = 6};
    const auto tiles = shape.width / tile;
    auto map = randomNumbers(index(shape.height * shape.width * shape.channels), bf16, 1.0F, 10);
    shape.data = map.data();
    const auto rowWeights = tiles * vectors * shape.channels;
    const auto weights = randomNumbers(index(shape.height * rowWeights), false, 1.0F, 11);
    std::vector<float> lanes(index(tiles * tiling.columns() * vectors * kPixelLanes));

    for (std::int64_t y = 0; y < shape.height; ++y) {
        kernels(kernel, bf16)
            .addRow(shape, y, tiling, weights.floats.data() + y * rowWeights, lanes.data());
    }

    const auto expected = plainSums(map, weights, shape, tiling);
    Numbers sums(expected.size(), false);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        sums.floats[i / index(kPixelLanes)] += lanes[i];
    }
    QVERIFY(distance(expected, sums) < tolerance(false, 100.0));
}

void PixelsTest::anyMatrixIsTransposed_data()
{
    addCases(
        "rows",
        "columns",
        "more",
        {{1, 1, 0}, {8, 8, 0}, {64, 160, 0}, {160, 64, 5}, {37, 19, 3}, {3, 41, 0}, {33, 7, 200}});
}

void PixelsTest::anyMatrixIsTransposed()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, more);
    const std::int64_t stride = columns + more;
    const std::int64_t toStride = rows + 2;
    auto from = randomNumbers(index(rows * stride), bf16, 1.0F, 12);
    Numbers to(index(columns * toStride), bf16);

    kernels(kernel, bf16).transpose({from.data(), rows, columns, stride, to.data(), toStride});

    for (std::int64_t column = 0; column < columns; ++column) {
        for (std::int64_t row = 0; row < toStride; ++row) {
            const auto expected = row < rows ? from.at(index(row * stride + column)) : 0.0F;
            QCOMPARE(to.at(index(column * toStride + row)), expected);
        }
    }
}

void PixelsTest::planesAreSummed_data()
{
    addCases("channels", "count", "more", {{64, 100, 0}, {16, 1, 4}, {48, 33, 1}, {80, 32, 0}});
}

void PixelsTest::planesAreSummed()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, channels);
    QFETCH(int, count);
    QFETCH(int, more);
    const std::int64_t stride = count + more;
    auto a = randomNumbers(index(channels * stride), bf16, 1.0F, 13);
    auto b = randomNumbers(index(channels * stride), bf16, 1.0F, 14);
    auto x = randomNumbers(index(std::int64_t{channels} * count), bf16, 1.0F, 15);
    Numbers out(x.floats.size(), bf16);
    std::vector<float> scratch(index(2 * kPixelsAtOnce * channels));

    kernels(kernel, bf16)
        .sumPlanes(
            {a.data(), b.data(), stride, x.data(), count, channels, out.data()}, scratch.data());

    std::vector<double> expected;
    for (std::int64_t p = 0; p < count; ++p) {
        for (std::int64_t c = 0; c < channels; ++c) {
            const auto plane = index(c * stride + p);
            expected.push_back(
                double{a.at(plane)} + double{b.at(plane)} +
                2.0 * double{x.at(index(p * channels + c))});
        }
    }
    QVERIFY(distance(expected, out) < tolerance(bf16, 10.0));
}

QTEST_APPLESS_MAIN(PixelsTest)
#include "pixels_test.moc"
