#include "engine/batch/journal_records.h"
#include "engine/batch/report_words.h"
#include "engine/core/guarded.h"
#include "engine/core/path_json.h"

#include <inspyre/batch_report.h>
#include <inspyre/files.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr int kVersion = 1;
constexpr std::size_t kMostBytes = std::size_t{2} << 30;

double finite(double number)
{
    return std::isfinite(number) ? number : 0.0;
}

bool hasResult(ItemState state)
{
    return state == ItemState::Done || state == ItemState::Doubtful;
}

OrderedJson rowJson(const ReportRow &row)
{
    OrderedJson json = {
        {"number", row.number},
        {"source", pathJson<OrderedJson>(row.source)},
        {"target", pathJson<OrderedJson>(row.target)},
        {"state", itemStateName(row.state)}};
    if (row.kept) {
        json["kept"] = true;
    }
    if (hasResult(row.state)) {
        json["facts"] = factsJson(row.facts);
    }
    if (row.state == ItemState::Failed) {
        json["stage"] = row.stage;
        json["error"] = errorJson(row.error);
    } else if (row.state == ItemState::Skipped) {
        json["why"] = row.error.message;
    }
    return json;
}

OrderedJson totalsJson(const ReportTotals &totals)
{
    return {
        {"total", totals.total},
        {"done", totals.done},
        {"doubtful", totals.doubtful},
        {"failed", totals.failed},
        {"skipped", totals.skipped},
        {"waiting", totals.waiting},
        {"kept", totals.kept},
        {"source_bytes", totals.sourceBytes},
        {"output_bytes", totals.outputBytes}};
}

ReportRow readRow(const Fields &fields)
{
    ReportRow row{
        .number = static_cast<std::uint32_t>(
            fields.whole("number", std::numeric_limits<std::uint32_t>::max())),
        .source = fields.path("source"),
        .target = fields.path("target")};
    const auto state = itemStateNamed(fields.text("state"));
    if (!state) {
        throw WrongField("state");
    }
    row.state = *state;
    row.kept = fields.has("kept") && fields.flag("kept");
    if (hasResult(row.state)) {
        row.facts = readFacts(fields.object("facts"));
    }
    if (row.state == ItemState::Failed) {
        row.stage = fields.text("stage");
        row.error = readError(fields.object("error"));
    } else if (row.state == ItemState::Skipped) {
        row.error.message = fields.text("why");
    }
    return row;
}

std::vector<int> readMissing(const Fields &fields)
{
    std::vector<int> missing;
    for (const auto &shard : fields.list("missing")) {
        if (!shard.is_number_unsigned() ||
            shard.get<std::uint64_t>() > std::uint64_t{std::numeric_limits<int>::max()}) {
            throw WrongField("missing");
        }
        missing.push_back(shard.get<int>());
    }
    return missing;
}

RunReport reportOf(const Fields &fields)
{
    const auto recipe = parseRecipe(fields.text("recipe"));
    if (!recipe) {
        throw WrongField("recipe");
    }
    RunReport report{
        .program = fields.text("program"),
        .run = fields.text("run"),
        .planSum = fields.text("plan"),
        .output = fields.path("output"),
        .model = fields.path("model").native(),
        .way = readWay(fields.object("way")),
        .recipe = recipe->recipe,
        .shard = readShard(fields.object("shard")),
        .missing = readMissing(fields),
        .how = fields.text("how"),
        .beganMs = fields.time("began"),
        .endedMs = fields.time("ended"),
        .seconds = fields.number("seconds"),
        .perSecond = fields.number("per_second"),
        .networkIdle = fields.number("network_idle"),
        .peakBytes = fields.whole("peak_bytes"),
        .notes = fields.texts("notes")};
    if (fields.has("why")) {
        report.why = readError(fields.object("why"));
    }
    for (const auto &row : fields.list("pictures")) {
        report.rows.push_back(readRow(Fields(row)));
    }
    return report;
}

Error noReport(std::string why, const fs::path &file)
{
    return {ErrorCode::InvalidArgument, std::move(why), file};
}

Result<RunReport> parsed(const std::vector<std::byte> &content, const fs::path &file)
{
    const auto *begin = reinterpret_cast<const char *>(content.data());
    const auto json = nlohmann::json::parse(begin, begin + content.size(), nullptr, false);
    if (!json.is_object() || json.value("inspyre", nlohmann::json()) != "report") {
        return noReport("it is no report of a batch", file);
    }
    try {
        const Fields fields(json);
        if (fields.count("version") > kVersion) {
            return noReport("a newer version of the program has written it", file);
        }
        return reportOf(fields);
    } catch (const WrongField &wrong) {
        return noReport(std::string("what it says is not as in a report: ") + wrong.what(), file);
    }
}

} // namespace

std::string reportJson(const RunReport &report)
{
    OrderedJson json = {
        {"inspyre", "report"},
        {"version", kVersion},
        {"program", report.program},
        {"run", report.run},
        {"plan", report.planSum},
        {"output", pathJson<OrderedJson>(report.output)},
        {"model", pathJson<OrderedJson>(report.model)},
        {"way", wayJson(report.way)},
        {"recipe", recipeDifference(report.recipe)},
        {"shard", shardJson(report.shard)},
        {"missing", report.missing},
        {"how", report.how}};
    if (!report.why.message.empty()) {
        json["why"] = errorJson(report.why);
    }
    json["began"] = report.beganMs;
    json["ended"] = report.endedMs;
    json["seconds"] = thousandths(report.seconds);
    json["per_second"] = finite(report.perSecond);
    json["network_idle"] = finite(report.networkIdle);
    json["peak_bytes"] = report.peakBytes;
    json["totals"] = totalsJson(totalsOf(report));
    json["notes"] = report.notes;
    auto rows = OrderedJson::array();
    for (const auto &row : report.rows) {
        rows.push_back(rowJson(row));
    }
    json["pictures"] = std::move(rows);
    return dumped(json, 1) + "\n";
}

Result<RunReport> readReport(const fs::path &file)
{
    return guarded("reading a report", [&]() -> Result<RunReport> {
        std::error_code unknown;
        if (const auto bytes = fs::file_size(file, unknown); !unknown && bytes > kMostBytes) {
            return noReport("it is larger than reports are", file);
        }
        const auto content = readFile(file);
        return content ? parsed(*content, file) : content.error();
    });
}

} // namespace inspyre
