#include "golden_tables.h"

namespace inspyre::test {

std::vector<GoldenCase> otherCases()
{
    return {};
}

} // namespace inspyre::test
