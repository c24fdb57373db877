#pragma once

#include <inspyre/batch.h>

#include <QString>

#include <cstdint>

namespace inspyre::ui {

/// "Waiting", "Reading", …: what is being done with a picture of a batch.
[[nodiscard]] QString itemStateText(ItemState state);

/// Why a picture cannot be done as it is planned, with the way out; empty for None.
[[nodiscard]] QString flawText(Flaw flaw);

/// "3.2 pictures per second", "14 pictures per minute"; empty before there is a rate.
[[nodiscard]] QString rateText(double perSecond);

/// "12 minutes", in whole units that grow with it.
[[nodiscard]] QString timeSpanText(double seconds);

/// A stage of RunStats::bottleneck: "reading", "model", "writing".
[[nodiscard]] QString batchStageText(int stage);

/// Which stage the others wait for, in a sentence; empty if it cannot be told.
[[nodiscard]] QString bottleneckText(const RunStats &stats);

/// Why a run has paused by itself, and what may be done, in whole sentences.
/// @param inARow  of these failures
[[nodiscard]] QString pauseText(const Error &why, int inARow);

} // namespace inspyre::ui
