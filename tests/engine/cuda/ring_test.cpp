#include "engine/torch/cuda_ring.h"
#include "engine/torch/steps.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <functional>
#include <mutex>
#include <random>
#include <stdexcept>

using namespace inspyre;

namespace {

/// A copier whose copies are done late: only when a slot is waited for. Until then the slot must
/// not be touched, which it finds out by a copy of its own.
class LateCopier final : public CudaCopier
{
public:
    LateCopier(int slots, std::uint64_t slotBytes, std::uint64_t blockBytes)
        : block(blockBytes, std::byte{0xEE})
        , m_slotBytes(slotBytes)
        , m_slots(static_cast<std::size_t>(slots), std::vector<std::byte>(slotBytes))
        , m_underWay(static_cast<std::size_t>(slots))
    {}

    [[nodiscard]] int slots() const override { return static_cast<int>(m_slots.size()); }

    [[nodiscard]] std::uint64_t slotBytes() const override { return m_slotBytes; }

    [[nodiscard]] std::byte *slot(int number) override
    {
        return m_slots[static_cast<std::size_t>(number)].data();
    }

    void send(int number, std::uint64_t offset, std::uint64_t bytes) override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_failing; });
        if (sends++ == failAt) {
            m_failing = true;
            endOfThread.then = [this] {
                const std::lock_guard endLock(m_mutex);
                m_failing = false;
                m_changed.notify_all();
            };
            throw std::runtime_error("the copy failed");
        }
        auto &copy = m_underWay.at(static_cast<std::size_t>(number));
        wronglyUsed = wronglyUsed || copy.bytes != 0 || offset + bytes > block.size();
        const auto *data = slot(number);
        copy = {offset, bytes, {data, data + bytes}};
    }

    void wait(int number) override
    {
        const std::lock_guard lock(m_mutex);
        auto &copy = m_underWay.at(static_cast<std::size_t>(number));
        if (copy.bytes == 0) {
            return;
        }
        wronglyUsed = wronglyUsed || std::memcmp(slot(number), copy.then.data(), copy.bytes) != 0;
        std::memcpy(block.data() + copy.offset, slot(number), copy.bytes);
        copy = {};
    }

    void finish() override
    {
        for (int i = 0; i < slots(); ++i) {
            wait(i);
        }
    }

    std::vector<std::byte> block;
    bool wronglyUsed = false; ///< a slot was filled or sent before it was free
    int sends = 0;
    int failAt = -1;

private:
    struct UnderWay
    {
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
        std::vector<std::byte> then = {}; ///< the slot, when it was sent
    };

    struct EndOfThread
    {
        std::function<void()> then;

        ~EndOfThread()
        {
            if (then) {
                then();
            }
        }
    };

    static inline thread_local EndOfThread endOfThread;

    const std::uint64_t m_slotBytes;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_failing = false; ///< a copy has failed in a thread that has not ended: others wait
    std::vector<std::vector<std::byte>> m_slots;
    std::vector<UnderWay> m_underWay;
};

/// Tensors of odd sizes at 256-byte offsets.
struct Parts
{
    explicit Parts(int count)
    {
        std::minstd_rand random(3);
        for (int i = 0; i < count; ++i) {
            auto &data = tensors.emplace_back(i == 2 ? 5000 : random() % 700 + 1);
            std::generate(
                data.begin(), data.end(), [&] { return static_cast<std::byte>(random() >> 8U); });
            parts.push_back({data.data(), data.size(), bytes});
            bytes += (data.size() + 255) / 256 * 256;
        }
    }

    [[nodiscard]] bool landedIn(const std::vector<std::byte> &block) const
    {
        return std::all_of(parts.begin(), parts.end(), [&](const UploadPart &part) {
            return std::memcmp(block.data() + part.offset, part.data, part.bytes) == 0;
        });
    }

    std::deque<std::vector<std::byte>> tensors = {};
    std::vector<UploadPart> parts = {};
    std::uint64_t bytes = 0;
};

} // namespace

class RingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allBytesLand_data();
    void allBytesLand();
    void nothingIsNoWork();
    void aFailedCopyStopsIt();
    void aCancelStopsIt();
};

void RingTest::allBytesLand_data()
{
    QTest::addColumn<int>("slots");
    QTest::addColumn<int>("slotBytes");
    QTest::addColumn<int>("threads");
    QTest::newRow("one slot, one thread") << 1 << 1024 << 1;
    QTest::newRow("more threads than slots") << 2 << 512 << 5;
    QTest::newRow("parts over many slots") << 3 << 256 << 2;
    QTest::newRow("slots larger than all") << 4 << 1'000'000 << 3;
    QTest::newRow("slots of an odd size") << 3 << 777 << 2;
}

void RingTest::allBytesLand()
{
    QFETCH(int, slots);
    QFETCH(int, slotBytes);
    QFETCH(int, threads);
    const Parts parts(60);
    LateCopier copier(slots, static_cast<std::uint64_t>(slotBytes), parts.bytes);
    std::vector<std::uint64_t> told;

    uploadParts(
        copier, parts.parts, threads, {}, [&](std::uint64_t bytes) { told.push_back(bytes); });
    copier.finish();

    QVERIFY(parts.landedIn(copier.block));
    QVERIFY(!copier.wronglyUsed);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    const auto pieces = (parts.parts.back().offset + parts.parts.back().bytes +
                         static_cast<std::uint64_t>(slotBytes) - 1) /
                        static_cast<std::uint64_t>(slotBytes);
    QCOMPARE(static_cast<std::uint64_t>(copier.sends), pieces);
}

void RingTest::nothingIsNoWork()
{
    LateCopier copier(2, 256, 0);
    uploadParts(copier, {}, 2, {}, [](std::uint64_t) {});
    QCOMPARE(copier.sends, 0);
}

void RingTest::aFailedCopyStopsIt()
{
    const Parts parts(60);
    LateCopier copier(3, 256, parts.bytes);
    copier.failAt = 10;
    QVERIFY_THROWS_EXCEPTION(
        std::runtime_error, uploadParts(copier, parts.parts, 2, {}, [](std::uint64_t) {}));
    // Each other thread may have been sending already.
    QVERIFY(copier.sends <= 12);
}

void RingTest::aCancelStopsIt()
{
    const Parts parts(60);
    LateCopier copier(2, 256, parts.bytes);
    std::atomic_int filled = 0;

    /// Holds the work up, so that the cancel comes in the middle of it.
    class Slow final : public CudaCopier
    {
    public:
        Slow(LateCopier &copier, std::atomic_int &filled)
            : m_copier(copier)
            , m_filled(filled)
        {}

        [[nodiscard]] int slots() const override { return m_copier.slots(); }

        [[nodiscard]] std::uint64_t slotBytes() const override { return m_copier.slotBytes(); }

        [[nodiscard]] std::byte *slot(int number) override { return m_copier.slot(number); }

        void send(int number, std::uint64_t offset, std::uint64_t bytes) override
        {
            ++m_filled;
            QTest::qSleep(2);
            m_copier.send(number, offset, bytes);
        }

        void wait(int number) override { m_copier.wait(number); }

        void finish() override { m_copier.finish(); }

    private:
        LateCopier &m_copier;
        std::atomic_int &m_filled;
    };

    Slow slow(copier, filled);
    const JobControl job([&] { return filled > 3; });
    QVERIFY_THROWS_EXCEPTION(Stopped, uploadParts(slow, parts.parts, 2, job, [](std::uint64_t) {}));
    QVERIFY(!copier.wronglyUsed);
    QVERIFY(static_cast<std::uint64_t>(copier.sends) * 256 < parts.bytes);
}

QTEST_APPLESS_MAIN(RingTest)
#include "ring_test.moc"
