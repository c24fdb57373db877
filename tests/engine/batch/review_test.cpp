#include "tests/engine/batch/journals.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

namespace fs = std::filesystem;
using Last = JournalItem::Last;

const std::map<Verdict, std::string> kWords = {
    {Verdict::Keep, "keep"},
    {Verdict::Adopt, "adopt"},
    {Verdict::Do, "do"},
    {Verdict::DoOver, "do over"},
    {Verdict::Failed, "failed"},
    {Verdict::Skip, "skip"}};

const std::string kResult(3000, 'r');

std::uint64_t sumOf(const std::string &content)
{
    return contentSum(std::as_bytes(std::span(content)));
}

std::int64_t modifiedNsOf(const fs::path &file)
{
    const auto id = fileId(file, {});
    return id ? id->modifiedNs : 0;
}

/// The file is of another time now.
void age(const fs::path &file, std::chrono::seconds by)
{
    fs::last_write_time(file, fs::last_write_time(file) + by);
}

/// A run of one process over pictures that are there.
class Run
{
public:
    explicit Run(std::uint32_t pictures, Collision collision = Collision::Fail)
        : plan(planOf(tree, pictures))
    {
        plan.wish.recipe.output.collision = collision;
        for (auto &item : plan.items) {
            tree.add(
                std::string("in/") + item.inside.string(),
                std::string("source ") + item.inside.string());
            const auto id = fileId(item.source, {});
            item.bytes = id->bytes;
            item.modifiedNs = id->modifiedNs;
        }
        fs::create_directories(plan.wish.output);
    }

    /// The journal is there until close().
    Journal &journal()
    {
        if (!m_journal) {
            auto opened = fs::exists(file()) ? Journal::reopen(file(), way, {})
                                             : Journal::create(file(), plan, way, {});
            if (!opened) {
                qFatal("no journal: %s", opened.error().message.c_str());
            }
            m_journal = *std::move(opened);
        }
        return *m_journal;
    }

    void close(const char *how = nullptr)
    {
        if (how != nullptr && !journal().ended(how)) {
            qFatal("the journal cannot be ended");
        }
        m_journal.reset();
    }

    [[nodiscard]] ItemFacts facts(std::uint32_t number, const std::string &result) const
    {
        auto facts = factsOf(plan, number);
        facts.source = *fileId(plan.items[number].source, {});
        facts.outputSum = sumOf(result);
        facts.outputBytes = result.size();
        facts.way = way.text();
        facts.startedMs = m_startedMs;
        return facts;
    }

    void announce(std::uint32_t number, const std::string &result = kResult)
    {
        if (!journal().writing(number, target(number), facts(number, result))) {
            qFatal("not announced");
        }
    }

    void put(std::uint32_t number, const std::string &content = kResult) const
    {
        tree.add(std::string("out/") + target(number).filename().string(), content);
    }

    void make(std::uint32_t number, const std::string &result = kResult)
    {
        announce(number, result);
        put(number, result);
        if (!journal().done(number, modifiedNsOf(target(number)))) {
            qFatal("not done");
        }
    }

    [[nodiscard]] const fs::path &target(std::uint32_t number) const
    {
        return plan.items[number].target;
    }

    [[nodiscard]] fs::path file() const { return tree.path("journal.ndjson"); }

    [[nodiscard]] JournalState state()
    {
        m_journal.reset();
        auto state = readJournal(file());
        if (!state || !state->damage.empty()) {
            qFatal("the journal cannot be read");
        }
        return *std::move(state);
    }

    Result<Review> review(const ReviewOptions &options = {})
    {
        return reviewRun(state(), way, options, {});
    }

    /// Of all pictures, one word each.
    std::string verdicts(const ReviewOptions &options = {})
    {
        const auto found = review(options);
        if (!found) {
            return found.error().message;
        }
        std::string words;
        for (const auto verdict : found->verdicts) {
            words += (words.empty() ? "" : ", ") + kWords.at(verdict);
        }
        return words;
    }

