#pragma once

#include "engine/torch/torch.h"

#include <cstdint>

namespace inspyre {

/// Kernels over the pixels of feature maps, each one pass where operators of ATen take several.
/// They run on the CPU, for maps [1, C, h, w] in NHWC memory of float or bfloat16 with C a multiple
/// of 16, and compute in float.
[[nodiscard]] bool pixelKernelsTake(const at::Tensor &map);

/// Rows [begin, end) of `map` enlarged to twice its height and width, bilinear without aligned
/// corners, into the channels from `channel` on of `to` [1, any, end - begin, 2 w] NHWC.
void doubleRows(
    const at::Tensor &map,
    std::int64_t begin,
    std::int64_t end,
    const at::Tensor &to,
    std::int64_t channel);

/// Softmax over n of the products of each pixel with n vectors.
///
/// @param vectors  [n, C] float, n at most 8
/// @return         [1, n, h, w] NHWC of the map's type
[[nodiscard]] at::Tensor pixelSoftmax(const at::Tensor &map, const at::Tensor &vectors);

/// The product of each pixel with `vector`, plus `bias`, into `to`.
///
/// @param vector  [C] float
/// @param to      [1, 1, h, w] float, contiguous
void pixelProducts(
    const at::Tensor &map, const at::Tensor &vector, float bias, const at::Tensor &to);

/// Sums over rows of products of pixels with vectors that `tile` neighbours in a row share:
/// sum[q, k] = Σ_i Σ_r Σ_c map[c, r, i tile + q - margin] weights[r, i, k, c], where columns out of
/// the map are its first and last. The order of the additions does not depend on the threads.
///
/// @param weights  [h, w / tile, n, C] float, contiguous, n at most 8
/// @param margin   columns to either side of a tile that are summed too
/// @return         [tile + 2 margin, n] float
[[nodiscard]] at::Tensor rowSums(
    const at::Tensor &map, const at::Tensor &weights, std::int64_t tile, std::int64_t margin);

// The rest does the same by ATen for what the kernels do not take.

/// `map` [1, C, h, w] NHWC as contiguous planes.
[[nodiscard]] at::Tensor planesOf(const at::Tensor &map);

/// `matrix` [rows, columns] as a contiguous one [columns, rows].
[[nodiscard]] at::Tensor transposed(const at::Tensor &matrix);

/// a + b + 2 x as an NHWC map.
///
/// @param a, b  contiguous, with as many values as x, in the order [C, h, w]
/// @param x     [1, C, h, w] NHWC of their type
[[nodiscard]] at::Tensor sumOfPlanes(const at::Tensor &a, const at::Tensor &b, const at::Tensor &x);

} // namespace inspyre
