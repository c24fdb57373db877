#include "engine/batch/journal_writer.h"

#include "engine/batch/journal_files.h"
#include "engine/core/hex64.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <span>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;

/// Goes on while the machine sleeps, and is never set.
std::chrono::milliseconds steadyNow()
{
    struct timespec now = {};
    static_cast<void>(::clock_gettime(CLOCK_BOOTTIME, &now));
    return std::chrono::seconds(now.tv_sec) + std::chrono::duration_cast<std::chrono::milliseconds>(
                                                  std::chrono::nanoseconds(now.tv_nsec));
}

std::int64_t since1970Ms()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string hostName()
{
    std::array<char, 256> name = {};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::uint64_t *counterOf(JournalCounts &counts, JournalItem::Last last)
{
    switch (last) {
    case JournalItem::Last::Done: return &counts.done;
    case JournalItem::Last::Failed: return &counts.failed;
    case JournalItem::Last::Skipped: return &counts.skipped;
    case JournalItem::Last::None:
    case JournalItem::Last::Writing: break;
    }
    return nullptr;
}

} // namespace

void countRecord(JournalCounts &counts, JournalItem::Last before, JournalItem::Last now)
{
    if (auto *counter = counterOf(counts, before)) {
        --*counter;
    }
    if (auto *counter = counterOf(counts, now)) {
        ++*counter;
    }
}

Result<std::unique_ptr<JournalWriter>> JournalWriter::open(
    std::optional<FileLock> lock, JournalStart start, JournalWriterOptions options)
{
    auto part = AppendFile::open(journalPart(start.file, start.part), options.calls);
    if (!part) {
        return part.error();
    }
    return std::make_unique<JournalWriter>(
        std::move(lock), std::move(start), std::move(options), *std::move(part));
}

JournalWriter::JournalWriter(
    std::optional<FileLock> lock,
    JournalStart start,
    JournalWriterOptions options,
    std::shared_ptr<AppendFile> part)
    : m_lock(std::move(lock))
    , m_options(std::move(options))
    , m_clockBegan(steadyNow())
    , m_beganMs(std::max(std::int64_t{0}, since1970Ms()))
    , m_start(std::move(start))
    , m_part(std::move(part))
    , m_partBegan(m_clockBegan)
{
    if (m_lock && !m_lock->works()) {
        m_notes.emplace_back(
            "the file system of the journal knows no locks: see to it that no other process works "
            "at the same run");
    }
}

Status JournalWriter::begin(const BatchPlan &plan)
{
    const std::lock_guard lock(m_mutex);
    auto run = append("run", runBody({.run = m_start.run, .planSum = plan.sum, .wish = plan.wish}));
    if (!run) {
        return run;
    }
    for (const auto &body : inputBodies(plan.wish.inputs)) {
        if (auto input = append("input", body); !input) {
            return input;
        }
    }
    return addLocked(plan.items);
}

Status JournalWriter::beginSession(const RunWay &way, const JournalOptions &options)
{
    const auto body = sessionBody(
        {.way = way,
         .program = options.program,
         .host = hostName(),
         .process = ::getpid(),
         .attempt = options.attempt});
    {
        const std::lock_guard lock(m_mutex);
        ++m_start.last.session;
        if (auto told = append("session", body); !told) {
            --m_start.last.session;
            return told;
        }
    }
    return flush();
}

Status JournalWriter::add(std::span<const BatchItem> items)
{
    const std::lock_guard lock(m_mutex);
    return addLocked(items);
}

