#include "engine/nets/winograd_kernels.h"

#include "engine/nets/simd_portable.h"
#include "engine/nets/vector_units.h"
#include "engine/nets/winograd_kernels_isa.h"
#include "engine/nets/winograd_kernels_of.h"

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

using Transformed = std::array<double, Shape::kFrequencies>;

/// G g G'
Transformed transformed(const float *g)
{
    constexpr auto kG = weightTransform();
    Transformed result{};
    for (std::size_t i = 0; i < kWinogradSide; ++i) {
        std::array<double, 3> row{};
        for (std::size_t b = 0; b < 3; ++b) {
            row[b] =
                kG[i][0] * double{g[b]} + kG[i][1] * double{g[3 + b]} + kG[i][2] * double{g[6 + b]};
        }
        for (std::size_t j = 0; j < kWinogradSide; ++j) {
            result[i * kWinogradSide + j] =
                row[0] * kG[j][0] + row[1] * kG[j][1] + row[2] * kG[j][2];
        }
    }
    return result;
}

std::vector<WinogradKernels> findUsable()
{
    std::vector<WinogradKernels> usable;
#if defined(__x86_64__)
    const auto units = vectorUnits();
    if (units.avx512Bf16) {
        usable.push_back(avx512Bf16WinogradKernels());
    }
    if (units.avx512) {
        usable.push_back(avx512WinogradKernels());
    }
    if (units.avx2) {
        usable.push_back(avx2WinogradKernels());
    }
#endif
    usable.push_back(winogradKernelsOf<Portable>("portable"));
    return usable;
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

std::vector<float> winogradWeights(const float *weights, std::int64_t in, std::int64_t out)
{
    const Shape shape({.in = in, .outs = out});
    const auto all = Shape::kFrequencies * shape.ins * shape.outs;
    std::vector<float> result(static_cast<std::size_t>(all));
    for (std::int64_t c = 0; c < in; ++c) {
        for (std::int64_t o = 0; o < out; ++o) {
            float *to = result.data() + c * shape.outs + o;
            for (const auto value : transformed(weights + (o * in + c) * 9)) {
                *to = static_cast<float>(value);
                to += shape.ins * shape.outs;
            }
        }
    }
    return result;
}

const std::vector<WinogradKernels> &usableWinogradKernels()
{
    static const auto usable = findUsable();
    return usable;
}

} // namespace inspyre
