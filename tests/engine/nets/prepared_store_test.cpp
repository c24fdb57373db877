#include "prepared_box.h"

#include <inspyre/files.h>
#include <inspyre/log.h>

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <thread>

using namespace inspyre;
using namespace inspyre::test;

namespace {

namespace fs = std::filesystem;

const PreparedKey kKey{.content = 7, .maker = "this test"};

/// The entries of a store: names, and the first number of each.
const std::vector<std::pair<std::string, float>> kEntries = {
    {"stem", 1.0F}, {"stage 1", 101.0F}, {"stage 2", 201.0F}};

/// What PreparedBox::take(name, 1) gives: of the last one only what is between the holes.
const std::vector<std::string> kMadeOfOne = {
    "Float [2, 3] by [3, 1]: 1 2 3 4 5 6",
    "none",
    "BFloat16 [2, 3] by [1, 2]: 1 3 5 2 4 6",
    "Float [2, 2] by [2, 1]: 1 3 5 7"};

std::vector<std::string> namesOf(const PreparedTensors &tensors)
{
    std::vector<std::string> names;
    for (const auto &[name, several] : tensors) {
        names.push_back(name);
    }
    return names;
}

bool sameTensors(const PreparedTensors &a, const PreparedTensors &b)
{
    return std::ranges::equal(a, b, [](const auto &one, const auto &other) {
        return one.first == other.first &&
               std::ranges::equal(one.second, other.second, [](const auto &x, const auto &y) {
                   return x.layout == y.layout && std::ranges::equal(x.data, y.data);
               });
    });
}

/// As the store writes it.
std::string layoutOf(const std::vector<std::int64_t> &numbers)
{
    return {reinterpret_cast<const char *>(numbers.data()), numbers.size() * sizeof(numbers[0])};
}

} // namespace

/// Tensors that are made once and taken from a file at the next start.
class PreparedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsMadeIsGivenAndKept();
    void viewsOfTheCheckpointAreNotKept();
    void anEarlierStartsAreTakenFromTheFile();
    void whatTheFileDoesNotHaveIsMade();
    void aDamagedEntryIsMadeAgain();
    void aLayoutThatDoesNotFitIsMadeAgain_data();
    void aLayoutThatDoesNotFitIsMadeAgain();
    void clearedIsEmpty();
    void oneStoresDamageIsNotAnothers();
    void twoStoresAtOnceGiveTheSame();

