#include "engine/batch/review_item.h"

#include "engine/batch/run_item.h"
#include "engine/batch/scanner.h"

#include <algorithm>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace inspyre {

namespace {

namespace fs = std::filesystem;
using Kind = Judged::Kind;
using Last = JournalItem::Last;

/// A file as it is now.
struct There
{
    bool isFile = false;
    std::uint64_t bytes = 0;
    std::int64_t modifiedNs = 0;
};

std::optional<There> thereAt(const fs::path &file)
{
    struct stat info = {};
    if (file.empty() || ::stat(file.c_str(), &info) != 0) {
        return std::nullopt;
    }
    return There{
        .isFile = S_ISREG(info.st_mode),
        .bytes = static_cast<std::uint64_t>(info.st_size),
        .modifiedNs = modifiedNs(info)};
}

/// Flaws that lie in the names and not in what is on the disk.
bool stays(Flaw flaw)
{
    switch (flaw) {
    case Flaw::SameTarget:
    case Flaw::BadName:
    case Flaw::IsInput:
    case Flaw::TooLong: return true;
    case Flaw::None:
    case Flaw::Exists:
    case Flaw::Unreadable:
    case Flaw::NotAPicture: break;
    }
    return false;
}

class Judge
{
public:
    Judge(
        const JournalItem &item,
        const RunWay &now,
        const ReviewOptions &options,
        const JobControl &job)
        : m_item(item)
        , m_now(now)
        , m_options(options)
        , m_job(job)
    {}

    Result<Judged> judge()
    {
        switch (m_item.last) {
        case Last::None: planned(); break;
        case Last::Writing:
        case Last::Done: written(); break;
        case Last::Failed: failed(); break;
        case Last::Skipped: skipped(); break;
        }
        return m_cancelled ? Result<Judged>(cancelledError()) : std::move(m_judged);
    }

private:
    void planned()
    {
        const auto &item = m_item.item;
        if (stays(item.flaw)) {
            m_judged.kind = Kind::Free; // the run tells what is wrong with it
        } else if (item.skipped) {
            skipped();
        } else {
            atTarget();
        }
    }

    void skipped()
    {
        const auto &item = m_item.item;
        if (item.skipped && !thereAt(item.target)) {
            return; // what it was skipped for is gone
        }
        m_judged.kind = Kind::Skip;
        m_judged.why.message = m_item.last == Last::Skipped ? m_item.error.message : item.why;
    }

    void failed()
    {
        if (m_options.retryFailed || !picturesOwn(m_item.stage, m_item.error.code) || mended()) {
            planned();
            return;
        }
        m_judged.kind = Kind::Failed;
        m_judged.why = m_item.error;
        m_judged.stage = m_item.stage;
    }

    /// Whether what made it fail may be gone: the source is another file, or there again.
    bool mended()
    {
        const auto code = m_item.error.code;
        const auto &source = m_item.item.source;
        if (code == ErrorCode::FileNotFound || code == ErrorCode::PermissionDenied) {
            return ::access(source.c_str(), R_OK) == 0;
        }
        const bool isKnown = m_item.facts.source.bytes > 0;
        return changed(
            isKnown ? m_item.facts.source
                    : FileId{.bytes = m_item.item.bytes, .modifiedNs = m_item.item.modifiedNs});
    }

    void written()
    {
        const auto there = thereAt(m_item.item.target);
        m_judged.otherWay = m_item.facts.way != m_now.text();
        if (!there) {
            return;
        }
        if (!there->isFile) {
            m_judged.kind = Kind::Blocked;
        } else if (isIntact(*there)) {
            intact(*there);
        } else {
            notIntact(*there);
        }
    }

    void intact(const There &there)
    {
        m_judged.facts = m_item.facts;
        m_judged.targetModifiedNs = there.modifiedNs;
        m_judged.sourceChanged = changed(m_item.facts.source);
        if (m_judged.otherWay || m_judged.sourceChanged) {
            m_judged.kind = Kind::Own;
            return;
        }
        m_judged.kind = m_item.last == Last::Done ? Kind::Keep : Kind::Adopt;
    }

