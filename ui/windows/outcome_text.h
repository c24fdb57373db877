#pragma once

#include "ui/state/export_order.h"

namespace inspyre::ui {

/// What came of an export, in whole sentences.
[[nodiscard]] QString outcomeText(const ExportOutcome &outcome);

} // namespace inspyre::ui
