#include "golden.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace inspyre::test {

namespace {

class Comparison
{
public:
    Comparison(const GoldenMap &golden, const Tolerance &tolerance, Worst &worst)
        : m_golden(golden)
        , m_tolerance(tolerance)
        , m_worst(worst)
    {}

    void check(const char *what, double actual, std::optional<double> expected)
    {
        if (!expected) {
            return;
        }
        const bool prediction = m_golden.name == "pred";
        auto &worst = prediction ? m_worst.prediction : m_worst.logits;
        const auto apart = std::abs(actual - *expected);
        worst = std::max(worst, apart);
        note(what, actual, *expected, prediction ? m_tolerance.prediction : m_tolerance.logits);
    }

    void checkSum(double actual)
    {
        if (m_golden.sum) {
            note("sum", actual, *m_golden.sum, m_tolerance.ones);
        }
    }

private:
    void note(const char *what, double actual, double expected, double tolerance)
    {
        if (!(std::abs(actual - expected) <= tolerance)) { // also if it is not a number
            m_worst.failures.push_back(
                m_golden.name + " " + what + ": " + std::to_string(actual) + " instead of " +
                std::to_string(expected));
        }
    }

    const GoldenMap &m_golden;
    const Tolerance &m_tolerance;
    Worst &m_worst;
};

} // namespace

Worst compared(const Run &run, const std::vector<GoldenMap> &golden, const Tolerance &tolerance)
{
    Worst worst;
    for (const auto &expected : golden) {
        const auto map = run.map(expected.name);
        Comparison comparison(expected, tolerance, worst);
        comparison.check("minimum", map.minimum(), expected.minimum);
        comparison.check("maximum", map.maximum(), expected.maximum);
        comparison.check("mean", map.mean(), expected.mean);
        comparison.check("deviation", map.deviation(), expected.deviation);
        comparison.check("first", map.at(0, 0), expected.first);
        comparison.check("last", map.last(), expected.last);
        comparison.checkSum(map.sum());
        for (const auto &sample : expected.samples) {
            const auto place = QString("(%1, %2)").arg(sample.row).arg(sample.column);
            comparison.check(qPrintable(place), map.at(sample.row, sample.column), sample.value);
        }
    }
    return worst;
}

} // namespace inspyre::test
