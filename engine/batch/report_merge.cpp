#include "engine/core/guarded.h"

#include <inspyre/batch_report.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace inspyre {

namespace {

using Reports = std::map<int, const RunReport *>; ///< by their shards

std::string shardName(const Shard &shard)
{
    std::string name = "shard ";
    name += std::to_string(shard.index) + "/" + std::to_string(shard.count);
    return name;
}

/// What of two reports shows that they are not of one run; empty: nothing.
std::string difference(const RunReport &a, const RunReport &b)
{
    if (a.shard.count != b.shard.count) {
        return "are of different numbers of shards";
    }
    if (a.planSum != b.planSum) {
        return "are of different plans: other pictures, sizes or targets";
    }
    if (a.way.recipeSum != b.way.recipeSum) {
        return "were made with different recipes";
    }
    if (a.way.text() != b.way.text()) {
        return "were made with different models, sizes or precisions";
    }
    return {};
}

void merge(RunReport &all, const RunReport &one)
{
    all.rows.insert(all.rows.end(), one.rows.begin(), one.rows.end());
    all.beganMs = std::min(all.beganMs, one.beganMs);
    all.endedMs = std::max(all.endedMs, one.endedMs);
    all.networkIdle += one.networkIdle * one.seconds; // the mean is made of it at the end
    all.seconds += one.seconds;
    all.perSecond += one.perSecond;
    all.peakBytes = std::max(all.peakBytes, one.peakBytes);
    for (const auto &note : one.notes) {
        all.notes.push_back(shardName(one.shard) + ": " + note);
    }
    if (all.how == "finished" && one.how != "finished") {
        all.how = one.how;
        all.why = one.why;
    }
    if (all.way.device.find(one.way.device) == std::string::npos) {
        all.way.device += ", " + one.way.device;
    }
}

RunReport mergedOf(const Reports &reports, std::vector<std::string> notes)
{
    const auto &first = *reports.begin()->second;
    RunReport all = first;
    all.run.clear(); // each shard has its own
    all.shard = {};
    all.how = "finished";
    all.why = {};
    all.missing.clear();
    all.rows.clear();
    all.notes = std::move(notes);
    all.seconds = 0.0;
    all.perSecond = 0.0;
    all.networkIdle = 0.0;
    for (const auto &[index, report] : reports) {
        merge(all, *report);
    }
    all.networkIdle = all.seconds > 0.0 ? all.networkIdle / all.seconds : 0.0;
    for (int index = 0; index < first.shard.count; ++index) {
        if (!reports.contains(index)) {
            all.missing.push_back(index);
        }
    }
    if (!all.missing.empty()) {
        all.how = "incomplete";
    }
    std::ranges::stable_sort(all.rows, {}, &ReportRow::number);
    return all;
}

Result<RunReport> merged(std::span<const RunReport> shards)
{
    if (shards.empty()) {
        return Error{ErrorCode::InvalidArgument, "there is no report", {}};
    }
    Reports reports;
    std::vector<std::string> notes;
    for (const auto &shard : shards) {
        if (const auto what = difference(shards[0], shard); !what.empty()) {
            return Error{
                ErrorCode::InvalidArgument,
                std::string("the reports of ") + shardName(shards[0].shard) + " and " +
                    shardName(shard.shard) + " " + what,
                {}};
        }
        auto &known = reports[shard.shard.index];
        if (known != nullptr) {
            notes.push_back(
                shardName(shard.shard) + " was reported twice: what ended last is counted");
        }
        if (known == nullptr || known->endedMs < shard.endedMs) {
            known = &shard;
        }
    }
    return mergedOf(reports, std::move(notes));
}

} // namespace

Result<RunReport> mergeReports(std::span<const RunReport> shards)
{
    return guarded("merging reports", [&] { return merged(shards); });
}

} // namespace inspyre
