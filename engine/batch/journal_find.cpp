#include "engine/batch/file_lock.h"
#include "engine/batch/journal_ends.h"
#include "engine/batch/scanner.h"
#include "engine/core/hex64.h"
#include "engine/core/xxh64.h"

#include <inspyre/folders.h>
#include <inspyre/journal.h>
#include <inspyre/names.h>

#include <algorithm>
#include <span>
#include <string>
#include <system_error>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr auto kExtension = ".ndjson";

std::string shardText(const Shard &shard)
{
    return shard.count == 1
               ? std::string()
               : "-" + std::to_string(shard.index) + "-of-" + std::to_string(shard.count);
}

/// For people who look into the folder: the name alone does not tell one output from another.
std::string shortName(const fs::path &output)
{
    constexpr std::size_t kMostBytes = 40;
    return portableName(output.filename().string().substr(0, kMostBytes));
}

FoundJournal foundOf(const fs::path &file, const JournalEnds &ends)
{
    return {
        .file = file,
        .run = ends.run.run,
        .output = ends.run.wish.output,
        .shard = ends.run.wish.shard,
        .ended = ends.ended,
        .how = ends.how,
        .inUse = FileLock::isHeld(file),
        .items = static_cast<int>(ends.last.counts.items),
        .done = static_cast<int>(ends.last.counts.done),
        .failed = static_cast<int>(ends.last.counts.failed),
        .skipped = static_cast<int>(ends.last.counts.skipped),
        .lastMs = ends.last.timeMs};
}

} // namespace

std::vector<FoundJournal> findJournals(const fs::path &folder)
{
    std::vector<FoundJournal> found;
    std::error_code ended;
    for (auto entry = fs::directory_iterator(folder, ended);
         !ended && entry != fs::directory_iterator();
         entry.increment(ended)) {
        const auto &file = entry->path();
        if (file.extension() != kExtension) {
            continue;
        }
        const auto ends = readJournalEnds(file);
        if (ends && ends->kind == JournalEnds::Kind::Whole) {
            found.push_back(foundOf(file, *ends));
        }
    }
    std::ranges::sort(found, [](const auto &a, const auto &b) { return a.lastMs > b.lastMs; });
    return found;
}

fs::path journalFolder()
{
    return stateFolder() / "batches";
}

fs::path journalFile(const fs::path &folder, const fs::path &output, const Shard &shard)
{
    if (!folder.empty()) {
        return folder / ("journal" + shardText(shard) + kExtension);
    }
    const auto whole = absolutePath(output);
    const auto sum = hex64(xxh64(std::as_bytes(std::span(whole.native()))));
    return journalFolder() / (shortName(whole) + "-" + sum + shardText(shard) + kExtension);
}

} // namespace inspyre
