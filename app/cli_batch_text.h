#pragma once

#include <inspyre/batch.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace inspyre::cli {

/// `path` for people: from the folder that the program was started in, if it lies below it.
[[nodiscard]] std::string nearPath(const std::filesystem::path &path);

/// "1 picture", "3 pictures".
[[nodiscard]] std::string pictures(std::int64_t count);

/// "0.4 s", "40 s", "12 min", "3 h 20 min".
[[nodiscard]] std::string durationText(double seconds);

/// "reading", "mattes", "writing": the stages of RunStats::bottleneck; empty: none yet.
[[nodiscard]] std::string stageText(int stage);

[[nodiscard]] double fractionOf(const RunStats &stats); ///< of the pictures, 0 to 1
[[nodiscard]] std::string barText(double fraction);     ///< "####............"

/// "120/350, 3 failed, 9.8/s, 40 s left, mattes 98 % busy"
[[nodiscard]] std::string statsText(const RunStats &stats);

} // namespace inspyre::cli
