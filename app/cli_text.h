#pragma once

#include <inspyre/error.h>
#include <inspyre/image.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace inspyre::cli {

/// What to do about it, as whole sentences; empty where the cause says it all.
[[nodiscard]] std::string wayOut(ErrorCode code);

/// `text` for a terminal: control characters and bytes that are not UTF-8 as \n, \t or \xNN.
[[nodiscard]] std::string shown(std::string_view text);

/// "FILE: cause. Way out." for a terminal; without the way out where the cause names a command
/// or has a second sentence.
[[nodiscard]] std::string errorLine(const Error &error);

[[nodiscard]] std::string bytesText(std::uint64_t bytes); ///< "367.5 MB", powers of 1000
[[nodiscard]] std::string millisecondsText(double ms);    ///< "812 ms", "1.24 s"
[[nodiscard]] std::string fixed(double value, int decimals);

/// The first `width` columns of `text`, the last of them "…" if there were more.
[[nodiscard]] std::string shortened(const std::string &text, std::size_t width);

/// `text` and blanks up to `width` columns (code points).
[[nodiscard]] std::string padded(std::string text, std::size_t width);

} // namespace inspyre::cli
