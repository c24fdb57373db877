#include "engine/models/checksum.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/models.h>
#include <inspyre/synthetic.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <sys/mount.h>

using namespace inspyre;

namespace {

std::vector<std::byte> bytes(const std::string &text)
{
    const auto span = std::as_bytes(std::span(text));
    return {span.begin(), span.end()};
}

const std::vector<std::byte> &goodFile()
{
    static const auto file =
        safetensorsFile(*makeSyntheticCheckpoint(*namedArchitecture("starter")));
    return file;
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hashesAsThePublishedVectorsSay_data();
    void hashesAsThePublishedVectorsSay();
    void hashingReportsBytesAndCanBeCancelled();
    void theStarterIsWhatItsCardSays();
    void aChangedByteIsAWrongChecksum();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void importCopiesAndLeavesTheSource();
    void importReplacesOnlyIfToldTo();
    void importOfWhatIsThereAlreadyDoesNothing();
    void importIsCancelledWithoutATrace_data();
    void importIsCancelledWithoutATrace();
    void importOntoAFullDiskLeavesNothing();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const
    {
        return m_folder->filePath(name).toStdString();
    }

    std::filesystem::path add(const char *name, const std::vector<std::byte> &data) const
    {
        return writeFileAtomically(path(name), data, {}) ? path(name) : std::filesystem::path();
    }

    [[nodiscard]] static QStringList imported()
    {
        const QDir folder(QString::fromStdString((dataFolder() / "models").string()));
        return folder.entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void VerifyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("INSPYRE_DATA_DIR", m_folder->filePath("data").toUtf8());
}

void VerifyTest::hashesAsThePublishedVectorsSay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<QString>("md5");
    QTest::newRow("empty") << QByteArray()
                           << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                           << "d41d8cd98f00b204e9800998ecf8427e";
    QTest::newRow("abc") << QByteArray("abc")
                         << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                         << "900150983cd24fb0d6963f7d28e17f72";
    QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                               << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
                               << "7707d6ae4e027c70eea2a935c2296f21";
}

void VerifyTest::hashesAsThePublishedVectorsSay()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sha256);
    QFETCH(QString, md5);

    const auto sums = hashFile(add("a", bytes(text.toStdString())), {});

    QVERIFY(sums);
    QCOMPARE(QString::fromStdString(sums->sha256), sha256);
    QCOMPARE(QString::fromStdString(sums->md5), md5);
}

void VerifyTest::hashingReportsBytesAndCanBeCancelled()
{
    const auto file = add("a", std::vector<std::byte>(9'000'000));
    std::vector<double> seen;
    QVERIFY(hashFile(file, JobControl({}, [&](const Progress &p) { seen.push_back(p.fraction); })));
    QVERIFY(std::is_sorted(seen.begin(), seen.end()) && seen.size() >= 3 && seen.back() == 1.0);

    int asked = 0;
    const auto sums = hashFile(file, JobControl([&] { return ++asked == 2; }));
    QVERIFY(!sums);
    QCOMPARE(sums.error().code, ErrorCode::Cancelled);
    QCOMPARE(hashFile(path("absent"), {}).error().code, ErrorCode::FileNotFound);
    QCOMPARE(hashFile(path("."), {}).error().code, ErrorCode::IsADirectory);
}

void VerifyTest::theStarterIsWhatItsCardSays()
{
    const auto report = verifyModel(*findModel("starter"), {});

    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QVERIFY(report->checksumKnown && report->checksumRight);
    QVERIFY(report->mismatch.empty());
    QCOMPARE(report->container, std::string("pth"));
    QVERIFY(report->architecture.res2net.has_value());
    const auto sums = readFile(resourceFolder() / "models/starter/SHA256SUMS");
    QVERIFY(sums);
    const std::string line(reinterpret_cast<const char *>(sums->data()), sums->size());
    QCOMPARE(line, report->sha256 + "  starter.pth\n");
}

