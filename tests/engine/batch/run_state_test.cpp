#include "engine/batch/run_state.h"

#include <QTest>

#include <array>
#include <chrono>
#include <random>
#include <set>
#include <utility>
#include <vector>

using namespace inspyre;

namespace {

constexpr std::uint64_t kBudget = 1000;
constexpr std::uint64_t kNeed = 100;

RunTime at(int ms)
{
    return RunTime(std::chrono::milliseconds(ms));
}

BatchItem itemOf(std::uint32_t number)
{
    return {.number = number, .target = "/out/" + std::to_string(number)};
}

/// A run of `count` pictures that are all known, with numbers from 0, which has started.
class Run
{
public:
    explicit Run(int count, RunRules rules = {.helpers = 2, .removers = 1})
        : state(rules, kBudget)
    {
        for (int i = 0; i < count; ++i) {
            added = state.add(itemOf(static_cast<std::uint32_t>(i)), true) && added;
        }
        state.start(at(0));
    }

    /// The next chore, sizes of pictures found out on the way.
    Chore next(std::uint64_t need = kNeed)
    {
        auto chore = state.nextChore(at(now));
        while (chore.kind == Chore::Kind::Peek) {
            static_cast<void>(state.known(chore.index, need, at(now)));
            chore = state.nextChore(at(now));
        }
        return chore;
    }

    /// Reads the next picture and readies it for being written.
    std::size_t matted()
    {
        const auto chore = next();
        state.read(chore.index, at(now));
        const auto index = state.nextMatte(at(now));
        state.matted(*index, at(now));
        return *index;
    }

    /// The next picture as far as that its write has begun.
    std::size_t writing()
    {
        static_cast<void>(matted());
        auto chore = next();
        while (chore.kind == Chore::Kind::Read) {
            state.read(chore.index, at(now));
            chore = next();
        }
        static_cast<void>(state.beginWrite(chore.index));
        return chore.index;
    }

    void fail(std::size_t index, ErrorCode code)
    {
        state.failed(index, "write", {code, "full", {}}, picturesOwn("write", code), at(now));
    }

    [[nodiscard]] ItemState stateOf(std::size_t index) { return state.item(index).state; }

    RunState state;
    bool added = true;
    int now = 0;
};

} // namespace

class RunStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsByNumber();
    void numbersAreOnce();
    void readsBeforeTheNetworkStarves();
    void writesBeforeReadingMore();
    void queuesAreBounded();
    void nobodyOvertakesALargePicture();
    void pauseBeginsNothing();
    void heldBeginsNothing();
    void stopFinishes();
    void stopCancelsAllButWrites();
    void cancelSkips();
    void retriesWhatHasFailed();
    void pausesAfterFailuresAlike();
    void otherFailuresAreOtherRows();
    void ownFailuresDoNotPause();
    void successEndsARow();
    void othersFurtherOnDoNotEndIt();
    void lateFailuresOfThePauseWaitToo();
    void goesAloneOnce();
    void endsOnlyWhenAskedTo();
    void tellsEachPictureOnce();
    void countsIdleNetwork();
    void ratesAreOfTheLastTenSeconds();
    void anyOrderEndsWell();
};

void RunStateTest::beginsByNumber()
{
    RunState state({}, kBudget);
    for (const std::uint32_t number : {7U, 3U, 5U}) {
        QVERIFY(state.add(itemOf(number), true));
    }
    state.start(at(0));
    std::vector<std::uint32_t> order;
    for (auto chore = state.nextChore(at(0)); chore.kind != Chore::Kind::None;
         chore = state.nextChore(at(0))) {
        if (chore.kind == Chore::Kind::Peek) {
            static_cast<void>(state.known(chore.index, kNeed, at(0)));
        } else {
            order.push_back(state.item(chore.index).item.number);
        }
    }
    QCOMPARE(order, (std::vector<std::uint32_t>{3, 5, 7}));
}

void RunStateTest::numbersAreOnce()
{
    RunState state({}, kBudget);
    QVERIFY(state.add(itemOf(1), true));
    QVERIFY(!state.add(itemOf(1), true));
    QCOMPARE(state.items().size(), std::size_t{1});
}

