#pragma once

#include "app/cli_batch_begin.h"

#include <cstdint>
#include <filesystem>
#include <set>

namespace inspyre::cli {

/// What a watch begins with, known before the engine starts.
struct WatchBeginning
{
    Beginning begin = {};                         ///< its plan has what an earlier session planned
    std::set<std::filesystem::path> present = {}; ///< with --once: the pictures that are there
    std::uint32_t nextNumber = 0;                 ///< higher than all that were ever given
};

/// Goes on with the journal of an earlier session, if there is one. Pictures are planned later,
/// each when it is complete and by what it is then.
///
/// Errors: InvalidArgument (a wrong command line), FileNotFound (with --once: a folder), those of
/// adopt(), readJournal(), planBatch(), reportFiles() and readyOutput().
[[nodiscard]] Result<WatchBeginning> beginWatch(
    const WatchArguments &arguments, const CommonOptions &common);

} // namespace inspyre::cli
