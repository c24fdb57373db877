#include "window_case.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace inspyre::test {

namespace {

std::vector<float> numbers(std::size_t count, std::minstd_rand &random)
{
    std::normal_distribution<float> normal;
    std::vector<float> all(count);
    std::generate(all.begin(), all.end(), [&] { return normal(random); });
    return all;
}

std::string nameOf(const WindowGrid &grid, int heads, int headDim)
{
    return std::to_string(grid.height) + "x" + std::to_string(grid.width) + " tokens, window " +
           std::to_string(grid.side) + ", shift " + std::to_string(grid.shift) + ", " +
           std::to_string(heads) + " heads of " + std::to_string(headDim);
}

} // namespace

const char *numberTypeName(NumberType type)
{
    switch (type) {
    case NumberType::Fp32: return "fp32";
    case NumberType::Fp16: return "fp16";
    case NumberType::Bf16: return "bf16";
    }
    return "";
}

double toleranceOf(NumberType type)
{
    switch (type) {
    case NumberType::Fp32: return 5e-6;
    case NumberType::Fp16: return 4e-3;
    case NumberType::Bf16: return 3e-2;
    }
    return 0.0;
}

WindowCase windowCase(WindowGrid grid, int heads, int headDim, bool withPadding)
{
    std::minstd_rand random(7);
    const auto tokens =
        static_cast<std::size_t>(grid.height) * static_cast<std::size_t>(grid.width);
    const auto slots = static_cast<std::size_t>(grid.slots());
    const auto row = 3 * static_cast<std::size_t>(heads) * static_cast<std::size_t>(headDim);
    WindowCase made;
    made.name = nameOf(grid, heads, headDim);
    made.grid = grid;
    made.heads = heads;
    made.headDim = headDim;
    made.qkv = numbers(tokens * row, random);
    made.padding = withPadding ? numbers(row, random) : std::vector<float>{};
    made.bias = numbers(static_cast<std::size_t>(heads) * slots * slots, random);
    return made;
}

std::vector<WindowCase> windowCases()
{
    std::vector<WindowCase> cases;
    // The published windows: whole, padded at both ends, less than one.
    for (const int shift : {0, 6}) {
        cases.push_back(windowCase({24, 36, 12, shift}, 2, 32, true));
        cases.push_back(windowCase({26, 23, 12, shift}, 3, 32, true));
        cases.push_back(windowCase({12, 12, 12, shift}, 1, 32, true));
        cases.push_back(windowCase({5, 7, 12, shift}, 1, 32, true));
    }
    // Windows whose slots are no multiple of what is taken at once, odd ones, the largest.
    for (const int shift : {0, 3}) {
        cases.push_back(windowCase({15, 20, 7, shift}, 2, 32, true));
        cases.push_back(windowCase({14, 14, 7, shift}, 2, 24, false));
    }
    cases.push_back(windowCase({17, 9, 8, 4}, 2, 16, true));
    cases.push_back(windowCase({9, 9, 5, 2}, 1, 8, true));
    cases.push_back(windowCase({20, 18, 16, 8}, 1, 64, true));
    cases.push_back(windowCase({1, 1, 1, 0}, 1, 40, true));
    cases.push_back(windowCase({26, 26, 12, 6}, 1, 48, false));
    return cases;
}

WindowDifference differenceOf(const std::vector<float> &a, const std::vector<float> &b)
{
    constexpr auto kMissing = std::numeric_limits<double>::infinity();
    if (a.size() != b.size() || a.empty()) {
        return {kMissing, kMissing};
    }
    WindowDifference difference;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double d = std::fabs(static_cast<double>(a[i]) - static_cast<double>(b[i]));
        difference.largest = std::isfinite(d) ? std::max(difference.largest, d) : kMissing;
        difference.mean += d / static_cast<double>(a.size());
    }
    return difference;
}

} // namespace inspyre::test
