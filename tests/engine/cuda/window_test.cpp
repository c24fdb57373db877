#include "engine/cuda/window_grid.h"
#include "window_case.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace inspyre;
using namespace inspyre::test;

/// The kernel of window attention, run on the CPU lane by lane, against the published network's
/// steps of ATen.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenIsInOneSlot_data();
    void everyTokenIsInOneSlot();
    void twinAgreesWithAten_data();
    void twinAgreesWithAten();
    void largeScoresDoNotOverflow();
    void aDifferentBiasIsNoticed();

private:
    std::vector<WindowCase> m_cases = windowCases();
};

void WindowTest::everyTokenIsInOneSlot_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        QTest::addRow("%s", m_cases[i].name.c_str()) << static_cast<int>(i);
    }
}

void WindowTest::everyTokenIsInOneSlot()
{
    QFETCH(int, number);
    const auto grid = m_cases[static_cast<std::size_t>(number)].grid;
    std::vector<int> seen(
        static_cast<std::size_t>(grid.height) * static_cast<std::size_t>(grid.width));
    int padding = 0;
    for (int window = 0; window < grid.windows(); ++window) {
        bool oneRegion = true;
        for (int slot = 0; slot < grid.slots(); ++slot) {
            const int token = grid.token(window, slot);
            padding += token < 0 ? 1 : 0;
            if (token >= 0) {
                ++seen.at(static_cast<std::size_t>(token));
            }
            oneRegion = oneRegion && grid.region(window, slot) == 0;
        }
        QCOMPARE(grid.isWhole(window), oneRegion);
    }
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](int count) { return count == 1; }));
    QCOMPARE(padding + grid.height * grid.width, grid.windows() * grid.slots());
}

void WindowTest::twinAgreesWithAten_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("type");
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        for (const auto type : {NumberType::Fp32, NumberType::Fp16, NumberType::Bf16}) {
            QTest::addRow("%s, %s", m_cases[i].name.c_str(), numberTypeName(type))
                << static_cast<int>(i) << static_cast<int>(type);
        }
    }
}

void WindowTest::twinAgreesWithAten()
{
    QFETCH(int, number);
    QFETCH(int, type);
    const auto &input = m_cases[static_cast<std::size_t>(number)];
    const auto numbers = static_cast<NumberType>(type);

    const auto difference =
        differenceOf(attendedByTwin(input, numbers), attendedByAten(input, numbers));

    qInfo("differs by %.2g in the mean, %.2g at most", difference.mean, difference.largest);
    QVERIFY(difference.largest <= toleranceOf(numbers));
    QVERIFY(difference.mean <= toleranceOf(numbers) / 10.0);
}

void WindowTest::largeScoresDoNotOverflow()
{
    auto input = windowCase({13, 13, 12, 6}, 1, 32, true);
    for (auto &value : input.qkv) {
        value *= 30.0F; // scores of some thousands
    }
    for (const auto type : {NumberType::Fp32, NumberType::Fp16, NumberType::Bf16}) {
        const auto difference =
            differenceOf(attendedByTwin(input, type), attendedByAten(input, type));
        QVERIFY2(difference.mean <= 30.0 * toleranceOf(type), numberTypeName(type));
    }
}

void WindowTest::aDifferentBiasIsNoticed()
{
    const auto input = windowCase({12, 12, 12, 0}, 1, 32, true);
    auto other = input;
    std::reverse(other.bias.begin(), other.bias.end());
    const auto a = attendedByTwin(input, NumberType::Bf16);
    QVERIFY(differenceOf(a, attendedByAten(other, NumberType::Bf16)).largest > 0.3);
    QCOMPARE(differenceOf(a, {}).largest, std::numeric_limits<double>::infinity());
}

QTEST_APPLESS_MAIN(WindowTest)
#include "window_test.moc"
