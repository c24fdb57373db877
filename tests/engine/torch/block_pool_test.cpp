#include "engine/torch/block_pool.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <random>
#include <thread>
#include <vector>

using namespace inspyre;

namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20U;

std::size_t g_mostMapped = 0; ///< by limitedMap(), together
std::size_t g_mapped = 0;
int g_maps = 0;

void *limitedMap(std::size_t bytes)
{
    if (g_mapped + bytes > g_mostMapped) {
        return nullptr;
    }
    g_mapped += bytes;
    ++g_maps;
    return BlockPool::mapHugePages(bytes);
}

struct Block
{
    std::byte *data = nullptr;
    std::size_t bytes = 0;
    std::byte mark = {};

    [[nodiscard]] bool intact() const
    {
        return std::all_of(data, data + bytes, [this](std::byte b) { return b == mark; });
    }
};

Block filled(BlockPool &pool, std::size_t bytes, int mark)
{
    Block block{static_cast<std::byte *>(pool.take(bytes)), bytes, static_cast<std::byte>(mark)};
    if (block.data != nullptr) {
        std::memset(block.data, mark, bytes);
    }
    return block;
}

} // namespace

class BlockPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsGivenIsTakenAgain();
    void splitsAndJoins();
    void blocksDoNotOverlap();
    void countsWhatIsUsed();
    void keepsNoMoreThanItMay();
    void unusedRangesMakeRoomForLargerOnes();
    void wantOfMemoryIsNull();
    void wantOfMemoryGivesBackFirst();
    void leavesOtherBlocksAlone();
    void servesManyThreads();
};

void BlockPoolTest::init()
{
    g_mostMapped = 4096 * kMiB;
    g_mapped = 0;
    g_maps = 0;
}

void BlockPoolTest::whatIsGivenIsTakenAgain()
{
    BlockPool pool(64 * kMiB, &limitedMap);
    for (int i = 0; i < 10; ++i) {
        const auto block = filled(pool, 5 * kMiB, i);
        QVERIFY(block.intact());
        QVERIFY(pool.give(block.data));
    }
    QCOMPARE(g_maps, 1);
}

void BlockPoolTest::splitsAndJoins()
{
    BlockPool pool(64 * kMiB, &limitedMap);
    const auto whole = filled(pool, 12 * kMiB, 1);
    QVERIFY(pool.give(whole.data));

    std::vector<Block> parts;
    for (int i = 0; i < 3; ++i) {
        parts.push_back(filled(pool, 4 * kMiB, i));
    }
    for (const auto i : {1U, 0U, 2U}) {
        QVERIFY(parts[i].intact());
        QVERIFY(pool.give(parts[i].data));
    }
    const auto again = filled(pool, 12 * kMiB, 2);

    QCOMPARE(g_maps, 1);
    QCOMPARE(again.data, whole.data);
    QVERIFY(pool.give(again.data));
}

void BlockPoolTest::blocksDoNotOverlap()
{
    BlockPool pool(32 * kMiB, &limitedMap);
    std::minstd_rand random(3);
    std::vector<Block> blocks;
    std::uint64_t most = 0;
    for (int i = 0; i < 2000; ++i) {
        if (blocks.size() < 8 && random() % 2 == 0) {
            blocks.push_back(filled(pool, 1 + random() % (4 * kMiB), i));
            QVERIFY(blocks.back().data != nullptr);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(blocks.back().data) % BlockPool::kGrain, 0U);
        } else if (!blocks.empty()) {
            std::swap(blocks[random() % blocks.size()], blocks.back());
            QVERIFY(blocks.back().intact());
            QVERIFY(pool.give(blocks.back().data));
            blocks.pop_back();
        }
        most = std::max(most, pool.bytes().used);
        // A quarter more than was ever used, and what one mapping is rounded up by.
        QVERIFY(pool.bytes().used + pool.bytes().kept <= most + most / 4 + 2 * kMiB);
    }
    for (const auto &block : blocks) {
        QVERIFY(block.intact());
        QVERIFY(pool.give(block.data));
    }
    QCOMPARE(pool.bytes().used, 0U);
}

