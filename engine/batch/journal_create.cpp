#include "engine/batch/journal_ends.h"
#include "engine/batch/journal_files.h"
#include "engine/batch/journal_writer.h"
#include "engine/core/guarded.h"
#include "engine/core/hex64.h"

#include <inspyre/files.h>
#include <inspyre/journal.h>

#include <cerrno>
#include <chrono>
#include <random>
#include <sys/vfs.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;
using Kind = JournalEnds::Kind;
using namespace std::chrono_literals;

constexpr auto kKeepFor = std::chrono::hours(24 * 30);

Error wrong(std::string message, const fs::path &file)
{
    return {ErrorCode::InvalidArgument, std::move(message), file};
}

std::string randomRun()
{
    std::random_device random;
    return hex64((std::uint64_t{random()} << 32U) | random());
}

/// A file system of a program (FUSE), such as a bucket's, keeps files when they are closed.
std::chrono::milliseconds rollAfter(const fs::path &file, const JournalOptions &options)
{
    constexpr unsigned long kFuse = 0x65735546;
    struct statfs info = {};
    const bool isFuse = ::statfs(file.c_str(), &info) == 0 &&
                        (static_cast<unsigned long>(info.f_type) & 0xffffffffUL) == kFuse;
    return options.rollAfter.value_or(isFuse ? 30s : 0s);
}

/// "process 4711 on desk works with it", as far as it is known.
Error heldError(const fs::path &file)
{
    const auto content = readJournalContent(file);
    if (!content || content->session.process == 0) {
        return wrong("another process works with it", file);
    }
    const auto &session = content->session;
    return wrong(
        "process " + std::to_string(session.process) + " on " + session.host + " works with it",
        file);
}

Result<FileLock> lockOf(const fs::path &file)
{
    auto lock = FileLock::take(file);
    if (!lock && lock.error().code == ErrorCode::InvalidArgument) {
        return heldError(file);
    }
    return lock;
}

Status checkReplaceable(const fs::path &file, bool fresh)
{
    const auto ends = readJournalEnds(file);
    if (!ends) {
        return ends.error();
    }
    switch (ends->kind) {
    case Kind::Nothing:
    case Kind::Torn: return Success{};
    case Kind::Other:
        return wrong("it is no journal of this program; another name is needed", file);
    case Kind::Damaged:
    case Kind::Whole: break;
    }
    const bool finished = ends->kind == Kind::Whole && ends->ended && ends->how == "finished";
    if (!finished && !fresh) {
        return wrong("its run is not finished: go on with it, or begin anew on purpose", file);
    }
    return Success{};
}

Status removeParts(const fs::path &file)
{
    for (const int part : journalParts(file)) {
        if (::unlink(journalPart(file, part).c_str()) != 0 && errno != ENOENT) {
            return fileError(errno, file);
        }
    }
    return Success{};
}

/// Nothing is in it afterwards.
Status emptied(const fs::path &file)
{
    if (::truncate(file.c_str(), 0) != 0) {
        return fileError(errno, file);
    }
    return removeParts(file);
}

/// Of those in the program's own folder, what ended long ago.
void removeOld(const fs::path &folder)
{
    if (folder != journalFolder()) {
        return;
    }
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto oldest = std::chrono::duration_cast<std::chrono::milliseconds>(now - kKeepFor);
    for (const auto &found : findJournals(folder)) {
        const bool over = found.ended && found.how == "finished";
        if (!over || found.inUse || found.lastMs >= oldest.count()) {
            continue;
        }
        if (const auto lock = FileLock::take(found.file)) { // nobody has begun with it meanwhile
            static_cast<void>(removeParts(found.file));
            ::unlink(found.file.c_str());
        }
    }
}

Status makeFolder(const fs::path &folder)
{
    std::error_code failed;
    if (!folder.empty()) { // else it is the one that the process is in
        fs::create_directories(folder, failed);
    }
    return failed ? Status(fileError(failed.value(), folder)) : Success{};
}

Result<std::unique_ptr<Journal>> created(
    const fs::path &file, const BatchPlan &plan, const RunWay &way, const JournalOptions &options)
{
    if (const auto made = makeFolder(file.parent_path()); !made) {
        return made.error();
    }
    removeOld(file.parent_path());
    auto lock = lockOf(file);
    if (!lock) {
        return lock.error();
    }
    if (const auto replaceable = checkReplaceable(file, options.fresh); !replaceable) {
        return replaceable.error();
    }
    if (const auto empty = emptied(file); !empty) {
        return empty.error();
    }
    auto writer = JournalWriter::open(
        *std::move(lock),
        {.file = file, .run = randomRun(), .output = plan.wish.output},
        {.rollAfter = rollAfter(file, options)});
    if (!writer) {
        return writer.error();
    }
    if (const auto begun = (*writer)->begin(plan); !begun) {
        return begun.error();
    }
    if (const auto begun = (*writer)->beginSession(way, options); !begun) {
        return begun.error();
    }
    return std::make_unique<Journal>(*std::move(writer));
}

Result<std::unique_ptr<Journal>> reopened(
    const fs::path &file, const RunWay &way, const JournalOptions &options)
{
    if (::access(file.c_str(), F_OK) != 0) {
        return readingError(errno, file); // a lock would make it
    }
    auto lock = lockOf(file);
    if (!lock) {
        return lock.error();
    }
    const auto content = readJournalContent(file);
    if (!content) {
        return content.error();
    }
    const auto &state = content->state;
    const auto roll = rollAfter(file, options);
    JournalStart start{
        .file = file,
        .run = state.run,
        .output = state.wish.output,
        .last = content->last,
        .isNew = false,
        .part = content->part + (roll.count() > 0 ? 1 : 0),
        .folder = state.folder};
    start.last.counts = {.items = state.items.size()};
    for (const auto &item : state.items) {
        start.items.emplace(item.item.number, item.last);
        countRecord(start.last.counts, JournalItem::Last::None, item.last);
    }
    auto writer = JournalWriter::open(*std::move(lock), std::move(start), {.rollAfter = roll});
    if (!writer) {
        return writer.error();
    }
    if (const auto begun = (*writer)->beginSession(way, options); !begun) {
        return begun.error();
    }
    return std::make_unique<Journal>(*std::move(writer));
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::create(
    const fs::path &file, const BatchPlan &plan, const RunWay &way, const JournalOptions &options)
{
    return guarded("beginning a journal", [&] { return created(file, plan, way, options); });
}

Result<std::unique_ptr<Journal>> Journal::reopen(
    const fs::path &file, const RunWay &way, const JournalOptions &options)
{
    return guarded("going on with a journal", [&] { return reopened(file, way, options); });
}

} // namespace inspyre
