#include "tests/engine/batch/file_tree.h"

#include <inspyre/folder_watch.h>

#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <set>
#include <string>
#include <vector>

using namespace inspyre;
using namespace std::chrono_literals;
using inspyre::test::FileTree;

namespace {

namespace fs = std::filesystem;

using Kind = WatchEvent::Kind;

constexpr auto kPatience = 60s;

/// Keeps what a watch tells, and waits for it.
class Told
{
public:
    void add(const std::vector<WatchEvent> &events)
    {
        std::unique_lock lock(m_mutex);
        m_events.insert(m_events.end(), events.begin(), events.end());
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_isHeld; });
    }

    /// With true, the watch is not let go from its next telling.
    void hold(bool held)
    {
        const std::scoped_lock lock(m_mutex);
        m_isHeld = held;
        m_changed.notify_all();
    }

    /// Whether there are, soon or late, so many of them.
    [[nodiscard]] bool comes(Kind kind, const fs::path &file, int times = 1)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kPatience, [&] { return count(kind, file) >= times; });
    }

    [[nodiscard]] bool comes(Kind kind, std::size_t number)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kPatience, [&] {
            return static_cast<std::size_t>(
                       std::ranges::count(m_events, kind, &WatchEvent::kind)) >= number;
        });
    }

    [[nodiscard]] std::vector<WatchEvent> all() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_events;
    }

    [[nodiscard]] bool has(Kind kind, const fs::path &file) const
    {
        const std::scoped_lock lock(m_mutex);
        return count(kind, file) > 0;
    }

private:
    [[nodiscard]] int count(Kind kind, const fs::path &file) const
    {
        return static_cast<int>(std::ranges::count_if(m_events, [&](const WatchEvent &event) {
            return event.kind == kind && event.file == file;
        }));
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<WatchEvent> m_events;
    bool m_isHeld = false;
};

WatchOptions quick()
{
    return {.settle = 50ms, .rescan = 1s};
}

std::unique_ptr<FolderWatch> watched(
    Told &told, const std::vector<fs::path> &folders, const WatchOptions &options = quick())
{
    auto watch = FolderWatch::make(
        folders, options, [&told](const std::vector<WatchEvent> &events) { told.add(events); });
    if (!watch) {
        qFatal("no watch: %s", watch.error().message.c_str());
    }
    return *std::move(watch);
}

} // namespace

class FolderWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsThereAndWhatComes();
    void tellsEachOfManyOnce();
    void waitsForTheLastByte();
    void waitsForTheFinalName();
    void passesOverTheRest();
    void tellsAgainWhatIsWrittenAgain();
    void tellsOfRenaming();
    void tellsWhatHasGone();
    void seesFoldersThatAreMovedIn();
    void seesFoldersThatAreRenamed();
    void seesFoldersThatAreMovedOut();
    void seesWhatIsInNewFoldersAtOnce();
    void findsAFolderAgain();
    void findsAFolderThatWasMovedAway();
    void waitsForAFolderThatIsNotThere();
    void missesNothingWhenThereIsTooMuchToTell();
    void endsWhileThereIsWork();
    void refusesWhatIsNoFolder();
};

void FolderWatchTest::tellsWhatIsThereAndWhatComes()
{
    const FileTree tree;
    const auto first = tree.add("in/deep/1.jpg");
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Complete, first));
    QVERIFY(told.comes(Kind::Complete, tree.add("in/deep/2.jpg")));
    QVERIFY(told.comes(Kind::Complete, tree.add("in/3", "\xff\xd8\xff\xe0"))); // by its content
    QVERIFY(watch->notes().empty());
}

void FolderWatchTest::tellsEachOfManyOnce()
{
    const FileTree tree;
    fs::create_directories(tree.path("in"));
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    constexpr std::size_t kMany = 500;
    for (std::size_t i = 0; i < kMany; ++i) {
        tree.add("in/" + std::to_string(i) + ".jpg");
    }
    QVERIFY(told.comes(Kind::Complete, kMany));
    QVERIFY(told.comes(Kind::Complete, tree.add("in/last.jpg")));
    std::set<fs::path> files;
    for (const auto &event : told.all()) {
        QCOMPARE(event.kind, Kind::Complete);
        QVERIFY(files.insert(event.file).second);
    }
    QCOMPARE(files.size(), kMany + 1);
}

void FolderWatchTest::waitsForTheLastByte()
{
    const FileTree tree;
    fs::create_directories(tree.path("in"));
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    const auto slow = tree.path("in/slow.jpg");
    std::ofstream out(slow, std::ios::binary);
    out << "begin" << std::flush;
    QVERIFY(told.comes(Kind::Complete, tree.add("in/quick.jpg")));
    out << "and on" << std::flush;
    QVERIFY(told.comes(Kind::Complete, tree.add("in/quick, too.jpg")));
    QVERIFY(!told.has(Kind::Complete, slow));
    out << "end";
    out.close();
    QVERIFY(told.comes(Kind::Complete, slow));
}

