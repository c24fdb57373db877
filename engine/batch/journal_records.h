#pragma once

#include "engine/batch/json_fields.h"

#include <inspyre/journal.h>

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

// What the lines of a journal tell besides their stamps: …Body() makes a line's body, read…() takes
// it out of the line's fields and throws WrongField.

/// Kind "run", the first line.
struct RunRecord
{
    std::string run = {};
    std::string planSum = {};
    BatchWish wish = {}; ///< without `inputs`: they follow as lines of their own
};

[[nodiscard]] std::string runBody(const RunRecord &record);
[[nodiscard]] RunRecord readRun(const Fields &fields);
/// Whether it is of a version that readRun() knows; throws where it is no journal's first line.
[[nodiscard]] bool isKnownVersion(const Fields &fields);

/// Kind "input": some of the wish's, for there may be more of them than go into a line.
[[nodiscard]] std::vector<std::string> inputBodies(std::span<const std::filesystem::path> inputs);
[[nodiscard]] std::vector<std::filesystem::path> readInputs(const Fields &fields);

/// Kind "session".
struct SessionRecord
{
    RunWay way = {};
    std::string program = {};
    std::string host = {};
    std::int64_t process = 0;
    int attempt = 0;
};

[[nodiscard]] std::string sessionBody(const SessionRecord &record);
[[nodiscard]] SessionRecord readSession(const Fields &fields);

/// Kind "item". @param format  of the run's recipe
[[nodiscard]] std::string itemBody(const BatchItem &item);
[[nodiscard]] BatchItem readItem(const Fields &fields, FileFormat format);

/// Kind "writing".
struct WritingRecord
{
    std::uint32_t item = 0;
    std::filesystem::path target = {};
    ItemFacts facts = {};
    std::optional<FolderId> folder = {}; ///< if it is another than before
};

[[nodiscard]] std::string writingBody(const WritingRecord &record);
[[nodiscard]] WritingRecord readWriting(const Fields &fields);

/// Kind "done".
struct DoneRecord
{
    std::uint32_t item = 0;
    std::int64_t targetModifiedNs = 0;
    std::optional<FolderId> folder = {}; ///< if it is another than before
};

[[nodiscard]] std::string doneBody(const DoneRecord &record);
[[nodiscard]] DoneRecord readDone(const Fields &fields);

/// Kind "failed".
struct FailedRecord
{
    std::uint32_t item = 0;
    std::string stage = {};
    Error error = {};
    FileId source = {};
};

[[nodiscard]] std::string failedBody(const FailedRecord &record);
[[nodiscard]] FailedRecord readFailed(const Fields &fields);

/// Kind "skipped".
struct SkippedRecord
{
    std::uint32_t item = 0;
    std::string why = {};
};

[[nodiscard]] std::string skippedBody(const SkippedRecord &record);
[[nodiscard]] SkippedRecord readSkipped(const Fields &fields);

/// Kind "ended".
[[nodiscard]] std::string endedBody(std::string_view how);
[[nodiscard]] std::string readEnded(const Fields &fields);

// Parts that reports have, too.
using OrderedJson = nlohmann::ordered_json;

[[nodiscard]] OrderedJson factsJson(const ItemFacts &facts);
[[nodiscard]] ItemFacts readFacts(const Fields &fields);
[[nodiscard]] OrderedJson wayJson(const RunWay &way);
[[nodiscard]] RunWay readWay(const Fields &fields);
[[nodiscard]] OrderedJson errorJson(const Error &error);
[[nodiscard]] Error readError(const Fields &fields);
[[nodiscard]] OrderedJson shardJson(const Shard &shard);
[[nodiscard]] Shard readShard(const Fields &fields);
/// On one line; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string dumped(const OrderedJson &json, int indent = -1);

} // namespace inspyre