    FileTree tree;
    BatchPlan plan;
    RunWay way = wayOf();

private:
    const std::int64_t m_startedMs = nowMs();
    std::unique_ptr<Journal> m_journal;
};

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsDone();
    void finishedResultsAreNotReadAgain();
    void afterACrashTheLastOnesAreRead();
    void whatAPowerFailureLeaves();
    void whatAPowerFailureLeavesOfDoneOnes();
    void somebodysWorkIsLeft();
    void somethingElseIsInTheWay_data();
    void somethingElseIsInTheWay();
    void severalShardsDoNotNumber();
    void ownEarlierResultsAreReplaced();
    void otherModelsAndRecipes();
    void recipesAreWhatTheyLookLike();
    void filesOfARecipeCountByTheirContent();
    void picturesThatHaveChanged();
    void failedOnes();
    void flawsAndSkips();
    void aDiskThatIsNotMounted();
    void temporariesAreRemoved();
    void notesCount();
    void cancels();
    void resumedPlans();
    void resumedPlansKeepTargetsApart();
};

void ReviewTest::whatIsMissingIsDone()
{
    Run run(6);
    run.make(0);
    run.make(1);
    fs::remove(run.target(1));
    run.announce(2);
    run.put(2);
    run.announce(3);
    QCOMPARE(run.verdicts(), std::string("keep, do, adopt, do, do, do"));
    const auto review = run.review();
    QVERIFY(review->facts[0] == run.facts(0, kResult));
    QVERIFY(review->facts[2] == run.facts(2, kResult));
    QCOMPARE(review->targetModifiedNs[2], modifiedNsOf(run.target(2)));
    QCOMPARE(review->targets[5], run.target(5));
    QCOMPARE(run.verdicts({.verify = true}), std::string("keep, do, adopt, do, do, do"));
    // What was adopted is done.
    QVERIFY(run.journal().done(2, modifiedNsOf(run.target(2))));
    run.close("stopped");
    QCOMPARE(run.verdicts(), std::string("keep, do, keep, do, do, do"));
}

void ReviewTest::finishedResultsAreNotReadAgain()
{
    Run run(1);
    run.make(0);
    run.close("stopped");
    // Other bytes of the same length and time: only who reads them knows.
    const auto time = fs::last_write_time(run.target(0));
    run.put(0, std::string(kResult.size(), 'x'));
    fs::last_write_time(run.target(0), time);
    QCOMPARE(run.verdicts(), std::string("keep"));
    QCOMPARE(run.verdicts({.verify = true}), std::string("do over"));
}

void ReviewTest::afterACrashTheLastOnesAreRead()
{
    Run run(2);
    run.make(0);
    run.make(1);
    const auto time = fs::last_write_time(run.target(0));
    run.put(0, std::string(kResult.size(), '\0')); // the length was on the disk, the bytes were not
    fs::last_write_time(run.target(0), time);
    QCOMPARE(run.verdicts(), std::string("do over, keep"));
}

void ReviewTest::whatAPowerFailureLeaves()
{
    Run run(5);
    for (std::uint32_t i = 0; i < 5; ++i) {
        run.announce(i); // renamed into its place, and then not all of it on the disk
    }
    run.put(0, "");
    run.put(1, kResult.substr(0, 1024));
    run.put(2, std::string(kResult.size(), '\0'));
    run.put(3, kResult.substr(0, 1000)); // a file system does not cut there: somebody's
    run.put(4, std::string(kResult.size(), 'x'));
    age(run.target(4), std::chrono::hours(-5)); // of before
    QCOMPARE(run.verdicts(), std::string("do over, do over, do over, failed, failed"));
    QCOMPARE(contentOf(run.target(3)), kResult.substr(0, 1000));
    // Where the session has ended, its writes had, too.
    Run ended(1);
    ended.announce(0);
    ended.put(0, std::string(kResult.size(), '\0'));
    ended.close("stopped");
    QCOMPARE(ended.verdicts(), std::string("failed"));
}

