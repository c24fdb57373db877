#pragma once

#include "app/cli_output.h"

#include <inspyre/batch.h>
#include <inspyre/batch_plan.h>
#include <inspyre/error.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace inspyre::cli {

/// Why a run has paused by itself.
struct Pause
{
    Error why = {};
    int inARow = 0;
};

/// Tells a run's pictures and progress as they come.
///
/// Events besides those of Output: `run` {total, kept, output, journal, shard, shards}, `result`
/// {file, output, bytes, width, height, doubt, doubtful, subject, ms, notes} or {file, output,
/// skipped, why}, `progress` {total, done, doubtful, failed, skipped, in_work, fraction,
/// per_second, seconds_left, bottleneck, read, matte, write, work_bytes, resident_bytes,
/// network_idle} twice a second, `paused` {message, in_a_row}, `error` of each that failed.
///
/// For people: on a terminal one line that is redrawn, and lines of what needs a look; elsewhere a
/// line for each picture, and one of the progress now and then.
///
/// Threads: any function from any thread.
class RunTeller
{
public:
    explicit RunTeller(Output &output);

    /// What is about to be told of. @param kept  done by an earlier session: not told again
    void expect(std::span<const BatchItem> items, std::unordered_set<std::uint32_t> kept);
    /// Pictures that came later.
    void expectMore(std::span<const BatchItem> items);

    /// The run's hooks; they must not outlive this.
    [[nodiscard]] Hooks hooks();

    [[nodiscard]] std::optional<Pause> paused() const;
    void forgetPause();
    /// The last ones told.
    [[nodiscard]] RunStats lastStats() const;

    void onItems(std::span<const ItemUpdate> updates);
    void onStats(const RunStats &stats);
    void onPaused(const Error &why, int inARow);

private:
    struct Names
    {
        std::filesystem::path source = {};
        std::filesystem::path target = {};
    };

    void tell(const ItemUpdate &update);
    void tellResult(const ItemUpdate &update, const Names &names);
    void tellSkipped(const ItemUpdate &update, const Names &names);
    void tellFailed(const ItemUpdate &update, const Names &names);
    [[nodiscard]] Names namesOf(const ItemUpdate &update);

    Output &m_output;
    mutable std::mutex m_mutex;
    std::unordered_map<std::uint32_t, Names> m_names;
    std::unordered_set<std::uint32_t> m_kept;
    std::optional<Pause> m_pause;
    RunStats m_stats;
    std::chrono::steady_clock::time_point m_lastLine;
};

} // namespace inspyre::cli
