// What journals and reports tell alike.
#include "engine/batch/journal_records.h"
#include "engine/core/hex64.h"
#include "engine/core/path_json.h"

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

// More is of no use to people, and lines have a limit.
constexpr std::size_t kMostTextBytes = 4000;
constexpr std::size_t kMostNotes = 50;

constexpr int kMostSide = 1 << 20;
constexpr int kMostShards = 1'000'000;

OrderedJson clipped(const std::string &text)
{
    return text.substr(0, kMostTextBytes);
}

OrderedJson notesJson(const std::vector<std::string> &notes)
{
    auto list = OrderedJson::array();
    for (std::size_t i = 0; i < std::min(notes.size(), kMostNotes); ++i) {
        list.push_back(clipped(notes[i]));
    }
    return list;
}

OrderedJson idJson(const FileId &id)
{
    return {{"bytes", id.bytes}, {"mtime", id.modifiedNs}, {"sum", hex64(id.sum)}};
}

FileId readId(const Fields &fields)
{
    return {
        .bytes = fields.whole("bytes"),
        .modifiedNs = fields.time("mtime"),
        .sum = fields.sum("sum")};
}

} // namespace

OrderedJson factsJson(const ItemFacts &facts)
{
    OrderedJson json = {
        {"source", idJson(facts.source)},
        {"output", {{"bytes", facts.outputBytes}, {"sum", hex64(facts.outputSum)}}},
        {"doubt", std::isfinite(facts.doubt) ? facts.doubt : 0.0},
        {"subject", facts.subject},
        {"width", std::max(0, facts.size.width)},
        {"height", std::max(0, facts.size.height)},
        {"read_ms", thousandths(facts.readMs)},
        {"matte_ms", thousandths(facts.matteMs)},
        {"write_ms", thousandths(facts.writeMs)},
        {"started", facts.startedMs},
        {"way", clipped(facts.way)},
    };
    if (!facts.notes.empty()) {
        json["notes"] = notesJson(facts.notes);
    }
    return json;
}

ItemFacts readFacts(const Fields &fields)
{
    const auto output = fields.object("output");
    return {
        .source = readId(fields.object("source")),
        .outputSum = output.sum("sum"),
        .outputBytes = output.whole("bytes"),
        .doubt = fields.number("doubt"),
        .subject = fields.flag("subject"),
        .size = {fields.count("width", kMostSide), fields.count("height", kMostSide)},
        .readMs = fields.number("read_ms"),
        .matteMs = fields.number("matte_ms"),
        .writeMs = fields.number("write_ms"),
        .startedMs = fields.time("started"),
        .way = fields.text("way"),
        .notes = fields.has("notes") ? fields.texts("notes") : std::vector<std::string>()};
}

OrderedJson wayJson(const RunWay &way)
{
    return {
        {"recipe", hex64(way.recipeSum)},
        {"model", hex64(way.modelSum)},
        {"size", way.size},
        {"precision", way.precision},
        {"images_per_pass", std::max(0, way.imagesPerPass)},
        {"device", way.device}};
}

RunWay readWay(const Fields &fields)
{
    return {
        .recipeSum = fields.sum("recipe"),
        .modelSum = fields.sum("model"),
        .size = fields.text("size"),
        .precision = fields.text("precision"),
        .imagesPerPass = fields.count("images_per_pass"),
        .device = fields.text("device")};
}

OrderedJson errorJson(const Error &error)
{
    return {
        {"code", errorCodeName(error.code)},
        {"message", clipped(error.message)},
        {"subject", pathJson<OrderedJson>(error.subject.substr(0, kMostTextBytes))}}; // any bytes
}

Error readError(const Fields &fields)
{
    const auto code = errorCodeNamed(fields.text("code"));
    return {
        .code = code.value_or(ErrorCode::Internal), // one that a newer program has
        .message = fields.text("message"),
        .subject = fields.path("subject")};
}

OrderedJson shardJson(const Shard &shard)
{
    return {
        {"index", std::max(0, shard.index)},
        {"count", std::max(1, shard.count)},
        {"system", shard.system},
        {"attempt", std::max(0, shard.attempt)}};
}

Shard readShard(const Fields &fields)
{
    const Shard shard{
        .index = fields.count("index"),
        .count = fields.count("count", kMostShards),
        .system = fields.text("system"),
        .attempt = fields.count("attempt")};
    if (shard.index >= shard.count) {
        throw WrongField("index");
    }
    return shard;
}

std::string dumped(const OrderedJson &json, int indent)
{
    return json.dump(indent, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace inspyre
