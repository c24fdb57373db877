#pragma once

#include "tests/support/cold/instance.h"
#include "tests/support/cold/request.h"

#include <inspyre/engine.h>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace inspyre::test {

/// Says that so many milliseconds are to pass; false if nobody waits any more.
using ColdPause = std::function<bool(double ms)>;

struct ColdAnswer
{
    int status = 200;
    std::string type = "application/json";
    std::vector<std::string> headers = {}; ///< whole lines
    std::string body = {};
    /// In place of the body: gives the next piece of a stream; empty is its end. The last but one
    /// is its last event.
    std::function<std::string()> next = {};
};

/// What the service says of pictures: the matte is their brightness.
struct ColdMaker
{
    explicit ColdMaker(const ColdProfile &profile);

    const ColdProfile &profile;
    Engine engine;
    std::mutex mutex; ///< of the engine: an instance that is gone may still be at it
};

/// Answers as our service does: remote.md 2. Returns when the reply is due.
[[nodiscard]] ColdAnswer answerOurs(
    ColdMaker &maker, ColdInstance &instance, const ColdRequest &request, const ColdPause &pause);

/// Answers as the older one does.
[[nodiscard]] ColdAnswer answerForeign(
    ColdMaker &maker, ColdInstance &instance, const ColdRequest &request, const ColdPause &pause);

/// The lines of every reply of ours.
[[nodiscard]] std::vector<std::string> ourHeaders(
    const ColdMaker &maker, const ColdInstance &instance, const ColdRequest &request);

/// What this rule's deed says in place of a reply.
[[nodiscard]] ColdAnswer answerOf(const ColdRule &rule, bool foreign);

} // namespace inspyre::test
