#include "app/cli_batch_teller.h"

#include "app/cli_batch_text.h"
#include "app/cli_text.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

/// Between two lines of progress where there is no terminal.
constexpr auto kLineInterval = std::chrono::seconds(30);

Json loadJson(const StageLoad &load)
{
    return {{"busy", load.busy}, {"workers", load.workers}, {"waiting", load.waiting}};
}

Json statsJson(const RunStats &stats)
{
    const auto stage = stageText(stats.bottleneck);
    return {
        {"event", "progress"},
        {"total", stats.total},
        {"done", stats.done},
        {"doubtful", stats.doubtful},
        {"failed", stats.failed},
        {"skipped", stats.skipped},
        {"in_work", stats.inWork},
        {"fraction", fractionOf(stats)},
        {"per_second", stats.perSecond},
        {"seconds_left", stats.secondsLeft ? Json(*stats.secondsLeft) : Json(nullptr)},
        {"bottleneck", stage.empty() ? Json(nullptr) : Json(stage)},
        {"read", loadJson(stats.read)},
        {"matte", loadJson(stats.matte)},
        {"write", loadJson(stats.write)},
        {"work_bytes", stats.workBytes},
        {"resident_bytes", stats.residentBytes},
        {"network_idle", stats.networkIdle}};
}

} // namespace

RunTeller::RunTeller(Output &output)
    : m_output(output)
    , m_lastLine(std::chrono::steady_clock::now())
{}

void RunTeller::expect(std::span<const BatchItem> items, std::unordered_set<std::uint32_t> kept)
{
    {
        const std::lock_guard lock(m_mutex);
        m_kept = std::move(kept);
    }
    expectMore(items);
}

void RunTeller::expectMore(std::span<const BatchItem> items)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &item : items) {
        m_names[item.number] = {item.source, item.target};
    }
}

Hooks RunTeller::hooks()
{
    return {
        .items = [this](std::span<const ItemUpdate> updates) { onItems(updates); },
        .stats = [this](const RunStats &stats) { onStats(stats); },
        .paused = [this](const Error &why, int inARow) { onPaused(why, inARow); }};
}

std::optional<Pause> RunTeller::paused() const
{
    const std::lock_guard lock(m_mutex);
    return m_pause;
}

void RunTeller::forgetPause()
{
    const std::lock_guard lock(m_mutex);
    m_pause.reset();
}

RunStats RunTeller::lastStats() const
{
    const std::lock_guard lock(m_mutex);
    return m_stats;
}

void RunTeller::onItems(std::span<const ItemUpdate> updates)
{
    for (const auto &update : updates) {
        tell(update);
    }
}

RunTeller::Names RunTeller::namesOf(const ItemUpdate &update)
{
    const std::lock_guard lock(m_mutex);
    auto &names = m_names[update.number];
    if (update.item) {
        names = {update.item->source, update.item->target};
    }
    return names;
}

void RunTeller::tell(const ItemUpdate &update)
{
    const auto names = namesOf(update);
    {
        const std::lock_guard lock(m_mutex);
        if (m_kept.contains(update.number)) {
            return;
        }
    }
    switch (update.state) {
    case ItemState::Waiting:
    case ItemState::Reading:
    case ItemState::Matting:
    case ItemState::Writing: break;
    case ItemState::Done:
    case ItemState::Doubtful: tellResult(update, names); break;
    case ItemState::Failed: tellFailed(update, names); break;
    case ItemState::Skipped: tellSkipped(update, names); break;
    }
}

void RunTeller::tellResult(const ItemUpdate &update, const Names &names)
{
    const auto facts = update.facts ? *update.facts : ItemFacts();
    const bool doubtful = update.state == ItemState::Doubtful;
    m_output.event(
        {{"event", "result"},
         {"file", names.source.string()},
         {"output", names.target.string()},
         {"bytes", facts.outputBytes},
         {"width", facts.size.width},
         {"height", facts.size.height},
         {"doubt", facts.doubt},
         {"doubtful", doubtful},
         {"subject", facts.subject},
         {"ms", {{"read", facts.readMs}, {"matte", facts.matteMs}, {"write", facts.writeMs}}},
         {"notes", facts.notes}});
    if (m_output.hasProgressLine() && !doubtful && facts.subject) {
        return;
    }
    const auto seconds = [](double ms) { return fixed(ms / 1000.0, 2); };
    std::string line = nearPath(names.source) + " -> " + nearPath(names.target) + "  " +
                       sizeText(facts.size) + " in " +
                       seconds(facts.readMs + facts.matteMs + facts.writeMs) + " s (read " +
                       seconds(facts.readMs) + ", matte " + seconds(facts.matteMs) + ", write " +
                       seconds(facts.writeMs) + ")";
    if (doubtful) {
        line += "; doubtful (" + fixed(facts.doubt, 2) + "): look at it";
    }
    m_output.line(line);
    for (const auto &note : facts.notes) {
        m_output.line("  " + shown(note));
    }
}

void RunTeller::tellSkipped(const ItemUpdate &update, const Names &names)
{
    const auto why = update.error ? update.error->message : std::string();
    m_output.event(
        {{"event", "result"},
         {"file", names.source.string()},
         {"output", names.target.string()},
         {"skipped", true},
         {"why", why}});
    if (!m_output.hasProgressLine()) {
        m_output.line(
            nearPath(names.source) + ": skipped" + (why.empty() ? "" : ", " + shown(why)));
    }
}

void RunTeller::tellFailed(const ItemUpdate &update, const Names &names)
{
    auto error = update.error ? *update.error : Error{};
    // The picture is what is looked for, whatever file of it the error is about.
    if (!error.subject.empty() && error.subject != names.source) {
        error.message += " (" + nearPath(error.subject) + ")";
    }
    error.subject = m_output.json() ? names.source.string() : nearPath(names.source);
    m_output.error(error);
}

void RunTeller::onStats(const RunStats &stats)
{
    {
        const std::lock_guard lock(m_mutex);
        m_stats = stats;
    }
    m_output.event(statsJson(stats));
    if (m_output.hasProgressLine()) {
        m_output.progressLine(barText(fractionOf(stats)) + " " + statsText(stats));
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastLine >= kLineInterval) {
        m_lastLine = now;
        m_output.line(statsText(stats));
    }
}

void RunTeller::onPaused(const Error &why, int inARow)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pause = Pause{why, inARow};
    }
    m_output.event({{"event", "paused"}, {"message", why.message}, {"in_a_row", inARow}});
}

} // namespace inspyre::cli
