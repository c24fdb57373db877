#pragma once

#include "engine/torch/torch.h"

#include <array>
#include <cstdint>
#include <vector>

namespace inspyre {

/// How the tokens of a map are dealt into attention windows: padding, cyclic roll and partition
/// as one permutation (inspyrenet.md 2.1). The windows come in four kinds, each in one run, for
/// with a shift those of the last row and column see a mask.
struct WindowPlan
{
    static constexpr std::size_t kKinds = 4; ///< inside, last column, last row, corner

    std::int64_t tokens = 0;  ///< of the map, without padding
    std::int64_t windows = 0; ///< all of them
    /// Where each kind begins, and the end of the last.
    std::array<std::int64_t, kKinds + 1> kindBegin = {};
    at::Tensor gather = {};  ///< [windows * window²] long: the token, or 0 where it is padding
    at::Tensor kept = {};    ///< [windows * window², 1] of 0 and 1; undefined without padding
    at::Tensor inverse = {}; ///< [tokens] long: where in the windows a token is
};

/// @param shift  0 or window / 2
[[nodiscard]] WindowPlan planWindows(
    std::int64_t height,
    std::int64_t width,
    std::int64_t window,
    std::int64_t shift,
    at::Device device,
    at::ScalarType type);

/// The same for kernels that take windows of different kinds together.
struct WindowTokens
{
    std::vector<std::int32_t> tokens = {};    ///< [windows * window²]; -1 is padding
    std::vector<std::int32_t> rows = {};      ///< those without padding
    std::vector<std::int64_t> firstRows = {}; ///< [windows + 1]: where each begins in `rows`
    std::vector<std::uint8_t> kinds = {};     ///< of each window: 1 last column, 2 last row, 3 both
};

[[nodiscard]] WindowTokens windowTokens(
    std::int64_t height, std::int64_t width, std::int64_t window, std::int64_t shift);

/// Four neighbours for each token of the next stage, down before right; -1 beyond the map.
[[nodiscard]] std::vector<std::int32_t> mergedTokens(std::int64_t height, std::int64_t width);

/// [4, window², window²] of 0 and -100, one mask for each kind of window of a shifted block.
[[nodiscard]] at::Tensor shiftMasks(std::int64_t window, at::TensorOptions options);

/// [heads, window², window²] from the table [(2 window - 1)², heads].
[[nodiscard]] at::Tensor relativePositionBias(const at::Tensor &table, std::int64_t window);

} // namespace inspyre
