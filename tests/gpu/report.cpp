#include "report.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace inspyre::test {

void Report::line(const std::string &text)
{
    std::printf("%s\n", text.c_str());
    std::fflush(stdout); // what is known survives a crash
}

void Report::heading(const std::string &text)
{
    line("\n## " + text + "\n");
}

void Report::row(const std::vector<std::string> &cells)
{
    std::string text = "|";
    for (const auto &cell : cells) {
        text += " " + cell + " |";
    }
    line(text);
}

void Report::table(const std::vector<std::string> &columns)
{
    row(columns);
    row(std::vector<std::string>(columns.size(), "---"));
}

std::string Report::check(bool passed)
{
    m_failures += passed ? 0 : 1;
    return passed ? "yes" : "**no**";
}

void Report::failure(const std::string &text)
{
    ++m_failures;
    line("**Failed:** " + text);
}

std::string fixed(double value, int digits)
{
    std::array<char, 64> text = {};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::string small(double value)
{
    std::array<char, 64> text = {};
    std::snprintf(text.data(), text.size(), "%.2g", value);
    return text.data();
}

double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0.0;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::string spread(std::vector<double> values, int digits)
{
    if (values.empty()) {
        return "none";
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return fixed(*least, digits) + " – " + fixed(median(values), digits) + " – " +
           fixed(*most, digits);
}

} // namespace inspyre::test
