#include <inspyre/batch_report.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>

namespace inspyre {

namespace {

constexpr std::string_view kNames =
    "number,source,target,state,kept,doubt,subject,width,height,source_bytes,output_bytes,read_ms,"
    "matte_ms,write_ms,started,stage,error,message,notes";

/// How many bytes the UTF-8 character at the text's beginning has; 0: it is none.
std::size_t characterBytes(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t bytes = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < bytes) {
        return 0;
    }
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xc0U) != 0x80) {
            return 0;
        }
    }
    const auto second = byte(1); // no overlong forms, no surrogates, nothing above U+10FFFF
    const bool isRefused = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
                           (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return isRefused ? 0 : bytes;
}

std::string asUtf8(std::string_view text)
{
    std::string clean;
    while (!text.empty()) {
        const auto bytes = characterBytes(text);
        clean += bytes == 0 ? "\xef\xbf\xbd" : text.substr(0, bytes);
        text.remove_prefix(bytes == 0 ? 1 : bytes);
    }
    return clean;
}

/// A field that is text: in quotes where it must be.
std::string field(std::string_view text)
{
    std::string clean = asUtf8(text);
    // A spreadsheet would take these for a formula, and run it.
    if (!clean.empty() && std::string_view("=+-@\t\r").find(clean[0]) != std::string_view::npos) {
        clean.insert(0, 1, '\'');
    }
    if (clean.find_first_of(",\"\r\n") == std::string::npos) {
        return clean;
    }
    std::string quoted = "\"";
    for (const char c : clean) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    quoted += '"';
    return quoted;
}

/// With a point, whatever the locale.
std::string number(double value)
{
    if (!std::isfinite(value)) {
        return "0";
    }
    const auto thousandths = std::llround(value * 1000.0);
    std::string text = std::to_string(std::llabs(thousandths));
    if (text.size() < 4) {
        text.insert(0, 4 - text.size(), '0');
    }
    text.insert(text.size() - 3, 1, '.');
    if (thousandths < 0) {
        text.insert(0, 1, '-');
    }
    return text;
}

/// As in ISO 8601, by UTC.
std::string time(std::int64_t ms)
{
    const auto seconds = static_cast<std::time_t>(ms / 1000);
    std::tm parts = {};
    std::array<char, 40> text = {};
    if (ms <= 0 || ::gmtime_r(&seconds, &parts) == nullptr ||
        std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts) == 0) {
        return {};
    }
    return text.data();
}

std::string joined(const std::vector<std::string> &notes)
{
    std::string all;
    for (const auto &note : notes) {
        all += all.empty() ? "" : "; ";
        all += note;
    }
    return all;
}

void addResult(std::string &line, const ItemFacts &facts)
{
    line += number(facts.doubt) + ",";
    line += facts.subject ? "yes," : "no,";
    line += std::to_string(facts.size.width) + ",";
    line += std::to_string(facts.size.height) + ",";
    line += std::to_string(facts.source.bytes) + ",";
    line += std::to_string(facts.outputBytes) + ",";
    line += number(facts.readMs) + ",";
    line += number(facts.matteMs) + ",";
    line += number(facts.writeMs) + ",";
    line += time(facts.startedMs) + ",";
}

std::string rowLine(const ReportRow &row)
{
    const bool failed = row.state == ItemState::Failed;
    std::string line = std::to_string(row.number) + ",";
    line += field(row.source.native()) + ",";
    line += field(row.target.native()) + ",";
    line += itemStateName(row.state);
    line += row.kept ? ",yes," : ",no,";
    if (row.state == ItemState::Done || row.state == ItemState::Doubtful) {
        addResult(line, row.facts);
    } else {
        line += ",,,,,,,,,,";
    }
    line += field(failed ? row.stage : "") + ",";
    line += std::string(failed ? errorCodeName(row.error.code) : "") + ",";
    line += field(row.error.message) + ",";
    line += field(joined(row.facts.notes));
    return line;
}

} // namespace

std::string reportCsv(const RunReport &report)
{
    std::string text(kNames);
    text += "\r\n";
    for (const auto &row : report.rows) {
        text += rowLine(row);
        text += "\r\n";
    }
    return text;
}

} // namespace inspyre