void BlockPoolTest::countsWhatIsUsed()
{
    BlockPool pool(64 * kMiB, &limitedMap);
    void *first = pool.take(3 * kMiB);
    void *second = pool.take(2 * kMiB + 1);
    QCOMPARE(pool.bytes().used, 5 * kMiB + BlockPool::kGrain);

    QVERIFY(pool.give(first));
    QCOMPARE(pool.bytes().used, 2 * kMiB + BlockPool::kGrain);
    QCOMPARE(pool.bytes().peak, 5 * kMiB + BlockPool::kGrain);
    QCOMPARE(pool.restartPeak(), 2 * kMiB + BlockPool::kGrain);
    QCOMPARE(pool.bytes().peak, 2 * kMiB + BlockPool::kGrain);

    QVERIFY(pool.give(second));
    pool.keepAtMost(0);
    QCOMPARE(pool.bytes().kept, 0U);
}

void BlockPoolTest::keepsNoMoreThanItMay()
{
    BlockPool pool(8 * kMiB, &limitedMap);
    std::vector<void *> blocks;
    for (int i = 0; i < 10; ++i) {
        blocks.push_back(pool.take(2 * kMiB));
    }
    for (void *block : blocks) {
        QVERIFY(pool.give(block));
        QVERIFY(pool.bytes().kept <= 8 * kMiB);
    }
    QCOMPARE(pool.bytes().kept, 8 * kMiB);
}

void BlockPoolTest::unusedRangesMakeRoomForLargerOnes()
{
    BlockPool pool(256 * kMiB, &limitedMap);
    for (std::size_t size = 2; size <= 64; size += 2) {
        const auto block = filled(pool, size * kMiB, 1);
        QVERIFY(pool.give(block.data));
        QVERIFY(pool.bytes().kept <= (size + size / 4) * kMiB);
    }
}

void BlockPoolTest::wantOfMemoryIsNull()
{
    g_mostMapped = 8 * kMiB;
    BlockPool pool(64 * kMiB, &limitedMap);
    const auto block = filled(pool, 6 * kMiB, 7);

    QVERIFY(pool.take(6 * kMiB) == nullptr);

    QVERIFY(block.intact());
    QCOMPARE(pool.bytes().used, 6 * kMiB);
    QVERIFY(pool.give(block.data));
}

void BlockPoolTest::wantOfMemoryGivesBackFirst()
{
    static int asked = 0;
    // The second mapping fails once.
    const auto map = [](std::size_t bytes) -> void * {
        ++asked;
        return asked == 2 ? nullptr : limitedMap(bytes);
    };
    BlockPool pool(64 * kMiB, map);
    QVERIFY(pool.give(pool.take(4 * kMiB)));
    QCOMPARE(pool.bytes().kept, 4 * kMiB);

    void *larger = pool.take(6 * kMiB);

    QVERIFY(larger != nullptr);
    QCOMPARE(asked, 3);
    QCOMPARE(pool.bytes().kept, 0U);
    QVERIFY(pool.give(larger));
}

void BlockPoolTest::leavesOtherBlocksAlone()
{
    BlockPool pool(64 * kMiB, &limitedMap);
    int mine = 0;
    QVERIFY(!pool.give(&mine));
    QVERIFY(!pool.give(nullptr));
}

void BlockPoolTest::servesManyThreads()
{
    BlockPool pool(16 * kMiB);
    std::vector<std::thread> threads;
    std::vector<int> wrong(4, 0);
    for (std::size_t t = 0; t < wrong.size(); ++t) {
        threads.emplace_back([&, t] {
            std::minstd_rand random(static_cast<unsigned>(t + 1));
            for (int i = 0; i < 200; ++i) {
                const auto mark = static_cast<int>(t * 50) + i % 50;
                const auto block = filled(pool, 1 + random() % kMiB, mark);
                wrong[t] += block.data == nullptr || !block.intact() || !pool.give(block.data);
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    QCOMPARE(wrong, std::vector<int>(4, 0));
    QCOMPARE(pool.bytes().used, 0U);
}

QTEST_APPLESS_MAIN(BlockPoolTest)
#include "block_pool_test.moc"
