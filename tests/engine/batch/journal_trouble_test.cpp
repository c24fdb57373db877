#include "engine/batch/journal_writer.h"
#include "tests/engine/batch/journals.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;
using Last = JournalItem::Last;

constexpr int kCannot = 77;

/// A disk with room for so many bytes more, whose flushes may fail.
struct Disk
{
    std::atomic<std::size_t> room = 1 << 20;
    std::atomic_bool flushFails = false;

    [[nodiscard]] AppendCalls calls()
    {
        return {
            .write = [this](int fd, const void *data, std::size_t bytes) -> ssize_t {
                const auto fits = std::min<std::size_t>(room, bytes);
                if (fits == 0) {
                    errno = ENOSPC;
                    return -1;
                }
                room -= fits;
                return ::write(fd, data, fits);
            },
            .flush =
                [this](int) {
                    errno = EIO;
                    return flushFails ? -1 : 0;
                }};
    }
};

std::unique_ptr<Journal> journalOn(Disk &disk, const fs::path &file, const BatchPlan &plan)
{
    auto writer = JournalWriter::open(
        {},
        {.file = file, .run = "0123456789abcdef", .output = plan.wish.output},
        {.calls = disk.calls()});
    if (!writer || !(*writer)->begin(plan) || !(*writer)->beginSession(wayOf(), {})) {
        qFatal("no journal");
    }
    return std::make_unique<Journal>(*std::move(writer));
}

