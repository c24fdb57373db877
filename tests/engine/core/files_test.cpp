#include <inspyre/files.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inspyre;

namespace {

std::vector<std::byte> bytes(const char *text)
{
    const auto *begin = reinterpret_cast<const std::byte *>(text);
    return {begin, begin + std::strlen(text)};
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatWasGiven_data();
    void writesWhatWasGiven();
    void keepsThePermissionsOfTheOldFile();
    void saysWhyItCannotWrite_data();
    void saysWhyItCannotWrite();
    void cancelledLeavesTheOldFileAndNothingElse();
    void aTagNamesTheTemporaryAndReplacesOneLeftOver();
    void aFullDiskLeavesTheOldFileAndNothingElse();
    void reportsUpToTheEnd();
    void readsWholeFilesAndSaysWhyNot();
    void knowsTheSameFileThroughLinks();
    void mapsErrnoToCodes_data();
    void mapsErrnoToCodes();
    void npyHeaderIsWhatNumPyReads_data();
    void npyHeaderIsWhatNumPyReads();

private:
    [[nodiscard]] std::filesystem::path path(const QString &name) const
    {
        return m_folder->filePath(name).toStdString();
    }

    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void FilesTest::writesWhatWasGiven_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << "a" << qsizetype(0);
    QTest::newRow("one byte") << "a" << qsizetype(1);
    QTest::newRow("more than a block") << "a" << qsizetype(9'000'001);
    QTest::newRow("Unicode") << "Ünï 日本 'q\".png" << qsizetype(5);
    QTest::newRow("leading dash") << "-o" << qsizetype(5);
    QTest::newRow("longest name") << QString(255, 'x') << qsizetype(5);
}

void FilesTest::writesWhatWasGiven()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, size);
    std::vector<std::byte> data(static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < data.size(); ++i) {
        data[i] = static_cast<std::byte>(i * 31U % 251U);
    }

    const auto written = writeFileAtomically(path(name), data, {});

    QVERIFY2(written, written ? "" : written.error().message.c_str());
    const auto read = readFile(path(name));
    QVERIFY(read);
    QVERIFY(*read == data);
    QCOMPARE(left(), QStringList{name});
}

void FilesTest::keepsThePermissionsOfTheOldFile()
{
    QVERIFY(writeFileAtomically(path("a"), bytes("old"), {}));
    QVERIFY(::chmod(path("a").c_str(), 0640) == 0);

    QVERIFY(writeFileAtomically(path("a"), bytes("new"), {}));

    struct stat info = {};
    QVERIFY(::stat(path("a").c_str(), &info) == 0);
    QCOMPARE(info.st_mode & 0777U, 0640U);
}

void FilesTest::saysWhyItCannotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no folder") << "absent/a" << ErrorCode::FileNotFound;
    QTest::newRow("a folder of this name") << "." << ErrorCode::IsADirectory;
    QTest::newRow("a file as folder") << "file/a" << ErrorCode::FileNotFound;
    if (::geteuid() != 0) {
        QTest::newRow("a read-only folder") << "locked/a" << ErrorCode::PermissionDenied;
    }
}

void FilesTest::saysWhyItCannotWrite()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    QVERIFY(writeFileAtomically(path("file"), bytes("x"), {}));
    QVERIFY(QDir(m_folder->path()).mkdir("locked"));
    QVERIFY(::chmod(path("locked").c_str(), 0555) == 0);

    const auto written = writeFileAtomically(path(name), bytes("new"), {});

    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
    QVERIFY(!written.error().message.empty());
    QVERIFY(!written.error().subject.empty());
}

void FilesTest::cancelledLeavesTheOldFileAndNothingElse()
{
    QVERIFY(writeFileAtomically(path("a"), bytes("old"), {}));
    const std::vector<std::byte> large(9'000'000);
    int asked = 0;

    const auto written =
        writeFileAtomically(path("a"), large, JobControl([&] { return ++asked > 2; }));

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(*readFile(path("a")) == bytes("old"));
    QCOMPARE(left(), QStringList{"a"});
}

void FilesTest::aTagNamesTheTemporaryAndReplacesOneLeftOver()
{
    QVERIFY(writeFileAtomically(path(".inspyre-run-7.part"), bytes("left over, and longer"), {}));
    const auto data = bytes("new");
    const std::span<const std::byte> piece = data;
    const WriteOptions options{.tag = "run-7"};
    QStringList seen;
    const JobControl job({}, [&](const Progress &) { seen = left(); });

    QVERIFY(writeFileAtomically(path("a"), std::span(&piece, 1), options, job));

    QCOMPARE(seen, QStringList{".inspyre-run-7.part"});
    QCOMPARE(left(), QStringList{"a"});
    QVERIFY(*readFile(path("a")) == data);
}

