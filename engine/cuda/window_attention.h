#pragma once

#include "engine/cuda/lanes.h"
#include "engine/cuda/window_grid.h"

#include <cstdint>

// Attention inside windows, as CudaKernels::windowAttention says: one block of threads for each
// window and head. Keys and values of the window are brought into shared memory once; every row
// of scores lives in registers, some keys at a time, with the softmax corrected as they come. All
// of it but the launch is here, for the tests run it on the CPU.

namespace inspyre {

inline constexpr int kStripRows = 16;  ///< queries of a warp
inline constexpr int kKeysAtOnce = 48; ///< of a strip; a window of 144 slots is three times that
inline constexpr std::uint8_t kNoSlot = 255; ///< instead of a region: beyond the window
inline constexpr float kMask = -100.0F;
inline constexpr float kLog2E = 1.4426950408889634F;
inline constexpr float kLowest = -3.0e38F; // below every score, and no infinity to subtract

/// Pointers to memory of one type; see CudaKernels::windowAttention.
template<typename T>
struct WindowAttention
{
    WindowGrid grid;
    int heads;
    int headDim;
    const T *qkv;
    const T *padding; ///< null: zeros
    const T *bias;
    T *out;

    /// Where part 0 (q), 1 (k) or 2 (v) of a token is, or of padding (-1); null for zeros.
    [[nodiscard]] INSPYRE_ANYWHERE const T *row(int token, int part, int head) const
    {
        const auto channels = static_cast<std::int64_t>(heads) * headDim;
        const auto offset = part * channels + std::int64_t{head} * headDim;
        if (token >= 0) {
            return qkv + 3 * channels * token + offset;
        }
        return padding != nullptr ? padding + offset : nullptr;
    }
};

/// What a block shares. Rows of keys and values have room for `kStride` numbers: with the eight
/// beyond the head, matrices are loaded without two lanes in one bank.
template<typename T, int kDim>
struct WindowMemory
{
    static constexpr int kStride = kDim + 16 / static_cast<int>(sizeof(T));

    T *keys;
    T *values;
    int *tokens;           ///< of each slot; -1: padding, or beyond the window
    std::uint8_t *regions; ///< of each slot

    /// @param memory  bytes(slots) of them, aligned to 16
    /// @param slots   as paddedSlots() says
    INSPYRE_ANYWHERE WindowMemory(unsigned char *memory, int slots)
        : keys(reinterpret_cast<T *>(memory))
        , values(keys + slots * kStride)
        , tokens(reinterpret_cast<int *>(values + slots * kStride))
        , regions(reinterpret_cast<std::uint8_t *>(tokens + slots))
    {}

    [[nodiscard]] static INSPYRE_ANYWHERE int bytes(int slots)
    {
        const auto row = static_cast<int>(kStride * sizeof(T));
        return slots * (2 * row + static_cast<int>(sizeof(int)) + 1);
    }
};

/// Slots of the window, rounded up to what is taken at once.
[[nodiscard]] INSPYRE_ANYWHERE int paddedSlots(int slots)
{
    return (slots + kKeysAtOnce - 1) / kKeysAtOnce * kKeysAtOnce;
}

/// The part of `thread` of `threads` in finding out which token is in which slot.
template<typename T, int kDim>
INSPYRE_ANYWHERE void placeTokens(
    const WindowGrid &grid,
    int window,
    int thread,
    int threads,
    const WindowMemory<T, kDim> &memory)
{
    for (int slot = thread; slot < paddedSlots(grid.slots()); slot += threads) {
        const bool inside = slot < grid.slots();
        memory.tokens[slot] = inside ? grid.token(window, slot) : -1;
        memory.regions[slot] =
            inside ? static_cast<std::uint8_t>(grid.region(window, slot)) : kNoSlot;
    }
}

/// The part of `thread` of `threads` in bringing keys and values into shared memory, once the
/// tokens are placed. Numbers beyond the head and slots beyond the window are zeros.
template<typename T, int kDim>
INSPYRE_ANYWHERE void loadWindow(
    const WindowAttention<T> &attention,
    int head,
    int thread,
    int threads,
    const WindowMemory<T, kDim> &memory)
{
    constexpr int kAtOnce = static_cast<int>(sizeof(Words) / sizeof(T));
    constexpr int kPieces = kDim / kAtOnce;
    const int slots = attention.grid.slots();
    for (int i = thread; i < paddedSlots(slots) * kPieces; i += threads) {
        const int slot = i / kPieces;
        const int from = i % kPieces * kAtOnce;
        const bool there = slot < slots && from < attention.headDim;
        const int at = slot * memory.kStride + from;
        const T *key = attention.row(memory.tokens[slot], 1, head);
        const T *value = attention.row(memory.tokens[slot], 2, head);
        if (there && key != nullptr) {
            startCopy(memory.keys + at, key + from);
            startCopy(memory.values + at, value + from);
        } else {
            *reinterpret_cast<Words *>(memory.keys + at) = {};
            *reinterpret_cast<Words *>(memory.values + at) = {};
        }
    }
    finishCopies();
}

/// The softmax of a row whose scores come some at a time.
struct RunningSoftmax
{
    float highest = kLowest;
    float sum = 0.0F; ///< of the terms

    /// Takes the largest of the next scores; returns what earlier terms are to be multiplied by.
    [[nodiscard]] INSPYRE_ANYWHERE float raise(float largest)
    {
        const float before = highest;
        highest = largest > before ? largest : before;
        const float factor = powerOfTwo(before - highest);
        sum *= factor;
        return factor;
    }

    /// The term of a score in powers of two.
    [[nodiscard]] INSPYRE_ANYWHERE float term(float score)
    {
        const float e = powerOfTwo(score - highest);
        sum += e;
        return e;
    }
};

} // namespace inspyre
