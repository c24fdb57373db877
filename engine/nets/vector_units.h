#pragma once

#include <vector>

namespace inspyre {

/// For which of the instruction sets that kernels are compiled for this CPU is good.
struct VectorUnits
{
    bool avx2 = false;       ///< with FMA
    bool avx512 = false;     ///< F, BW, DQ and VL
    bool avx512Bf16 = false; ///< those and BF16
    bool fastPairs = false;  ///< those, and products of pairs of bfloat16 are worth it
};

/// Found out once.
[[nodiscard]] const VectorUnits &vectorUnits();

/// Makers of the same kernels for each instruction set; null where there are none of their own.
template<typename Kernels>
struct KernelMakers
{
    Kernels (*avx512Bf16)() = nullptr;
    Kernels (*avx512Bf16Singles)() = nullptr; ///< without products of pairs
    Kernels (*avx512)() = nullptr;
    Kernels (*avx2)() = nullptr;
};

/// Those that this CPU can run, the fastest first and the portable one last.
template<typename Kernels>
[[nodiscard]] std::vector<Kernels> usableKernels(
    const KernelMakers<Kernels> &makers, const Kernels &portable)
{
    const auto &units = vectorUnits();
    std::vector<Kernels> usable;
    const auto add = [&](bool isThere, Kernels (*make)()) {
        if (isThere && make != nullptr) {
            usable.push_back(make());
        }
    };
    add(units.fastPairs, makers.avx512Bf16);
    add(units.avx512Bf16, makers.avx512Bf16Singles);
    add(units.avx512Bf16 && !units.fastPairs, makers.avx512Bf16);
    add(units.avx512, makers.avx512);
    add(units.avx2, makers.avx2);
    usable.push_back(portable);
    return usable;
}

} // namespace inspyre