void RunStateTest::readsBeforeTheNetworkStarves()
{
    Run run(9);
    static_cast<void>(run.matted());
    QCOMPARE(run.next().kind, Chore::Kind::Read); // nothing would be there to be matted
    QCOMPARE(run.next().kind, Chore::Kind::Read);
    QCOMPARE(run.next().kind, Chore::Kind::Write);
}

void RunStateTest::writesBeforeReadingMore()
{
    Run run(9);
    static_cast<void>(run.next());
    static_cast<void>(run.next());
    static_cast<void>(run.next());
    run.state.read(0, at(0));
    QVERIFY(run.state.nextMatte(at(0)));
    run.state.matted(0, at(0));
    QCOMPARE(run.next().kind, Chore::Kind::Write); // two are being read
}

void RunStateTest::queuesAreBounded()
{
    Run run(100);
    int reads = 0;
    while (run.next(1).kind == Chore::Kind::Read) {
        ++reads;
    }
    QCOMPARE(reads, 4); // two for the Remover, and one for each helper
    for (std::size_t index = 0; index < 4; ++index) {
        run.state.read(index, at(0));
    }
    QCOMPARE(run.next(1).kind, Chore::Kind::None);

    int mattes = 0;
    while (true) {
        const auto index = run.state.nextMatte(at(0));
        if (!index) {
            break;
        }
        run.state.matted(*index, at(0));
        ++mattes;
    }
    QCOMPARE(mattes, 3); // so many may wait to be written
}

void RunStateTest::nobodyOvertakesALargePicture()
{
    Run run(3);
    std::array<std::uint64_t, 3> needs = {kNeed, 5 * kBudget, kNeed};
    std::vector<std::size_t> read;
    for (auto chore = run.state.nextChore(at(0)); chore.kind != Chore::Kind::None;
         chore = run.state.nextChore(at(0))) {
        if (chore.kind == Chore::Kind::Peek) {
            static_cast<void>(run.state.known(chore.index, needs[chore.index], at(0)));
        } else {
            read.push_back(chore.index);
        }
    }
    QCOMPARE(read, std::vector<std::size_t>{0});
    run.fail(0, ErrorCode::DamagedImage);
    QCOMPARE(run.next().index, std::size_t{1});
    QCOMPARE(run.next().kind, Chore::Kind::None);
    QCOMPARE(run.state.stats(at(0)).workBytes, 5 * kBudget);
    run.fail(1, ErrorCode::DamagedImage);
    QCOMPARE(run.next().index, std::size_t{2});
    QCOMPARE(run.state.stats(at(0)).workBytes, kNeed);
}

void RunStateTest::pauseBeginsNothing()
{
    Run run(5);
    const auto begun = run.next();
    run.state.setPaused(true, at(0));
    QCOMPARE(run.next().kind, Chore::Kind::None);
    run.state.read(begun.index, at(0));
    QVERIFY(run.state.nextMatte(at(0))); // what is in work is finished
    run.state.matted(begun.index, at(0));
    QCOMPARE(run.next().kind, Chore::Kind::Write);
    QVERIFY(!run.state.over());
    run.state.setPaused(false, at(0));
    QCOMPARE(run.next().kind, Chore::Kind::Read);
}

void RunStateTest::heldBeginsNothing()
{
    Run run(1);
    run.state.hold(true, at(0));
    QCOMPARE(run.next().kind, Chore::Kind::None);
    run.state.hold(false, at(0));
    QCOMPARE(run.next().kind, Chore::Kind::Read);
}

void RunStateTest::stopFinishes()
{
    Run run(5);
    const auto begun = run.next();
    run.state.stop(StopHow::Finish, at(0));
    QVERIFY(!run.state.over());
    QVERIFY(!*run.state.item(begun.index).stop);
    run.state.read(begun.index, at(0));
    QVERIFY(run.state.nextMatte(at(0)));
    run.state.matted(begun.index, at(0));
    const auto write = run.next();
    QCOMPARE(write.kind, Chore::Kind::Write);
    QVERIFY(run.state.beginWrite(write.index));
    run.state.done(write.index, {}, at(0));
    QVERIFY(run.state.over());
    QCOMPARE(run.state.how(), std::string("stopped"));
}

