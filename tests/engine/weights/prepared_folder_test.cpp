#include "engine/weights/prepared_folder.h"

#include <inspyre/files.h>
#include <inspyre/synthetic.h>

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>

using namespace inspyre;

namespace {

namespace fs = std::filesystem;

/// A safetensors file of one float.
constexpr std::string_view kHeader =
    R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}          )";

std::vector<std::byte> checkpointBytes(float value)
{
    std::vector<std::byte> file(8 + kHeader.size() + sizeof(value));
    const std::uint64_t size = kHeader.size();
    std::memcpy(file.data(), &size, sizeof(size));
    std::memcpy(file.data() + 8, kHeader.data(), kHeader.size());
    std::memcpy(file.data() + 8 + kHeader.size(), &value, sizeof(value));
    return file;
}

void setAge(const fs::path &file, int seconds)
{
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::seconds(seconds));
}

} // namespace

class PreparedFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theContentOfAnUntouchedFileIsRemembered();
    void aFileThatWasWrittenToIsUnknown();
    void anotherFileInItsPlaceIsUnknown();
    void aDamagedMemoryIsNone();
    void theSumDependsOnEveryTensor();
    void theSumIsThatOfTheContentNotOfTheFile();
    void summingCanBeCancelled();
    void filesOfACheckpointAreFoundAndRemoved();
    void theLeastRecentlyUsedGoesFirst();
    void aFullDiskIsAnError();
    void aFolderThatCannotBeMadeIsAnError();

private:
    [[nodiscard]] std::shared_ptr<const Checkpoint> checkpoint() const
    {
        return *openCheckpoint(m_file, {});
    }

    void makeCheckpoint(const fs::path &file, float value)
    {
        QVERIFY(writeFileAtomically(file, checkpointBytes(value), {}));
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_file;
    fs::path m_folder;
};

void PreparedFolderTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_file = m_temporary->filePath("a.safetensors").toStdString();
    m_folder = m_temporary->filePath("prepared").toStdString();
    makeCheckpoint(m_file, 1.0F);
    QVERIFY(makeRoomForPrepared(m_folder, 0));
}

void PreparedFolderTest::theContentOfAnUntouchedFileIsRemembered()
{
    QVERIFY(!rememberedContent(m_folder, *checkpoint()));
    QVERIFY(rememberContent(m_folder, *checkpoint(), 42));
    QCOMPARE(rememberedContent(m_folder, *checkpoint()), std::optional<std::uint64_t>(42));
}

