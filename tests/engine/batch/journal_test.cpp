#include "tests/engine/batch/file_tree.h"
#include "tests/engine/batch/journals.h"

#include <inspyre/files.h>
#include <inspyre/journal.h>

#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;
using Last = JournalItem::Last;

/// Whether two wishes mean the same run.
void compareWishes(const BatchWish &a, const BatchWish &b)
{
    QCOMPARE(a.inputs, b.inputs);
    QCOMPARE(a.output, b.output);
    QVERIFY(a.recipe == b.recipe);
    QCOMPARE(a.model, b.model);
    QCOMPARE(inputSizeText(a.size), inputSizeText(b.size));
    QVERIFY(a.precision == b.precision);
    QVERIFY(a.shard == b.shard);
    QCOMPARE(a.scan.followLinks, b.scan.followLinks);
    QCOMPARE(a.scan.byContent, b.scan.byContent);
    QCOMPARE(a.scan.leaveOut, b.scan.leaveOut);
    QCOMPARE(a.headers, b.headers);
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHasBeenDone();
    void knowsTheWholeWish();
    void namesThatAreNoText();
    void goesOnWithAnother();
    void anotherProcessIsKeptOut();
    void anUnfinishedOneIsNotReplaced();
    void aForeignFileIsLeftAlone();
    void halfACreationIsNoJournal();
    void addsPictures();
    void rollsToParts();
    void aFreshOneForgetsParts();
    void isFoundAtAGlance();
    void oldOnesGo();
    void unknownPicturesAreRefused();
    void namesOfJournals();
};

void JournalTest::tellsWhatHasBeenDone()
{
    const FileTree tree;
    const auto file = tree.path("a/b/journal.ndjson");
    const auto plan = planOf(tree, 5);
    std::string run;
    {
        const auto journal = Journal::create(file, plan, wayOf(), {.program = "inspyre 1.2"});
        QVERIFY2(journal, messageOf(journal));
        run = (*journal)->run();
        QCOMPARE(run.size(), std::size_t(16));
        QCOMPARE((*journal)->tag(3), run + "-3");
        QVERIFY((*journal)->notes().empty());
        fs::create_directories(plan.wish.output);
        for (const std::uint32_t i : {0U, 1U}) {
            QVERIFY((*journal)->writing(i, plan.items[i].target, factsOf(plan, i)));
        }
        QVERIFY((*journal)->done(0, 77));
        const Error error{ErrorCode::DamagedImage, "it is cut off", "/a\xff.jpg"};
        QVERIFY((*journal)->failed(2, "read", error, {.bytes = 4, .modifiedNs = 5, .sum = 6}));
        QVERIFY((*journal)->skipped(3, "it is there already"));
    }
    const auto state = readJournal(file);
    QVERIFY2(state, messageOf(state));
    QVERIFY2(state->damage.empty(), state->damage.empty() ? "" : state->damage[0].c_str());
    QCOMPARE(state->file, file);
    QCOMPARE(state->run, run);
    QCOMPARE(state->planSum, plan.sum);
    QCOMPARE(state->program, std::string("inspyre 1.2"));
    QVERIFY(state->way == wayOf());
    QVERIFY(state->folder.inode != 0);
    QCOMPARE(state->sessions, 1);
    QVERIFY(!state->ended);
    QVERIFY(state->beganMs > 0 && state->lastMs >= state->beganMs);
    QCOMPARE(state->items.size(), std::size_t(5));
    const auto &items = state->items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto &item = items[i].item;
        QCOMPARE(item.number, plan.items[i].number);
        QCOMPARE(item.source, plan.items[i].source);
        QCOMPARE(item.inside, plan.items[i].inside);
        QCOMPARE(item.target, plan.items[i].target);
        QCOMPARE(item.bytes, plan.items[i].bytes);
        QCOMPARE(item.modifiedNs, plan.items[i].modifiedNs);
        QVERIFY(item.format == FileFormat::WebP);
    }
    QVERIFY(items[0].recent && items[3].recent && !items[4].recent);
    QVERIFY(items[0].last == Last::Done && items[0].facts == factsOf(plan, 0));
    QCOMPARE(items[0].targetModifiedNs, std::int64_t(77));
    QVERIFY(items[1].last == Last::Writing && items[1].facts == factsOf(plan, 1));
    QVERIFY(items[2].last == Last::Failed);
    QCOMPARE(items[2].stage, std::string("read"));
    QVERIFY(items[2].error.code == ErrorCode::DamagedImage);
    QCOMPARE(items[2].error.message, std::string("it is cut off"));
    QCOMPARE(items[2].error.subject, std::string("/a\xff.jpg"));
    QVERIFY((items[2].facts.source == FileId{.bytes = 4, .modifiedNs = 5, .sum = 6}));
    QVERIFY(items[3].last == Last::Skipped);
    QCOMPARE(items[3].error.message, std::string("it is there already"));
    QVERIFY(items[4].last == Last::None);
}

