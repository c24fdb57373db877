#include "tests/support/broken_files.h"

#include <inspyre/picture.h>

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <mutex>
#include <thread>
#include <vector>

using namespace inspyre;
using inspyre::test::BrokenFile;

namespace {

namespace fs = std::filesystem;

/// What is wrong with what was said of a broken file; empty if it is as it should be.
QByteArray complaint(const BrokenFile &broken, const Result<Picture> &picture)
{
    const auto name = QByteArray::fromStdString(broken.name);
    if (picture) {
        return name + ": was read";
    }
    const auto &error = picture.error();
    const bool right =
        error.code == broken.code && error.message.find(broken.word) != std::string::npos;
    return right ? QByteArray()
                 : name + ": " + errorCodeName(error.code) + ", " +
                       QByteArray::fromStdString(error.message);
}

} // namespace

class BrokenFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(startImaging()); }

    void eachIsRefusedWithItsReason_data();
    void eachIsRefusedWithItsReason();
    void reasonsAreNotMixed();
};

void BrokenFilesTest::eachIsRefusedWithItsReason_data()
{
    QTest::addColumn<int>("kind");
    int kind = 0;
    for (const auto &broken : test::brokenFiles()) {
        QTest::newRow(broken.name.c_str()) << kind++;
    }
}

void BrokenFilesTest::eachIsRefusedWithItsReason()
{
    QFETCH(int, kind);
    const auto &broken = test::brokenFiles()[static_cast<std::size_t>(kind)];
    const QTemporaryDir folder;
    const auto file = fs::path(folder.path().toStdString()) / broken.name;
    test::makeBroken(broken, file);
    const auto picture = readPicture(file, {});
    QCOMPARE(complaint(broken, picture), QByteArray());
    QCOMPARE(picture.error().subject, file.string());
}

/// As a batch reads: several at once, good and broken ones.
void BrokenFilesTest::reasonsAreNotMixed()
{
    const QTemporaryDir folder;
    const auto kinds = static_cast<int>(test::brokenFiles().size());
    const auto mixed = test::makeMixedFolder(folder.path().toStdString(), 16 * kinds, 8 * kinds);
    QCOMPARE(mixed.good.size(), mixed.broken.size());

    std::atomic_size_t next = 0;
    std::mutex mutex;
    QByteArrayList complaints;
    const auto read = [&] {
        for (auto i = next++; i < mixed.broken.size(); i = next++) {
            const auto &[file, broken] = mixed.broken[i];
            auto wrong = complaint(*broken, readPicture(file, {}));
            if (const auto good = readPicture(mixed.good[i], {}); !good) {
                wrong += QByteArray::fromStdString(good.error().subject + good.error().message);
            }
            if (!wrong.isEmpty()) {
                const std::scoped_lock lock(mutex);
                complaints << wrong;
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(read);
        }
    }
    QCOMPARE(complaints, QByteArrayList());
}

QTEST_APPLESS_MAIN(BrokenFilesTest)
#include "broken_files_test.moc"
