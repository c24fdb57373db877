#include "tests/engine/batch/journals.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

namespace fs = std::filesystem;
using Last = JournalItem::Last;

constexpr std::uint32_t kPictures = 24;

std::string resultOf(std::uint32_t number)
{
    std::string result(20'000 + 1000 * number, 'r');
    for (std::size_t i = 0; i < result.size(); i += 7) {
        result[i] = static_cast<char>(number + i);
    }
    return result;
}

void crash()
{
    ::kill(::getpid(), SIGKILL);
}

/// Counts steps and kills the process at one of them.
class Fate
{
public:
    explicit Fate(int steps)
        : m_left(steps)
    {}

    void step()
    {
        if (--m_left == 0) {
            crash();
        }
    }

private:
    int m_left;
};

void writeResult(const Journal &journal, const BatchItem &item, Fate &fate)
{
    const auto result = resultOf(item.number);
    const auto part =
        item.target.parent_path() / (std::string(".inspyre-") + journal.tag(item.number) + ".part");
    std::ofstream(part) << result.substr(0, result.size() / 2);
    fate.step(); // half of it is written
    const std::span<const std::byte> bytes = std::as_bytes(std::span(result));
    const auto written = writeFileAtomically(
        item.target, std::span(&bytes, 1), {.tag = journal.tag(item.number)}, {});
    if (!written) {
        ::_exit(3);
    }
}

ItemFacts factsOfResult(const BatchPlan &plan, std::uint32_t number)
{
    const auto result = resultOf(number);
    auto facts = factsOf(plan, number);
    facts.source = {}; // not looked at
    facts.outputSum = contentSum(std::as_bytes(std::span(result)));
    facts.outputBytes = result.size();
    return facts;
}

/// A process that does what is missing, until it ends or is killed. 0: all is done.
int work(const fs::path &file, const BatchPlan &plan, Fate fate)
{
    Review review;
    if (fs::exists(file) && readJournal(file)) {
        auto found = reviewRun(*readJournal(file), wayOf(), {}, {});
        if (!found) {
            return 4;
        }
        review = *std::move(found);
    }
    const bool isNew = review.verdicts.empty();
    auto journal =
        isNew ? Journal::create(file, plan, wayOf(), {}) : Journal::reopen(file, wayOf(), {});
    if (!journal) {
        return 5;
    }
    for (std::uint32_t i = 0; i < kPictures; ++i) {
        const auto verdict = isNew ? Verdict::Do : review.verdicts[i];
        fate.step();
        if (verdict == Verdict::Keep) {
            continue;
        }
        const auto &item = plan.items[i];
        if (verdict == Verdict::Do) {
            if (!(*journal)->writing(i, item.target, factsOfResult(plan, i))) {
                return 6;
            }
            fate.step(); // announced
            writeResult(**journal, item, fate);
            fate.step(); // there, and not recorded
        } else if (verdict != Verdict::Adopt) {
            return 7; // nobody else is at work here
        }
        if (!(*journal)->done(i, fileId(item.target, {})->modifiedNs)) {
            return 8;
        }
    }
    return (*journal)->ended("finished") ? 0 : 9;
}

/// Which file is at a place.
ino_t inodeOf(const fs::path &file)
{
    struct stat info = {};
    return ::stat(file.c_str(), &info) == 0 ? info.st_ino : 0;
}

/// What several processes after each other have done.
class Story
{
public:
    Story()
        : plan(planOf(tree, kPictures))
    {
        fs::create_directories(plan.wish.output);
    }

    /// Of one process. @param delay  until it is killed; 0: it is not
    int run(Fate fate, std::chrono::microseconds delay)
    {
        const auto child = ::fork();
        if (child == 0) {
            ::_exit(work(file(), plan, fate));
        }
        if (delay.count() > 0) {
            std::this_thread::sleep_for(delay);
            ::kill(child, SIGKILL);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status) ? -1 : WEXITSTATUS(status);
    }

    /// Compares the disk with what the journal says; empty: all is well.
    std::string check()
    {
        const auto state = readJournal(file());
        if (!state) {
            return fs::exists(plan.items[0].target) ? state.error().message : std::string();
        }
        const auto review = reviewRun(*state, wayOf(), {}, {});
        if (!review) {
            return review.error().message;
        }
        for (std::uint32_t i = 0; i < kPictures; ++i) {
            if (auto wrong = checkItem(i, review->verdicts[i]); !wrong.empty()) {
                return std::to_string(i) + " " + wrong;
            }
        }
        for (const auto &entry : fs::directory_iterator(plan.wish.output)) {
            if (entry.path().extension() == ".part") {
                return "a temporary file is left";
            }
        }
        return {};
    }

    [[nodiscard]] fs::path file() const { return tree.path("journal.ndjson"); }

    FileTree tree;
    BatchPlan plan;

private:
    std::string checkItem(std::uint32_t number, Verdict verdict)
    {
        const auto &target = plan.items[number].target;
        const bool isThere = fs::exists(target);
        if (isThere && contentOf(target) != resultOf(number)) {
            return "is not whole";
        }
        if (isThere != (verdict == Verdict::Keep || verdict == Verdict::Adopt)) {
            return isThere ? "would be done again" : "is missed";
        }
        if (isThere) {
            const auto [known, isNew] = m_inodes.emplace(number, inodeOf(target));
            return known->second == inodeOf(target) ? "" : "was done again";
        }
        return m_inodes.contains(number) ? "has gone" : "";
    }

    std::map<std::uint32_t, ino_t> m_inodes;
};

constexpr int kNever = 1 << 30;

} // namespace

class JournalCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtEachStep();
    void killedAtAnyMoment();
    void powerFailsAtAnyByte();
};

/// Each process gets a little further than the one before.
void JournalCrashTest::killedAtEachStep()
{
    Story story;
    int crashes = 0;
    for (int steps = 1; crashes < 500; ++steps) {
        const int end = story.run(Fate(steps), {});
        const auto wrong = story.check();
        QVERIFY2(wrong.empty(), wrong.c_str());
        if (end == 0) {
            break;
        }
        QCOMPARE(end, -1);
        ++crashes;
    }
    QVERIFY2(crashes > 20 && crashes < 500, std::to_string(crashes).c_str());
    const auto state = readJournal(story.file());
    QVERIFY(std::ranges::all_of(
        state->items, [](const auto &item) { return item.last == Last::Done; }));
    QCOMPARE(story.run(Fate(kNever), {}), 0); // there is nothing to do
    QVERIFY(story.check().empty());
}

void JournalCrashTest::killedAtAnyMoment()
{
    std::mt19937 random(3);
    int crashes = 0;
    while (crashes < 50) {
        Story story;
        int end = -1;
        for (int i = 0; end != 0; ++i) {
            const std::chrono::microseconds delay(i < 60 ? 500 + random() % 20'000 : 0);
            end = story.run(Fate(kNever), delay);
            const auto wrong = story.check();
            QVERIFY2(wrong.empty(), wrong.c_str());
            QVERIFY2(end <= 0, std::to_string(end).c_str());
            crashes += end == -1 ? 1 : 0;
        }
        QVERIFY(readJournal(story.file())->ended);
    }
}

/// The disk has the journal up to some byte, and all results that it had announced until then, in
/// their place or not.
void JournalCrashTest::powerFailsAtAnyByte()
{
    Story whole;
    QCOMPARE(whole.run(Fate(kNever), {}), 0);
    const auto text = contentOf(whole.file());
    const auto session = text.find('\n', text.find("\"kind\":\"session\""));
    std::mt19937 random(5);
    for (auto bytes = session + 1; bytes < text.size(); bytes += 1 + random() % 97) {
        const auto cut = text.substr(0, bytes);
        whole.tree.add("journal.ndjson", cut);
        const auto state = readJournal(whole.file());
        QVERIFY2(state, messageOf(state));
        std::vector<bool> there(kPictures);
        for (std::uint32_t i = 0; i < kPictures; ++i) {
            const auto last = state->items[i].last;
            there[i] = last == Last::Done || (last == Last::Writing && random() % 2 == 0);
            fs::remove(whole.plan.items[i].target);
            if (there[i]) {
                std::ofstream(whole.plan.items[i].target) << resultOf(i);
            }
        }
        const auto review = reviewRun(*state, wayOf(), {}, {});
        QVERIFY2(review, messageOf(review));
        for (std::uint32_t i = 0; i < kPictures; ++i) {
            const auto verdict = review->verdicts[i];
            const bool kept = verdict == Verdict::Keep || verdict == Verdict::Adopt;
            QVERIFY(kept == there[i] && (kept || verdict == Verdict::Do));
        }
    }
}

QTEST_APPLESS_MAIN(JournalCrashTest)
#include "journal_crash_test.moc"
