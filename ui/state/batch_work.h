#pragma once

#include <inspyre/batch.h>
#include <inspyre/batch_plan.h>
#include <inspyre/engine.h>
#include <inspyre/job.h>
#include <inspyre/journal.h>
#include <inspyre/result.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

// The steps of a batch as blocking calls for a Job: values in, values out.

/// What makes the mattes of a batch.
struct BatchEngine
{
    std::shared_ptr<const Engine> engine = {};
    QThreadPool *lane = nullptr; ///< on which the engine works; outlives all of this
};

/// "inspyre 1.2": what journals and reports are made by.
[[nodiscard]] std::string programWords();

/// A plan and, if there was an engine, what the run will take.
struct BatchCheck
{
    BatchPlan plan = {};
    std::optional<Estimate> estimate = {};
};

/// Plans with the pictures' headers, and does some of them without writing.
/// @param leftOut  sources that are not of the batch
/// Reports Waiting, Inferring. Errors: those of planBatch(), mattingOf() and estimateBatch().
[[nodiscard]] Result<BatchCheck> checkBatch(
    const BatchWish &wish,
    const std::vector<std::filesystem::path> &leftOut,
    const BatchEngine &with,
    const JobControl &job);

/// Takes off the items whose source is one of `sources`.
void leaveOut(BatchPlan &plan, const std::vector<std::filesystem::path> &sources);

/// A run that can be started, or what must be asked before.
struct BegunBatch
{
    enum class Obstacle : std::uint8_t {
        None,
        Unfinished, ///< there is a journal of a run into this folder that has not ended
        OtherModel, ///< another model made what is there
    };

    Obstacle obstacle = Obstacle::None;
    std::unique_ptr<BatchRunner> runner = {}; ///< null with an obstacle
    BatchPlan plan = {};
    std::filesystem::path journal = {};
    std::string otherModel = {}; ///< of OtherModel, and of the journal
};

/// What is to be begun.
struct BeginWish
{
    std::shared_ptr<const BatchPlan> plan = {}; ///< made anew if it was made for another model
    std::vector<std::filesystem::path> leftOut = {};
    InputSize size = {};
    bool fresh = false; ///< takes the place of a run that has not ended
};

/// Reports Verifying. Errors: those of planBatch(), mattingOf(), Journal::create() and
/// BatchRunner::make().
[[nodiscard]] Result<std::shared_ptr<BegunBatch>> beginBatch(
    const BeginWish &wish, const BatchEngine &with, Hooks hooks, const JobControl &job);

/// How a run goes on.
struct ResumeWish
{
    std::filesystem::path journal = {};
    /// What it was the last time in this window, with what has come since; null: what the journal
    /// has, and nothing else.
    std::shared_ptr<const BatchPlan> plan = {};
    bool retryFailed = false;
    /// Of those that have failed, only these are done again; with retryFailed. Empty: all.
    std::vector<std::uint32_t> only = {};
    bool anyModel = false; ///< what another model has made is done over
};

/// Reports Verifying. Errors: those of readJournal(), mattingOf(), reviewRun(), Journal::reopen()
/// and BatchRunner::make().
[[nodiscard]] Result<std::shared_ptr<BegunBatch>> resumeBatch(
    const ResumeWish &wish, const BatchEngine &with, Hooks hooks, const JobControl &job);

/// Of the program's own journals those of runs that have something left to do and that nobody is
/// at, newest first.
[[nodiscard]] std::vector<FoundJournal> unfinishedBatches();

/// The run counts as finished from now on; its results stay.
/// Errors: those of readJournal() and Journal::reopen().
[[nodiscard]] Status forgetBatch(const std::filesystem::path &journal);

} // namespace inspyre::ui