/// All of a chunk or nothing is written, so that counts stay right where a disk is full.
Status JournalWriter::addLocked(std::span<const BatchItem> items)
{
    if (m_start.items.size() + items.size() > kMostJournalItems) {
        return Error{
            ErrorCode::InvalidArgument,
            "a run can have a million pictures at most: divide it into shards",
            m_start.file};
    }
    std::string lines;
    auto stamp = m_start.last;
    std::size_t first = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (m_start.items.contains(items[i].number)) {
            return Error{ErrorCode::InvalidArgument, "a picture's number is there", m_start.file};
        }
        ++stamp.counts.items;
        lines += stamped(stamp, "item", itemBody(items[i]));
        if (lines.size() < kChunk && i + 1 < items.size()) {
            continue;
        }
        if (auto written = appendLines(lines); !written) {
            return written;
        }
        m_start.last = stamp;
        for (; first <= i; ++first) {
            m_start.items.emplace(items[first].number, JournalItem::Last::None);
        }
        lines.clear();
    }
    return Success{};
}

Status JournalWriter::tell(
    std::string_view kind,
    std::string_view body,
    std::uint32_t item,
    JournalItem::Last last,
    std::optional<FolderId> folder)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_start.items.find(item);
    if (known == m_start.items.end()) {
        return Error{
            ErrorCode::InvalidArgument,
            "the run has no picture " + std::to_string(item),
            m_start.file};
    }
    const auto before = m_start.last.counts;
    countRecord(m_start.last.counts, known->second, last);
    if (auto told = append(kind, body); !told) {
        m_start.last.counts = before;
        return told;
    }
    known->second = last;
    m_start.folder = folder.value_or(m_start.folder);
    return Success{};
}

Status JournalWriter::end(std::string_view how)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto told = append("ended", endedBody(how)); !told) {
            return told;
        }
    }
    return flush();
}

Status JournalWriter::flush()
{
    std::shared_ptr<AppendFile> part;
    {
        const std::lock_guard lock(m_mutex);
        if (m_lost) {
            return *m_lost;
        }
        part = m_part;
    }
    return part->flush(); // several threads wait together
}

std::optional<FolderId> JournalWriter::newFolder()
{
    struct stat info = {};
    if (::stat(m_start.output.c_str(), &info) != 0) {
        return std::nullopt;
    }
    const FolderId folder{.device = info.st_dev, .inode = info.st_ino};
    const std::lock_guard lock(m_mutex);
    return folder == m_start.folder ? std::nullopt : std::optional(folder);
}

Status JournalWriter::append(std::string_view kind, std::string_view body)
{
    auto stamp = m_start.last;
    const auto line = stamped(stamp, kind, body);
    if (auto written = appendLines(line); !written) {
        return written;
    }
    m_start.last = stamp;
    m_start.isNew = false;
    return Success{};
}

std::string JournalWriter::stamped(
    LineStamp &stamp, std::string_view kind, std::string_view body) const
{
    const bool isFirst = m_start.isNew;
    stamp.number += isFirst ? 0 : 1;
    stamp.timeMs = nowMs();
    return journalLine(stamp, kind, body, isFirst ? 0 : parseHex64(m_start.run).value_or(0));
}

Status JournalWriter::appendLines(std::string_view lines)
{
    if (m_lost) {
        return *m_lost;
    }
    if (auto rolled = rollIfDue(); !rolled) {
        return rolled;
    }
    auto written = m_part->append(lines);
    m_partHasLines = m_partHasLines || written.has_value();
    return written;
}

Status JournalWriter::rollIfDue()
{
    const auto now = steadyNow();
    const bool due = m_options.rollAfter.count() > 0 && m_partHasLines &&
                     now - m_partBegan >= m_options.rollAfter;
    if (!due) {
        return Success{};
    }
    auto next = AppendFile::open(journalPart(m_start.file, m_start.part + 1), m_options.calls);
    if (!next) {
        return next.error();
    }
    if (const auto closed = m_part->close(); !closed) {
        m_lost = closed.error();
        return *m_lost;
    }
    ++m_start.part;
    m_part = *std::move(next);
    m_partBegan = now;
    m_partHasLines = false;
    return Success{};
}

std::int64_t JournalWriter::nowMs() const
{
    return m_beganMs + (steadyNow() - m_clockBegan).count();
}

} // namespace inspyre