void RunStateTest::stopCancelsAllButWrites()
{
    Run run(9);
    const auto writes = run.writing();
    const auto reads = run.next().index;
    const auto lies = run.next().index;
    run.state.read(lies, at(0));
    run.state.stop(StopHow::Cancel, at(0));
    QVERIFY(!*run.state.item(writes).stop);
    QVERIFY(*run.state.item(reads).stop);
    QCOMPARE(run.state.item(lies).step, Step::Waiting);
    QCOMPARE(run.next().kind, Chore::Kind::None);
    QVERIFY(!run.state.stopped(reads, at(0)));
    QVERIFY(!run.state.over());
    run.state.done(writes, {}, at(0));
    QVERIFY(run.state.over());
    QCOMPARE(run.state.stats(at(0)).workBytes, std::uint64_t{0});
    QCOMPARE(run.state.stats(at(0)).done, 1);
}

void RunStateTest::cancelSkips()
{
    Run run(9);
    const auto writes = run.writing();
    const auto reads = run.next().index;
    const auto waits = std::size_t{8};
    const std::array numbers = {
        static_cast<std::uint32_t>(writes),
        static_cast<std::uint32_t>(reads),
        static_cast<std::uint32_t>(waits),
        77U};
    QCOMPARE(run.state.cancel(numbers, at(0)), std::vector<std::size_t>{waits});
    QCOMPARE(run.stateOf(waits), ItemState::Skipped);
    QVERIFY(*run.state.item(reads).stop);
    QVERIFY(run.state.stopped(reads, at(0)));
    QCOMPARE(run.stateOf(reads), ItemState::Skipped);
    run.state.done(writes, {}, at(0));
    QCOMPARE(run.stateOf(writes), ItemState::Done);
    QCOMPARE(run.state.stats(at(0)).skipped, 2);
}

void RunStateTest::retriesWhatHasFailed()
{
    Run run(2);
    for (std::size_t index = 0; index < 2; ++index) {
        QCOMPARE(run.next().index, index);
        run.fail(index, ErrorCode::DamagedImage);
    }
    QCOMPARE(run.state.stats(at(0)).failed, 2);
    const std::array<std::uint32_t, 1> second = {1};
    run.state.retry(second, at(0));
    QCOMPARE(run.next().index, std::size_t{1});
    QVERIFY(run.state.item(1).error == nullptr);
    run.state.retry({}, at(0)); // all: those that have failed
    QCOMPARE(run.next().index, std::size_t{0});
    QCOMPARE(run.next().kind, Chore::Kind::None);
    QCOMPARE(run.state.stats(at(0)).failed, 0);
}

void RunStateTest::pausesAfterFailuresAlike()
{
    Run run(9);
    run.fail(run.writing(), ErrorCode::DiskFull);
    run.fail(run.writing(), ErrorCode::DiskFull);
    QCOMPARE(run.state.stats(at(0)).failed, 2);
    QVERIFY(!run.state.takePause());
    run.fail(run.writing(), ErrorCode::DiskFull);
    const auto pause = run.state.takePause();
    QVERIFY(pause);
    QCOMPARE(pause->first.code, ErrorCode::DiskFull);
    QCOMPARE(pause->second, 3);
    QVERIFY(!run.state.takePause()); // told once
    QCOMPARE(run.state.stats(at(0)).failed, 0);
    QCOMPARE(run.stateOf(0), ItemState::Waiting);

    run.state.stop(StopHow::Cancel, at(0));
    QCOMPARE(run.state.how(), std::string("paused"));
}

void RunStateTest::otherFailuresAreOtherRows()
{
    Run run(9);
    run.fail(run.writing(), ErrorCode::DiskFull);
    run.fail(run.writing(), ErrorCode::DiskFull);
    run.fail(run.writing(), ErrorCode::Device);
    run.fail(run.writing(), ErrorCode::DiskFull);
    run.fail(run.writing(), ErrorCode::DiskFull);
    QVERIFY(!run.state.takePause());
    QCOMPARE(run.state.stats(at(0)).failed, 5);
}

void RunStateTest::ownFailuresDoNotPause()
{
    Run run(9);
    run.fail(run.writing(), ErrorCode::DiskFull);
    run.fail(run.writing(), ErrorCode::DiskFull);
    for (int i = 0; i < 4; ++i) {
        run.fail(run.writing(), ErrorCode::DamagedImage);
    }
    QVERIFY(!run.state.takePause());
    run.fail(run.writing(), ErrorCode::DiskFull); // they do not break a row, either
    QVERIFY(run.state.takePause());
    QCOMPARE(run.state.stats(at(0)).failed, 4);
}

