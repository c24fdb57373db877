#pragma once

#include "app/cli_output.h"

#include <inspyre/bench.h>

#include <string>

namespace inspyre::cli {

/// The event `result` of a bench.
[[nodiscard]] Json benchJson(const BenchReport &report);

/// Model, device, engine, processor, pages and start: a line each.
[[nodiscard]] std::string machineText(const BenchReport &report);

/// Tables for people, of as many lines as are needed; empty where there is nothing to show.
[[nodiscard]] std::string timesText(const BenchReport &report);
[[nodiscard]] std::string pictureText(const BenchPicture &picture);
[[nodiscard]] std::string profileText(const BenchProfile &profile);

} // namespace inspyre::cli
