#include "engine/core/spill.h"

#include <inspyre/image.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/resource.h>

using namespace inspyre;

namespace {

/// Lets files of this process have no more than so many bytes while it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        auto now = m_before;
        now.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &now);
    }

    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
};

} // namespace

class SpillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pixelsLieInAFileWithoutAName();
    void smallerOnesDoNot();
    void theFolderIsMadeWhenItIsNeeded();
    void whereNoFileCanBeTheMemoryIsTaken();
    void whatNoDiskHoldsIsNoBlock();
    void eachPixelKeepsItsValue();

private:
    /// How many files in m_folder are mapped now.
    [[nodiscard]] int mapped() const
    {
        QFile maps("/proc/self/maps");
        return maps.open(QIODevice::ReadOnly)
                   ? static_cast<int>(maps.readAll().count(m_folder.path().toUtf8()))
                   : -1;
    }

    QTemporaryDir m_folder = {};
};

void SpillTest::initTestCase()
{
    qputenv("INSPYRE_SPILL_BYTES", "30000");
    QVERIFY(m_folder.isValid());
    QCOMPARE(spillBytes(), std::size_t{30000});
}

void SpillTest::init()
{
    qputenv("INSPYRE_SPILL_DIR", m_folder.path().toUtf8());
    QCOMPARE(mapped(), 0);
}

void SpillTest::pixelsLieInAFileWithoutAName()
{
    Pixels pixels(100, 100, PixelFormat::Rgb8);
    QCOMPARE(mapped(), 1);
    QVERIFY(QDir(m_folder.path()).isEmpty());
    Image image(std::move(pixels));
    auto other = image;
    image = Image();
    QCOMPARE(mapped(), 1);
    other = Image();
    QCOMPARE(mapped(), 0);
}

void SpillTest::smallerOnesDoNot()
{
    const Pixels pixels(100, 99, PixelFormat::Rgb8);
    QCOMPARE(mapped(), 0);
}

void SpillTest::theFolderIsMadeWhenItIsNeeded()
{
    qputenv("INSPYRE_SPILL_DIR", m_folder.filePath("a/b").toUtf8());
    QVERIFY(spillSpace() > 30000);
    QVERIFY(!QFile::exists(m_folder.filePath("a")));
    const Pixels pixels(100, 100, PixelFormat::Rgb8);
    QCOMPARE(mapped(), 1);
    QVERIFY(QDir(m_folder.filePath("a")).removeRecursively());
}

void SpillTest::whereNoFileCanBeTheMemoryIsTaken()
{
    const auto works = [] {
        Pixels pixels(100, 100, PixelFormat::Rgb8);
        std::ranges::fill(pixels.bytes(), std::byte{7});
        return pixels.row8(99)[299] == 7;
    };
    {
        const FileSizeLimit limit(29999);
        QVERIFY(spilled(30000) == nullptr && works());
        QCOMPARE(mapped(), 0);
    }
    qputenv("INSPYRE_SPILL_DIR", "/dev/null/none");
    QVERIFY(spilled(30000) == nullptr && works());
}

void SpillTest::whatNoDiskHoldsIsNoBlock()
{
    QVERIFY(spilled(std::size_t{1} << 60U) == nullptr);
    QVERIFY(spilled(0) == nullptr);
    QVERIFY(QDir(m_folder.path()).isEmpty());
}

void SpillTest::eachPixelKeepsItsValue()
{
    Pixels pixels(300, 50, PixelFormat::Gray16);
    QCOMPARE(mapped(), 1);
    for (int y = 0; y < 50; ++y) {
        for (int x = 0; x < 300; ++x) {
            pixels.row16(y)[x] = static_cast<std::uint16_t>(x * y);
        }
    }
    const Image image(std::move(pixels));
    for (int y = 0; y < 50; ++y) {
        for (int x = 0; x < 300; ++x) {
            QCOMPARE(int{image.view().row16(y)[x]}, x * y);
        }
    }
}

QTEST_APPLESS_MAIN(SpillTest)
#include "spill_test.moc"
