#pragma once

#include <inspyre/cost.h>

#include <QString>

namespace inspyre::ui {

/// A way to serve pictures, in a few words: "1 instance kept".
[[nodiscard]] QString optionText(CostOption option);

/// What must be set for it, and what is to be known.
[[nodiscard]] QString optionNeedsText(CostOption option);

/// "$4.83", with more decimals for what would read as nothing.
[[nodiscard]] QString moneyText(double usd);

/// "87 %".
[[nodiscard]] QString shareText(double share);

/// "2.2 s", "61 s".
[[nodiscard]] QString waitText(double seconds);

/// One sentence or two with their numbers: what is paid and waited for today, and what is better.
[[nodiscard]] QString adviceText(const CostInputs &inputs, const CostAdvice &advice);

/// Of a series of pictures from a cold start of both, which side is done first.
[[nodiscard]] QString seriesText(const SeriesBreakEven &even);

/// What a price is paid for: "NVIDIA L4".
[[nodiscard]] QString priceName(PriceId id);

/// "a second · read on 30/09/2026", or that a person has set it.
[[nodiscard]] QString priceNote(const Price &price);

} // namespace inspyre::ui