/// In a process of its own, which may mount file systems that nobody else sees.
int apart(const std::function<bool()> &body)
{
    const auto child = ::fork();
    if (child == 0) {
        const bool may = ::unshare(CLONE_NEWNS) == 0 &&
                         ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        ::_exit(!may ? kCannot : body() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool mountSmall(const fs::path &folder)
{
    fs::create_directories(folder);
    return ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=256k") == 0;
}

} // namespace

class JournalTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterAFullDiskItGoesOn();
    void addedPicturesMeetAFullDisk();
    void afterAFailedFlushItIsOpenedAnew();
    void aRealDiskIsFull();
    void aRealDiskIsUnmounted();
    void threadsTellAtOnce();
};

void JournalTroubleTest::afterAFullDiskItGoesOn()
{
    const FileTree tree;
    const auto plan = planOf(tree, 3);
    Disk disk;
    const auto file = tree.path("journal.ndjson");
    const auto journal = journalOn(disk, file, plan);
    for (std::size_t room = 0; room < 200; room += 13) {
        disk.room = room;
        const auto full = journal->writing(0, plan.items[0].target, factsOf(plan, 0));
        QVERIFY(!full && full.error().code == ErrorCode::DiskFull);
        disk.room = room / 2;
        QVERIFY(!journal->done(0, 1));
        QVERIFY(!journal->failed(1, "read", {}, {}));
        QVERIFY(!journal->ended("stopped"));
    }
    disk.room = 1 << 20;
    QVERIFY(journal->writing(0, plan.items[0].target, factsOf(plan, 0)));
    QVERIFY(journal->done(0, 1));
    const auto state = readJournal(file);
    QVERIFY2(state && state->damage.empty(), messageOf(state));
    QVERIFY(state->items[0].last == Last::Done && state->items[1].last == Last::None);
    const auto found = findJournals(tree.path());
    QCOMPARE(found[0].done, 1); // what could not be told does not count
    QCOMPARE(found[0].failed, 0);
}

void JournalTroubleTest::addedPicturesMeetAFullDisk()
{
    const FileTree tree;
    auto plan = planOf(tree, 5000); // more than are written at once
    const std::vector<BatchItem> later(plan.items.begin() + 1, plan.items.end());
    plan.items.resize(1);
    Disk disk;
    const auto file = tree.path("journal.ndjson");
    const auto journal = journalOn(disk, file, plan);
    disk.room = 1'100'000;
    QVERIFY(journal->add(later).error().code == ErrorCode::DiskFull);
    QVERIFY(journal->skipped(1, "x").error().code == ErrorCode::DiskFull || disk.room > 0);
    disk.room = 1 << 30;
    const auto known = readJournal(file)->items.size();
    QVERIFY(known > 1 && known < 5000);
    const std::vector<BatchItem> rest(
        later.begin() + static_cast<std::ptrdiff_t>(known) - 1, later.end());
    QVERIFY(journal->add(rest));
    QVERIFY(journal->skipped(4999, "x"));
    const auto state = readJournal(file);
    QVERIFY(state->damage.empty());
    QCOMPARE(state->items.size(), std::size_t(5000));
    QCOMPARE(findJournals(tree.path())[0].items, 5000);
}

void JournalTroubleTest::afterAFailedFlushItIsOpenedAnew()
{
    const FileTree tree;
    const auto plan = planOf(tree, 2);
    const auto file = tree.path("journal.ndjson");
    {
        Disk disk;
        const auto journal = journalOn(disk, file, plan);
        QVERIFY(journal->writing(0, plan.items[0].target, factsOf(plan, 0)));
        disk.flushFails = true;
        QVERIFY(!journal->writing(1, plan.items[1].target, factsOf(plan, 1)));
        disk.flushFails = false;
        const auto after = journal->writing(1, plan.items[1].target, factsOf(plan, 1));
        QVERIFY(!after && after.error().code == ErrorCode::CannotWrite);
        QVERIFY(!journal->done(0, 1) && !journal->ended("paused"));
    }
    const auto journal = Journal::reopen(file, wayOf(), {});
    QVERIFY2(journal, messageOf(journal));
    QVERIFY((*journal)->writing(1, plan.items[1].target, factsOf(plan, 1)));
    QVERIFY(readJournal(file)->damage.empty());
}

void JournalTroubleTest::aRealDiskIsFull()
{
    const FileTree tree;
    const auto plan = planOf(tree, 2);
    const int end = apart([&] {
        const auto disk = tree.path("disk");
        if (!mountSmall(disk)) {
            ::_exit(kCannot);
        }
        const auto file = disk / "journal.ndjson";
        const auto journal = Journal::create(file, plan, wayOf(), {});
        bool right = bool(journal);
        std::ofstream filler(disk / "filler");
        while (filler << std::string(4096, 'x') << std::flush) {
        }
        int told = 0; // what is left of the journal's last block
        while (told < 100 && (*journal)->skipped(0, "x")) {
            ++told;
        }
        const auto full = (*journal)->writing(1, plan.items[1].target, factsOf(plan, 1));
        right = right && told < 100 && !full && full.error().code == ErrorCode::DiskFull;
        fs::remove(disk / "filler");
        filler.close();
        right = right && (*journal)->writing(1, plan.items[1].target, factsOf(plan, 1)) &&
                (*journal)->ended("finished");
        const auto state = readJournal(file);
        return right && state && state->damage.empty() && state->ended &&
               state->items[1].last == Last::Writing;
    });
    if (end == kCannot) {
        QSKIP("no file system can be mounted here");
    }
    QCOMPARE(end, 0);
}

void JournalTroubleTest::aRealDiskIsUnmounted()
{
    const FileTree tree;
    const auto plan = planOf(tree, 1);
    const auto file = tree.path("journal.ndjson");
    const int end = apart([&] {
        const auto &output = plan.wish.output;
        if (!mountSmall(output)) {
            ::_exit(kCannot);
        }
        auto facts = factsOf(plan, 0);
        facts.source = {};
        facts.outputBytes = 1;
        facts.outputSum = contentSum(std::as_bytes(std::span("r", 1)));
        {
            const auto journal = Journal::create(file, plan, wayOf(), {});
            const auto &target = plan.items[0].target;
            const bool made = bool((*journal)->writing(0, target, facts));
            std::ofstream(target) << "r";
            if (!made || !(*journal)->done(0, fileId(target, {})->modifiedNs)) {
                return false;
            }
        }
        const auto state = readJournal(file);
        const auto there = reviewRun(*state, wayOf(), {}, {});
        if (!there || there->verdicts[0] != Verdict::Keep || ::umount(output.c_str()) != 0) {
            return false;
        }
        const auto away = reviewRun(*state, wayOf(), {}, {});
        return !away && away.error().message.find("mounted") != std::string::npos &&
               fs::is_empty(output);
    });
    if (end == kCannot) {
        QSKIP("no file system can be mounted here");
    }
    QCOMPARE(end, 0);
}

void JournalTroubleTest::threadsTellAtOnce()
{
    const FileTree tree;
    constexpr std::uint32_t kThreads = 6;
    constexpr std::uint32_t kEach = 20;
    const auto plan = planOf(tree, kThreads * kEach);
    const auto file = tree.path("journal.ndjson");
    std::atomic_int failures = 0;
    {
        const auto opened = Journal::create(file, plan, wayOf(), {.rollAfter = 5ms});
        QVERIFY2(opened, messageOf(opened));
        auto &journal = **opened;
        std::vector<std::jthread> threads;
        for (std::uint32_t t = 0; t < kThreads; ++t) {
            threads.emplace_back([&, t] {
                for (std::uint32_t i = t * kEach; i < (t + 1) * kEach; ++i) {
                    const bool told =
                        i % 5 == 0 ? bool(journal.failed(i, "read", {}, {}))
                                   : journal.writing(i, plan.items[i].target, factsOf(plan, i)) &&
                                         journal.done(i, i);
                    failures += told ? 0 : 1;
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    QVERIFY(fs::exists(tree.path("journal.ndjson.1")));
    const auto state = readJournal(file);
    QVERIFY2(state, messageOf(state));
    QVERIFY2(state->damage.empty(), state->damage.empty() ? "" : state->damage[0].c_str());
    for (std::uint32_t i = 0; i < kThreads * kEach; ++i) {
        const auto &item = state->items[i];
        QVERIFY(item.last == (i % 5 == 0 ? Last::Failed : Last::Done));
        QVERIFY(i % 5 == 0 || (item.facts == factsOf(plan, i) && item.targetModifiedNs == i));
    }
    const auto found = findJournals(tree.path());
    QCOMPARE(found[0].done, 96);
    QCOMPARE(found[0].failed, 24);
}

QTEST_APPLESS_MAIN(JournalTroubleTest)
#include "journal_trouble_test.moc"
