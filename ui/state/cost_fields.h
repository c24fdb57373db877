#pragma once

#include <inspyre/cost.h>

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace inspyre::ui {

enum class CostGroup : std::uint8_t { Use, Service, Computer };

/// One number of CostInputs that a person can change.
struct CostField
{
    const char *key = nullptr; ///< in the settings
    CostGroup group = CostGroup::Use;
    QString label = {};
    QString tip = {};
    QString unit = {}; ///< behind the number
    double from = 0.0;
    double to = 1.0;
    int decimals = 0;
    double scale = 1.0; ///< the field shows the value times this
    double bend = 1.0;  ///< above 1 small values have more room on a slider
    double (*get)(const CostInputs &) = nullptr;
    void (*set)(CostInputs &, double) = nullptr;
};

/// All of them, in the order in which they are shown. What is not known is 0.
[[nodiscard]] std::vector<CostField> costFields();

/// "imagesPerDay=50", "gpu=rtx-pro-6000", "price:l4=0.0002": what differs from the defaults.
[[nodiscard]] QStringList costSettings(const CostInputs &inputs);

/// The same read again. What cannot be read or is out of range stays as by default.
[[nodiscard]] CostInputs costInputs(const QStringList &settings);

} // namespace inspyre::ui
