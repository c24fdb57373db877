#pragma once

#include <string>
#include <vector>

namespace inspyre::test {

/// A Markdown report on standard output, written as it grows, and whether all checks in it passed.
class Report
{
public:
    static void heading(const std::string &text);
    static void line(const std::string &text);
    static void table(const std::vector<std::string> &columns);
    static void row(const std::vector<std::string> &cells);

    /// "yes" or "**no**"; a no fails the report.
    [[nodiscard]] std::string check(bool passed);

    /// A line of its own for something that did not work at all.
    void failure(const std::string &text);

    [[nodiscard]] bool passed() const { return m_failures == 0; }

    [[nodiscard]] int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

/// "min – median – max" with so many digits after the point.
[[nodiscard]] std::string spread(std::vector<double> values, int digits);
[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] std::string fixed(double value, int digits);
/// Two digits: "0.00012".
[[nodiscard]] std::string small(double value);

} // namespace inspyre::test