/// … of results that were recorded as done: a rename may not have been on the disk, or only it.
void ReviewTest::whatAPowerFailureLeavesOfDoneOnes()
{
    Run run(4, Collision::Overwrite);
    for (std::uint32_t i = 0; i < 4; ++i) {
        run.make(i);
    }
    run.put(0, ""); // later than it was done, but nobody's work
    run.put(1, kResult.substr(0, 1024));
    age(run.target(1), std::chrono::seconds(-1));
    run.put(2, "what was there before");
    age(run.target(2), std::chrono::hours(-5));
    run.put(3, std::string(1024, 'x')); // later: somebody's, however long it is
    age(run.target(3), std::chrono::seconds(1));
    QCOMPARE(run.verdicts(), std::string("do over, do over, do over, skip"));
}

void ReviewTest::somebodysWorkIsLeft()
{
    for (const auto collision : {Collision::Fail, Collision::Overwrite}) {
        Run run(3, collision);
        for (std::uint32_t i = 0; i < 3; ++i) {
            run.make(i);
        }
        run.close("stopped");
        run.put(0, "retouched");
        run.put(1, std::string(kResult.size(), 'y'));
        age(run.target(1), std::chrono::seconds(60));
        age(run.target(2), std::chrono::seconds(60)); // copied to and fro: the same bytes
        run.way.modelSum = 5;
        QCOMPARE(run.verdicts(), std::string("skip, skip, do over"));
        run.way = wayOf();
        QCOMPARE(run.verdicts(), std::string("skip, skip, keep"));
        QVERIFY(!run.review()->errors[0].message.empty());
        QCOMPARE(run.review()->targetModifiedNs[2], modifiedNsOf(run.target(2)));
        QCOMPARE(contentOf(run.target(0)), std::string("retouched"));
    }
}

void ReviewTest::somethingElseIsInTheWay_data()
{
    QTest::addColumn<int>("collision");
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, Collision collision, const char *words, const char *to) {
        QTest::newRow(name) << static_cast<int>(collision) << QString(words) << QString(to);
    };
    row("ask", Collision::Ask, "failed, failed, failed", "0.webp");
    row("fail", Collision::Fail, "failed, failed, failed", "0.webp");
    row("skip", Collision::Skip, "skip, skip, failed", "0.webp");
    row("overwrite", Collision::Overwrite, "do over, do over, failed", "0.webp");
    row("number", Collision::Number, "do, do, do", "0-2.webp");
}

void ReviewTest::somethingElseIsInTheWay()
{
    QFETCH(int, collision);
    QFETCH(QString, verdicts);
    QFETCH(QString, target);
    Run run(3, static_cast<Collision>(collision));
    run.announce(1);
    run.put(0, "something else");
    run.put(1, "something else");
    fs::create_directory(run.target(2));
    QCOMPARE(run.verdicts(), verdicts.toStdString());
    const auto review = run.review();
    QCOMPARE(review->targets[0], run.plan.wish.output / target.toStdString());
    for (std::size_t i = 0; i < 3; ++i) {
        if (review->verdicts[i] == Verdict::Failed) {
            QVERIFY(review->errors[i].code == ErrorCode::CannotWrite);
            QCOMPARE(review->errors[i].subject, run.plan.items[i].target.string());
            QCOMPARE(review->stages[i], std::string("write"));
        }
    }
}

void ReviewTest::severalShardsDoNotNumber()
{
    Run run(1, Collision::Number);
    run.plan.wish.shard = {.index = 0, .count = 2};
    run.put(0, "something else");
    run.journal();
    QCOMPARE(run.verdicts(), std::string("failed"));
}

