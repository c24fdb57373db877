#pragma once

#include "engine/service/order.h"
#include "engine/service/picture_work.h"
#include "engine/service/problem.h"
#include "engine/service/stage_times.h"
#include "tests/support/cold/answers.h"

#include <chrono>
#include <optional>
#include <string>
#include <variant>

namespace inspyre::test {

struct ColdPicture
{
    PictureReply reply = {};
    StageTimes times = {};
};

/// Waits for the start and for its turn, makes what is asked for, and lets as much time pass as the
/// profile says. Pictures that take longer in truth count as long as they took.
[[nodiscard]] std::variant<ColdPicture, Problem> makePicture(
    ColdMaker &maker,
    ColdInstance &instance,
    const std::string &upload,
    const PictureOrder &order,
    const ColdPause &pause);

/// As long as `is` does not hold. False if nobody waits any more.
[[nodiscard]] bool pauseUntil(const ColdPause &pause, const std::function<bool()> &is);

} // namespace inspyre::test
