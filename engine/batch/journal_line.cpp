#include "engine/batch/journal_line.h"

#include "engine/batch/json_fields.h"
#include "engine/core/hex64.h"
#include "engine/core/xxh64.h"

#include <limits>
#include <span>
#include <utility>

namespace inspyre {

namespace {

using Json = nlohmann::json;

// The end of each line: ,"sum":"0123456789abcdef"}
constexpr std::string_view kBeforeSum = ",\"sum\":\"";
constexpr std::string_view kAfterSum = "\"}";
constexpr std::size_t kSumDigits = 16;
constexpr std::uint64_t kMostTime = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kTail = kBeforeSum.size() + kSumDigits + kAfterSum.size();

std::string sumText(std::string_view text, std::uint64_t run)
{
    return hex64(xxh64(std::as_bytes(std::span(text)), run));
}

LineStamp stampOf(const Fields &fields)
{
    LineStamp stamp{
        .number = fields.whole("n"),
        .session = fields.count("s"),
        .timeMs = static_cast<std::int64_t>(fields.whole("t", kMostTime))};
    const auto &counts = fields.list("c");
    std::uint64_t *const members[] = {
        &stamp.counts.items, &stamp.counts.done, &stamp.counts.failed, &stamp.counts.skipped};
    if (counts.size() != std::size(members)) {
        throw WrongField("c");
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!counts[i].is_number_unsigned() || counts[i].get<std::uint64_t>() > kMostJournalItems) {
            throw WrongField("c");
        }
        *members[i] = counts[i].get<std::uint64_t>();
    }
    return stamp;
}

} // namespace

std::string journalLine(
    const LineStamp &stamp, std::string_view kind, std::string_view body, std::uint64_t run)
{
    const auto &counts = stamp.counts;
    std::string line = "{\"n\":" + std::to_string(stamp.number);
    line += ",\"s\":" + std::to_string(stamp.session);
    line += ",\"t\":" + std::to_string(stamp.timeMs);
    line += ",\"c\":[" + std::to_string(counts.items);
    line += "," + std::to_string(counts.done);
    line += "," + std::to_string(counts.failed);
    line += "," + std::to_string(counts.skipped);
    line += "],\"kind\":\"";
    line += kind;
    line += "\"";
    if (body.size() > 2) { // the braces
        line += ",";
        line += body.substr(1, body.size() - 2);
    }
    const auto sum = sumText(line, run);
    line += kBeforeSum;
    line += sum;
    line += kAfterSum;
    line += "\n";
    return line;
}

bool isIntactLine(std::string_view line, std::uint64_t run)
{
    if (line.size() < kTail) {
        return false;
    }
    const auto text = line.substr(0, line.size() - kTail);
    const auto tail = line.substr(text.size());
    return tail.starts_with(kBeforeSum) && tail.ends_with(kAfterSum) &&
           tail.substr(kBeforeSum.size(), kSumDigits) == sumText(text, run);
}

std::optional<ReadLine> parsedLine(std::string_view line)
{
    ReadLine read{.fields = Json::parse(line, nullptr, false)};
    try {
        const Fields fields(read.fields);
        read.stamp = stampOf(fields);
        read.kind = fields.text("kind");
        return read;
    } catch (const WrongField &) {
        return std::nullopt;
    }
}

} // namespace inspyre
