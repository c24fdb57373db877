#include "engine/batch/journal_records.h"
#include "engine/core/hex64.h"
#include "engine/core/path_json.h"

#include <array>
#include <limits>

namespace inspyre {

namespace {

/// In the order of the enumerators.
constexpr std::array kFlaws = {
    "none",
    "same-target",
    "exists",
    "bad-name",
    "is-input",
    "unreadable",
    "not-a-picture",
    "too-long"};

constexpr int kMostSide = 1 << 20;

Flaw readFlaw(const Fields &fields)
{
    const auto name = fields.text("flaw");
    for (std::size_t i = 0; i < kFlaws.size(); ++i) {
        if (name == kFlaws[i]) {
            return static_cast<Flaw>(i);
        }
    }
    throw WrongField("flaw");
}

std::uint32_t readNumber(const Fields &fields)
{
    return static_cast<std::uint32_t>(fields.whole("i", std::numeric_limits<std::uint32_t>::max()));
}

void addFolder(OrderedJson &json, const std::optional<FolderId> &folder)
{
    if (folder) {
        json["folder"] = {{"device", folder->device}, {"inode", folder->inode}};
    }
}

std::optional<FolderId> readFolder(const Fields &fields)
{
    if (!fields.has("folder")) {
        return std::nullopt;
    }
    const auto folder = fields.object("folder");
    return FolderId{.device = folder.whole("device"), .inode = folder.whole("inode")};
}

} // namespace

std::string itemBody(const BatchItem &item)
{
    OrderedJson json = {
        {"i", item.number},
        {"source", pathJson<OrderedJson>(item.source)},
        {"inside", pathJson<OrderedJson>(item.inside)},
        {"target", pathJson<OrderedJson>(item.target)},
        {"bytes", item.bytes},
        {"mtime", item.modifiedNs}};
    if (item.size.width > 0 && item.size.height > 0) {
        json["width"] = item.size.width;
        json["height"] = item.size.height;
    }
    if (item.flaw != Flaw::None) {
        json["flaw"] = kFlaws[static_cast<std::size_t>(item.flaw)];
    }
    if (item.skipped) {
        json["skipped"] = true;
    }
    if (!item.why.empty()) {
        json["why"] = item.why;
    }
    return dumped(json);
}

BatchItem readItem(const Fields &fields, FileFormat format)
{
    BatchItem item{
        .number = readNumber(fields),
        .source = fields.path("source"),
        .inside = fields.path("inside"),
        .target = fields.path("target"),
        .bytes = fields.whole("bytes"),
        .modifiedNs = fields.time("mtime"),
        .format = format};
    if (fields.has("width")) {
        item.size = {fields.count("width", kMostSide), fields.count("height", kMostSide)};
    }
    item.flaw = fields.has("flaw") ? readFlaw(fields) : Flaw::None;
    item.skipped = fields.has("skipped") && fields.flag("skipped");
    item.why = fields.has("why") ? fields.text("why") : std::string();
    return item;
}

std::string writingBody(const WritingRecord &record)
{
    OrderedJson json = {
        {"i", record.item},
        {"target", pathJson<OrderedJson>(record.target)},
        {"facts", factsJson(record.facts)}};
    addFolder(json, record.folder);
    return dumped(json);
}

WritingRecord readWriting(const Fields &fields)
{
    return {
        .item = readNumber(fields),
        .target = fields.path("target"),
        .facts = readFacts(fields.object("facts")),
        .folder = readFolder(fields)};
}

std::string doneBody(const DoneRecord &record)
{
    OrderedJson json = {{"i", record.item}, {"mtime", record.targetModifiedNs}};
    addFolder(json, record.folder);
    return dumped(json);
}

DoneRecord readDone(const Fields &fields)
{
    return {
        .item = readNumber(fields),
        .targetModifiedNs = fields.time("mtime"),
        .folder = readFolder(fields)};
}

std::string failedBody(const FailedRecord &record)
{
    return dumped(
        {{"i", record.item},
         {"stage", record.stage},
         {"error", errorJson(record.error)},
         {"bytes", record.source.bytes},
         {"mtime", record.source.modifiedNs},
         {"source", hex64(record.source.sum)}});
}

FailedRecord readFailed(const Fields &fields)
{
    return {
        .item = readNumber(fields),
        .stage = fields.text("stage"),
        .error = readError(fields.object("error")),
        .source = {
            .bytes = fields.whole("bytes"),
            .modifiedNs = fields.time("mtime"),
            .sum = fields.sum("source")}};
}

std::string skippedBody(const SkippedRecord &record)
{
    return dumped({{"i", record.item}, {"why", record.why}});
}

SkippedRecord readSkipped(const Fields &fields)
{
    return {.item = readNumber(fields), .why = fields.text("why")};
}

} // namespace inspyre
