#pragma once

namespace inspyre {

/// For which of the instruction sets that kernels are compiled for this CPU is good.
struct VectorUnits
{
    bool avx2 = false;       ///< with FMA
    bool avx512 = false;     ///< F, BW, DQ and VL
    bool avx512Bf16 = false; ///< those and BF16
};

[[nodiscard]] VectorUnits vectorUnits();

} // namespace inspyre
