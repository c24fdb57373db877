#include "engine/nets/swin_kernels.h"
#include "tests/engine/nets/kernel_numbers.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
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

std::unique_ptr<std::byte[], AlignedDelete> scratchFor(std::int64_t side, std::int64_t headDim)
{
    const auto bytes = windowAttentionScratch(side, headDim);
    return std::unique_ptr<std::byte[], AlignedDelete>(new (std::align_val_t{64}) std::byte[bytes]);
}

/// Windows some of whose tokens are padding.
struct PaddedWindows
{
    std::vector<std::int32_t> tokens = {};
    std::vector<std::int64_t> firstRows = {};
    std::int64_t rows = 0;

    PaddedWindows(std::int64_t windows, std::int64_t side)
    {
        for (std::int64_t w = 0; w < windows; ++w) {
            firstRows.push_back(kBefore + rows);
            for (std::int64_t i = 0; i < side * side; ++i) {
                // Two right columns, or the lower half.
                const bool padding =
                    (w == 1 && i % side >= side - 2) || (w == 3 && i / side >= (side + 1) / 2);
                tokens.push_back(padding ? -1 : static_cast<std::int32_t>(rows));
                rows += padding ? 0 : 1;
            }
        }
    }

    static constexpr std::int64_t kBefore = 1'000; ///< rows of other tasks
};

/// In double, by the book: [rows, channels].
std::vector<double> plainAttention(
    const WindowAttentionTask &task,
    const PaddedWindows &padded,
    const Numbers &qkv,
    const Numbers &padding)
{
    const auto n = task.side * task.side;
    const auto channels = task.heads * task.headDim;
    const auto windows = std::ssize(padded.firstRows);
    std::vector<double> out(index(padded.rows * channels));
    const auto region = [&](std::int64_t token, unsigned kind) {
        const auto middle = task.side - task.side / 2;
        return ((token % task.side >= middle ? 1U : 0U) | (token / task.side >= middle ? 2U : 0U)) &
               kind;
    };
    const auto value =
        [&](std::int64_t w, std::int64_t token, std::int64_t part, std::int64_t h, std::int64_t d) {
            const auto at = part * channels + h * task.headDim + d;
            const std::int64_t row = padded.tokens[index(w * n + token)];
            return double{row < 0 ? padding.at(index(at)) : qkv.at(index(row * 3 * channels + at))};
        };
    for (std::int64_t w = 0; w < windows; ++w) {
        for (std::int64_t h = 0; h < task.heads; ++h) {
            for (std::int64_t i = 0; i < n; ++i) {
                const std::int64_t row = padded.tokens[index(w * n + i)];
                if (row < 0) {
                    continue;
                }
                std::vector<double> terms(index(n));
                double sum = 0.0;
                for (std::int64_t j = 0; j < n; ++j) {
                    double score = 0.0;
                    for (std::int64_t d = 0; d < task.headDim; ++d) {
                        score += value(w, i, 0, h, d) * value(w, j, 1, h, d);
                    }
                    const auto kind = task.kinds != nullptr ? unsigned{task.kinds[w]} : 0U;
                    score = score * double{task.scale} + double{task.bias[(h * n + i) * n + j]};
                    score += region(i, kind) == region(j, kind) ? 0.0 : -100.0;
                    terms[index(j)] = std::exp(score);
                    sum += terms[index(j)];
                }
                for (std::int64_t d = 0; d < task.headDim; ++d) {
                    double mixed = 0.0;
                    for (std::int64_t j = 0; j < n; ++j) {
                        mixed += terms[index(j)] / sum * value(w, j, 2, h, d);
                    }
                    out[index(row * channels + h * task.headDim + d)] = mixed;
                }
            }
        }
    }
    return out;
}

} // namespace

/// Every instruction set that this CPU has against sums in double.
class SwinKernelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attentionIsExact_data();
    void attentionIsExact();
    void rowsAreNormalized_data();
    void rowsAreNormalized();
    void rowsAreAddedWhereTheyBelong_data();
    void rowsAreAddedWhereTheyBelong();
};

namespace {

/// One row for each kernel and type; `kernel` is its place in usableSwinKernels().
template<typename AddRow>
void forEachKernel(const AddRow &addRow)
{
    for (std::size_t k = 0; k < usableSwinKernels().size(); ++k) {
        for (const bool bf16 : {false, true}) {
            addRow(static_cast<int>(k), bf16, usableSwinKernels()[k].name);
        }
    }
}

const TypedSwinKernels &kernels(int kernel, bool bf16)
{
    const auto &found = usableSwinKernels()[static_cast<std::size_t>(kernel)];
    return bf16 ? found.bf16 : found.fp32;
}

} // namespace

void SwinKernelsTest::attentionIsExact_data()
{
    QTest::addColumn<int>("kernel");
    QTest::addColumn<bool>("bf16");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("headDim");
    forEachKernel([](int kernel, bool bf16, const char *name) {
        for (const auto &[side, headDim] :
             {std::pair{12, 32}, {7, 32}, {5, 16}, {12, 16}, {3, 5}, {1, 1}, {4, 40}}) {
            QTest::addRow("%s %s, window %d, head %d", name, bf16 ? "bf16" : "fp32", side, headDim)
                << kernel << bf16 << side << headDim;
        }
    });
}

