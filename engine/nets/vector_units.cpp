#include "engine/nets/vector_units.h"

#include "engine/nets/pair_speed.h"

namespace inspyre {

namespace {

VectorUnits found()
{
#if defined(__x86_64__)
    const bool avx512 =
        __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
        __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0;
    const bool bf16 = avx512 && __builtin_cpu_supports("avx512bf16") != 0;
    return {
        .avx2 = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0,
        .avx512 = avx512,
        .avx512Bf16 = bf16,
        .fastPairs = bf16 && pairsAreFast(),
    };
#else
    return {};
#endif
}

} // namespace

const VectorUnits &vectorUnits()
{
    static const VectorUnits units = found();
    return units;
}

} // namespace inspyre