void RunStateTest::successEndsARow()
{
    Run run(9);
    for (int i = 0; i < 4; ++i) {
        run.fail(run.writing(), ErrorCode::DiskFull);
        run.state.done(run.writing(), {}, at(0));
    }
    QVERIFY(!run.state.takePause());
}

/// Such as pictures that were read before a disk has gone.
void RunStateTest::othersFurtherOnDoNotEndIt()
{
    Run run(9);
    const auto writes = run.writing();
    for (int i = 0; i < 3; ++i) {
        auto chore = run.next();
        if (chore.kind == Chore::Kind::Read) {
            run.state.read(chore.index, at(0));
        }
        const auto index = run.state.nextMatte(at(0));
        run.state.failed(*index, "matte", {ErrorCode::Device, "lost", {}}, false, at(0));
        if (i == 0) {
            run.state.done(writes, {}, at(0));
        }
    }
    QVERIFY(run.state.takePause());
}

void RunStateTest::lateFailuresOfThePauseWaitToo()
{
    Run run(9, {.helpers = 2, .removers = 1, .stopAfter = 1});
    const auto first = run.writing();
    const auto second = run.writing();
    run.fail(first, ErrorCode::DiskFull);
    QCOMPARE(run.stateOf(first), ItemState::Waiting);
    run.fail(second, ErrorCode::DiskFull);
    QCOMPARE(run.stateOf(second), ItemState::Waiting);
    QVERIFY(run.state.takePause());
    run.state.setPaused(false, at(0));
    QCOMPARE(run.next().index, first);
    QCOMPARE(run.next().index, second);
}

void RunStateTest::goesAloneOnce()
{
    Run run(3);
    const auto first = run.next().index;
    QVERIFY(!run.state.hadCompany(first));
    const auto second = run.next().index;
    QVERIFY(run.state.hadCompany(first));
    QVERIFY(run.state.hadCompany(second));

    run.state.againAlone(first, at(0));
    QCOMPARE(run.stateOf(first), ItemState::Waiting);
    QCOMPARE(run.next().kind, Chore::Kind::None); // not while the other one is in work
    run.fail(second, ErrorCode::DamagedImage);
    QCOMPARE(run.next().index, first);
    QCOMPARE(run.next().kind, Chore::Kind::None);
    QVERIFY(!run.state.hadCompany(first));
    run.fail(first, ErrorCode::OutOfMemory);
    QCOMPARE(run.next().index, std::size_t{2});
    QVERIFY(!run.state.hadCompany(2));
}

void RunStateTest::endsOnlyWhenAskedTo()
{
    Run run(0, {.endWhenDone = false});
    QVERIFY(!run.state.over());
    QVERIFY(run.state.add(itemOf(4), false));
    const auto chore = run.next();
    QCOMPARE(chore.kind, Chore::Kind::Read);
    run.fail(chore.index, ErrorCode::NotAnImage);
    QVERIFY(!run.state.over());
    run.state.stop(StopHow::Finish, at(0));
    QVERIFY(run.state.over());
    QCOMPARE(run.state.how(), std::string("finished"));
}

void RunStateTest::tellsEachPictureOnce()
{
    Run run(3);
    QVERIFY(run.state.takeChanges().empty());
    const auto index = run.writing();
    run.state.retarget(index, "/out/other");
    run.state.done(index, {.doubt = kDoubtful}, at(0));
    const auto updates = run.state.takeChanges();
    std::set<std::uint32_t> numbers;
    for (const auto &update : updates) {
        QVERIFY(numbers.insert(update.number).second);
    }
    QCOMPARE(updates.front().state, ItemState::Doubtful);
    QVERIFY(updates.front().facts);
    QVERIFY(updates.front().item);
    QCOMPARE(updates.front().item->target.string(), std::string("/out/other"));
    QVERIFY(!run.state.hasChanges());

    QVERIFY(run.state.add(itemOf(9), false));
    const auto added = run.state.takeChanges();
    QCOMPARE(added.size(), std::size_t{1});
    QCOMPARE(added.front().item->number, 9U);
}

