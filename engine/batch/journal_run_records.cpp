#include "engine/batch/journal_line.h"
#include "engine/batch/journal_records.h"
#include "engine/core/hex64.h"
#include "engine/core/path_json.h"

#include <algorithm>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kInputsALine = 32;

std::optional<Precision> precisionNamed(const std::string &name)
{
    for (const auto precision : {Precision::Fp32, Precision::Bf16, Precision::Fp16}) {
        if (name == precisionName(precision)) {
            return precision;
        }
    }
    return std::nullopt; // "auto"
}

InputSize readSize(const Fields &fields)
{
    const auto size = parseInputSize(fields.text("size"));
    if (!size) {
        throw WrongField("size");
    }
    return *size;
}

Recipe readRecipeText(const Fields &fields)
{
    const auto read = parseRecipe(fields.text("recipe"));
    if (!read) {
        throw WrongField("recipe");
    }
    return read->recipe;
}

} // namespace

std::string runBody(const RunRecord &record)
{
    const auto &wish = record.wish;
    OrderedJson json = {
        {"inspyre", "journal"},
        {"version", kJournalVersion},
        {"run", record.run},
        {"plan", record.planSum},
        {"output", pathJson<OrderedJson>(wish.output)},
        {"recipe", recipeDifference(wish.recipe)},    // as text: it is read as any recipe is
        {"model", pathJson<OrderedJson>(wish.model)}, // may be a file's path: any bytes
        {"size", inputSizeText(wish.size)},
        {"precision", wish.precision ? precisionName(*wish.precision) : "auto"},
        {"shard", shardJson(wish.shard)},
        {"follow_links", wish.scan.followLinks},
        {"by_content", wish.scan.byContent},
        {"headers", wish.headers}};
    return dumped(json);
}

bool isKnownVersion(const Fields &fields)
{
    if (fields.text("inspyre") != "journal") {
        throw WrongField("inspyre");
    }
    return fields.count("version") <= kJournalVersion;
}

RunRecord readRun(const Fields &fields)
{
    RunRecord record{.run = fields.text("run"), .planSum = fields.text("plan")};
    if (!parseHex64(record.run)) {
        throw WrongField("run");
    }
    auto &wish = record.wish;
    wish.output = fields.path("output");
    wish.recipe = readRecipeText(fields);
    wish.model = fields.path("model").native();
    wish.size = readSize(fields);
    wish.precision = precisionNamed(fields.text("precision"));
    wish.shard = readShard(fields.object("shard"));
    wish.scan = {
        .followLinks = fields.flag("follow_links"),
        .byContent = fields.flag("by_content"),
        .leaveOut = wish.output};
    wish.headers = fields.flag("headers");
    return record;
}

std::vector<std::string> inputBodies(std::span<const fs::path> inputs)
{
    std::vector<std::string> bodies;
    while (!inputs.empty()) {
        const auto some = inputs.first(std::min(kInputsALine, inputs.size()));
        auto paths = OrderedJson::array();
        for (const auto &input : some) {
            paths.push_back(pathJson<OrderedJson>(input));
        }
        bodies.push_back(dumped({{"paths", std::move(paths)}}));
        inputs = inputs.subspan(some.size());
    }
    return bodies;
}

std::vector<fs::path> readInputs(const Fields &fields)
{
    std::vector<fs::path> inputs;
    for (const auto &json : fields.list("paths")) {
        auto path = pathFromJson(json);
        if (!path) {
            throw WrongField("paths");
        }
        inputs.push_back(*std::move(path));
    }
    return inputs;
}

std::string sessionBody(const SessionRecord &record)
{
    return dumped(
        {{"way", wayJson(record.way)},
         {"program", record.program},
         {"host", record.host},
         {"process", std::max<std::int64_t>(0, record.process)},
         {"attempt", std::max(0, record.attempt)}});
}

SessionRecord readSession(const Fields &fields)
{
    return {
        .way = readWay(fields.object("way")),
        .program = fields.text("program"),
        .host = fields.text("host"),
        .process = fields.time("process"),
        .attempt = fields.count("attempt")};
}

std::string endedBody(std::string_view how)
{
    return dumped({{"how", how}});
}

std::string readEnded(const Fields &fields)
{
    return fields.text("how");
}

} // namespace inspyre
