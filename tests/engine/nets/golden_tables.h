#pragma once

#include "golden.h"

#include <string>
#include <vector>

namespace inspyre::test {

/// One published result: made-up weights, waves() as input.
struct GoldenCase
{
    std::string name = {};
    std::string architecture = {};
    Size size = {};
    bool blending = false; ///< with the same waves at 384x384 as the low resolution
    std::vector<GoldenMap> maps = {};
};

[[nodiscard]] std::vector<GoldenCase> swinCases();
[[nodiscard]] std::vector<GoldenCase> res2netCases();
[[nodiscard]] std::vector<GoldenCase> otherCases();

} // namespace inspyre::test
