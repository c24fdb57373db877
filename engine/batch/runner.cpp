#include "engine/batch/runner.h"

#include "engine/core/guarded.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

/// Enough to keep the network busy. On the CPU it has all cores itself, and helpers take them from
/// it; a GPU needs them all to be fed.
int helperCount(const RunPolicy &policy, const Matting &matting)
{
    if (policy.jobs > 0) {
        return policy.jobs;
    }
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    return matting.way.device == "cpu" ? std::clamp(cores / 2, 2, 8) : std::clamp(cores - 1, 2, 16);
}

RunRules rulesOf(const RunPolicy &policy, const Matting &matting)
{
    return {
        .helpers = helperCount(policy, matting),
        .removers = static_cast<int>(matting.removers.size()),
        .stopAfter = policy.stopAfter,
        .doubtful = policy.doubtful,
        .endWhenDone = policy.endWhenDone};
}

BatchPlan withoutItems(BatchPlan plan)
{
    plan.items = {};
    plan.found = {};
    return plan;
}

} // namespace

JobControl Runner::Hold::job() const
{
    return JobControl([stop = stop] { return stop->load(); });
}

Runner::Runner(
    BatchPlan plan,
    Matting matting,
    WorkSettings settings,
    std::unique_ptr<Journal> journal,
    const RunPolicy &policy,
    Hooks hooks)
    : m_plan(withoutItems(std::move(plan)))
    , m_matting(std::move(matting))
    , m_settings(std::move(settings))
    , m_hooks(std::move(hooks))
    , m_helperCount(helperCount(policy, m_matting))
    , m_journal(std::move(journal))
    , m_state(
          rulesOf(policy, m_matting),
          m_matting.memoryBytes > 0 ? m_matting.memoryBytes : defaultWorkBytes({}))
    , m_places(m_plan.wish, m_plan.rules, [this] {
        const std::lock_guard lock(m_mutex);
        std::vector<std::filesystem::path> targets;
        for (const auto &item : m_state.items()) {
            targets.push_back(item.item.target);
        }
        return targets;
    })
{}

Runner::~Runner()
{
    stop(StopHow::Cancel);
}

Status Runner::take(std::vector<BatchItem> items, const Review &review)
{
    for (auto &item : items) {
        const auto number = item.number;
        if (!m_state.add(std::move(item), true)) {
            return Error{
                ErrorCode::InvalidArgument,
                "two pictures have the number " + std::to_string(number),
                {}};
        }
    }
    const auto reviewed = std::min(review.verdicts.size(), m_state.items().size());
    for (std::size_t index = 0; index < reviewed; ++index) {
        takeReviewed(index, review);
    }
    m_notes = review.notes;
    return Success{};
}

void Runner::takeReviewed(std::size_t index, const Review &review)
{
    auto &item = m_state.item(index);
    if (index < review.targets.size() && !review.targets[index].empty()) {
        item.item.target = review.targets[index];
    }
    switch (review.verdicts[index]) {
    case Verdict::Adopt:
        m_journal.done(item.item.number, review.targetModifiedNs[index]);
        [[fallthrough]];
    case Verdict::Keep: m_state.keepDone(index, review.facts[index]); break;
    case Verdict::DoOver: item.replaces = true; break;
    case Verdict::Do: break;
    case Verdict::Failed:
        m_state.keepFailed(index, review.stages[index], review.errors[index]);
        break;
    case Verdict::Skip: m_state.keepSkipped(index, review.errors[index]); break;
    }
}

bool Runner::closed()
{
    if (!m_closed && m_state.over()) {
        m_closed = true;
        changed();
    }
    return m_closed;
}

void Runner::changed()
{
    m_work.notify_all();
    m_news.notify_all();
}

void Runner::start()
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_started, true)) {
        return;
    }
    m_beganMs = std::chrono::duration_cast<std::chrono::milliseconds>(
                    std::chrono::system_clock::now().time_since_epoch())
                    .count();
    if (m_hooks.mayBegin) {
        m_state.hold(true, Clock::now()); // until it has been asked
    }
    m_state.start(Clock::now());
    m_threads.emplace_back([this] { tell(); });
    for (const auto &remover : m_matting.removers) {
        m_threads.emplace_back([this, remover] { matteAll(*remover); });
    }
    for (int i = 0; i < m_helperCount; ++i) {
        m_threads.emplace_back([this] { help(); });
    }
}

