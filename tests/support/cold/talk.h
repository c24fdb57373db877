#pragma once

#include "tests/support/cold/answers.h"
#include "tests/support/cold/wire.h"

#include <string>
#include <vector>

namespace inspyre::test {

/// What is to be done with a reply besides sending it.
struct ColdDelivery
{
    const ColdRule *rule = nullptr; ///< null: nothing
    double headersMs = 0.0;
    double bodyMs = 0.0;
    bool head = false; ///< the request was HEAD
    bool last = false; ///< of the connection
};

/// Sends `answer` with these further lines. False if the connection has ended.
[[nodiscard]] bool deliver(
    ColdWire &wire,
    const ColdAnswer &answer,
    const std::vector<std::string> &lines,
    const ColdDelivery &delivery);

/// Whether the deed is done in place of any reply.
[[nodiscard]] bool isMute(ColdDeed deed);

/// Does what `rule` does in place of any reply; nothing if it is none of these. True if it was one.
[[nodiscard]] bool misbehave(ColdWire &wire, const ColdRule &rule);

} // namespace inspyre::test
