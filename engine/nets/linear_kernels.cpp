#include "engine/nets/linear_kernels.h"

#include "engine/nets/linear_kernels_isa.h"
#include "engine/nets/linear_kernels_of.h"
#include "engine/nets/simd_portable.h"
#include "engine/nets/vector_units.h"

namespace inspyre {

namespace {

constexpr auto kPanel = LinearShape::kPanel;

} // namespace

std::int64_t linearPanels(std::int64_t outs)
{
    return (outs + kPanel - 1) / kPanel;
}

std::size_t linearScratch(const LinearTask &task)
{
    return static_cast<std::size_t>(LinearShape(task).scratch()) * sizeof(float);
}

std::int64_t linearWeightCount(std::int64_t in, std::int64_t outs)
{
    return linearPanels(outs) * kPanel * in;
}

void packLinearWeights(
    const std::uint16_t *weights, std::int64_t in, std::int64_t outs, std::uint16_t *packed)
{
    for (std::int64_t first = 0; first < outs; first += kPanel) {
        for (std::int64_t k = 0; k < in; k += 2) {
            for (std::int64_t o = first; o < first + kPanel; ++o, packed += 2) {
                packed[0] = o < outs ? weights[o * in + k] : std::uint16_t{0};
                packed[1] = o < outs ? weights[o * in + k + 1] : std::uint16_t{0};
            }
        }
    }
}

const std::vector<LinearKernels> &usableLinearKernels()
{
    static const auto usable = usableKernels<LinearKernels>(
#if defined(__x86_64__)
        {.avx512Bf16 = avx512Bf16LinearKernels,
         .avx512Bf16Singles = avx512Bf16SinglesLinearKernels},
#else
        {},
#endif
        linearKernelsOf<Portable>("portable"));
    return usable;
}

} // namespace inspyre