void FolderWatchTest::waitsForTheFinalName()
{
    const FileTree tree;
    fs::create_directories(tree.path("in"));
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    int number = 0;
    for (const std::string end : {".part", ".crdownload", ".tmp", "~"}) {
        const auto name = std::to_string(++number) + ".jpg";
        const auto early = tree.add("in/" + name + end, "\xff\xd8\xff\xe0");
        const auto hidden = tree.add("in/." + name, "\xff\xd8\xff\xe0");
        QVERIFY(told.comes(Kind::Complete, tree.add("in/meanwhile " + name)));
        fs::rename(early, tree.path("in/" + name));
        QVERIFY(told.comes(Kind::Complete, tree.path("in/" + name)));
        fs::rename(hidden, tree.path("in/seen " + name));
        QVERIFY(told.comes(Kind::Complete, tree.path("in/seen " + name)));
    }
    QCOMPARE(told.all().size(), std::size_t{12}); // and no word of the others
}

void FolderWatchTest::passesOverTheRest()
{
    const FileTree tree;
    fs::create_directories(tree.path("in/out"));
    fs::create_directory_symlink(tree.path("in"), tree.path("in/link"));
    auto options = quick();
    options.scan.leaveOut = tree.path("in/out");
    Told told;
    const auto watch = watched(told, {tree.path("in")}, options);
    tree.add("in/notes.txt", "text");
    tree.add("in/.hidden/1.jpg");
    tree.add("in/out/1.jpg");
    tree.add("in/out/deep/1.jpg");
    QVERIFY(told.comes(Kind::Complete, tree.add("in/last.jpg")));
    QCOMPARE(told.all().size(), std::size_t{1});
}

void FolderWatchTest::tellsAgainWhatIsWrittenAgain()
{
    const FileTree tree;
    const auto file = tree.add("in/1.jpg", "one");
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Complete, file));
    { // opened for writing, and nothing written
        const std::ofstream out(file, std::ios::binary | std::ios::app);
    }
    QVERIFY(told.comes(Kind::Complete, tree.add("in/2.jpg")));
    QVERIFY(told.comes(Kind::Complete, tree.add("in/3.jpg")));
    QCOMPARE(told.all().size(), std::size_t{3});
    tree.add("in/1.jpg", "another");
    QVERIFY(told.comes(Kind::Complete, file, 2));
}

void FolderWatchTest::tellsOfRenaming()
{
    const FileTree tree;
    const auto before = tree.add("in/a/1.jpg");
    fs::create_directories(tree.path("in/b"));
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Complete, before));
    const auto after = tree.path("in/b/2.jpg");
    fs::rename(before, after);
    QVERIFY(told.comes(Kind::Renamed, after));
    QCOMPARE(told.all().back().before, before);
    fs::rename(after, tree.path("in/.2.jpg")); // hidden: as if it were gone
    QVERIFY(told.comes(Kind::Gone, after));
}

void FolderWatchTest::tellsWhatHasGone()
{
    const FileTree tree;
    const auto one = tree.add("in/1.jpg");
    const auto two = tree.add("in/2.jpg");
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Complete, 2));
    fs::remove(one);
    QVERIFY(told.comes(Kind::Gone, one));
    fs::rename(two, tree.path("elsewhere.jpg"));
    QVERIFY(told.comes(Kind::Gone, two));
}

void FolderWatchTest::seesFoldersThatAreMovedIn()
{
    const FileTree tree;
    fs::create_directories(tree.path("in"));
    tree.add("new/1.jpg");
    tree.add("new/deep/2.jpg");
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Complete, tree.add("in/0.jpg"))); // it is at work
    fs::rename(tree.path("new"), tree.path("in/new"));
    QVERIFY(told.comes(Kind::Complete, tree.path("in/new/1.jpg")));
    QVERIFY(told.comes(Kind::Complete, tree.path("in/new/deep/2.jpg")));
    QVERIFY(told.comes(Kind::Complete, tree.add("in/new/deep/3.jpg")));
}

void FolderWatchTest::seesFoldersThatAreRenamed()
{
    const FileTree tree;
    const auto before = tree.add("in/a/deep/1.jpg");
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Complete, before));
    fs::rename(tree.path("in/a"), tree.path("in/b"));
    QVERIFY(told.comes(Kind::Renamed, tree.path("in/b/deep/1.jpg")));
    QVERIFY(told.comes(Kind::Complete, tree.add("in/b/deep/2.jpg")));
    fs::remove(tree.path("in/b/deep/1.jpg"));
    QVERIFY(told.comes(Kind::Gone, tree.path("in/b/deep/1.jpg")));
    QCOMPARE(told.all().size(), std::size_t{4});
}