void ReviewTest::ownEarlierResultsAreReplaced()
{
    Run run(3);
    run.make(0, "first result");
    run.make(1, "first result");
    run.make(2, "first result");
    run.close("finished");
    run.way.modelSum = 5; // all is done over, and then the power fails
    run.announce(0, "second result");
    run.announce(1, "second result");
    run.put(1, "neither of both");
    QVERIFY(run.journal().failed(2, "write", {.code = ErrorCode::CannotWrite}, {}));
    QCOMPARE(run.verdicts(), std::string("do over, failed, do over"));
}

void ReviewTest::otherModelsAndRecipes()
{
    Run run(2);
    run.make(0);
    run.announce(1);
    run.put(1);
    const auto same = run.way;
    run.way.device = "cuda:0"; // may change the last bits
    QCOMPARE(run.verdicts(), std::string("keep, adopt"));
    const auto differs = [&](const std::function<void(RunWay &)> &change) {
        run.way = same;
        change(run.way);
        return run.verdicts();
    };
    const std::string over = "do over, do over";
    QCOMPARE(differs([](auto &way) { way.recipeSum = 1; }), over);
    QCOMPARE(differs([](auto &way) { way.modelSum = 1; }), over);
    QCOMPARE(differs([](auto &way) { way.size = "1024x1024"; }), over);
    QCOMPARE(differs([](auto &way) { way.precision = "bf16"; }), over);
    QCOMPARE(differs([](auto &way) { way.imagesPerPass = 2; }), over);
    QVERIFY(run.way.text().find(' ') == std::string::npos);
}

void ReviewTest::recipesAreWhatTheyLookLike()
{
    const auto sumOf = [](const Recipe &recipe) { return *recipeSum(recipe, {}); };
    Recipe recipe;
    const auto sum = sumOf(recipe);
    recipe.output.collision = Collision::Skip;
    recipe.output.name = "{name}";
    QCOMPARE(sumOf(recipe), sum);
    recipe.look.background.picture = "/not/used.png";
    recipe.output.profileFile = "/not/used.icc";
    QCOMPARE(sumOf(recipe), sum);
    recipe.output.quality = 50;
    QVERIFY(sumOf(recipe) != sum);
}

void ReviewTest::filesOfARecipeCountByTheirContent()
{
    const QTemporaryDir folder;
    const auto file = [&folder](const char *name, const QByteArray &bytes) {
        QFile out(folder.filePath(QLatin1String(name)));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()
                   ? std::filesystem::path(out.fileName().toStdString())
                   : std::filesystem::path();
    };
    const auto check = [&](const Recipe &with, std::filesystem::path &named) {
        named = file("one", "beach");
        const auto sum = recipeSum(with, {});
        QVERIFY(sum);
        named = file("two", "beach");
        QCOMPARE(*recipeSum(with, {}), *sum);
        file("two", "woods");
        QVERIFY(*recipeSum(with, {}) != *sum);
        const auto cancelled = recipeSum(with, JobControl([] { return true; }));
        QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
        named = "/not/there";
        const auto missing = recipeSum(with, {});
        QVERIFY(!missing && missing.error().code == ErrorCode::FileNotFound);
    };
    Recipe recipe;
    recipe.look.background.kind = BackgroundKind::Picture;
    check(recipe, recipe.look.background.picture);
    recipe = {};
    recipe.output.profile = ProfilePolicy::Other;
    check(recipe, recipe.output.profileFile);
}

void ReviewTest::picturesThatHaveChanged()
{
    Run run(5);
    for (std::uint32_t i = 0; i < 5; ++i) {
        run.make(i);
    }
    run.close("stopped");
    const auto &items = run.plan.items;
    std::ofstream(items[0].source, std::ios::app) << "longer";
    std::ofstream(items[1].source) << "source 9.jpg"; // as long as before
    age(items[1].source, std::chrono::seconds(60));
    age(items[2].source, std::chrono::seconds(60)); // touched
    fs::remove(items[3].source);
    QCOMPARE(run.verdicts(), std::string("do over, do over, keep, keep, keep"));
    QCOMPARE(run.review()->facts[2].source.modifiedNs, modifiedNsOf(items[2].source));
}