void FilesTest::aFullDiskLeavesTheOldFileAndNothingElse()
{
    const auto disk = path("disk");
    QVERIFY(QDir(m_folder->path()).mkdir("disk"));
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0) {
        QSKIP("a small disk cannot be mounted here");
    }
    const auto unmount = qScopeGuard([&] { ::umount2(disk.c_str(), MNT_DETACH); });
    QVERIFY(writeFileAtomically(disk / "a", bytes("old"), {}));
    const std::vector<std::byte> large(1'000'000);

    const auto written = writeFileAtomically(disk / "a", large, {});

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QVERIFY(*readFile(disk / "a") == bytes("old"));
    const QDir folder(QString::fromStdString(disk.string()));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{"a"});
}

void FilesTest::reportsUpToTheEnd()
{
    std::vector<double> seen;
    const JobControl job({}, [&](const Progress &p) {
        QCOMPARE(p.stage, Stage::Writing);
        seen.push_back(p.fraction);
    });

    QVERIFY(writeFileAtomically(path("a"), std::vector<std::byte>(9'000'000), job));

    QVERIFY(seen.size() >= 2);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

void FilesTest::readsWholeFilesAndSaysWhyNot()
{
    QVERIFY(writeFileAtomically(path("a"), bytes("abc"), {}));
    QVERIFY(*readFile(path("a")) == bytes("abc"));
    QCOMPARE(readFile(path("b")).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readFile(path(".")).error().code, ErrorCode::IsADirectory);
    // A file whose size the system does not tell beforehand.
    QVERIFY(!readFile("/proc/self/status")->empty());
}

void FilesTest::knowsTheSameFileThroughLinks()
{
    QVERIFY(writeFileAtomically(path("a"), bytes("abc"), {}));
    QVERIFY(writeFileAtomically(path("b"), bytes("abc"), {}));
    QVERIFY(::symlink("a", path("soft").c_str()) == 0);
    QVERIFY(::link(path("a").c_str(), path("hard").c_str()) == 0);

    QVERIFY(sameFile(path("a"), path("./a")));
    QVERIFY(sameFile(path("a"), path("soft")));
    QVERIFY(sameFile(path("a"), path("hard")));
    QVERIFY(!sameFile(path("a"), path("b")));
    QVERIFY(!sameFile(path("a"), path("absent")));
    QVERIFY(!sameFile(path("absent"), path("absent")));
}

void FilesTest::mapsErrnoToCodes_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("ENOENT") << ENOENT << ErrorCode::FileNotFound;
    QTest::newRow("EACCES") << EACCES << ErrorCode::PermissionDenied;
    QTest::newRow("EROFS") << EROFS << ErrorCode::PermissionDenied;
    QTest::newRow("EISDIR") << EISDIR << ErrorCode::IsADirectory;
    QTest::newRow("ENOSPC") << ENOSPC << ErrorCode::DiskFull;
    QTest::newRow("EDQUOT") << EDQUOT << ErrorCode::DiskFull;
    QTest::newRow("EIO") << EIO << ErrorCode::CannotWrite;
}

void FilesTest::mapsErrnoToCodes()
{
    QFETCH(int, number);
    QFETCH(ErrorCode, code);

    const auto error = fileError(number, "/a/b");

    QCOMPARE(error.code, code);
    QCOMPARE(error.subject, std::string("/a/b"));
    QCOMPARE(error.message, std::string(std::strerror(number)));
}

void FilesTest::npyHeaderIsWhatNumPyReads_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("odd") << 123 << 33;
    QTest::newRow("long numbers") << 20000 << 1;
}

void FilesTest::npyHeaderIsWhatNumPyReads()
{
    QFETCH(int, width);
    QFETCH(int, height);
    std::vector<float> values(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = static_cast<float>(i) / 7.0F;
    }

    const auto file = npyFile(values, width, height);

    const QByteArray all(
        reinterpret_cast<const char *>(file.data()), static_cast<qsizetype>(file.size()));
    QCOMPARE(all.left(8), QByteArray("\x93NUMPY\x01\x00", 8));
    const int length =
        static_cast<unsigned char>(all[8]) + 256 * static_cast<unsigned char>(all[9]);
    QCOMPARE((10 + length) % 64, 0);
    const auto header = all.mid(10, length);
    const auto expected =
        QStringLiteral("{'descr': '<f4', 'fortran_order': False, 'shape': (%1, %2), }")
            .arg(height)
            .arg(width);
    QCOMPARE(QString::fromLatin1(header.trimmed()), expected);
    QVERIFY(header.endsWith('\n'));
    QCOMPARE(all.size() - 10 - length, qsizetype(values.size() * sizeof(float)));
    QVERIFY(std::memcmp(all.constData() + 10 + length, values.data(), values.size() * 4) == 0);
}

QTEST_APPLESS_MAIN(FilesTest)
#include "files_test.moc"