void Runner::pause()
{
    const std::lock_guard lock(m_mutex);
    m_state.setPaused(true, Clock::now());
}

void Runner::go()
{
    const std::lock_guard lock(m_mutex);
    m_state.setPaused(false, Clock::now());
    changed();
}

void Runner::stop(StopHow how)
{
    const std::lock_guard lock(m_mutex);
    m_state.stop(how, Clock::now());
    changed();
}

void Runner::add(std::vector<BatchItem> items)
{
    m_journal.add(items);
    const std::lock_guard lock(m_mutex);
    for (auto &item : items) {
        static_cast<void>(m_state.add(std::move(item), false));
    }
    m_state.settle(Clock::now());
    changed();
}

void Runner::cancel(std::span<const std::uint32_t> numbers)
{
    std::vector<std::uint32_t> skipped;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto index : m_state.cancel(numbers, Clock::now())) {
            skipped.push_back(m_state.item(index).item.number);
        }
        changed();
    }
    for (const auto number : skipped) {
        m_journal.skipped(number, cancelledError().message);
    }
}

void Runner::retry(std::span<const std::uint32_t> numbers)
{
    const std::lock_guard lock(m_mutex);
    if (!m_closed) {
        m_state.retry(numbers, Clock::now());
        changed();
    }
}

RunStats Runner::stats() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.stats(Clock::now());
}

bool Runner::ended() const
{
    const std::lock_guard lock(m_mutex);
    return m_ended;
}

Result<RunReport> Runner::wait(const JobControl &job)
{
    constexpr std::chrono::milliseconds kAskEvery{50};
    double most = 0.0;
    std::unique_lock lock(m_mutex);
    while (!m_ended) {
        m_end.wait_for(lock, kAskEvery);
        const auto stats = m_state.stats(Clock::now());
        lock.unlock();
        if (job.cancelled()) {
            stop(StopHow::Cancel);
        }
        if (stats.total > 0) {
            const int over = stats.done + stats.failed + stats.skipped;
            most = std::max(most, static_cast<double>(over) / stats.total);
            job.report(Stage::Inferring, most);
        }
        lock.lock();
    }
    return m_report;
}

Result<std::unique_ptr<BatchRunner>> BatchRunner::make(
    BatchPlan plan,
    Review review,
    Matting matting,
    std::unique_ptr<Journal> journal,
    RunPolicy policy,
    Hooks hooks)
{
    return guarded("preparing a run", [&]() -> Result<std::unique_ptr<BatchRunner>> {
        const auto &removers = matting.removers;
        if (removers.empty() || std::ranges::find(removers, nullptr) != removers.end()) {
            return Error{ErrorCode::InvalidArgument, "there is nothing that makes mattes", {}};
        }
        auto assets = readAssets(plan.wish.recipe, {});
        if (!assets) {
            return assets.error();
        }
        WorkSettings settings{
            .recipe = plan.wish.recipe,
            .assets = *std::move(assets),
            .options = matting.options,
            .way = matting.way.text()};
        auto items = std::move(plan.items);
        auto runner = std::make_unique<Runner>(
            std::move(plan),
            std::move(matting),
            std::move(settings),
            std::move(journal),
            policy,
            std::move(hooks));
        if (auto taken = runner->take(std::move(items), review); !taken) {
            return taken.error();
        }
        return std::unique_ptr<BatchRunner>(std::move(runner));
    });
}

Result<RunReport> runBatch(
    BatchPlan plan,
    Review review,
    Matting matting,
    std::unique_ptr<Journal> journal,
    RunPolicy policy,
    Hooks hooks,
    const JobControl &job)
{
    const auto itself = std::make_shared<BatchRunner *>(nullptr);
    hooks.paused = [itself, told = std::move(hooks.paused)](const Error &why, int inARow) {
        if (told) {
            told(why, inARow);
        }
        (*itself)->stop(StopHow::Finish);
    };
    auto runner = BatchRunner::make(
        std::move(plan),
        std::move(review),
        std::move(matting),
        std::move(journal),
        policy,
        std::move(hooks));
    if (!runner) {
        return runner.error();
    }
    *itself = runner->get();
    (*runner)->start();
    return (*runner)->wait(job);
}

} // namespace inspyre
