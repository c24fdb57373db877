#include "engine/edit/refine.h"

#include "engine/imaging/rows.h"

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

constexpr double kMostShift = 20.0;   ///< picture pixels
constexpr double kMostFeather = 50.0; ///< picture pixels

double ranged(double value, double low, double high)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : std::max(low, 0.0);
}

} // namespace

LevelRefine::LevelRefine(const Refine &refine, int ofLevel)
    : threshold(refine.threshold)
    , level(ranged(refine.level, 0.0, 1.0))
    , softness(ranged(refine.softness, 0.0, 1.0))
    , shift(std::ldexp(ranged(refine.edgeShift, -kMostShift, kMostShift), -ofLevel))
    , feather(std::ldexp(ranged(refine.feather, 0.0, kMostFeather), -ofLevel))
    , reverse(refine.reverse)
{
    if (threshold == Threshold::Soft && softness == 0.0) {
        threshold = Threshold::Hard;
    }
}

void applyThreshold(const LevelRefine &refine, Pixels &alpha)
{
    if (refine.threshold == Threshold::Off) {
        return;
    }
    const int width = alpha.view().width;
    forRows(alpha.view().height, [&](int begin, int end) {
        const auto count = static_cast<std::size_t>(end - begin) * static_cast<std::size_t>(width);
        float *values = alpha.rowF32(begin);
        if (refine.threshold == Threshold::Hard) {
            for (std::size_t i = 0; i < count; ++i) {
                values[i] = static_cast<double>(values[i]) > refine.level ? 1.0F : 0.0F;
            }
            return;
        }
        const auto scale = static_cast<float>(1.0 / refine.softness);
        const auto zero = static_cast<float>(refine.level - refine.softness / 2.0);
        for (std::size_t i = 0; i < count; ++i) {
            values[i] = std::min(std::max((values[i] - zero) * scale, 0.0F), 1.0F);
        }
    });
}

} // namespace inspyre
