#pragma once

#include "engine/torch/torch.h"

#include <cstdint>

/// Before a function whose loops are to be compiled for each kind of vector unit; the loader takes
/// the widest that the processor has.
#if defined(__x86_64__)
#define INSPYRE_VECTORISED                                                                         \
    [[gnu::target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default"), gnu::flatten]]
#else
#define INSPYRE_VECTORISED [[gnu::flatten]]
#endif

namespace inspyre {

/// Values that are computed on at once: one register of AVX-512, two of AVX2, four of SSE.
inline constexpr std::int64_t kLanes = 16;

using Floats [[gnu::vector_size(64), gnu::aligned(4), gnu::may_alias]] = float;
using Words [[gnu::vector_size(64), gnu::aligned(4), gnu::may_alias]] = std::uint32_t;
using Halves [[gnu::vector_size(32), gnu::aligned(2), gnu::may_alias]] = std::uint16_t;

[[gnu::always_inline]] inline void load(Floats &to, const float *from)
{
    to = *reinterpret_cast<const Floats *>(from);
}

[[gnu::always_inline]] inline void load(Floats &to, const at::BFloat16 *from)
{
    const Words bits = __builtin_convertvector(*reinterpret_cast<const Halves *>(from), Words)
                       << 16;
    to = *reinterpret_cast<const Floats *>(&bits);
}

[[gnu::always_inline]] inline void store(float *to, const Floats &from)
{
    *reinterpret_cast<Floats *>(to) = from;
}

/// Rounds half to even; not for values that are not numbers.
[[gnu::always_inline]] inline void store(at::BFloat16 *to, const Floats &from)
{
    const Words bits = *reinterpret_cast<const Words *>(&from);
    const Words rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16;
    *reinterpret_cast<Halves *>(to) = __builtin_convertvector(rounded, Halves);
}

/// The sum of all lanes.
[[gnu::always_inline]] inline float laneSum(const Floats &lanes)
{
    float values[kLanes];
    store(values, lanes);
    for (std::int64_t half = kLanes / 2; half > 0; half /= 2) {
        for (std::int64_t i = 0; i < half; ++i) {
            values[i] += values[i + half];
        }
    }
    return values[0];
}

/// e^x for x of at most 0, to 2 units in the last place; 0 below -87.
[[gnu::always_inline]] inline float expOfNegative(float x)
{
    constexpr float kLog2E = 1.44269504F;
    constexpr float kLn2High = 0.693359375F;
    constexpr float kLn2Low = -2.12194440e-4F;
    constexpr float kRounding = 12582912.0F; // 1.5 * 2^23: adding it rounds to whole numbers
    const float bounded = x < -87.0F ? -87.0F : x;
    const float shifted = bounded * kLog2E + kRounding;
    const float whole = shifted - kRounding;
    const float rest = (bounded - whole * kLn2High) - whole * kLn2Low;
    float y = 1.9875691500e-4F;
    y = y * rest + 1.3981999507e-3F;
    y = y * rest + 8.3334519073e-3F;
    y = y * rest + 4.1665795894e-2F;
    y = y * rest + 1.6666665459e-1F;
    y = y * rest + 5.0000001201e-1F;
    y = y * rest * rest + rest + 1.0F;
    const auto power = static_cast<std::uint32_t>(static_cast<std::int32_t>(whole) + 127) << 23U;
    float scale = 0.0F;
    __builtin_memcpy(&scale, &power, sizeof(scale));
    return y * scale;
}

} // namespace inspyre
