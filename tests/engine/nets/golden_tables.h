#pragma once

#include "golden.h"

#include <string>
#include <vector>

namespace inspyre::test {

/// One known result for waves() as input.
struct GoldenCase
{
    std::string name = {};
    std::string architecture = {}; ///< for made-up weights; "trained" is the starter's own
    Size size = {};
    bool blending = false; ///< with the same waves at 384x384 as the low resolution
    std::vector<GoldenMap> maps = {};
};

[[nodiscard]] std::vector<GoldenCase> swinCases();
[[nodiscard]] std::vector<GoldenCase> res2netCases();
[[nodiscard]] std::vector<GoldenCase> otherCases();   ///< Swin-T and the starter's shape
[[nodiscard]] std::vector<GoldenCase> trainedCases(); ///< the starter with its own weights

} // namespace inspyre::test