void FolderWatchTest::seesFoldersThatAreMovedOut()
{
    const FileTree tree;
    const auto file = tree.add("in/a/deep/1.jpg");
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Complete, file));
    fs::rename(tree.path("in/a"), tree.path("a"));
    QVERIFY(told.comes(Kind::Gone, file));
    tree.add("a/deep/2.jpg"); // not its concern any more
    QVERIFY(told.comes(Kind::Complete, tree.add("in/3.jpg")));
    QCOMPARE(told.all().size(), std::size_t{3});
}

void FolderWatchTest::seesWhatIsInNewFoldersAtOnce()
{
    const FileTree tree;
    fs::create_directories(tree.path("in"));
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    for (int i = 0; i < 50; ++i) {
        tree.add("in/" + std::to_string(i) + "/a/b/c/1.jpg");
    }
    QVERIFY(told.comes(Kind::Complete, 50));
    fs::remove_all(tree.path("in/7"));
    QVERIFY(told.comes(Kind::Gone, tree.path("in/7/a/b/c/1.jpg")));
}

void FolderWatchTest::findsAFolderAgain()
{
    const FileTree tree;
    const auto file = tree.add("in/1.jpg");
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Complete, file));
    fs::remove_all(tree.path("in"));
    QVERIFY(told.comes(Kind::Lost, tree.path("in")));
    tree.add("in/1.jpg");
    QVERIFY(told.comes(Kind::Back, tree.path("in")));
    QVERIFY(told.comes(Kind::Complete, file, 2));
    QVERIFY(told.comes(Kind::Complete, tree.add("in/2.jpg")));
}

void FolderWatchTest::findsAFolderThatWasMovedAway()
{
    const FileTree tree;
    const auto file = tree.add("top/in/1.jpg");
    Told told;
    const auto watch = watched(told, {tree.path("top/in")});
    QVERIFY(told.comes(Kind::Complete, file));
    fs::rename(tree.path("top"), tree.path("other")); // which the folder itself is not told
    QVERIFY(told.comes(Kind::Lost, tree.path("top/in")));
    fs::rename(tree.path("other"), tree.path("top"));
    QVERIFY(told.comes(Kind::Back, tree.path("top/in")));
    QVERIFY(told.comes(Kind::Complete, file, 2));
}

void FolderWatchTest::waitsForAFolderThatIsNotThere()
{
    const FileTree tree;
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Lost, tree.path("in")));
    const auto file = tree.add("in/1.jpg");
    QVERIFY(told.comes(Kind::Complete, file));
    QVERIFY(told.has(Kind::Back, tree.path("in")));
}

void FolderWatchTest::missesNothingWhenThereIsTooMuchToTell()
{
    std::size_t most = 0;
    std::ifstream("/proc/sys/fs/inotify/max_queued_events") >> most;
    if (most == 0 || most > 200'000) {
        QSKIP("the kernel's queue is too long to be filled");
    }
    const FileTree tree;
    const auto gone = tree.add("in/gone.jpg");
    Told told;
    const auto watch = watched(told, {tree.path("in")});
    QVERIFY(told.comes(Kind::Complete, gone));
    told.hold(true);
    const auto first = tree.add("in/1.jpg");
    QVERIFY(told.comes(Kind::Complete, first)); // now it is held
    {
        std::ofstream one(tree.path("in/one.jpg"), std::ios::binary);
        std::ofstream two(tree.path("in/two.jpg"), std::ios::binary);
        for (std::size_t i = 0; i <= most / 2; ++i) { // by turns, or they would be one event
            one << 'x' << std::flush;
            two << 'x' << std::flush;
        }
    }
    const auto late = tree.add("in/late/1.jpg");
    fs::remove(gone);
    told.hold(false);
    QVERIFY(told.comes(Kind::Complete, tree.path("in/one.jpg")));
    QVERIFY(told.comes(Kind::Complete, tree.path("in/two.jpg")));
    QVERIFY(told.comes(Kind::Complete, late));
    QVERIFY(told.comes(Kind::Gone, gone));
    QVERIFY(told.comes(Kind::Complete, tree.add("in/late/2.jpg"))); // it is watched, too
}

void FolderWatchTest::endsWhileThereIsWork()
{
    const FileTree tree;
    for (int i = 0; i < 200; ++i) {
        tree.add("in/" + std::to_string(i) + ".jpg");
    }
    for (int i = 0; i < 20; ++i) {
        Told told;
        const auto watch = watched(told, {tree.path("in")}, {.settle = 0ms});
        if (i % 2 == 0) {
            QVERIFY(told.comes(Kind::Complete, 1));
        }
    }
}

void FolderWatchTest::refusesWhatIsNoFolder()
{
    const FileTree tree;
    for (const auto &folders :
         {std::vector<fs::path>{}, std::vector<fs::path>{tree.path(), tree.add("1.jpg")}}) {
        const auto watch = FolderWatch::make(folders, quick(), [](const auto &) {});
        QVERIFY(!watch);
        QCOMPARE(watch.error().code, ErrorCode::InvalidArgument);
    }
}

QTEST_APPLESS_MAIN(FolderWatchTest)
#include "folder_watch_test.moc"
