#pragma once

#include "engine/batch/journal_line.h"
#include "engine/batch/journal_records.h"

#include <inspyre/result.h>

#include <filesystem>
#include <string>

namespace inspyre {

/// A journal by its first and last lines.
struct JournalEnds
{
    enum class Kind : std::uint8_t {
        Nothing, ///< there is no file, or nothing in it
        Torn,    ///< a journal that was cut off before its run began: nothing was done
        Damaged, ///< its first line is not whole any more
        Other,   ///< no journal, or one of a newer version
        Whole,
    };

    Kind kind = Kind::Nothing;
    RunRecord run = {};
    LineStamp last = {};
    bool ended = false;
    std::string how = {};
};

/// Errors: those of readFile().
[[nodiscard]] Result<JournalEnds> readJournalEnds(const std::filesystem::path &file);

} // namespace inspyre
