#pragma once

#include "app/cli_output.h"

#include <inspyre/cost.h>

#include <string>
#include <vector>

namespace inspyre::cli {

/// "scale-to-zero": what --json calls it.
[[nodiscard]] std::string costName(CostOption option);

/// A table for people, one line an option, and beneath it what each needs.
[[nodiscard]] std::string costTable(const CostInputs &inputs, const std::vector<CostRow> &rows);

/// One sentence with its numbers.
[[nodiscard]] std::string adviceText(const CostInputs &inputs, const CostAdvice &advice);

/// Which side is done first with a series of images, in a sentence.
[[nodiscard]] std::string seriesText(const SeriesBreakEven &even);

/// Each price with its date and where it was read.
[[nodiscard]] std::string pricesText(const PriceTable &table);

[[nodiscard]] Json costJson(const CostRow &row);

} // namespace inspyre::cli