void JournalTest::knowsTheWholeWish()
{
    const FileTree tree;
    auto plan = planOf(tree, 2);
    auto &wish = plan.wish;
    wish.inputs.clear();
    for (int i = 0; i < 1000; ++i) {
        wish.inputs.push_back(tree.path("in/" + std::to_string(i)));
    }
    wish.recipe.look.background.kind = BackgroundKind::Blur;
    wish.recipe.output.collision = Collision::Number;
    wish.model = "/models/m\xff.pth";
    wish.size = *parseInputSize("512x384");
    wish.precision = Precision::Bf16;
    wish.shard = {.index = 3, .count = 8, .system = "Slurm", .attempt = 2};
    wish.scan.followLinks = true;
    wish.scan.byContent = false;
    wish.scan.leaveOut = wish.output;
    wish.headers = true;
    plan.items[0].size = {30, 20};
    plan.items[0].flaw = Flaw::TooLong;
    plan.items[0].why = "its name is long";
    plan.items[0].target = tree.path("out/" + std::string(9000, 'x') + "\xff");
    plan.items[1].skipped = true;
    const auto file = tree.path("journal.ndjson");
    QVERIFY(Journal::create(file, plan, wayOf(), {}));
    const auto state = readJournal(file);
    QVERIFY2(state, messageOf(state));
    compareWishes(state->wish, wish);
    const auto &item = state->items[0].item;
    QVERIFY((item.size == Size{30, 20}));
    QVERIFY(item.flaw == Flaw::TooLong);
    QCOMPARE(item.target, plan.items[0].target);
    QCOMPARE(item.why, std::string("its name is long"));
    QVERIFY(state->items[1].item.skipped && !item.skipped);
}

