#include "tests/support/checkpoint_files.h"

#include <inspyre/checkpoint.h>

#include <QTest>

#include <functional>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

Result<std::shared_ptr<const Checkpoint>> parse(const File &file)
{
    return parseCheckpoint(file.data(), file.size(), "test.pth");
}

const std::vector<PthTensor> kTensors = {
    {.name = "a", .shape = {4}, .values = {1, 2, 3, 4}},
    {.name = "b", .shape = {2}, .values = {5, 6}},
};

ZipFile good(bool zip64End = false)
{
    return pthFile(kTensors, {.sizesInDescriptor = false, .zip64End = zip64End});
}

/// Parts of a good archive, for changing one of them before it is written.
std::vector<ZipPart> parts()
{
    return {
        {"archive/data.pkl", stateDictPickle(kTensors)},
        {"archive/data/0", floatsAsBytes({1, 2, 3, 4})},
        {"archive/data/1", floatsAsBytes({5, 6})}};
}

File written(const std::function<void(std::vector<ZipPart> &)> &change)
{
    auto changed = parts();
    change(changed);
    return zipFile(changed).bytes;
}

File poked(bool zip64End, const std::function<void(ZipFile &)> &change)
{
    ZipFile zip = good(zip64End);
    change(zip);
    return zip.bytes;
}

} // namespace

Q_DECLARE_METATYPE(File)

class HostileZipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUntouchedArchivesOpen();
    void everyTruncationIsAnError();
    void everyChangedByteIsSurvived();
    void hostileArchivesAreErrors_data();
    void hostileArchivesAreErrors();
    void archivesOfOtherKindsAreNamed_data();
    void archivesOfOtherKindsAreNamed();
};

void HostileZipTest::theUntouchedArchivesOpen()
{
    QVERIFY(parse(good().bytes));
    QVERIFY(parse(good(true).bytes));
    QVERIFY(parse(written([](auto &) {})));
    QVERIFY(parse(written([](auto &all) {
        for (ZipPart &part : all) {
            part.zip64 = true;
        }
    })));
    // A compressed entry that is not needed does no harm.
    QVERIFY(parse(written([](auto &all) { all.push_back({"archive/readme", File(9), 8}); })));
}

void HostileZipTest::everyTruncationIsAnError()
{
    // The index of a cut-off file tells its length, once it is there itself.
    for (const bool descriptor : {false, true}) {
        const File file = pthFile(kTensors, {.sizesInDescriptor = descriptor}).bytes;
        const std::size_t data =
            1 +
            std::string_view(reinterpret_cast<const char *>(file.data()), file.size()).find("ub.");
        int withLength = 0;
        for (std::size_t size = 0; size < file.size(); ++size) {
            const File cut(file.begin(), file.begin() + qsizetype(size));
            const auto checkpoint = parse(cut);
            QVERIFY(!checkpoint);
            QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
            if (size > 8) {
                const std::string words = "ends at byte " + std::to_string(size) + " of ";
                QVERIFY2(
                    checkpoint.error().message.find(words) != std::string::npos,
                    checkpoint.error().message.c_str());
            }
            withLength += checkpoint.error().message.find("at least") != std::string::npos ? 1 : 0;
        }
        QVERIFY(withLength > 20 && data < file.size());
    }
}

void HostileZipTest::everyChangedByteIsSurvived()
{
    const ZipFile zip = good(true);
    int refused = 0;
    for (std::size_t at = 0; at < zip.bytes.size(); ++at) {
        for (const auto bits : {std::byte{0xFF}, std::byte{0x01}, std::byte{0x80}}) {
            File file = zip.bytes;
            file[at] ^= bits;
            const auto checkpoint = parse(file);
            refused += checkpoint ? 0 : 1;
            if (checkpoint) {
                for (const auto &[name, view] : (*checkpoint)->tensors) {
                    QVERIFY(view.bytes == 0 || view.data != nullptr);
                }
            } else {
                QVERIFY(!checkpoint.error().message.empty());
            }
        }
    }
    QVERIFY(refused > 100);
}

