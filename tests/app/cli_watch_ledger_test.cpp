#include "app/cli_watch_ledger.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace inspyre;
using namespace inspyre::cli;

class CliWatchLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownFileIsNew();
    void whatIsDoneIsDoneAgainWhenItChanges();
    void whatChangesWhileItIsInWorkComesLater();
    void whatFailedWaitsUntilItChanges();
    void whatIsGoneBeforeItsTurnIsForgotten();
    void anotherRecordOfAFileTakesItsPlace();
    void whatAnEarlierSessionDidIsNotCounted();

private:
    BatchItem item(const std::string &name, std::uint32_t number, const std::string &content = "x");
    static void tell(
        WatchLedger &ledger,
        std::uint32_t number,
        ItemState state,
        std::shared_ptr<const ItemFacts> facts = {});
    static std::shared_ptr<const ItemFacts> factsOf(const BatchItem &item);

    QTemporaryDir m_folder;
};

BatchItem CliWatchLedgerTest::item(
    const std::string &name, std::uint32_t number, const std::string &content)
{
    const auto file = std::filesystem::path(m_folder.path().toStdString()) / name;
    std::ofstream(file) << content;
    const auto time = stampOf(file);
    return {.number = number, .source = file, .bytes = time->bytes, .modifiedNs = time->modifiedNs};
}

void CliWatchLedgerTest::tell(
    WatchLedger &ledger,
    std::uint32_t number,
    ItemState state,
    std::shared_ptr<const ItemFacts> facts)
{
    const ItemUpdate update{.number = number, .state = state, .facts = std::move(facts)};
    ledger.onItems({&update, 1});
}

std::shared_ptr<const ItemFacts> CliWatchLedgerTest::factsOf(const BatchItem &item)
{
    return std::make_shared<ItemFacts>(
        ItemFacts{.source = {.bytes = item.bytes, .modifiedNs = item.modifiedNs}});
}

void CliWatchLedgerTest::anUnknownFileIsNew()
{
    WatchLedger ledger;
    const auto one = item("new", 0);

    QCOMPARE(ledger.want(one.source), Want::New);
    QCOMPARE(ledger.want(one.source.parent_path() / "absent"), Want::Nothing);
    ledger.add({&one, 1});
    QCOMPARE(ledger.want(one.source), Want::Nothing);
    QVERIFY(!ledger.idle());
}

void CliWatchLedgerTest::whatIsDoneIsDoneAgainWhenItChanges()
{
    WatchLedger ledger;
    const auto one = item("done", 0);
    ledger.add({&one, 1});
    tell(ledger, 0, ItemState::Done, factsOf(one));

    QCOMPARE(ledger.want(one.source), Want::Nothing);
    QVERIFY(ledger.idle());
    QCOMPARE(ledger.done(), 1);
    item("done", 0, "longer");
    QCOMPARE(ledger.want(one.source), Want::Again);
}

void CliWatchLedgerTest::whatChangesWhileItIsInWorkComesLater()
{
    WatchLedger ledger;
    const auto one = item("work", 0);
    ledger.add({&one, 1});
    item("work", 0, "longer");

    QCOMPARE(ledger.want(one.source), Want::Nothing); // it will be read as it is by then
    tell(ledger, 0, ItemState::Matting);
    QCOMPARE(ledger.want(one.source), Want::Later);
    tell(ledger, 0, ItemState::Done, factsOf(one));
    QCOMPARE(ledger.want(one.source), Want::Again);
}

void CliWatchLedgerTest::whatFailedWaitsUntilItChanges()
{
    WatchLedger ledger;
    const auto one = item("failed", 0);
    ledger.add({&one, 1});
    tell(ledger, 0, ItemState::Failed);

    QCOMPARE(ledger.want(one.source), Want::Nothing);
    QCOMPARE(ledger.failed(), 1);
    item("failed", 0, "mended");
    QCOMPARE(ledger.want(one.source), Want::Again);
}

void CliWatchLedgerTest::whatIsGoneBeforeItsTurnIsForgotten()
{
    WatchLedger ledger;
    const auto waits = item("waits", 0);
    const auto done = item("done", 1);
    const auto work = item("work", 2);
    ledger.add(std::vector{waits, done, work});
    tell(ledger, 1, ItemState::Done, factsOf(done));
    tell(ledger, 2, ItemState::Reading);

    QCOMPARE(ledger.drop(waits.source), std::optional<std::uint32_t>(0));
    QCOMPARE(ledger.drop(done.source), std::nullopt);
    QCOMPARE(ledger.drop(work.source), std::nullopt);

    QCOMPARE(ledger.want(waits.source), Want::New);
    QCOMPARE(ledger.want(done.source), Want::Nothing);
    QCOMPARE(ledger.items().size(), std::size_t{2});
}

void CliWatchLedgerTest::anotherRecordOfAFileTakesItsPlace()
{
    WatchLedger ledger;
    auto one = item("again", 0);
    ledger.add({&one, 1});
    tell(ledger, 0, ItemState::Done, factsOf(one));
    one = item("again", 7, "longer");
    ledger.add({&one, 1});

    QCOMPARE(ledger.items().size(), std::size_t{1});
    QCOMPARE(ledger.itemOf(one.source)->number, 7U);
    QVERIFY(!ledger.idle());
    tell(ledger, 0, ItemState::Failed); // of the old record: nobody's business
    tell(ledger, 7, ItemState::Done, factsOf(one));
    QVERIFY(ledger.idle());
    QCOMPARE(ledger.failed(), 0);
    QCOMPARE(ledger.done(), 2);
}

void CliWatchLedgerTest::whatAnEarlierSessionDidIsNotCounted()
{
    WatchLedger ledger;
    const auto kept = item("kept", 0);
    const auto bad = item("bad", 1);
    const auto open = item("open", 2);
    Review review;
    review.verdicts = {Verdict::Keep, Verdict::Failed, Verdict::Do};
    review.facts = {*factsOf(kept), {}, {}};
    ledger.begin(std::vector{kept, bad, open}, review);

    tell(ledger, 0, ItemState::Done, factsOf(kept)); // the run tells all once more
    tell(ledger, 1, ItemState::Failed);
    QVERIFY(!ledger.idle());
    tell(ledger, 2, ItemState::Done, factsOf(open));

    QCOMPARE(ledger.done(), 1);
    QCOMPARE(ledger.failed(), 0);
    QVERIFY(ledger.idle());
    QCOMPARE(ledger.want(kept.source), Want::Nothing);
    QCOMPARE(ledger.want(bad.source), Want::Nothing);
}

QTEST_APPLESS_MAIN(CliWatchLedgerTest)
#include "cli_watch_ledger_test.moc"
