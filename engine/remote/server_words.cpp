#include "engine/remote/server_words.h"

#include "engine/web/curl_handle.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace inspyre {

namespace {

constexpr std::size_t kLongest = 200;
constexpr std::size_t kMost = 32;
constexpr double kLargest = 1e15;
constexpr int kDeepest = 16;

/// Whether brackets are nested less deep than would cost a parser its stack.
bool isFlat(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            i += c == '\\' ? 1 : 0;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kDeepest) {
                return false;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return true;
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole && std::isfinite(value) && value >= 0.0 && value < kLargest ? std::optional(value)
                                                                             : std::nullopt;
}

} // namespace

ReplyJson replyObject(std::string_view text)
{
    if (!isFlat(text)) {
        return {};
    }
    auto json = ReplyJson::parse(text, nullptr, false);
    return json.is_object() ? json : ReplyJson();
}

std::string harmless(std::string_view text)
{
    std::string line(text.substr(0, kLongest));
    std::ranges::replace_if(
        line, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    return std::string(trimmed(line));
}

std::string textIn(const ReplyJson &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
               ? harmless(found->get_ref<const std::string &>())
               : std::string();
}

std::optional<double> numberIn(const ReplyJson &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number()) {
        return {};
    }
    const auto value = found->get<double>();
    return std::isfinite(value) && std::abs(value) < kLargest ? std::optional(value) : std::nullopt;
}

std::vector<std::pair<std::string, double>> numbersIn(const ReplyJson &object, const char *key)
{
    std::vector<std::pair<std::string, double>> numbers;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_object()) {
        return numbers;
    }
    for (const auto &[name, value] : found->items()) {
        const auto number = numberIn(*found, name.c_str());
        if (number && numbers.size() < kMost) {
            numbers.emplace_back(harmless(name), *number);
        }
    }
    return numbers;
}

std::optional<double> headerNumber(const std::string *text)
{
    return text == nullptr ? std::nullopt : numberOf(*text);
}

std::vector<std::pair<std::string, double>> parseServerTiming(std::string_view text)
{
    std::vector<std::pair<std::string, double>> entries;
    while (!text.empty() && entries.size() < kMost) {
        const auto comma = text.find(',');
        auto entry = text.substr(0, comma);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        const std::string name = harmless(entry.substr(0, entry.find(';')));
        while (!entry.empty()) {
            const auto end = entry.find(';');
            const auto parameter = trimmed(entry.substr(0, end));
            entry = end == std::string_view::npos ? std::string_view() : entry.substr(end + 1);
            constexpr std::string_view kDuration = "dur=";
            if (!startsWithIgnoringCase(parameter, kDuration) || name.empty()) {
                continue;
            }
            if (const auto ms = numberOf(parameter.substr(kDuration.size()))) {
                entries.emplace_back(name, *ms);
                break;
            }
        }
    }
    return entries;
}

} // namespace inspyre