void JournalTest::namesThatAreNoText()
{
    const FileTree tree;
    auto plan = planOf(tree, 1);
    auto &item = plan.items[0];
    const std::string odd = "line\nquote\" back\\ \x01 \xff\xfe \xe2\x82\xac";
    item.source = tree.path("in") / odd;
    item.inside = odd;
    item.target = plan.wish.output / odd;
    plan.wish.output = tree.path("out\xfe");
    const auto file = tree.path("journal\xff.ndjson");
    {
        const auto journal = Journal::create(file, plan, wayOf(), {});
        QVERIFY2(journal, messageOf(journal));
        auto facts = factsOf(plan, 0);
        facts.notes = {odd, std::string(100'000, 'x')};
        facts.doubt = std::nan("");
        QVERIFY((*journal)->writing(0, item.target, facts));
    }
    const auto state = readJournal(file);
    QVERIFY2(state, messageOf(state));
    QVERIFY(state->damage.empty());
    QCOMPARE(state->wish.output, plan.wish.output);
    QCOMPARE(state->items[0].item.source, item.source);
    QCOMPARE(state->items[0].item.inside, item.inside);
    QCOMPARE(state->items[0].item.target, item.target);
    QCOMPARE(state->items[0].facts.notes.size(), std::size_t(2));
    QCOMPARE(state->items[0].facts.doubt, 0.0);
    fs::remove(file); // Qt cannot
}

void JournalTest::goesOnWithAnother()
{
    const FileTree tree;
    const auto file = tree.path("journal.ndjson");
    const auto plan = planOf(tree, 3);
    QVERIFY(Journal::reopen(file, wayOf(), {}).error().code == ErrorCode::FileNotFound);
    QVERIFY(!fs::exists(file));
    std::string run;
    {
        const auto journal = Journal::create(file, plan, wayOf(), {});
        QVERIFY(journal);
        run = (*journal)->run();
        QVERIFY((*journal)->writing(0, plan.items[0].target, factsOf(plan, 0)));
        QVERIFY((*journal)->ended("stopped"));
    }
    QVERIFY(readJournal(file)->ended);
    QCOMPARE(readJournal(file)->how, std::string("stopped"));
    QVERIFY(!readJournal(file)->items[0].recent);
    auto way = wayOf();
    way.modelSum = 99;
    {
        const auto journal = Journal::reopen(file, way, {.program = "later"});
        QVERIFY2(journal, messageOf(journal));
        QCOMPARE((*journal)->run(), run);
        QVERIFY(!readJournal(file)->ended);
        auto facts = factsOf(plan, 0);
        facts.outputSum = 4711;
        QVERIFY((*journal)->writing(0, plan.items[0].target, facts));
        QVERIFY((*journal)->done(0, 5));
        QVERIFY((*journal)->ended("finished"));
    }
    const auto state = readJournal(file);
    QVERIFY2(state, messageOf(state));
    QVERIFY(state->damage.empty());
    QCOMPARE(state->sessions, 2);
    QVERIFY(state->ended);
    QCOMPARE(state->how, std::string("finished"));
    QVERIFY(state->way == way);
    QCOMPARE(state->program, std::string("later"));
    QCOMPARE(state->items[0].facts.outputSum, std::uint64_t(4711));
    QCOMPARE(state->items[0].before, std::vector{factsOf(plan, 0).outputSum});
    QVERIFY(!state->items[0].recent);
    QVERIFY(state->items[1].recent == false);
}

void JournalTest::anotherProcessIsKeptOut()
{
    const FileTree tree;
    const auto file = tree.path("journal.ndjson");
    const auto plan = planOf(tree, 1);
    const auto journal = Journal::create(file, plan, wayOf(), {});
    QVERIFY(journal);
    const auto before = contentOf(file);
    for (const auto &error :
         {Journal::create(file, plan, wayOf(), {.fresh = true}).error(),
          Journal::reopen(file, wayOf(), {}).error()}) {
        QVERIFY(error.code == ErrorCode::InvalidArgument);
        QVERIFY2(
            error.message.find("process " + std::to_string(::getpid())) == 0,
            error.message.c_str());
        QCOMPARE(error.subject, file.string());
    }
    QCOMPARE(contentOf(file), before);
    QCOMPARE(findJournals(tree.path()).size(), std::size_t(1));
    QVERIFY(findJournals(tree.path())[0].inUse);
    QVERIFY((*journal)->skipped(0, "x")); // looking has not let go of the lock
    QVERIFY(!Journal::reopen(file, wayOf(), {}));
}

void JournalTest::anUnfinishedOneIsNotReplaced()
{
    const FileTree tree;
    const auto file = tree.path("journal.ndjson");
    const auto plan = planOf(tree, 2);
    std::string first;
    for (const char *how : {"", "stopped", "paused"}) {
        {
            const auto journal = Journal::create(file, plan, wayOf(), {.fresh = true});
            QVERIFY2(journal, messageOf(journal));
            QVERIFY((*journal)->run() != first);
            first = (*journal)->run();
            QVERIFY(*how == '\0' || (*journal)->ended(how));
        }
        const auto again = Journal::create(file, plan, wayOf(), {});
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::InvalidArgument);
        QCOMPARE(readJournal(file)->run, first);
    }
    {
        const auto journal = Journal::reopen(file, wayOf(), {});
        QVERIFY(journal && (*journal)->ended("finished"));
    }
    const auto journal = Journal::create(file, plan, wayOf(), {});
    QVERIFY2(journal, messageOf(journal));
    QVERIFY((*journal)->run() != first);
}

void JournalTest::aForeignFileIsLeftAlone()
{
    const FileTree tree;
    const auto plan = planOf(tree, 1);
    const auto file = tree.add("journal.ndjson", "{\"mine\":1}\n");
    for (const bool fresh : {false, true}) {
        const auto journal = Journal::create(file, plan, wayOf(), {.fresh = fresh});
        QVERIFY(!journal && journal.error().code == ErrorCode::InvalidArgument);
    }
    QVERIFY(readJournal(file).error().code == ErrorCode::InvalidArgument);
    QVERIFY(Journal::reopen(file, wayOf(), {}).error().code == ErrorCode::InvalidArgument);
    QCOMPARE(contentOf(file), std::string("{\"mine\":1}\n"));
    QVERIFY(findJournals(tree.path()).empty());
    QVERIFY(readJournal(tree.path()).error().code == ErrorCode::IsADirectory);
    QVERIFY(readJournal(tree.path("none")).error().code == ErrorCode::FileNotFound);
    QVERIFY(readJournal("/dev/zero").error().code == ErrorCode::InvalidArgument);
}

/// Cut off anywhere before the first session: nothing was done, so another takes its place.
void JournalTest::halfACreationIsNoJournal()
{
    const FileTree tree;
    const auto plan = planOf(tree, 3);
    const auto whole = tree.path("whole.ndjson");
    QVERIFY(Journal::create(whole, plan, wayOf(), {}));
    const auto content = contentOf(whole);
    const auto session = content.find("\"kind\":\"session\"");
    QVERIFY(session != std::string::npos);
    for (std::size_t bytes = 0; bytes < session; bytes += 7) {
        const auto file = tree.add("journal.ndjson", content.substr(0, bytes));
        QVERIFY(readJournal(file).error().code == ErrorCode::InvalidArgument);
        QVERIFY(!Journal::reopen(file, wayOf(), {}));
        const auto journal = Journal::create(file, plan, wayOf(), {});
        QVERIFY2(journal, (std::to_string(bytes) + messageOf(journal)).c_str());
        QCOMPARE(readJournal(file)->items.size(), std::size_t(3));
    }
    const auto zeros = tree.add("journal.ndjson", std::string(5000, '\0'));
    QVERIFY(Journal::create(zeros, plan, wayOf(), {}));
}

void JournalTest::addsPictures()
{
    const FileTree tree;
    const auto file = tree.path("journal.ndjson");
    auto plan = planOf(tree, 4);
    const std::vector<BatchItem> later(plan.items.begin() + 2, plan.items.end());
    plan.items.resize(2);
    {
        const auto journal = Journal::create(file, plan, wayOf(), {});
        QVERIFY(!(*journal)->writing(2, later[0].target, {}));
        QVERIFY((*journal)->add(later));
        QVERIFY(!(*journal)->add(later));
        QVERIFY((*journal)->writing(3, later[1].target, {}));
    }
    const auto state = readJournal(file);
    QCOMPARE(state->items.size(), std::size_t(4));
    QVERIFY(state->damage.empty());
    QCOMPARE(state->items[3].item.source, later[1].source);
    QVERIFY(state->items[3].last == Last::Writing);
}

void JournalTest::rollsToParts()
{
    const FileTree tree;
    const auto file = tree.path("journal.ndjson");
    const auto plan = planOf(tree, 6);
    {
        const auto journal = Journal::create(file, plan, wayOf(), {.rollAfter = 1ms});
        QVERIFY(journal);
        for (std::uint32_t i = 0; i < 3; ++i) {
            std::this_thread::sleep_for(2ms);
            QVERIFY((*journal)->writing(i, plan.items[i].target, factsOf(plan, i)));
        }
        QVERIFY(!Journal::reopen(file, wayOf(), {})); // held, though its first part is closed
    }
    QVERIFY(fs::exists(tree.path("journal.ndjson.1")));
    const auto parts = findJournals(tree.path());
    QCOMPARE(parts.size(), std::size_t(1));
    {
        const auto journal = Journal::reopen(file, wayOf(), {.rollAfter = 1h});
        QVERIFY2(journal, messageOf(journal));
        QVERIFY((*journal)->done(2, 1));
        QVERIFY((*journal)->ended("finished"));
    }
    const auto state = readJournal(file);
    QVERIFY2(state, messageOf(state));
    QVERIFY2(state->damage.empty(), state->damage.empty() ? "" : state->damage[0].c_str());
    QVERIFY(state->items[0].last == Last::Writing);
    QVERIFY(state->items[2].last == Last::Done);
    QVERIFY(state->ended);
    QVERIFY(findJournals(tree.path())[0].ended);
    QCOMPARE(findJournals(tree.path())[0].done, 1);
    // A part that is gone is told, and the rest stays known.
    fs::remove(tree.path("journal.ndjson.1"));
    QVERIFY(!readJournal(file)->damage.empty());
    QVERIFY(readJournal(file)->ended);
}

void JournalTest::aFreshOneForgetsParts()
{
    const FileTree tree;
    const auto file = tree.path("journal.ndjson");
    const auto plan = planOf(tree, 2);
    tree.add("journal.ndjson.x");
    tree.add("journal.ndjson.01");
    {
        const auto journal = Journal::create(file, plan, wayOf(), {.rollAfter = 1ms});
        std::this_thread::sleep_for(2ms);
        QVERIFY((*journal)->skipped(1, "x"));
    }
    QVERIFY(fs::exists(tree.path("journal.ndjson.1")));
    QVERIFY(Journal::create(file, plan, wayOf(), {.fresh = true}));
    QVERIFY(!fs::exists(tree.path("journal.ndjson.1")));
    QVERIFY(
        fs::exists(tree.path("journal.ndjson.x")) && fs::exists(tree.path("journal.ndjson.01")));
    QVERIFY(readJournal(file)->items[1].last == Last::None);
    QVERIFY(readJournal(file)->damage.empty());
}

void JournalTest::isFoundAtAGlance()
{
    const FileTree tree;
    auto plan = planOf(tree, 5);
    plan.wish.shard = {.index = 1, .count = 2};
    const auto file = tree.path("a.ndjson");
    QVERIFY(findJournals(tree.path("none")).empty());
    {
        const auto journal = Journal::create(file, plan, wayOf(), {});
        for (std::uint32_t i = 0; i < 2; ++i) {
            QVERIFY((*journal)->writing(i, plan.items[i].target, factsOf(plan, i)));
            QVERIFY((*journal)->done(i, 1));
        }
        QVERIFY((*journal)->failed(2, "matte", {.code = ErrorCode::Device}, {}));
        QVERIFY((*journal)->skipped(3, "x"));
        QVERIFY((*journal)->writing(0, plan.items[0].target, factsOf(plan, 0)));
    }
    const auto found = findJournals(tree.path());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].file, file);
    QCOMPARE(found[0].run, readJournal(file)->run);
    QCOMPARE(found[0].output, plan.wish.output);
    QVERIFY(found[0].shard == plan.wish.shard);
    QVERIFY(!found[0].ended && !found[0].inUse);
    QCOMPARE(found[0].items, 5);
    QCOMPARE(found[0].done, 1); // of the other one only a beginning is known
    QCOMPARE(found[0].failed, 1);
    QCOMPARE(found[0].skipped, 1);
    QCOMPARE(found[0].lastMs, readJournal(file)->lastMs);
    std::ofstream(file, std::ios::app) << "{\"n\":99,\"s\":";
    QCOMPARE(findJournals(tree.path())[0].failed, 1);
    {
        const auto journal = Journal::reopen(file, wayOf(), {});
        QVERIFY((*journal)->skipped(2, "now"));
    }
    QCOMPARE(findJournals(tree.path())[0].failed, 0);
    QCOMPARE(findJournals(tree.path())[0].skipped, 2);
}

