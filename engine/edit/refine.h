#pragma once

#include <inspyre/matte_edit.h>

namespace inspyre {

/// The values of a Refine that count at a level: in range, lengths in the level's pixels.
struct LevelRefine
{
    LevelRefine() = default;
    LevelRefine(const Refine &refine, int level);

    Threshold threshold = Threshold::Off;
    double level = 0.5;
    double softness = 0.2;
    double shift = 0.0;
    double feather = 0.0;
    bool reverse = false;
};

/// Hard or soft, as `refine` says, in place. Hard as the published tool: value > level, as doubles.
void applyThreshold(const LevelRefine &refine, Pixels &alpha);

/// Pixels on each side that a pixel depends on.
[[nodiscard]] int shiftReach(double shift);
[[nodiscard]] int featherReach(double feather);

/// Grows (or, below 0, shrinks) the bright by `shift` pixels with a regular octagon: a series of
/// dilations by the 3x3 square and the 3x3 cross, of which 5 in 12 are squares; a fraction of a
/// pixel is that fraction of the next step. What lies outside of `alpha` has no say.
[[nodiscard]] Pixels shiftedEdge(const Pixels &alpha, double shift);

/// Blurs in place by three extended boxes whose variances add up to that of a Gaussian of standard
/// deviation `feather`. Beyond the border the values there go on.
///
/// The sums are of whole numbers (2^-20 is 1), so the result at a pixel depends on the values in
/// featherReach() alone, to the bit, not on where the sums began.
void applyFeather(double feather, Pixels &alpha);

} // namespace inspyre
