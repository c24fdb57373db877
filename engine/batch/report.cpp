#include "engine/batch/report_words.h"
#include "engine/core/guarded.h"

#include <inspyre/batch_report.h>
#include <inspyre/files.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace inspyre {

namespace {

/// In the order of the enumerators.
constexpr std::array kStates = {
    "waiting", "reading", "matting", "writing", "done", "doubtful", "failed", "skipped"};

bool isCsv(const std::filesystem::path &file)
{
    auto extension = file.extension().native();
    std::ranges::transform(
        extension, extension.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
    return extension == ".csv";
}

} // namespace

const char *itemStateName(ItemState state)
{
    return kStates.at(static_cast<std::size_t>(state));
}

std::optional<ItemState> itemStateNamed(std::string_view name)
{
    const auto found = std::ranges::find(kStates, name);
    return found == kStates.end() ? std::nullopt
                                  : std::optional(static_cast<ItemState>(found - kStates.begin()));
}

ReportTotals totalsOf(const RunReport &report)
{
    ReportTotals totals;
    for (const auto &row : report.rows) {
        ++totals.total;
        switch (row.state) {
        case ItemState::Doubtful: ++totals.doubtful; [[fallthrough]];
        case ItemState::Done:
            ++totals.done;
            totals.kept += row.kept ? 1 : 0;
            totals.sourceBytes += row.facts.source.bytes;
            totals.outputBytes += row.facts.outputBytes;
            break;
        case ItemState::Failed: ++totals.failed; break;
        case ItemState::Skipped: ++totals.skipped; break;
        case ItemState::Waiting:
        case ItemState::Reading:
        case ItemState::Matting:
        case ItemState::Writing: ++totals.waiting; break;
        }
    }
    return totals;
}

Status writeReport(
    const std::filesystem::path &file, const RunReport &report, const JobControl &job)
{
    return guarded("writing a report", [&] {
        const auto text = isCsv(file) ? reportCsv(report) : reportJson(report);
        return writeFileAtomically(file, std::as_bytes(std::span(text)), job);
    });
}

} // namespace inspyre
