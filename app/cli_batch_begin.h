#pragma once

#include "app/cli_batch_options.h"

#include <inspyre/batch_plan.h>
#include <inspyre/job.h>
#include <inspyre/journal.h>
#include <inspyre/result.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace inspyre::cli {

/// What a run begins with, known before the engine starts.
struct Beginning
{
    std::filesystem::path journal = {};     ///< its file
    std::optional<JournalState> state = {}; ///< of the run that is gone on with
    BatchPlan plan = {};                    ///< resumedPlan() of it
    EngineOptions engine = {};              ///< with what the earlier run had and nobody says now
    std::shared_ptr<RemoteService> service = {}; ///< makes the mattes in place of the engine
    int calls = 1;                               ///< of it at the same time
    std::vector<std::filesystem::path> reports = {};
    std::vector<std::string> notes = {}; ///< English
};

/// The wish that the command line tells. Reads no picture.
/// Errors: InvalidArgument (a wrong command line), those of recipeOf().
[[nodiscard]] Result<BatchWish> wishOf(
    const RunArguments &arguments, const CommonOptions &common, std::vector<std::string> &notes);

/// Fills in what nobody says now and the earlier run had. What is done where a target is there
/// already is as it is said now.
///
/// Errors: InvalidArgument (the journal is of a run into another folder, or its results have other
/// names or another format).
[[nodiscard]] Status adopt(BatchWish &wish, const RunArguments &arguments, JournalState &state);

/// The engine that `wish` needs.
[[nodiscard]] EngineOptions engineFor(const BatchWish &wish, const CommonOptions &common);

/// The files of --report, with their folders made. Errors: those of fileError().
[[nodiscard]] Result<std::vector<std::filesystem::path>> reportFiles(
    const RunArguments &arguments, const Shard &shard);

/// Makes the folder for the results, and finds out whether files can be made in it, so that nobody
/// waits for the engine in vain. Errors: those of fileError().
[[nodiscard]] Status readyOutput(const std::filesystem::path &folder);

/// Plans a run and decides what it has to do with an earlier one into the same folder.
///
/// Errors: InvalidArgument (a wrong command line; an earlier run has not ended, and nobody says
/// what of it: names both ways), FileNotFound (there is no picture at all), those of readFile(),
/// readJournal() and planBatch().
[[nodiscard]] Result<Beginning> beginBatch(
    const BatchArguments &arguments, const CommonOptions &common, const JobControl &job);

} // namespace inspyre::cli
