// Runner: what its helpers and Removers do.
#include "engine/batch/runner.h"

#include <chrono>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

/// Why a picture is not even tried. What cannot be read is: that tells more.
std::optional<Error> refusal(const BatchItem &item)
{
    const auto error = [&](ErrorCode code) { return Error{code, item.why, item.source.string()}; };
    switch (item.flaw) {
    case Flaw::None:
    case Flaw::Unreadable:
    case Flaw::NotAPicture: return std::nullopt;
    case Flaw::SameTarget:
    case Flaw::Exists:
    case Flaw::TooLong: return error(ErrorCode::CannotWrite);
    case Flaw::BadName:
    case Flaw::IsInput: return error(ErrorCode::InvalidArgument);
    }
    return std::nullopt;
}

} // namespace

void Runner::help()
{
    std::unique_lock lock(m_mutex);
    while (!closed()) {
        const auto chore = m_state.nextChore(Clock::now());
        if (chore.kind == Chore::Kind::None) {
            m_work.wait(lock);
            continue;
        }
        auto picture = hold(chore.index);
        changed();
        lock.unlock();
        switch (chore.kind) {
        case Chore::Kind::None: break;
        case Chore::Kind::Peek: peek(picture); break;
        case Chore::Kind::Read: read(std::move(picture)); break;
        case Chore::Kind::Write: write(std::move(picture)); break;
        }
        lock.lock();
        changed();
    }
}

void Runner::matteAll(Remover &remover)
{
    std::unique_lock lock(m_mutex);
    while (!closed()) {
        const auto index = m_state.nextMatte(Clock::now());
        if (!index) {
            m_work.wait(lock);
            continue;
        }
        auto picture = hold(*index);
        changed();
        lock.unlock();
        matte(std::move(picture), remover);
        lock.lock();
        changed();
    }
}

/// The mutex is held.
Runner::Hold Runner::hold(std::size_t index)
{
    auto &item = m_state.item(index);
    return {index, item.item, item.replaces, item.stop, std::move(item.work)};
}

void Runner::peek(const Hold &hold)
{
    auto picture = hold;
    if (hold.item.skipped) {
        skip(picture, {ErrorCode::CannotWrite, hold.item.why, hold.item.target.string()});
        return;
    }
    if (const auto refused = refusal(hold.item)) {
        fail(picture, "read", *refused, true);
        return;
    }
    const auto need = peekWork(hold.item, m_settings);
    if (!need) {
        fail(picture, "read", need.error());
        return;
    }
    const auto unwanted = [&] {
        const std::lock_guard lock(m_mutex);
        return m_state.known(hold.index, *need, Clock::now());
    }();
    if (unwanted) {
        m_journal.skipped(hold.item.number, cancelledError().message);
    }
}

void Runner::read(Hold hold)
{
    hold.work = std::make_shared<PictureWork>();
    hold.work->item = hold.item;
    if (const auto status = readWork(*hold.work, m_settings, hold.job()); !status) {
        fail(hold, "read", status.error());
        return;
    }
    if (*hold.stop) {
        stopped(hold);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_state.item(hold.index).work = std::move(hold.work);
    m_state.read(hold.index, Clock::now());
}

void Runner::matte(Hold hold, Remover &remover)
{
    const auto status = matteWork(*hold.work, remover, m_settings, hold.job());
    if (!status) {
        fail(hold, "matte", status.error());
        return;
    }
    // What the company took of the memory must not show in the result.
    const auto &step = hold.work->matte.stepDown;
    if (step && step->from != step->to && goneAlone(hold)) {
        return;
    }
    if (*hold.stop) {
        stopped(hold);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_state.item(hold.index).work = std::move(hold.work);
    m_state.matted(hold.index, Clock::now());
}

void Runner::write(Hold hold)
{
    if (const auto status = makeWork(*hold.work, m_settings, hold.job()); !status) {
        fail(hold, "write", status.error());
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_state.shrunk(hold.index, hold.work->encoded.data.size());
        changed();
    }
    if (!place(hold)) {
        return;
    }
    const auto begins = [&] {
        const std::lock_guard lock(m_mutex);
        return m_state.beginWrite(hold.index);
    }();
    if (begins) {
        put(std::move(hold));
    } else {
        stopped(hold);
    }
}

/// Finds the result's place. False: there is none.
bool Runner::place(Hold &hold)
{
    if (const auto made = m_places.makeFolder(hold.item.target); !made) {
        fail(hold, "write", made.error());
        return false;
    }
    if (hold.replaces) {
        return true;
    }
    const auto target = m_places.settled(hold.item.target);
    if (!target) {
        fail(hold, "write", target.error(), true);
        return false;
    }
    if (!*target) {
        skip(hold, {ErrorCode::CannotWrite, "it exists already", hold.item.target.string()});
        return false;
    }
    if (**target != hold.item.target) {
        hold.item.target = **target;
        const std::lock_guard lock(m_mutex);
        m_state.retarget(hold.index, hold.item.target);
    }
    return true;
}

/// The write has begun: no cancel stops it.
void Runner::put(Hold hold)
{
    auto &work = *hold.work;
    const auto number = hold.item.number;
    const auto &target = hold.item.target;
    if (const auto noted = m_journal.writing(number, target, work.facts); !noted) {
        fail(hold, "journal", noted.error());
        return;
    }
    // With a journal, a result that a power failure takes is found by its sum and done again.
    const WriteOptions options{
        .flush = m_journal.there() ? Flush::Later : Flush::ToDisk, .tag = m_journal.tag(number)};
    const auto written = writeWork(work, target, options);
    if (!written) {
        fail(hold, "write", written.error());
        return;
    }
    m_journal.done(number, *written);
    auto facts = std::move(work.facts);
    hold.work.reset();
    const std::lock_guard lock(m_mutex);
    m_state.done(hold.index, std::move(facts), Clock::now());
}

/// Whether the picture waits for being done without company, which has taken memory from it.
bool Runner::goneAlone(Hold &hold)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_state.hadCompany(hold.index)) {
            return false;
        }
    }
    hold.work.reset();
    const std::lock_guard lock(m_mutex);
    m_state.againAlone(hold.index, Clock::now());
    return true;
}

void Runner::fail(Hold &hold, std::string_view stage, const Error &error)
{
    fail(hold, stage, error, picturesOwn(stage, error.code));
}

void Runner::fail(Hold &hold, std::string_view stage, const Error &error, bool own)
{
    if (error.code == ErrorCode::Cancelled && hold.stop && *hold.stop) {
        stopped(hold);
        return;
    }
    if (error.code == ErrorCode::OutOfMemory && hold.stop && goneAlone(hold)) {
        return;
    }
    const auto source = hold.work ? hold.work->facts.source : FileId{};
    hold.work.reset();
    m_journal.failed(hold.item.number, stage, error, source);
    const std::lock_guard lock(m_mutex);
    m_state.failed(hold.index, std::string(stage), error, own, Clock::now());
}

void Runner::skip(Hold &hold, const Error &why)
{
    hold.work.reset();
    m_journal.skipped(hold.item.number, why.message);
    const std::lock_guard lock(m_mutex);
    m_state.skipped(hold.index, why, Clock::now());
}

/// It has stopped as it was told to.
void Runner::stopped(Hold &hold)
{
    hold.work.reset();
    const auto skipped = [&] {
        const std::lock_guard lock(m_mutex);
        return m_state.stopped(hold.index, Clock::now());
    }();
    if (skipped) {
        m_journal.skipped(hold.item.number, cancelledError().message);
    }
}

} // namespace inspyre
