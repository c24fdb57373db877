#include "engine/nets/winograd_kernels.h"

#include "engine/nets/simd_portable.h"
#include "engine/nets/vector_units.h"
#include "engine/nets/winograd_kernels_isa.h"
#include "engine/nets/winograd_kernels_of.h"

#include <algorithm>
#include <array>

namespace inspyre {

namespace {

using Shape = WinogradShape<Portable>;

/// G
constexpr std::array<std::array<double, 3>, kWinogradSide> weightTransform()
{
    using P = WinogradPoints;
    const auto at = [](double point, double own, double other) -> std::array<double, 3> {
        const double first = 1.0 / (2.0 * own * (own - other));
        return {first, point * first, own * first};
    };
    return {{
        {1.0 / (P::aSquared * P::bSquared), 0.0, 0.0},
        at(P::a, P::aSquared, P::bSquared),
        at(-P::a, P::aSquared, P::bSquared),
        at(P::b, P::bSquared, P::aSquared),
        at(-P::b, P::bSquared, P::aSquared),
        {0.0, 0.0, 1.0},
    }};
}

constexpr auto kLanes = static_cast<std::size_t>(Shape::kWhole);
using Lanes = std::array<double, kLanes>; // of neighbouring channels of the result

/// The weights of input channel `c` for the results from `first` on; zeros beyond the last.
std::array<Lanes, 9> gathered(
    const float *weights, std::int64_t in, std::int64_t c, std::int64_t first, std::int64_t out)
{
    std::array<Lanes, 9> g{};
    const auto count = std::min(Shape::kWhole, out - first);
    for (std::int64_t o = 0; o < count; ++o) {
        const float *from = weights + ((first + o) * in + c) * 9;
        for (std::size_t k = 0; k < g.size(); ++k) {
            g[k][static_cast<std::size_t>(o)] = double{from[k]};
        }
    }
    return g;
}

/// The row i of G times a, b and c.
Lanes weighted(std::size_t i, const Lanes &a, const Lanes &b, const Lanes &c)
{
    constexpr auto kG = weightTransform();
    Lanes sum{};
    for (std::size_t o = 0; o < kLanes; ++o) {
        sum[o] = kG[i][0] * a[o] + kG[i][1] * b[o] + kG[i][2] * c[o];
    }
    return sum;
}

/// G g G', its frequencies `step` apart
void transform(const std::array<Lanes, 9> &g, float *to, std::int64_t step)
{
    for (std::size_t i = 0; i < kWinogradSide; ++i) {
        const auto left = weighted(i, g[0], g[3], g[6]);
        const auto middle = weighted(i, g[1], g[4], g[7]);
        const auto right = weighted(i, g[2], g[5], g[8]);
        for (std::size_t j = 0; j < kWinogradSide; ++j, to += step) {
            const auto u = weighted(j, left, middle, right);
            for (std::size_t o = 0; o < kLanes; ++o) {
                to[o] = static_cast<float>(u[o]);
            }
        }
    }
}

} // namespace

std::int64_t winogradParts(const WinogradTask &task)
{
    return Shape(task).parts();
}

std::size_t winogradScratch(const WinogradTask &task)
{
    return static_cast<std::size_t>(Shape(task).scratch()) * sizeof(float);
}

std::size_t winogradWeightCount(std::int64_t in, std::int64_t out)
{
    const Shape shape({.in = in, .outs = out});
    return static_cast<std::size_t>(Shape::kFrequencies * shape.ins * shape.outs);
}

void winogradWeights(
    const float *weights, std::int64_t in, std::int64_t out, std::span<float> result)
{
    const Shape shape({.in = in, .outs = out});
    for (std::int64_t c = 0; c < in; ++c) {
        for (std::int64_t o = 0; o < out; o += Shape::kWhole) {
            float *to = result.data() + c * shape.outs + o;
            transform(gathered(weights, in, c, o, out), to, shape.ins * shape.outs);
        }
    }
}

const std::vector<WinogradKernels> &usableWinogradKernels()
{
    static const auto usable = usableKernels<WinogradKernels>(
#if defined(__x86_64__)
        {.avx512 = avx512WinogradKernels, .avx2 = avx2WinogradKernels},
#else
        {},
#endif
        winogradKernelsOf<Portable>("portable"));
    return usable;
}

} // namespace inspyre
