#include "engine/batch/append_file.h"
#include "engine/batch/file_lock.h"
#include "tests/engine/batch/journals.h"

#include <inspyre/journal.h>

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

/// A disk with room for so many bytes more.
AppendCalls smallDisk(std::shared_ptr<std::atomic<std::size_t>> room)
{
    return {.write = [room](int fd, const void *data, std::size_t bytes) -> ssize_t {
        const auto fits = std::min<std::size_t>(*room, bytes);
        if (fits == 0) {
            errno = ENOSPC;
            return -1;
        }
        const auto written = ::write(fd, data, fits);
        *room -= static_cast<std::size_t>(std::max<ssize_t>(0, written));
        return written;
    }};
}

} // namespace

class AppendFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentSums();
    void identifiesFiles();
    void linesFollowEachOther();
    void aLineThatWasCutOffIsEnded();
    void afterAFullDiskItGoesOn();
    void realLimitOfAFile();
    void afterAFailedFlushNothingIsTrusted();
    void threadsShareOneFlush();
    void aFileIsHeldByOne();
    void aLockedFileThatIsReplacedIsLetGo();
};

void AppendFileTest::contentSums()
{
    const auto sumOf = [](const std::string &text) {
        return contentSum(std::as_bytes(std::span(text)));
    };
    QCOMPARE(sumOf(""), std::uint64_t(0));
    QCOMPARE(sumOf("abc"), std::uint64_t(0x44BC2CF5AD770999)); // XXH64's own example
    std::string large(std::size_t{9} << 20, 'x');
    const auto whole = sumOf(large);
    for (const auto place : {std::size_t{0}, std::size_t{4} << 20, large.size() - 1}) {
        large[place] ^= 1;
        QVERIFY(sumOf(large) != whole);
        large[place] ^= 1;
    }
    QVERIFY(sumOf(large.substr(0, std::size_t{8} << 20)) != whole);
}

void AppendFileTest::identifiesFiles()
{
    const FileTree tree;
    for (const std::size_t bytes :
         {std::size_t{0},
          std::size_t{1},
          (std::size_t{4} << 20) - 1,
          std::size_t{4} << 20,
          (std::size_t{8} << 20) + 3}) {
        std::string content(bytes, 'x');
        for (std::size_t i = 0; i < bytes; i += 1000) {
            content[i] = static_cast<char>(i / 1000);
        }
        const auto file = tree.add("a", content);
        double last = 0.0;
        bool falls = false;
        const auto id = fileId(file, JobControl({}, [&](const Progress &progress) {
                                   falls = falls || progress.fraction < last;
                                   last = progress.fraction;
                               }));
        QVERIFY2(id, messageOf(id));
        QCOMPARE(id->bytes, bytes);
        QCOMPARE(id->sum, contentSum(std::as_bytes(std::span(content))));
        QVERIFY(id->modifiedNs > 0);
        QVERIFY(!falls && last == 1.0);
    }
    QVERIFY(fileId(tree.path("none"), {}).error().code == ErrorCode::FileNotFound);
    QVERIFY(fileId(tree.path(), {}).error().code == ErrorCode::IsADirectory);
    QCOMPARE(::mkfifo(tree.path("pipe").c_str(), 0600), 0);
    QVERIFY(fileId(tree.path("pipe"), {}).error().code == ErrorCode::InvalidArgument);
    QVERIFY(fileId("/dev/zero", {}).error().code == ErrorCode::InvalidArgument);
    for (int asked = 1; asked <= 3; ++asked) {
        int left = asked;
        const auto id = fileId(tree.path("a"), JobControl([&] { return --left == 0; }));
        QVERIFY(id.error().code == ErrorCode::Cancelled);
    }
    int asked = 0;
    const JobControl changes([&] {
        asked += 1;
        if (asked == 2) {
            std::ofstream(tree.path("a"), std::ios::app) << "more";
        }
        return false;
    });
    QVERIFY(fileId(tree.path("a"), changes).error().code == ErrorCode::InvalidArgument);
}

void AppendFileTest::linesFollowEachOther()
{
    const FileTree tree;
    const auto file = tree.path("log");
    for (int i = 0; i < 3; ++i) {
        const auto out = AppendFile::open(file);
        QVERIFY2(out, messageOf(out));
        QVERIFY((*out)->append("a\n"));
        QVERIFY((*out)->append("b\nc\n"));
        QVERIFY((*out)->flush());
        QVERIFY((*out)->close());
    }
    QCOMPARE(contentOf(file), std::string("a\nb\nc\na\nb\nc\na\nb\nc\n"));
    QVERIFY(AppendFile::open(tree.path("none/log")).error().code == ErrorCode::FileNotFound);
    QVERIFY(AppendFile::open(tree.path()).error().code == ErrorCode::IsADirectory);
}

