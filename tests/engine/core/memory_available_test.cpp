#include "engine/core/memory_available.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace inspyre;

namespace fs = std::filesystem;

class MemoryAvailableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisMachineTells();
    void theSmallestGroupCounts_data();
    void theSmallestGroupCounts();
    void nothingIsKnownOfNothing();
};

namespace {

void write(const fs::path &file, const QByteArray &text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text.constData();
}

} // namespace

void MemoryAvailableTest::thisMachineTells()
{
    const auto state = memoryState();
    QVERIFY(state.available > 0);
    QVERIFY(state.total >= state.available);
}

void MemoryAvailableTest::theSmallestGroupCounts_data()
{
    QTest::addColumn<QByteArray>("outer");
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<quint64>("total");
    QTest::addColumn<quint64>("available");

    // The limit, what is in use, and of that what is idle page cache.
    QTest::newRow("no limit") << QByteArray("max 5 0") << QByteArray("max 5 0")
                              << quint64{8'192'000} << quint64{4'096'000};
    QTest::newRow("inner") << QByteArray("max 5 0") << QByteArray("3000000 1000000 200000")
                           << quint64{3'000'000} << quint64{2'200'000};
    QTest::newRow("outer") << QByteArray("2000000 1900000 0") << QByteArray("3000000 1000000 0")
                           << quint64{2'000'000} << quint64{100'000};
    QTest::newRow("more than the machine has")
        << QByteArray("max 5 0") << QByteArray("99000000 1000 0") << quint64{8'192'000}
        << quint64{4'096'000};
    QTest::newRow("used up") << QByteArray("max 5 0") << QByteArray("1000 2000 0") << quint64{1000}
                             << quint64{1};
}

void MemoryAvailableTest::theSmallestGroupCounts()
{
    QFETCH(QByteArray, outer);
    QFETCH(QByteArray, inner);
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const MemoryPlaces places{.proc = root / "proc", .groups = root / "groups"};
    write(
        places.proc / "meminfo",
        "MemTotal:        8000 kB\nMemFree:    1 kB\nMemAvailable:   4000 kB\n");
    write(places.proc / "self/cgroup", "1:name=systemd:/other\n0::/outer/inner\n");
    for (const auto &[group, values] :
         {std::pair(places.groups / "outer", outer),
          std::pair(places.groups / "outer/inner", inner)}) {
        const auto parts = values.split(' ');
        write(group / "memory.max", parts[0] + '\n');
        write(group / "memory.current", parts[1] + '\n');
        write(group / "memory.stat", "anon 1\nfile 2\ninactive_file " + parts[2] + "\nslab 3\n");
    }

    const auto state = memoryState(places);

    QTEST(quint64(state.total), "total");
    QTEST(quint64(state.available), "available");
}

void MemoryAvailableTest::nothingIsKnownOfNothing()
{
    const auto state = memoryState({.proc = "/nowhere", .groups = "/nowhere"});
    QCOMPARE(state.total, std::uint64_t{0});
    QCOMPARE(state.available, std::uint64_t{0});
}

QTEST_APPLESS_MAIN(MemoryAvailableTest)
#include "memory_available_test.moc"