private:
    [[nodiscard]] fs::path path() const { return m_folder->filePath("a.prepared").toStdString(); }

    void write(const PreparedTensors &tensors) const
    {
        QVERIFY(writePreparedFile(path(), kKey, tensors, {}));
    }

    /// The file of an earlier start that made all entries.
    [[nodiscard]] std::shared_ptr<const PreparedFile> earlier() const;

    /// That file once a byte of this entry has changed.
    [[nodiscard]] std::shared_ptr<const PreparedFile> earlierDamaged(const std::string &name) const;

    [[nodiscard]] std::shared_ptr<const PreparedFile> opened() const
    {
        const auto file = PreparedFile::open(path(), kKey);
        if (!file) {
            qFatal("%s", file.error().message.c_str());
        }
        return *file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PreparedStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::shared_ptr<const PreparedFile> PreparedStoreTest::earlier() const
{
    PreparedBox store;
    for (const auto &[name, first] : kEntries) {
        static_cast<void>(store.take(name, first));
    }
    write(store.contents());
    return opened();
}

std::shared_ptr<const PreparedFile> PreparedStoreTest::earlierDamaged(const std::string &name) const
{
    const auto whole = earlier();
    auto bytes = *readFile(path());
    const auto found = std::ranges::search(bytes, whole->find(name)->front().data);
    if (found.empty()) {
        qFatal("the entry is not in the file");
    }
    found.front() ^= std::byte{1};
    if (!writeFileAtomically(path(), bytes, {})) {
        qFatal("the file cannot be written");
    }
    return opened();
}

void PreparedStoreTest::whatIsMadeIsGivenAndKept()
{
    PreparedBox store;

    const auto taken = store.take("stem", 1.0F);

    QVERIFY(taken.made);
    QCOMPARE(taken.tensors, kMadeOfOne);
    QVERIFY(!store.fromFile() && !store.damaged());
    const auto contents = store.contents();
    QCOMPARE(namesOf(contents), std::vector<std::string>{"stem"});
    std::vector<std::size_t> bytes;
    for (const auto &tensor : contents.at("stem")) {
        bytes.push_back(tensor.data.size());
    }
    QCOMPARE(bytes, (std::vector<std::size_t>{24, 0, 12, 16}));
}

void PreparedStoreTest::viewsOfTheCheckpointAreNotKept()
{
    PreparedBox store(earlier());

    const auto taken = store.takeView("head");

    QVERIFY(taken.made);
    QCOMPARE(taken.tensors, std::vector<std::string>{"Float [2, 2] by [2, 1]: 1 2 3 4"});
    QVERIFY(store.contents().empty());
    QVERIFY(store.fromFile() && !store.damaged()); // nothing that is worth a new file
}

void PreparedStoreTest::anEarlierStartsAreTakenFromTheFile()
{
    const auto file = earlier();
    PreparedBox store(file);

    QCOMPARE(store.take("stem", -1.0F).tensors, kMadeOfOne);
    for (const auto &[name, first] : kEntries) {
        QVERIFY(!store.take(name, -1.0F).made);
    }

    QVERIFY(store.fromFile() && !store.damaged());
    const auto contents = store.contents();
    QCOMPARE(contents.size(), kEntries.size());
    for (const auto &[name, tensors] : contents) {
        const auto stored = file->find(name);
        QVERIFY(sameTensors({{name, tensors}}, {{name, *stored}}));
        QCOMPARE(tensors[0].data.data(), stored->front().data.data()); // not a copy
    }
}

void PreparedStoreTest::whatTheFileDoesNotHaveIsMade()
{
    PreparedBox store(earlier());
    QVERIFY(!store.take("stem", 1.0F).made);

    const auto more = store.take("stage 3", 1.0F);

    QVERIFY(more.made);
    QCOMPARE(more.tensors, kMadeOfOne);
    QVERIFY(!store.fromFile() && store.damaged()); // to be written anew, with both
    QCOMPARE(namesOf(store.contents()), (std::vector<std::string>{"stage 3", "stem"}));
}

void PreparedStoreTest::aDamagedEntryIsMadeAgain()
{
    PreparedBox store(earlierDamaged("stage 1"));
    std::vector<std::string> warnings;
    setLogSink([&](LogLevel, const std::string &line) { warnings.push_back(line); });
    const auto restore = qScopeGuard([] { setLogSink({}); });

    const auto before = store.take("stem", -1.0F);
    const auto damaged = store.take("stage 1", 1.0F);
    const auto after = store.take("stage 2", 1.0F);

    QVERIFY(!before.made && damaged.made);
    QCOMPARE(before.tensors, kMadeOfOne);
    QCOMPARE(damaged.tensors, kMadeOfOne);
    QVERIFY(after.made); // a damaged file is not asked again
    QVERIFY(!store.fromFile() && store.damaged());
    QCOMPARE(
        warnings,
        std::vector<std::string>{"prepared weights are damaged, made again name=stage 1"});
    write(store.contents());
    PreparedBox next(opened());
    for (const auto &[name, first] : kEntries) {
        QCOMPARE(next.take(name, -1.0F).tensors, kMadeOfOne);
    }
    QVERIFY(next.fromFile());
}

void PreparedStoreTest::aLayoutThatDoesNotFitIsMadeAgain_data()
{
    // Type, sizes, strides; 6 is float, and 16 bytes follow.
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::newRow("more bytes") << QList<qint64>{6, 2, 3, 3, 1};
    QTest::newRow("fewer bytes") << QList<qint64>{6, 3, 1};
    QTest::newRow("another type's bytes") << QList<qint64>{15, 4, 1};
    QTest::newRow("no type") << QList<qint64>{-1, 4, 1};
    QTest::newRow("an unknown type") << QList<qint64>{1000, 4, 1};
    QTest::newRow("a size without a stride") << QList<qint64>{6, 4};
    QTest::newRow("a negative size") << QList<qint64>{6, -4, -1};
    QTest::newRow("a negative stride") << QList<qint64>{6, 2, 4, 4, -1};
    QTest::newRow("sizes beyond counting") << QList<qint64>{6, kMost, kMost, kMost, 1};
}

void PreparedStoreTest::aLayoutThatDoesNotFitIsMadeAgain()
{
    QFETCH(QList<qint64>, numbers);
    const std::array<float, 4> values = {1, 2, 3, 4};
    const auto data = std::as_bytes(std::span(values));
    write({
        {"right", {{layoutOf({6, 2, 2, 2, 1}), data}}},
        {"wrong", {{layoutOf({numbers.begin(), numbers.end()}), data}}},
    });
    PreparedBox store(opened());
    const auto right = store.take("right", -1.0F);
    QVERIFY(!right.made);
    QCOMPARE(right.tensors, std::vector<std::string>{"Float [2, 2] by [2, 1]: 1 2 3 4"});

    const auto wrong = store.take("wrong", 1.0F);

    QVERIFY(wrong.made && store.damaged());
    QCOMPARE(wrong.tensors, kMadeOfOne);
}

void PreparedStoreTest::clearedIsEmpty()
{
    PreparedBox store(earlier());
    QVERIFY(!store.take("stem", -1.0F).made);

    store.clear();

    QVERIFY(store.contents().empty());
    QVERIFY(store.fromFile());
}

void PreparedStoreTest::oneStoresDamageIsNotAnothers()
{
    const auto file = earlierDamaged("stage 1");
    PreparedBox unlucky(file);
    PreparedBox lucky(file);

    QVERIFY(unlucky.take("stage 1", 1.0F).made);

    QVERIFY(!lucky.take("stage 2", -1.0F).made);
    QVERIFY(lucky.fromFile() && !lucky.damaged());
    QVERIFY(!unlucky.fromFile() && unlucky.damaged());
}

void PreparedStoreTest::twoStoresAtOnceGiveTheSame()
{
    const auto file = earlier();
    PreparedBox reads(file);
    PreparedBox makes;
    std::atomic_int wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&, name = "thread " + std::to_string(i)] {
                for (const auto &[entry, first] : kEntries) {
                    const auto read = reads.take(entry, -1.0F);
                    const auto made = makes.take(entry, first);
                    wrong += read.made || !made.made || read.tensors != made.tensors;
                }
                wrong += makes.take(name, 1.0F).tensors != kMadeOfOne;
            });
        }
    }

    QCOMPARE(wrong.load(), 0);
    QVERIFY(reads.fromFile() && !reads.damaged());
    QCOMPARE(makes.contents().size(), kEntries.size() + 8);
    auto shared = makes.contents();
    std::erase_if(shared, [](const auto &named) { return named.first.starts_with("thread"); });
    QVERIFY(sameTensors(reads.contents(), shared));
}

QTEST_APPLESS_MAIN(PreparedStoreTest)
#include "prepared_store_test.moc"
