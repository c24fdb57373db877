#pragma once

namespace inspyre {

/// Whether this CPU, which has AVX512-BF16, takes less time for products of pairs of bfloat16 than
/// for twice as many products of floats: AMD's do; Intel's of 2023, whose AMX a virtual machine
/// hides, take twice as long. Measures it in some ten microseconds.
[[nodiscard]] bool pairsAreFast();

} // namespace inspyre