void PreparedFolderTest::aFileThatWasWrittenToIsUnknown()
{
    QVERIFY(rememberContent(m_folder, *checkpoint(), 42));
    struct stat before = {};
    QCOMPARE(::stat(m_file.c_str(), &before), 0);
    // In place, of the same size, and with its old time put back.
    const int fd = ::open(m_file.c_str(), O_WRONLY);
    const auto bytes = checkpointBytes(2.0F);
    QCOMPARE(::write(fd, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    const timespec times[] = {before.st_atim, before.st_mtim};
    QCOMPARE(::futimens(fd, times), 0);
    ::close(fd);
    struct stat after = {};
    QCOMPARE(::stat(m_file.c_str(), &after), 0);
    if (after.st_ctim.tv_nsec == before.st_ctim.tv_nsec &&
        after.st_ctim.tv_sec == before.st_ctim.tv_sec) {
        QSKIP("the clock of this file system did not move between two writes");
    }
    QVERIFY(!rememberedContent(m_folder, *checkpoint()));
}

void PreparedFolderTest::anotherFileInItsPlaceIsUnknown()
{
    QVERIFY(rememberContent(m_folder, *checkpoint(), 42));
    const auto old = checkpoint(); // keeps the inode
    makeCheckpoint(m_file, 1.0F);
    QVERIFY(!rememberedContent(m_folder, *checkpoint()));
}

void PreparedFolderTest::aDamagedMemoryIsNone()
{
    QVERIFY(rememberContent(m_folder, *checkpoint(), 42));
    const auto memory = fs::directory_iterator(m_folder)->path();
    const auto whole = *readFile(memory);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto damaged = whole;
        damaged[i] ^= std::byte{1};
        QVERIFY(writeFileAtomically(memory, damaged, {}));
        QVERIFY2(!rememberedContent(m_folder, *checkpoint()), qPrintable(QString::number(i)));
        QVERIFY(writeFileAtomically(memory, std::span(whole).first(i), {}));
        QVERIFY(!rememberedContent(m_folder, *checkpoint()));
    }
}

void PreparedFolderTest::theSumDependsOnEveryTensor()
{
    Checkpoint made;
    std::vector<std::byte> values(64);
    made.tensors = {
        {"a", {TensorType::F32, {4}, values.data(), 16}},
        {"b", {TensorType::F32, {2, 2}, values.data() + 16, 16}}};
    const auto sum = *contentSum(made, {});
    const auto differs = [&](const std::string &name, const TensorView &tensor) {
        auto other = made;
        other.tensors.erase("b");
        other.tensors[name] = tensor;
        return *contentSum(other, {}) != sum;
    };
    QVERIFY(!differs("b", {TensorType::F32, {2, 2}, values.data() + 32, 16}));
    QVERIFY(differs("c", {TensorType::F32, {2, 2}, values.data() + 16, 16}));
    QVERIFY(differs("b", {TensorType::F32, {4, 1}, values.data() + 16, 16}));
    QVERIFY(differs("b", {TensorType::I32, {2, 2}, values.data() + 16, 16}));
    values[31] = std::byte{1};
    QVERIFY(*contentSum(made, {}) != sum);
}

void PreparedFolderTest::theSumIsThatOfTheContentNotOfTheFile()
{
    const auto copy = m_file.parent_path() / "copy.safetensors";
    makeCheckpoint(copy, 1.0F);
    QCOMPARE(*contentSum(**openCheckpoint(copy, {}), {}), *contentSum(*checkpoint(), {}));
}

void PreparedFolderTest::summingCanBeCancelled()
{
    const auto sum = contentSum(*checkpoint(), JobControl([] { return true; }, {}));
    QVERIFY(!sum);
    QCOMPARE(sum.error().code, ErrorCode::Cancelled);
}

void PreparedFolderTest::filesOfACheckpointAreFoundAndRemoved()
{
    const auto older = preparedPath(m_folder, {42, "fp32"});
    const auto newer = preparedPath(m_folder, {42, "bf16"});
    const auto other = preparedPath(m_folder, {43, "bf16"});
    for (const auto &file : {older, newer, other}) {
        makeCheckpoint(file, 0.0F);
    }
    QVERIFY(older != newer && newer != other);
    setAge(older, 100);
    setAge(newer, 50);
    QVERIFY(preparedFilesOf(m_folder, m_file).empty());
    QVERIFY(rememberContent(m_folder, *checkpoint(), 42));
    QCOMPARE(preparedFilesOf(m_folder, m_file), (std::vector<fs::path>{newer, older}));
    markUsed(older);
    QCOMPARE(preparedFilesOf(m_folder, m_file), (std::vector<fs::path>{older, newer}));

    removePreparedOf(m_folder, m_file);

    QVERIFY(!fs::exists(older) && !fs::exists(newer) && fs::exists(other));
    QVERIFY(!rememberedContent(m_folder, *checkpoint()));
}

void PreparedFolderTest::theLeastRecentlyUsedGoesFirst()
{
    const auto big = [&](std::uint64_t content, int age) {
        const auto file = preparedPath(m_folder, {content, "bf16"});
        QFile sparse(QString::fromStdString(file.string()));
        [&] { QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(600'000'000)); }();
        sparse.close();
        setAge(file, age);
        return file;
    };
    const auto oldest = big(1, 300);
    const auto middle = big(2, 200);
    const auto newest = big(3, 100);
    const auto foreign = m_folder / "notes.txt";
    makeCheckpoint(foreign, 0.0F);

    QVERIFY(makeRoomForPrepared(m_folder, 1000));

    QVERIFY(!fs::exists(oldest) && fs::exists(middle) && fs::exists(newest));
    QVERIFY(fs::exists(foreign));
}

void PreparedFolderTest::aFullDiskIsAnError()
{
    const auto room = makeRoomForPrepared(m_folder, std::uint64_t{1} << 60U);
    QVERIFY(!room);
    QCOMPARE(room.error().code, ErrorCode::DiskFull);
}

void PreparedFolderTest::aFolderThatCannotBeMadeIsAnError()
{
    QVERIFY(!makeRoomForPrepared(m_file / "inside", 0));
    QVERIFY(!rememberContent(m_file / "inside", *checkpoint(), 1));
    QVERIFY(preparedFilesOf(m_file / "inside", m_file).empty());
}

QTEST_APPLESS_MAIN(PreparedFolderTest)
#include "prepared_folder_test.moc"