void HostileZipTest::hostileArchivesAreErrors_data()
{
    QTest::addColumn<File>("file");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const File &file, const char *words) {
        QTest::newRow(name) << file << words;
    };
    row("compressed index", written([](auto &all) { all[0].method = 8; }), "list of tensors");
    row("compressed storage", written([](auto &all) { all[1].method = 8; }), "is compressed");
    row("encrypted", written([](auto &all) { all[1].flags = 1; }), "encrypted");
    row("strongly encrypted", written([](auto &all) { all[1].flags = 0x40; }), "encrypted");
    row("a name twice", written([](auto &all) { all[2].name = all[1].name; }), "twice");
    row("two indices",
        written([](auto &all) {
            all.push_back({"b/data.pkl", File(1)});
        }),
        "two data.pkl");
    row("another local name",
        written([](auto &all) { all[1].localName = "archive/data/9"; }),
        "disagrees");
    row("storage missing", written([](auto &all) { all.pop_back(); }), "not in the archive");
    row("storage too short", written([](auto &all) { all[1].data.pop_back(); }), "15 bytes");
    row("storage too long", written([](auto &all) { all[1].data.push_back({}); }), "17 bytes");
    row("empty archive", zipFile({}).bytes, "no data.pkl");
    row("local size differs",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.local[2] + 18, 8, 4); }),
        "disagrees");
    row("local method differs",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.local[2] + 8, 8, 2); }),
        "disagrees");
    row("local flags differ",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.local[2] + 6, 8, 2); }),
        "disagrees");
    row("zip bomb: stored, but said to be longer",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.central[2] + 24, 1U << 30U, 4); }),
        "disagrees");
    row("size beyond the end",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.central[2] + 20, 0x7FFFFFFF, 4); }),
        "runs over the end");
    row("no local header",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.central[2] + 42, 1, 4); }),
        "has no header");
    row("header beyond the end",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.central[2] + 42, 0x7FFFFFF0, 4); }),
        "has no header");
    row("zip64 without sizes",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.central[2] + 20, 0xFFFFFFFF, 4); }),
        "zip64 sizes");
    row("another disk",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.central[2] + 34, 1, 2); }),
        "zip64 sizes");
    row("several disks",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.end + 4, 1, 2); }),
        "several disks");
    row("too many entries",
        poked(
            false,
            [](ZipFile &zip) {
                poke(zip.bytes, zip.end + 8, 0xFFFE, 2);
                poke(zip.bytes, zip.end + 10, 0xFFFE, 2);
            }),
        "more entries");
    row("too few entries",
        poked(
            false,
            [](ZipFile &zip) {
                poke(zip.bytes, zip.end + 8, 2, 2);
                poke(zip.bytes, zip.end + 10, 2, 2);
            }),
        "longer than its entries");
    row("directory elsewhere",
        poked(false, [](ZipFile &zip) { poke(zip.bytes, zip.end + 16, 0, 4); }),
        "not where its end record says");
    row("absurd zip64 count",
        poked(
            true,
            [](ZipFile &zip) {
                poke(zip.bytes, zip.end64 + 32, UINT64_MAX, 8);
                poke(zip.bytes, zip.end + 8, 0xFFFF, 2);
                poke(zip.bytes, zip.end + 10, 0xFFFF, 2);
            }),
        "more entries");
    row("zip64 end disagrees",
        poked(true, [](ZipFile &zip) { poke(zip.bytes, zip.end64 + 32, 2, 8); }),
        "disagree");
    row("zip64 directory at 2^63",
        poked(true, [](ZipFile &zip) { poke(zip.bytes, zip.end64 + 48, 1ULL << 63U, 8); }),
        "disagree");
    row("zip64 size at 2^63",
        poked(
            true,
            [](ZipFile &zip) {
                poke(zip.bytes, zip.end64 + 40, 1ULL << 63U, 8);
                poke(zip.bytes, zip.end + 12, 0xFFFFFFFF, 4);
            }),
        "disagree");
    row("zip64 end nowhere",
        poked(true, [](ZipFile &zip) { poke(zip.bytes, zip.end64 + 56 + 8, UINT64_MAX, 8); }),
        "zip64 end record");
    row(
        "overlapping entries",
        [] {
            // The second entry's header lies inside the first entry's data.
            const File inner = zipFile({{"archive/data/1", floatsAsBytes({5, 6})}}).bytes;
            auto all = parts();
            all[1].data = File(inner.begin(), inner.begin() + 72);
            ZipFile zip = zipFile(all);
            std::size_t at = zip.local[1] + 30;
            while (zip.bytes[at] != std::byte{'P'} || zip.bytes[at + 1] != std::byte{'K'}) {
                ++at;
            }
            poke(zip.bytes, zip.central[2] + 42, at, 4);
            return zip.bytes;
        }(),
        "overlap");
}

void HostileZipTest::hostileArchivesAreErrors()
{
    QFETCH(File, file);
    QFETCH(QString, words);
    const auto checkpoint = parse(file);
    QVERIFY(!checkpoint);
    QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
    QVERIFY2(
        QString::fromStdString(checkpoint.error().message).contains(words),
        checkpoint.error().message.c_str());
}

void HostileZipTest::archivesOfOtherKindsAreNamed_data()
{
    QTest::addColumn<File>("file");
    QTest::addColumn<QString>("words");
    const auto with = [](const char *name) {
        return written([name](auto &all) { all.push_back({name, File(1)}); });
    };
    QTest::newRow("TorchScript") << with("archive/constants.pkl") << "TorchScript";
    QTest::newRow("TorchScript code") << with("archive/code/__torch__.py") << "TorchScript";
    QTest::newRow("big-endian") << pthFile(kTensors, {.byteOrder = "big"}).bytes << "big-endian";
    QTest::newRow("a packed model")
        << zipFile({{"m/ckpt_base.pth", File(4)}}).bytes << "\"m/ckpt_base.pth\" inside";
    QTest::newRow("a document") << zipFile({{"word/document.xml", File(4)}}).bytes
                                << "not one that PyTorch wrote";
}

void HostileZipTest::archivesOfOtherKindsAreNamed()
{
    hostileArchivesAreErrors();
}

QTEST_APPLESS_MAIN(HostileZipTest)
#include "hostile_zip_test.moc"
