#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inspyre {

using ReplyJson = nlohmann::json;

// What another machine says, which may be anything: numbers are finite and in range, texts short
// and without control characters.

/// The object in `text`; null if it is none, or is nested too deep.
[[nodiscard]] ReplyJson replyObject(std::string_view text);

/// At most 200 bytes, in one line.
[[nodiscard]] std::string harmless(std::string_view text);

[[nodiscard]] std::string textIn(const ReplyJson &object, const char *key);
/// None unless it is a number of a magnitude that a time or a count can have.
[[nodiscard]] std::optional<double> numberIn(const ReplyJson &object, const char *key);
/// The numbers of an object, by name; at most 32.
[[nodiscard]] std::vector<std::pair<std::string, double>> numbersIn(
    const ReplyJson &object, const char *key);

/// "123" or "12.5"; none for anything else, or what is negative.
[[nodiscard]] std::optional<double> headerNumber(const std::string *text);

/// "name;dur=12.5, other;desc=\"x\";dur=3": names with their milliseconds; at most 32.
[[nodiscard]] std::vector<std::pair<std::string, double>> parseServerTiming(std::string_view text);

} // namespace inspyre