void SwinKernelsTest::attentionIsExact()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, side);
    QFETCH(int, headDim);
    constexpr std::int64_t kWindows = 5;
    constexpr std::int64_t kHeads = 2;
    const std::vector<std::uint8_t> kinds = {0, 1, 3, 2, 0};
    const std::int64_t n = side * side;
    const PaddedWindows padded(kWindows, side);
    const std::int64_t channels = kHeads * headDim;
    auto qkv = randomNumbers(index(padded.rows * 3 * channels), bf16, 1.5F, 1);
    auto padding = randomNumbers(index(3 * channels), bf16, 1.5F, 8);
    auto bias = randomNumbers(index(kHeads * n * n), false, 1.0F, 2);
    Numbers out(index(padded.rows * channels), bf16);
    const WindowAttentionTask task{
        .qkv = qkv.data(),
        .padding = padding.data(),
        .bias = bias.floats.data(),
        .out = out.data(),
        .tokens = padded.tokens.data(),
        .firstRows = padded.firstRows.data(),
        .kinds = kinds.data(),
        .side = side,
        .heads = kHeads,
        .headDim = headDim,
        .scale = 1.0F / std::sqrt(static_cast<float>(headDim))};
    const auto scratch = scratchFor(side, headDim);

    for (std::int64_t head = 0; head < kHeads; ++head) {
        kernels(kernel, bf16).attention(task, {head, 0, 2}, scratch.get());
        kernels(kernel, bf16).attention(task, {head, 2, kWindows - 2}, scratch.get());
    }

    const auto expected = plainAttention(task, padded, qkv, padding);
    const auto largest = distance(expected, out);
    QVERIFY2(largest < (bf16 ? 0.02 : 2e-5), qPrintable(QString::number(largest)));
}

void SwinKernelsTest::rowsAreNormalized_data()
{
    QTest::addColumn<int>("kernel");
    QTest::addColumn<bool>("bf16");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("parts");
    forEachKernel([](int kernel, bool bf16, const char *name) {
        for (const auto &[channels, parts] : {std::pair{128, 1}, {96, 4}, {37, 4}, {3, 1}}) {
            QTest::addRow("%s %s, %d x %d", name, bf16 ? "bf16" : "fp32", parts, channels)
                << kernel << bf16 << channels << parts;
        }
    });
}

void SwinKernelsTest::rowsAreNormalized()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, channels);
    QFETCH(int, parts);
    auto x = randomNumbers(index(8 * channels), false, 2.0F, 3);
    for (std::size_t i = 0; i < x.floats.size(); ++i) {
        x.set(i, x.at(i) + 3.0F);
    }
    const std::vector<std::int32_t> tokens = {7, 0, 5, -1, -1, -1, -1, -1, 3, 1, -1, 2};
    const auto rows = std::ssize(tokens) / parts;
    const auto width = std::int64_t{parts} * channels;
    Numbers out(index(rows * width), bf16);

    const auto weight = randomNumbers(index(width), false, 1.0F, 6);
    const auto bias = randomNumbers(index(width), false, 1.0F, 7);

    kernels(kernel, bf16)
        .normalize(
            {tokens.data(), rows, parts, channels},
            {weight.floats.data(), bias.floats.data()},
            x.floats.data(),
            out.data());

    for (std::int64_t row = 0; row < rows; ++row) {
        std::vector<double> values;
        bool padding = true;
        for (std::int64_t p = 0; p < parts; ++p) {
            const auto token = tokens[index(row * parts + p)];
            padding = padding && token < 0;
            for (std::int64_t c = 0; c < channels; ++c) {
                values.push_back(token < 0 ? 0.0 : double{x.at(index(token * channels + c))});
            }
        }
        double mean = 0.0;
        for (const double v : values) {
            mean += v / static_cast<double>(width);
        }
        double variance = 0.0;
        for (const double v : values) {
            variance += (v - mean) * (v - mean) / static_cast<double>(width);
        }
        for (std::int64_t c = 0; c < width; ++c) {
            const auto at = index(c);
            const auto scaled = (values[at] - mean) / std::sqrt(variance + 1e-5);
            const auto expected =
                padding ? 0.0 : scaled * double{weight.at(at)} + double{bias.at(at)};
            QVERIFY(
                std::abs(expected - double{out.at(index(row * width + c))}) < (bf16 ? 0.05 : 2e-5));
        }
    }
}

void SwinKernelsTest::rowsAreAddedWhereTheyBelong_data()
{
    QTest::addColumn<int>("kernel");
    QTest::addColumn<bool>("bf16");
    QTest::addColumn<int>("channels");
    forEachKernel([](int kernel, bool bf16, const char *name) {
        for (const int channels : {128, 37}) {
            QTest::addRow("%s %s, %d", name, bf16 ? "bf16" : "fp32", channels)
                << kernel << bf16 << channels;
        }
    });
}

void SwinKernelsTest::rowsAreAddedWhereTheyBelong()
{
    QFETCH(int, kernel);
    QFETCH(bool, bf16);
    QFETCH(int, channels);
    auto x = randomNumbers(index(4 * channels), false, 1.0F, 4);
    auto y = randomNumbers(index(4 * channels), bf16, 1.0F, 5);
    const auto before = x;
    const std::vector<std::int32_t> tokens = {2, -1, 0, 3};

    kernels(kernel, bf16).add({tokens.data(), 4, 1, channels}, x.floats.data(), y.data());

    for (std::int64_t token = 0; token < 4; ++token) {
        const auto row = std::find(tokens.begin(), tokens.end(), token) - tokens.begin();
        for (std::int64_t c = 0; c < channels; ++c) {
            const auto at = index(token * channels + c);
            const auto added = row < 4 ? y.at(index(row * channels + c)) : 0.0F;
            QCOMPARE(x.at(at), before.at(at) + added);
        }
    }
}

QTEST_APPLESS_MAIN(SwinKernelsTest)
#include "swin_kernels_test.moc"