void ReviewTest::failedOnes()
{
    Run run(6);
    auto &journal = run.journal();
    const auto fail = [&](std::uint32_t number, const char *stage, ErrorCode code) {
        const auto source = fileId(run.plan.items[number].source, {});
        QVERIFY(journal.failed(number, stage, {code, "why", "s"}, source ? *source : FileId{}));
    };
    fail(0, "read", ErrorCode::DamagedImage);
    fail(1, "read", ErrorCode::DamagedImage);
    fail(2, "write", ErrorCode::DiskFull);
    fail(3, "matte", ErrorCode::Device);
    fs::rename(run.plan.items[4].source, run.tree.path("elsewhere"));
    fail(4, "read", ErrorCode::FileNotFound);
    fail(5, "journal", ErrorCode::Internal);
    run.close("finished");
    std::ofstream(run.plan.items[1].source, std::ios::app) << "mended";
    QCOMPARE(run.verdicts(), std::string("failed, do, do, do, failed, do"));
    const auto review = run.review();
    QCOMPARE(review->stages[0], std::string("read"));
    QVERIFY(review->errors[0].code == ErrorCode::DamagedImage);
    QCOMPARE(review->errors[0].message, std::string("why"));
    QCOMPARE(run.verdicts({.retryFailed = true}), std::string("do, do, do, do, do, do"));
    fs::rename(run.tree.path("elsewhere"), run.plan.items[4].source);
    QCOMPARE(run.verdicts(), std::string("failed, do, do, do, do, do"));
    run.put(2, "something else");
    QCOMPARE(run.verdicts(), std::string("failed, do, failed, do, do, do"));
}

void ReviewTest::flawsAndSkips()
{
    Run run(6);
    auto &items = run.plan.items;
    items[0].flaw = Flaw::Exists;
    items[1].flaw = Flaw::Exists;
    run.put(1, "something else");
    items[2].flaw = Flaw::TooLong;
    items[3].skipped = true;
    items[3].why = "it is there already";
    items[4].skipped = true;
    run.put(4, "there");
    QVERIFY(run.journal().skipped(5, "cancelled by hand"));
    QCOMPARE(run.verdicts(), std::string("do, failed, do, do, skip, skip"));
    QCOMPARE(run.review()->errors[5].message, std::string("cancelled by hand"));
    const auto plan = resumedPlan(run.state(), nullptr);
    QVERIFY(plan.items[0].flaw == Flaw::None);
    QVERIFY(plan.items[2].flaw == Flaw::TooLong); // the run tells it
    QVERIFY(!plan.items[3].skipped && !plan.items[4].skipped);
}

void ReviewTest::aDiskThatIsNotMounted()
{
    Run run(2);
    run.make(0);
    run.make(1);
    run.close("stopped");
    const auto moved = run.tree.path("away");
    fs::rename(run.plan.wish.output, moved);
    auto review = run.review();
    QVERIFY(!review && review.error().code == ErrorCode::InvalidArgument);
    QCOMPARE(review.error().subject, run.plan.wish.output.string());
    fs::create_directory(run.plan.wish.output); // where the disk would be mounted
    review = run.review();
    QVERIFY(!review && review.error().message.find("mounted") != std::string::npos);
    QCOMPARE(run.verdicts({.targetMoved = true}), std::string("do, do"));
    run.put(1);
    QCOMPARE(run.verdicts(), std::string("do, keep")); // one is there: it is no other disk
    fs::remove_all(run.plan.wish.output);
    fs::rename(moved, run.plan.wish.output);
    QCOMPARE(run.verdicts(), std::string("keep, keep"));
    fs::remove(run.target(0));
    fs::remove(run.target(1));
    QCOMPARE(run.verdicts(), std::string("do, do")); // somebody has cleared it out
}