    void notIntact(const There &there)
    {
        m_judged.damaged = isAsLeft(there) || isTorn(there);
        if (m_judged.damaged || wasBefore()) {
            m_judged.kind = Kind::Own;
        } else if (m_item.last == Last::Done && !isBack(there)) {
            m_judged.kind = Kind::Skip;
            m_judged.edited = true;
            m_judged.why.message = "its result has been changed by somebody else since";
        } else {
            m_judged.kind = Kind::Other;
        }
    }

    [[nodiscard]] bool isAsLeft(const There &there) const
    {
        return m_item.last == Last::Done && there.modifiedNs == m_item.targetModifiedNs;
    }

    /// Whether it is what the result had replaced: the rename was not on the disk when the power
    /// failed.
    [[nodiscard]] bool isBack(const There &there) const
    {
        return m_item.recent && there.modifiedNs < m_item.targetModifiedNs;
    }

    bool isIntact(const There &there)
    {
        if (there.bytes != m_item.facts.outputBytes) {
            return false;
        }
        return (isAsLeft(there) && !m_item.recent && !m_options.verify) ||
               targetSum() == m_item.facts.outputSum;
    }

    /// Of what a rename has put there before the bytes were on the disk, and then the power failed.
    [[nodiscard]] bool isTorn(const There &there) const
    {
        constexpr std::int64_t kBeforeMs = 2'000; // some file systems count by two seconds
        constexpr std::int64_t kAfterMs = 120'000;
        constexpr std::uint64_t kSector = 512;
        if (!m_item.recent) {
            return false;
        }
        const auto ms = there.modifiedNs / 1'000'000;
        const bool early = ms < std::max<std::int64_t>(0, m_item.facts.startedMs) - kBeforeMs;
        const bool late = m_item.last == Last::Done ? there.modifiedNs > m_item.targetModifiedNs
                                                    : ms - kAfterMs > m_item.atMs;
        const bool then = !early && !late;
        const auto whole = m_item.facts.outputBytes;
        return there.bytes == 0 || (then && (there.bytes == whole ||
                                             (there.bytes < whole && there.bytes % kSector == 0)));
    }

    /// Where a result is to be written that is not there yet, as far as is known.
    void atTarget()
    {
        const auto there = thereAt(m_item.item.target);
        if (!there) {
            m_judged.kind = Kind::Free;
        } else if (!there->isFile) {
            m_judged.kind = Kind::Blocked;
        } else {
            m_judged.kind = wasBefore() ? Kind::Own : Kind::Other;
        }
    }

    /// Whether the run had put there what is there now.
    bool wasBefore()
    {
        const auto &before = m_item.before;
        return !before.empty() &&
               std::ranges::any_of(before, [&](auto sum) { return targetSum() == sum; });
    }

    /// Whether the source is another file than `was`. One that is gone counts as the same.
    bool changed(const FileId &was)
    {
        const auto there = thereAt(m_item.item.source);
        if (!there || !there->isFile || was == FileId{}) {
            return false;
        }
        if (there->bytes != was.bytes) {
            return true;
        }
        if (there->modifiedNs == was.modifiedNs) {
            return false;
        }
        const auto id = identity(m_item.item.source);
        m_judged.facts.source.modifiedNs = there->modifiedNs;
        return id && id->sum != was.sum;
    }

    /// None: it cannot be read.
    std::optional<std::uint64_t> targetSum()
    {
        if (!m_targetIsRead) {
            m_targetIsRead = true;
            if (const auto id = identity(m_item.item.target)) {
                m_targetSum = id->sum;
            }
        }
        return m_targetSum;
    }

    std::optional<FileId> identity(const fs::path &file)
    {
        if (m_cancelled) {
            return std::nullopt;
        }
        const auto id = fileId(file, m_job);
        m_cancelled = !id && id.error().code == ErrorCode::Cancelled;
        return id ? std::optional(*id) : std::nullopt;
    }

    const JournalItem &m_item;
    const RunWay &m_now;
    const ReviewOptions &m_options;
    const JobControl &m_job;
    Judged m_judged;
    bool m_targetIsRead = false;
    std::optional<std::uint64_t> m_targetSum;
    bool m_cancelled = false;
};

} // namespace

Result<Judged> judged(
    const JournalItem &item, const RunWay &now, const ReviewOptions &options, const JobControl &job)
{
    return Judge(item, now, options, job).judge();
}

} // namespace inspyre