void VerifyTest::aChangedByteIsAWrongChecksum()
{
    auto data = *readFile(resourceFolder() / "models/starter/starter.pth");
    data[data.size() / 2] ^= std::byte{1};
    const auto model = findModel(add("starter.pth", data).string());

    const auto report = verifyModel(*model, {});

    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::WrongChecksum);
    QCOMPARE(report.error().subject, path("starter.pth").string());
}

void VerifyTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good(
        reinterpret_cast<const char *>(goodFile().data()), qsizetype(goodFile().size()));
    auto renamed = good;
    renamed.replace("context1.conv_cat.bn.bias", "context1.conv_cat.bn.vias");
    const auto text = QByteArray("This is not a model. ").repeated(10);
    QTest::newRow("empty") << QByteArray("a.pth") << QByteArray() << ErrorCode::BadModel;
    QTest::newRow("text") << QByteArray("a.pth") << text << ErrorCode::BadModel;
    QTest::newRow("cut off") << QByteArray("a.safetensors") << good.left(good.size() / 2)
                             << ErrorCode::BadModel;
    QTest::newRow("cut in the index")
        << QByteArray("a.safetensors") << good.left(100) << ErrorCode::BadModel;
    QTest::newRow("tensors missing")
        << QByteArray("a.safetensors") << renamed << ErrorCode::ModelMismatch;
}

void VerifyTest::badFilesAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const auto file = add(name.constData(), bytes(content.toStdString()));
    const auto model = findModel(file.string());
    QVERIFY(model);

    const auto report = verifyModel(*model, {});
    const auto entry = importModel(file, false, {});

    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QCOMPARE(report.error().subject, file.string());
    QVERIFY(!entry);
    QCOMPARE(entry.error().code, code);
    QVERIFY(imported().isEmpty());
}

void VerifyTest::importCopiesAndLeavesTheSource()
{
    const auto file = add("mine.safetensors", goodFile());
    std::vector<double> seen;
    const JobControl job({}, [&](const Progress &p) { seen.push_back(p.fraction); });

    const auto entry = importModel(file, false, job);

    QVERIFY2(entry, entry ? "" : entry.error().message.c_str());
    QCOMPARE(entry->name, std::string("mine"));
    QCOMPARE(entry->file, dataFolder() / "models/mine.safetensors");
    QVERIFY(*readFile(entry->file) == goodFile());
    QVERIFY(*readFile(file) == goodFile());
    QCOMPARE(imported(), QStringList{"mine.safetensors"});
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

void VerifyTest::importReplacesOnlyIfToldTo()
{
    const auto file = add("mine.safetensors", goodFile());
    QVERIFY(importModel(file, false, {}));

    const auto again = importModel(file, false, {});

    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::CannotWrite);
    QVERIFY(importModel(file, true, {}));
}

void VerifyTest::importOfWhatIsThereAlreadyDoesNothing()
{
    const auto entry = importModel(add("mine.safetensors", goodFile()), false, {});
    QVERIFY(entry);
    const auto again = importModel(entry->file, false, {});
    QVERIFY(again);
    QCOMPARE(again->file, entry->file);
}

void VerifyTest::importIsCancelledWithoutATrace_data()
{
    QTest::addColumn<double>("at");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("while verifying") << 0.2;
    QTest::newRow("while copying") << 0.7;
}

void VerifyTest::importIsCancelledWithoutATrace()
{
    QFETCH(double, at);
    const auto file = add("mine.safetensors", goodFile());
    double reached = 0.0;
    const JobControl job(
        [&] { return reached >= at; }, [&](const Progress &p) { reached = p.fraction; });

    const auto entry = importModel(file, false, job);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::Cancelled);
    QVERIFY(imported().isEmpty());
}

void VerifyTest::importOntoAFullDiskLeavesNothing()
{
    const auto disk = dataFolder();
    QVERIFY(QDir().mkpath(QString::fromStdString(disk.string())));
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("a small disk cannot be mounted here");
    }
    const auto unmount = qScopeGuard([&] { ::umount2(disk.c_str(), MNT_DETACH); });

    const auto entry = importModel(add("mine.safetensors", goodFile()), false, {});

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::DiskFull);
    QVERIFY(imported().isEmpty());
}

QTEST_APPLESS_MAIN(VerifyTest)
#include "verify_test.moc"