void JournalTest::oldOnesGo()
{
    const FileTree tree;
    qputenv("INSPYRE_STATE_DIR", tree.path("state").c_str());
    const auto folder = journalFolder();
    QCOMPARE(folder, tree.path("state/batches"));
    const auto plan = planOf(tree, 1);
    const std::int64_t day = 24LL * 3600 * 1000;
    const auto now = nowMs();
    const auto add = [&](const std::string &name, std::int64_t lastMs, const char *how) {
        return tree.add("state/batches/" + name, journalText(plan, lastMs, how));
    };
    const auto old = add("old.ndjson", now - 31 * day, "finished");
    const auto young = add("young.ndjson", now - 29 * day, "finished");
    const auto stopped = add("stopped.ndjson", now - 31 * day, "stopped");
    const auto crashed = add("crashed.ndjson", now - 31 * day, "");
    const auto other = tree.add("state/batches/other.ndjson", "x");
    QCOMPARE(findJournals(folder).size(), std::size_t(4));
    QCOMPARE(findJournals(folder)[0].file, young); // newest first
    QVERIFY(Journal::create(folder / "new.ndjson", plan, wayOf(), {}));
    QVERIFY(!fs::exists(old));
    for (const auto &kept : {young, stopped, crashed, other}) {
        QVERIFY(fs::exists(kept));
    }
    qunsetenv("INSPYRE_STATE_DIR");
}

