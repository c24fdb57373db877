#pragma once

#include <QTest>

namespace inspyre::test {

/// How long a test waits for what must come. Nothing is lost by it where all goes well, and a busy
/// machine can take longer than the 5 s of Qt's macros, which wait so long from here on.
constexpr int kPatienceMs = 60'000;

} // namespace inspyre::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, inspyre::test::kPatienceMs)
#define QTRY_VERIFY2(expression, message)                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT(expression, message, inspyre::test::kPatienceMs)
#define QTRY_COMPARE(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, inspyre::test::kPatienceMs)
