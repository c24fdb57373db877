#include "engine/core/xxh64.h"
#include "engine/weights/prepared_file.h"

#include <inspyre/files.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <string>
#include <thread>
#include <unistd.h>

using namespace inspyre;

namespace {

namespace fs = std::filesystem;

using File = std::vector<std::byte>;

const PreparedKey kKey{.content = 77, .maker = "bf16 on this CPU"};

/// The file's header: where what is, as prepared_file.cpp says.
constexpr std::size_t kVersionAt = 8;
constexpr std::size_t kBytesAt = 16;
constexpr std::size_t kListSumAt = 32;
constexpr std::size_t kHeaderSumAt = 48;
constexpr std::size_t kHeader = 56;

void setNumber(File &file, std::size_t at, std::uint64_t value)
{
    std::memcpy(file.data() + at, &value, sizeof(value));
}

/// Makes the sums right again, as whoever writes such a file on purpose would.
void seal(File &file)
{
    const Bytes all(file);
    const auto listBytes = numberAt<std::uint64_t>(all, 24);
    if (fits(kHeader, listBytes, all.size())) {
        setNumber(file, kListSumAt, xxh64(all.subspan(kHeader, listBytes)));
    }
    setNumber(file, kHeaderSumAt, xxh64(all.first(kHeaderSumAt)));
}

} // namespace

class PreparedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenIsReadBack();
    void anotherKeyIsRefused();
    void everyFlippedByteIsNoticedOrWithoutEffect();
    void everyTruncationIsRefused();
    void aLongerFileIsRefused();
    void aNewerVersionIsRefused();
    void listsThatLieAreRefused();
    void anEmptyFileIsRefused();
    void manyWritersLeaveAWholeFile();
    void aCancelLeavesNothing();
    void aFolderThatIsNoneIsAnError();

private:
    [[nodiscard]] fs::path path() const { return m_folder->filePath("a.prepared").toStdString(); }

    void write(const File &file) const
    {
        const Bytes piece(file);
        QVERIFY(writeFileAtomically(path(), std::span(&piece, 1), Flush::Later, {}));
    }

    [[nodiscard]] File read() const { return *readFile(path()); }

    /// Whether opening gives the tensors that were written, all of them.
    [[nodiscard]] bool opensWhole() const
    {
        const auto opened = PreparedFile::open(path(), kKey);
        return opened && std::all_of(m_tensors.begin(), m_tensors.end(), [&](const auto &named) {
                   return same(named.second, (*opened)->find(named.first));
               });
    }

    static bool same(
        const std::vector<PreparedTensor> &a, const std::optional<std::vector<PreparedTensor>> &b)
    {
        return b && std::ranges::equal(a, *b, [](const auto &x, const auto &y) {
                   return x.layout == y.layout && std::ranges::equal(x.data, y.data);
               });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    File m_values;
    PreparedTensors m_tensors;
};

void PreparedFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_values.resize(300);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        m_values[i] = static_cast<std::byte>(i);
    }
    const Bytes values(m_values);
    m_tensors = {
        {"stem", {{"f32 3x3", values.first(36)}, {"", {}}}},
        {"stage 1", {{"bf16 100", values.subspan(36, 200)}}},
        {"none", {}},
    };
    QVERIFY(writePreparedFile(path(), kKey, m_tensors, {}));
}

void PreparedFileTest::whatIsWrittenIsReadBack()
{
    QVERIFY(opensWhole());
    const auto opened = PreparedFile::open(path(), kKey);
    QVERIFY(!(*opened)->find("stage 2"));
    QVERIFY(!(*opened)->has("stage 2"));
    QVERIFY((*opened)->has("stem"));
    QCOMPARE((*opened)->bytes(), std::uint64_t{fs::file_size(path())});
    const auto stem = (*opened)->find("stem");
    QCOMPARE(reinterpret_cast<std::uintptr_t>(stem->front().data.data()) % 64, std::uintptr_t{0});
}

void PreparedFileTest::anotherKeyIsRefused()
{
    const auto code = [&](const PreparedKey &key) {
        const auto opened = PreparedFile::open(path(), key);
        return opened ? ErrorCode::Internal : opened.error().code;
    };
    QCOMPARE(code({78, kKey.maker}), ErrorCode::BadModel);
    QCOMPARE(code({77, "bf16 on another CPU"}), ErrorCode::BadModel);
    QCOMPARE(code({77, ""}), ErrorCode::BadModel);
}

