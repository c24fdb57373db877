#include "engine/imaging/foreground_row.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

using namespace inspyre;

namespace {

constexpr std::size_t kRows = 9;
constexpr float kSure = 1.0F / 1024.0F; // as inside

/// Mattes that are nearly or quite 0 and 1 in places, in each row in others.
std::vector<WorkRow> someRows(std::size_t width)
{
    std::vector<WorkRow> rows;
    for (std::size_t y = 0; y < kRows; ++y) {
        auto &row = rows.emplace_back(width);
        for (std::size_t x = 0; x < width; ++x) {
            const auto place = static_cast<float>(x + 9 * y);
            const float nearly = 0.0011F * static_cast<float>(x % 2);
            row.alpha[x + 1] =
                std::clamp(0.5F + 3.0F * std::sin(0.05F * place), nearly, 1.0F - nearly / 2);
        }
    }
    return rows;
}

} // namespace

class ForegroundRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void surePixelsAndNoOthersAreLeftOut_data();
    void surePixelsAndNoOthersAreLeftOut();
    void surePixelsShowThePicture();
};

void ForegroundRowTest::surePixelsAndNoOthersAreLeftOut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1, 2, 3, 15, 16, 17, 33, 255, 1000}) {
        QTest::addRow("%d", width) << width;
    }
}

void ForegroundRowTest::surePixelsAndNoOthersAreLeftOut()
{
    QFETCH(int, width);
    auto some = someRows(static_cast<std::size_t>(width));
    auto all = someRows(static_cast<std::size_t>(width));
    for (std::size_t y = 1; y + 1 < kRows; ++y) {
        auto &row = some[y];
        const auto &whole = all[y];
        weighUnsure(row, some[y - 1], some[y + 1]);
        weighAll(all[y], all[y - 1], all[y + 1]);
        auto run = row.unsure.begin();
        for (std::size_t x = 0; x < row.width; ++x) {
            const float alpha = whole.alpha[x + 1];
            const bool sure =
                (alpha < kSure || alpha > 1.0F - kSure) && whole.step[x] > 1.0F - kSure;
            while (run != row.unsure.end() && run->end <= x) {
                ++run;
            }
            QCOMPARE(run == row.unsure.end() || x < run->begin, sure);
            if (!sure) {
                QVERIFY(row.unsureBlocks[x / WorkRow::kBlock] != 0);
                QCOMPARE(row.step[x], whole.step[x]);
                QCOMPARE(row.left[x], whole.left[x]);
            }
        }
    }
}

void ForegroundRowTest::surePixelsShowThePicture()
{
    WorkRow row(40);
    for (std::size_t x = 0; x < row.width; ++x) {
        row.alpha[x + 1] = x < 20 ? 0.0F : 1.0F;
        row.picture[x] = static_cast<std::uint32_t>(x) * 0x050301U;
        row.front[x + 1] = row.back[x + 1] = fromPacked(7);
    }
    row.unsure = {{18, 22}};
    row.neededBlocks = {0, 1, 1};

    settleSurePixels(row);

    for (std::size_t x = 0; x < row.width; ++x) {
        const bool settled = x >= 16 && (x < 18 || x >= 22);
        const auto shown = [&](bool isFront) {
            const bool own = settled && isFront == (x >= 20);
            return fromPacked(own ? row.picture[x] : 7U);
        };
        for (int c = 0; c < 3; ++c) {
            QCOMPARE(row.front[x + 1][c], shown(true)[c]);
            QCOMPARE(row.back[x + 1][c], shown(false)[c]);
        }
    }
}

QTEST_APPLESS_MAIN(ForegroundRowTest)
#include "foreground_row_test.moc"