void ReviewTest::temporariesAreRemoved()
{
    Run run(2);
    run.announce(0);
    const auto name = [&](const std::string &tag) { return "out/.inspyre-" + tag + ".part"; };
    const auto own = run.tree.add(name(run.journal().tag(0)), "half");
    const auto other = run.tree.add(name("0000000000000000-0"), "half");
    const auto random = run.tree.add(name("abcdefghijkl"), "half");
    QCOMPARE(run.verdicts(), std::string("do, do"));
    QVERIFY(!fs::exists(own));
    QVERIFY(fs::exists(other) && fs::exists(random));
}

void ReviewTest::notesCount()
{
    Run run(5);
    for (std::uint32_t i = 0; i < 5; ++i) {
        run.make(i);
    }
    run.close("stopped");
    fs::remove(run.target(3));
    run.put(4, "retouched");
    const auto review = run.review();
    const std::vector<std::string> expected = {
        "3 pictures are done before and there",
        "1 picture is to be done again: the result is gone",
        "1 picture is left as it is: somebody has changed the result since"};
    QVERIFY(review->notes == expected);
}

void ReviewTest::cancels()
{
    Run run(20);
    for (std::uint32_t i = 0; i < 20; ++i) {
        run.announce(i);
        run.put(i);
    }
    const auto state = run.state();
    double last = 0.0;
    bool falls = false;
    const auto whole = reviewRun(state, run.way, {}, JobControl({}, [&](const Progress &progress) {
                                     falls = falls || progress.fraction < last ||
                                             progress.stage != Stage::Verifying;
                                     last = progress.fraction;
                                 }));
    QVERIFY(whole && !falls && last == 1.0);
    for (int asked = 1; asked < 30; asked += 4) {
        std::atomic_int left = asked;
        const auto review = reviewRun(state, run.way, {}, JobControl([&] { return --left <= 0; }));
        QVERIFY(!review && review.error().code == ErrorCode::Cancelled);
    }
    QVERIFY(reviewRun({}, run.way, {}, {}));
}

void ReviewTest::resumedPlans()
{
    Run run(3);
    run.journal();
    const auto state = run.state();
    const auto same = resumedPlan(state, nullptr);
    QCOMPARE(same.items.size(), std::size_t(3));
    QCOMPARE(same.sum, run.plan.sum);
    QCOMPARE(same.wish.inputs, run.plan.wish.inputs);
    QCOMPARE(same.items[2].target, run.target(2));
    run.tree.add("in/1b.jpg", "new");
    fs::remove(run.plan.items[2].source);
    const auto now = planBatch(state.wish, {});
    QVERIFY2(now, messageOf(now));
    QCOMPARE(now->items.size(), std::size_t(3));
    const auto plan = resumedPlan(state, &*now);
    QCOMPARE(plan.items.size(), std::size_t(4));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(plan.items[i].source, run.plan.items[i].source);
        QCOMPARE(plan.items[i].number, run.plan.items[i].number);
        QCOMPARE(plan.items[i].target, run.plan.items[i].target);
    }
    QCOMPARE(plan.items[3].number, std::uint32_t(3));
    QCOMPARE(plan.items[3].source, run.tree.path("in/1b.jpg"));
    QCOMPARE(plan.items[3].target.parent_path(), run.plan.wish.output);
}

void ReviewTest::resumedPlansKeepTargetsApart()
{
    for (const auto collision : {Collision::Fail, Collision::Number}) {
        Run run(1, collision);
        run.plan.items[0].target = run.tree.path("out/a_cutout.webp");
        run.journal();
        run.tree.add("in/a.jpg", "new");
        const auto state = run.state();
        const auto now = planBatch(state.wish, {});
        const auto plan = resumedPlan(state, &*now);
        QCOMPARE(plan.items.size(), std::size_t(2));
        if (collision == Collision::Fail) {
            QVERIFY(plan.items[1].flaw == Flaw::SameTarget);
        } else {
            QCOMPARE(plan.items[1].target, run.tree.path("out/a_cutout-2.webp"));
        }
    }
}

QTEST_APPLESS_MAIN(ReviewTest)
#include "review_test.moc"
