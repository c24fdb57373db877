#pragma once

#include "engine/batch/picture_work.h"
#include "engine/batch/run_journal.h"
#include "engine/batch/run_state.h"
#include "engine/batch/target_places.h"

#include <inspyre/batch.h>
#include <inspyre/batch_report.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace inspyre {

/// The threads of a run: helpers that read and write, one for each Remover, and one that tells.
/// What each does next is RunState's decision.
class Runner final : public BatchRunner
{
public:
    Runner(
        BatchPlan plan,
        Matting matting,
        WorkSettings settings,
        std::unique_ptr<Journal> journal,
        const RunPolicy &policy,
        Hooks hooks);
    ~Runner() override;

    /// Before the start. Errors: InvalidArgument (a number twice).
    [[nodiscard]] Status take(std::vector<BatchItem> items, const Review &review);

    void start() override;
    void pause() override;
    void go() override;
    void stop(StopHow how) override;
    void add(std::vector<BatchItem> items) override;
    void cancel(std::span<const std::uint32_t> numbers) override;
    void retry(std::span<const std::uint32_t> numbers) override;
    [[nodiscard]] RunStats stats() const override;
    [[nodiscard]] bool ended() const override;
    [[nodiscard]] Result<RunReport> wait(const JobControl &job) override;

private:
    /// A picture in a worker's hands.
    struct Hold
    {
        std::size_t index = 0;
        BatchItem item = {};
        bool replaces = false;
        std::shared_ptr<std::atomic_bool> stop = {};
        std::shared_ptr<PictureWork> work = {};

        [[nodiscard]] JobControl job() const;
    };

    // Work: runner_work.cpp.
    void help();
    void matteAll(Remover &remover);
    [[nodiscard]] Hold hold(std::size_t index);
    void peek(const Hold &hold);
    void read(Hold hold);
    void matte(Hold hold, Remover &remover);
    void write(Hold hold);
    [[nodiscard]] bool place(Hold &hold);
    void put(Hold hold);
    [[nodiscard]] bool goneAlone(Hold &hold);
    void fail(Hold &hold, std::string_view stage, const Error &error);
    void fail(Hold &hold, std::string_view stage, const Error &error, bool own);
    void skip(Hold &hold, const Error &why);
    void stopped(Hold &hold);

    // Telling: runner_tell.cpp.
    void tell();
    void ask();
    void tellOnce(bool items, bool stats);
    void finish();
    [[nodiscard]] RunReport report() const;
    [[nodiscard]] std::vector<ReportRow> rows() const;

    void takeReviewed(std::size_t index, const Review &review);
    [[nodiscard]] bool closed(); ///< the mutex is held
    void changed();

    const BatchPlan m_plan; ///< without items
    const Matting m_matting;
    const WorkSettings m_settings;
    const Hooks m_hooks;
    const int m_helperCount;
    RunJournal m_journal;
    std::vector<std::string> m_notes; ///< of the review

    mutable std::mutex m_mutex;
    std::condition_variable m_work; ///< something may begin
    std::condition_variable m_news; ///< there is something to tell
    std::condition_variable m_end;
    RunState m_state;
    bool m_started = false;
    bool m_closed = false; ///< nothing is begun any more, for good
    bool m_ended = false;
    std::int64_t m_beganMs = 0;
    RunReport m_report; ///< once it has ended
    RunTime m_askBegin; ///< when to; these two are of the thread that tells
    RunTime m_askMemory;
    TargetPlaces m_places;

    std::vector<std::jthread> m_threads;
};

} // namespace inspyre
