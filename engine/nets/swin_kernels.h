#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

// What the Swin backbone does on the CPU besides matrix products of whole layers. Standard library
// only; each instruction set has a file of its own, compiled for it.

namespace inspyre {

/// Multi-head attention inside windows of side² tokens: for every head,
/// softmax(q k' * scale + bias + mask) v. Padding is looked at as any token, but does not look.
/// Numbers of qkv and out are float or bfloat16, as the kernel says; sums and the softmax are
/// float.
struct WindowAttentionTask
{
    const void *qkv = nullptr; ///< [rows, 3 * heads * headDim]: q, k, v, each in heads
    /// [3 * heads * headDim], of all padding
    const void *padding = nullptr;
    const float *bias = nullptr; ///< [heads, side², side²]
    void *out = nullptr;         ///< [rows, heads * headDim]
    /// [windows * side²]; below 0 is padding. The others are the rows, in this order.
    const std::int32_t *tokens = nullptr;
    /// [windows]: of each the first row, counted from anywhere; qkv and out begin with the first
    /// window's.
    const std::int64_t *firstRows = nullptr;
    /// Of each window, bits: 1 in the last column, 2 in the last row of a shifted map. There the
    /// tokens beyond the middle are of another region, and regions do not see each other: mask
    /// -100. Null: all 0.
    const std::uint8_t *kinds = nullptr;
    std::int64_t side = 0;
    std::int64_t heads = 0;
    std::int64_t headDim = 0;
    float scale = 1.0F;
};

/// A part of a task: some windows for one head. Parts of one task may be done at once.
struct WindowAttentionPart
{
    std::int64_t head = 0;
    std::int64_t firstWindow = 0;
    std::int64_t windows = 0;
};

/// Rows of `parts` * channels numbers, each of so many rows of the tokens `x`, which are float
/// whatever the type: 48 layers of a network add to them. A token of -1 is padding: zeros to read,
/// nothing to write.
struct TokenRows
{
    const std::int32_t *tokens = nullptr; ///< [rows * parts]; null: all rows in order, parts 1
    std::int64_t rows = 0;
    std::int64_t parts = 1;
    std::int64_t channels = 0;
};

/// [parts * channels] each.
struct RowNorm
{
    const float *weight = nullptr;
    const float *bias = nullptr;
};

/// For one type of numbers: float, or bfloat16 as its 16 bits.
struct TypedSwinKernels
{
    /// @param scratch  windowAttentionScratch() bytes, aligned to 64
    void (*attention)(
        const WindowAttentionTask &task, const WindowAttentionPart &part, void *scratch) = nullptr;

    /// LayerNorm of each row, eps 1e-5, mean and variance in float. A row that is all padding
    /// becomes zeros.
    void (*normalize)(const TokenRows &rows, const RowNorm &norm, const float *x, void *out) =
        nullptr;

    /// x[token i] += y[i], parts 1; a token comes once.
    void (*add)(const TokenRows &rows, float *x, const void *y) = nullptr;
};

struct SwinKernels
{
    const char *name = "";
    TypedSwinKernels fp32 = {};
    TypedSwinKernels bf16 = {};
};

/// What TypedSwinKernels::attention needs, at most.
[[nodiscard]] std::size_t windowAttentionScratch(std::int64_t side, std::int64_t headDim);

/// Those that this CPU can run, the fastest first and the portable one last.
[[nodiscard]] const std::vector<SwinKernels> &usableSwinKernels();

} // namespace inspyre