void JournalTest::unknownPicturesAreRefused()
{
    const FileTree tree;
    const auto journal = Journal::create(tree.path("journal.ndjson"), planOf(tree, 1), wayOf(), {});
    QVERIFY(!(*journal)->done(1, 0));
    QVERIFY(!(*journal)->failed(1, "read", {}, {}));
    QVERIFY(!(*journal)->skipped(1, ""));
    QVERIFY((*journal)->skipped(0, ""));
}

void JournalTest::namesOfJournals()
{
    QCOMPARE(journalFile("/j", "/out", {}), fs::path("/j/journal.ndjson"));
    QCOMPARE(
        journalFile("/j", "/out", {.index = 3, .count = 8}), fs::path("/j/journal-3-of-8.ndjson"));
    const auto own = journalFile({}, "/some/out", {});
    QCOMPARE(own.parent_path(), journalFolder());
    QVERIFY(own.filename().native().starts_with("out-"));
    QCOMPARE(journalFile({}, "/some/./other/../out/", {}), own);
    QVERIFY(journalFile({}, "/another/out", {}) != own);
    QVERIFY(journalFile({}, "/some/out", {.index = 0, .count = 2}) != own);
    QVERIFY(journalFile({}, "/" + std::string(255, 'x'), {}).filename().native().size() < 255);
}

QTEST_APPLESS_MAIN(JournalTest)
#include "journal_test.moc"