void AppendFileTest::aLineThatWasCutOffIsEnded()
{
    const FileTree tree;
    const auto file = tree.add("log", "a\nhal");
    const auto out = AppendFile::open(file);
    QVERIFY((*out)->append("b\n"));
    QVERIFY((*out)->append("c\n"));
    QCOMPARE(contentOf(file), std::string("a\nhal\nb\nc\n"));
}

void AppendFileTest::afterAFullDiskItGoesOn()
{
    const FileTree tree;
    const auto file = tree.path("log");
    const auto room = std::make_shared<std::atomic<std::size_t>>(5);
    const auto out = AppendFile::open(file, smallDisk(room));
    QVERIFY((*out)->append("abc\n"));
    for (int i = 0; i < 3; ++i) {
        *room = static_cast<std::size_t>(i);
        const auto full = (*out)->append("defg\n");
        QVERIFY(!full && full.error().code == ErrorCode::DiskFull);
        QCOMPARE(full.error().subject, file.string());
        QCOMPARE(contentOf(file), std::string("abc\n")); // nothing of half a line is left
        QVERIFY((*out)->flush());
    }
    *room = 100;
    QVERIFY((*out)->append("hi\n"));
    QCOMPARE(contentOf(file), std::string("abc\nhi\n"));
}

/// With the system's own writes, which stop in the middle of a line.
void AppendFileTest::realLimitOfAFile()
{
    const FileTree tree;
    const auto file = tree.path("log");
    const auto child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit limit = {.rlim_cur = 10, .rlim_max = RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto out = AppendFile::open(file);
        const bool first = bool((*out)->append("abcdef\n"));
        const bool second = bool((*out)->append("ghijkl\n"));
        const struct rlimit none = {.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &none);
        const bool third = bool((*out)->append("mnopqr\n"));
        ::_exit(first && !second && third ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QCOMPARE(contentOf(file), std::string("abcdef\nmnopqr\n"));
}

void AppendFileTest::afterAFailedFlushNothingIsTrusted()
{
    const FileTree tree;
    std::atomic_bool fails = true;
    const auto out = AppendFile::open(tree.path("log"), {.flush = [&](int) {
                                          errno = EIO;
                                          return fails ? -1 : 0;
                                      }});
    QVERIFY((*out)->append("a\n"));
    const auto lost = (*out)->flush();
    QVERIFY(!lost && lost.error().code == ErrorCode::CannotWrite);
    fails = false;
    QVERIFY(!(*out)->flush());
    QVERIFY(!(*out)->append("b\n"));
    QVERIFY(!(*out)->close());
    QCOMPARE(contentOf(tree.path("log")), std::string("a\n"));
}

void AppendFileTest::threadsShareOneFlush()
{
    const FileTree tree;
    constexpr int kThreads = 8;
    constexpr int kLines = 25;
    std::atomic_int flushes = 0;
    std::atomic_int atOnce = 0;
    std::atomic_bool together = false;
    const auto opened = AppendFile::open(tree.path("log"), {.flush = [&](int) {
                                             together = together || ++atOnce > 1;
                                             ++flushes;
                                             std::this_thread::sleep_for(2ms);
                                             --atOnce;
                                             return 0;
                                         }});
    auto &out = **opened;
    std::atomic_int failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < kLines; ++i) {
                    const auto line = std::to_string(t) + " " + std::to_string(i) + "\n";
                    failures += out.append(line) && out.flush() ? 0 : 1;
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    QVERIFY(!together);
    QVERIFY2(flushes < kThreads * kLines / 2, std::to_string(flushes).c_str());
    std::ifstream in(tree.path("log"));
    std::vector<int> next(kThreads, 0);
    int lines = 0;
    for (int t = 0, i = 0; in >> t >> i; ++lines) {
        QCOMPARE(i, next.at(static_cast<std::size_t>(t))++);
    }
    QCOMPARE(lines, kThreads * kLines);
}

void AppendFileTest::aFileIsHeldByOne()
{
    const FileTree tree;
    const auto file = tree.path("held");
    QVERIFY(!FileLock::isHeld(file));
    {
        const auto lock = FileLock::take(file);
        QVERIFY2(lock, messageOf(lock));
        QVERIFY(lock->works());
        QVERIFY(FileLock::isHeld(file));
        const auto second = FileLock::take(file);
        QVERIFY(!second && second.error().code == ErrorCode::InvalidArgument);
        QVERIFY(contentOf(file).empty()); // opens and closes it, which must not let go
        QVERIFY(FileLock::isHeld(file));
        const auto child = ::fork();
        if (child == 0) {
            ::_exit(FileLock::take(file) ? 1 : 0);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    QVERIFY(!FileLock::isHeld(file));
    QVERIFY(FileLock::take(file));
}

void AppendFileTest::aLockedFileThatIsReplacedIsLetGo()
{
    const FileTree tree;
    const auto file = tree.path("held");
    const auto lock = FileLock::take(file);
    fs::remove(file);
    const auto other = FileLock::take(file); // another file of this name
    QVERIFY(other && other->works());
}

QTEST_APPLESS_MAIN(AppendFileTest)
#include "append_file_test.moc"
