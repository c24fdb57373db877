#include "engine/batch/journal_reader.h"
#include "engine/core/hex64.h"
#include "engine/core/xxh64.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

using namespace inspyre;

namespace {

/// The line with the sum that it would need: what is behind the sum is not left to luck.
std::string sealed(std::string_view line, std::uint64_t run)
{
    std::string text(line.substr(0, line.rfind(",\"sum\":\"")));
    const auto sum = hex64(xxh64(std::as_bytes(std::span(text)), run));
    text += ",\"sum\":\"" + sum + "\"}";
    return text;
}

std::uint64_t runOf(const std::string &first)
{
    const auto read = parsedLine(first);
    if (!read || !read->fields.contains("run") || !read->fields["run"].is_string()) {
        return 0;
    }
    return parseHex64(read->fields["run"].get<std::string>()).value_or(0);
}

/// Reads the text as a journal, its sums as they are or as they should be.
std::optional<JournalState> stateOf(std::string_view text, bool seals)
{
    JournalReader reader;
    reader.begin("fuzz");
    bool isFirst = true;
    std::uint64_t run = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = std::string(text.substr(0, end));
        if (seals) {
            line = sealed(line, run);
            run = isFirst ? runOf(line) : run;
            isFirst = false;
        }
        if (!reader.take(line, end != std::string_view::npos)) {
            break;
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    auto content = reader.finish();
    return content ? std::optional(std::move((*std::move(content)).state)) : std::nullopt;
}

void require(bool holds)
{
    if (!holds) {
        __builtin_trap();
    }
}

void check(const JournalState &state)
{
    std::set<std::uint32_t> numbers;
    for (const auto &item : state.items) {
        require(numbers.insert(item.item.number).second);
        const auto body = nlohmann::json::parse(itemBody(item.item));
        const auto again = readItem(Fields(body), item.item.format);
        require(again.source == item.item.source && again.target == item.item.target);
        const auto facts = nlohmann::json::parse(dumped(factsJson(item.facts)));
        static_cast<void>(readFacts(Fields(facts)));
    }
    require(state.sessions > 0 && state.damage.size() <= 100);
}

} // namespace

/// Reads the bytes as a journal; what was read can be written, and is read as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const bool seals : {false, true}) {
        if (const auto state = stateOf(text, seals)) {
            check(*state);
        }
    }
    return 0;
}