void RunStateTest::countsIdleNetwork()
{
    Run run(2);
    const auto first = run.next().index;
    run.now = 100;
    run.state.read(first, at(100));
    QVERIFY(run.state.nextMatte(at(100))); // idle for 100 ms
    QCOMPARE(run.state.stats(at(400)).networkIdle, 0.25);
    run.now = 400;
    run.state.matted(first, at(400));
    run.state.setPaused(true, at(500)); // idle for 100 ms more
    QCOMPARE(run.state.stats(at(900)).networkIdle, 200.0 / 900.0);
}

void RunStateTest::ratesAreOfTheLastTenSeconds()
{
    Run run(60);
    for (int second = 1; second <= 30; ++second) {
        run.now = 1000 * second;
        run.state.done(run.writing(), {}, at(run.now));
        if (second <= 15) { // twice as fast in the beginning
            run.state.done(run.writing(), {}, at(run.now));
        }
        run.state.mark(at(run.now));
    }
    const auto stats = run.state.stats(at(30'000));
    QCOMPARE(stats.perSecond, 1.0);
    QCOMPARE(stats.done, 45);
    QCOMPARE(*stats.secondsLeft, 15.0);
}

/// Whatever happens in whatever order: memory stays within its budget, each picture ends, and
/// nothing is left.
void RunStateTest::anyOrderEndsWell()
{
    std::mt19937 random(3);
    constexpr int kItems = 500;
    RunState state({.helpers = 3, .removers = 2, .stopAfter = 3}, kBudget);
    for (std::uint32_t i = 0; i < kItems; ++i) {
        QVERIFY(state.add(itemOf(i), true));
    }
    state.start(at(0));
    std::vector<std::pair<std::size_t, char>> hands;
    int idle = 0;
    for (int step = 0; !state.over(); ++step) {
        QVERIFY(step < 100'000 && idle < 1000);
        ++idle;
        const auto now = at(step);
        const auto dice = random() % 100;
        if (dice == 0) {
            state.setPaused(true, now);
        } else if (dice < 4) {
            state.setPaused(false, now);
        } else if (dice == 4) {
            const std::array<std::uint32_t, 1> one = {
                static_cast<std::uint32_t>(random() % kItems)};
            static_cast<void>(state.cancel(one, now));
        } else if (dice == 5) {
            state.retry({}, now);
        } else if (dice < 40 && hands.size() < 3) {
            const auto chore = state.nextChore(now);
            if (chore.kind != Chore::Kind::None) {
                constexpr std::array kLetters = {'-', 'p', 'r', 'w'};
                hands.emplace_back(chore.index, kLetters[static_cast<std::size_t>(chore.kind)]);
            }
        } else if (dice < 60) {
            if (const auto index = state.nextMatte(now)) {
                hands.emplace_back(*index, 'm');
            }
        } else if (!hands.empty()) {
            const auto place = random() % hands.size();
            const auto [index, what] = hands[place];
            hands.erase(hands.begin() + static_cast<std::ptrdiff_t>(place));
            const auto &item = state.item(index);
            const auto luck = random() % 20;
            idle = 0;
            if (what != 'p' && *item.stop) {
                static_cast<void>(state.stopped(index, now));
            } else if (luck == 0 && what != 'p') {
                state.failed(index, "write", {ErrorCode::DiskFull, "", {}}, false, now);
            } else if (luck == 1) {
                state.failed(index, "read", {ErrorCode::DamagedImage, "", {}}, true, now);
            } else if (luck == 2 && what != 'p' && state.hadCompany(index)) {
                state.againAlone(index, now);
            } else if (what == 'p') {
                const auto need = random() % 20 == 0 ? 3 * kBudget : 50 + random() % 300;
                static_cast<void>(state.known(index, need, now));
            } else if (what == 'r') {
                state.read(index, now);
            } else if (what == 'm') {
                state.matted(index, now);
            } else if (state.beginWrite(index)) {
                state.done(index, {}, now);
            }
        }
        const auto stats = state.stats(now);
        QVERIFY(stats.workBytes <= kBudget || stats.inWork == 1);
    }
    const auto stats = state.stats(at(1'000'000));
    QCOMPARE(stats.workBytes, std::uint64_t{0});
    QCOMPARE(stats.inWork, 0);
    QCOMPARE(stats.done + stats.failed + stats.skipped, kItems);
    QVERIFY(stats.done > kItems / 2);
    QCOMPARE(state.how(), std::string("finished"));
}

QTEST_APPLESS_MAIN(RunStateTest)
#include "run_state_test.moc"