void PreparedFileTest::everyFlippedByteIsNoticedOrWithoutEffect()
{
    const auto whole = read();
    std::size_t unnoticed = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto file = whole;
        file[i] ^= std::byte{0x10};
        write(file);
        const auto opened = PreparedFile::open(path(), kKey);
        bool missing = !opened;
        for (const auto &[name, tensors] : m_tensors) {
            const auto found = opened ? (*opened)->find(name) : std::nullopt;
            // Padding between tensors may change; a tensor that is given out may not.
            QVERIFY2(!found || same(tensors, found), qPrintable(QString::number(i)));
            missing = missing || !found;
        }
        unnoticed += missing ? 0U : 1U;
    }
    QVERIFY2(unnoticed <= 3 * 63, qPrintable(QString::number(unnoticed))); // padding
}

void PreparedFileTest::everyTruncationIsRefused()
{
    const auto whole = read();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        write(File(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
        QVERIFY2(!PreparedFile::open(path(), kKey), qPrintable(QString::number(size)));
    }
}

void PreparedFileTest::aLongerFileIsRefused()
{
    auto file = read();
    file.push_back({});
    write(file);
    QVERIFY(!PreparedFile::open(path(), kKey));
}

void PreparedFileTest::aNewerVersionIsRefused()
{
    auto file = read();
    setNumber(file, kVersionAt, 2);
    seal(file);
    write(file);
    QVERIFY(!PreparedFile::open(path(), kKey));
}

void PreparedFileTest::listsThatLieAreRefused()
{
    const auto whole = read();
    const auto listEnd = kHeader + numberAt<std::uint64_t>(whole, 24);
    for (std::size_t at = kHeader; at + 8 <= listEnd; ++at) {
        for (const std::uint64_t lie : {std::uint64_t{1} << 40U, UINT64_MAX, UINT64_MAX - 63}) {
            auto file = whole;
            setNumber(file, at, lie);
            seal(file);
            write(file);
            // Sealed as it is, it may open; what it then gives lies inside it and has its sum.
            const auto opened = PreparedFile::open(path(), kKey);
            for (const auto &[name, tensors] : m_tensors) {
                const auto found = opened ? (*opened)->find(name) : std::nullopt;
                for (const auto &tensor : found.value_or(std::vector<PreparedTensor>())) {
                    QVERIFY(tensor.data.size() <= whole.size());
                }
            }
        }
    }
    auto file = whole;
    setNumber(file, kBytesAt, whole.size() + 1);
    seal(file);
    write(file);
    QVERIFY(!PreparedFile::open(path(), kKey));
}

void PreparedFileTest::anEmptyFileIsRefused()
{
    write({});
    QVERIFY(!PreparedFile::open(path(), kKey));
}

void PreparedFileTest::manyWritersLeaveAWholeFile()
{
    std::atomic<int> failures = 0;
    const auto work = [&] {
        for (int i = 0; i < 20; ++i) {
            const bool written = writePreparedFile(path(), kKey, m_tensors, {}).has_value();
            failures += written && opensWhole() ? 0 : 1;
        }
    };
    {
        const std::jthread one(work);
        const std::jthread two(work);
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(std::distance(fs::directory_iterator(path().parent_path()), {}), std::ptrdiff_t{1});
}

void PreparedFileTest::aCancelLeavesNothing()
{
    const auto other = path().parent_path() / "b.prepared";
    const auto written =
        writePreparedFile(other, kKey, m_tensors, JobControl([] { return true; }, {}));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(std::distance(fs::directory_iterator(path().parent_path()), {}), std::ptrdiff_t{1});
}

void PreparedFileTest::aFolderThatIsNoneIsAnError()
{
    QVERIFY(!writePreparedFile(path() / "inside.prepared", kKey, m_tensors, {}));
    QVERIFY(!writePreparedFile("/proc/inspyre.prepared", kKey, m_tensors, {}));
    QVERIFY(opensWhole());
}

QTEST_APPLESS_MAIN(PreparedFileTest)
#include "prepared_file_test.moc"
