#pragma once

#include "engine/cuda/window_grid.h"

#include <cmath>
#include <cstdint>
#include <cstring>

#ifdef __CUDACC__
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#endif

// The 32 lanes of a warp. Code written in these terms runs on a GPU, where each thread is one
// lane, and on the CPU, where one thread goes through all lanes at every step: so the tests see
// the kernel's own arithmetic, fragments included. The fragments are laid out as the PTX manual
// says for mma.m16n8k16 and ldmatrix.

namespace inspyre {

inline constexpr int kLanes = 32;

/// A value of each lane.
template<typename T>
struct PerLane
{
#ifdef __CUDA_ARCH__
    T own;

    [[nodiscard]] INSPYRE_ANYWHERE T &operator[](int /*lane*/)
    {
        return own;
    }
#else
    T all[kLanes] = {};

    [[nodiscard]] INSPYRE_ANYWHERE T &operator[](int lane)
    {
        return all[lane];
    }
#endif
};

/// work(lane) in every lane.
template<typename Work>
INSPYRE_ANYWHERE void eachLane(const Work &work)
{
#ifdef __CUDA_ARCH__
    work(static_cast<int>(threadIdx.x % kLanes));
#else
    for (int lane = 0; lane < kLanes; ++lane) {
        work(lane);
    }
#endif
}

/// Numbers of 16 bits.
struct Fp16
{
    std::uint16_t bits;
};

struct Bf16
{
    std::uint16_t bits;
};

/// Four floats, loaded at once.
struct alignas(16) Floats
{
    float at[4];
};

/// Eight numbers of 16 bits, loaded at once.
struct alignas(16) Words
{
    std::uint32_t at[4];
};

#ifndef __CUDA_ARCH__
// What a GPU does in hardware; roundings are to the nearest, to even.
namespace host {

inline std::uint32_t bitsOf(float value)
{
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

inline float floatOf(std::uint32_t bits)
{
    float value = 0.0F;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

inline std::uint16_t toBf16(float value)
{
    const auto bits = bitsOf(value);
    return static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U);
}

inline std::uint16_t toFp16(float value)
{
    const auto bits = bitsOf(value);
    const auto sign = (bits >> 16U) & 0x8000U;
    const float size = std::fabs(value);
    if (size >= 65520.0F) {
        return static_cast<std::uint16_t>(sign | 0x7C00U);
    }
    if (size < 6.103515625e-5F) { // subnormal: multiples of 2^-24
        const auto steps = std::nearbyint(size * 16777216.0F);
        return static_cast<std::uint16_t>(sign | static_cast<std::uint32_t>(steps));
    }
    const auto rounded = (bits & 0x7FFFFFFFU) + 0xFFFU + ((bits >> 13U) & 1U);
    return static_cast<std::uint16_t>(sign | ((rounded - 0x38000000U) >> 13U));
}

inline float fromFp16(std::uint16_t bits)
{
    const auto sign = (bits & 0x8000U) << 16U;
    const auto size = bits & 0x7FFFU;
    if (size < 0x400U) {
        const float value = static_cast<float>(size) / 16777216.0F;
        return sign != 0 ? -value : value;
    }
    return floatOf(sign | ((size << 13U) + (size >= 0x7C00U ? 0x70000000U : 0x38000000U)));
}

} // namespace host
#endif

[[nodiscard]] INSPYRE_ANYWHERE float toFloat(Fp16 value)
{
#ifdef __CUDA_ARCH__
    return __half2float(__ushort_as_half(value.bits));
#else
    return host::fromFp16(value.bits);
#endif
}

[[nodiscard]] INSPYRE_ANYWHERE float toFloat(Bf16 value)
{
#ifdef __CUDA_ARCH__
    return __uint_as_float(static_cast<std::uint32_t>(value.bits) << 16U);
#else
    return host::floatOf(static_cast<std::uint32_t>(value.bits) << 16U);
#endif
}

/// The two numbers in a word: the first is in its low half.
template<typename T>
[[nodiscard]] INSPYRE_ANYWHERE float unpacked(std::uint32_t word, int which)
{
    return toFloat(T{static_cast<std::uint16_t>(which == 0 ? word & 0xFFFFU : word >> 16U)});
}

[[nodiscard]] INSPYRE_ANYWHERE std::uint16_t rounded(float value, Fp16 /*type*/)
{
#ifdef __CUDA_ARCH__
    return __half_as_ushort(__float2half_rn(value));
#else
    return host::toFp16(value);
#endif
}

[[nodiscard]] INSPYRE_ANYWHERE std::uint16_t rounded(float value, Bf16 /*type*/)
{
#ifdef __CUDA_ARCH__
    return __bfloat16_as_ushort(__float2bfloat16_rn(value));
#else
    return host::toBf16(value);
#endif
}

template<typename T>
[[nodiscard]] INSPYRE_ANYWHERE std::uint32_t packed(float low, float high)
{
    return rounded(low, T{}) | static_cast<std::uint32_t>(rounded(high, T{})) << 16U;
}

[[nodiscard]] INSPYRE_ANYWHERE float powerOfTwo(float exponent)
{
#ifdef __CUDA_ARCH__
    float value = 0.0F;
    asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(value) : "f"(exponent));
    return value;
#else
    return std::exp2(exponent);
#endif
}

[[nodiscard]] INSPYRE_ANYWHERE float largerOf(float a, float b)
{
    return a > b ? a : b;
}

/// Starts to copy 16 bytes, aligned so, into shared memory. They are there after finishCopies().
INSPYRE_ANYWHERE void startCopy(void *to, const void *from)
{
#ifdef __CUDA_ARCH__
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(
                     static_cast<std::uint32_t>(__cvta_generic_to_shared(to))),
                 "l"(from)
                 : "memory");
#else
    std::memcpy(to, from, sizeof(Words));
#endif
}

/// Waits for the copies that this thread started.
INSPYRE_ANYWHERE void finishCopies()
{
#ifdef __CUDA_ARCH__
    asm volatile("cp.async.wait_all;" ::: "memory");
#endif
}

/// Four 8x8 matrices of 16-bit numbers from shared memory; lanes 0-7, 8-15, 16-23 and 24-31 give
/// the addresses of their rows, each of 16 bytes and aligned so. Lane l gets, of each matrix,
/// numbers 2 (l % 4) and the next of row l / 4; transposed, number l / 4 of rows 2 (l % 4) and the
/// next.
template<bool kTransposed>
INSPYRE_ANYWHERE void loadMatrices(PerLane<const void *> &rows, PerLane<Words> &to)
{
#ifdef __CUDA_ARCH__
    const auto address = static_cast<std::uint32_t>(__cvta_generic_to_shared(rows.own));
    auto &word = to.own.at;
    if constexpr (kTransposed) {
        asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
                     : "=r"(word[0]), "=r"(word[1]), "=r"(word[2]), "=r"(word[3])
                     : "r"(address));
    } else {
        asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
                     : "=r"(word[0]), "=r"(word[1]), "=r"(word[2]), "=r"(word[3])
                     : "r"(address));
    }
#else
    const auto number = [&](int matrix, int row, int column) -> std::uint32_t {
        std::uint16_t value = 0;
        const auto *begin = static_cast<const std::uint8_t *>(rows[8 * matrix + row]);
        std::memcpy(&value, begin + 2 * column, sizeof value);
        return value;
    };
    eachLane([&](int lane) {
        const int one = lane / 4;
        const int two = 2 * (lane % 4);
        for (int m = 0; m < 4; ++m) {
            to[lane].at[m] = kTransposed ? number(m, two, one) | number(m, two + 1, one) << 16U
                                         : number(m, one, two) | number(m, one, two + 1) << 16U;
        }
    });
#endif
}

/// sum += a b. `a` is the fragment of a 16x16 matrix, `sum` that of a 16x8 one, and the fragment
/// of the 16x8 matrix b is words `first` and first + 1.
template<typename T>
INSPYRE_ANYWHERE void multiplyAdd(
    PerLane<Words> &a, PerLane<Words> &b, int first, PerLane<Floats> &sum);

#ifdef __CUDA_ARCH__
// The type is part of the instruction's name.
#define INSPYRE_MULTIPLY_ADD(NAME)                                                                 \
    asm volatile(                                                                                  \
        "mma.sync.aligned.m16n8k16.row.col.f32." NAME "." NAME ".f32 "                             \
        "{%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"                          \
        : "+f"(sum.own.at[0]), "+f"(sum.own.at[1]), "+f"(sum.own.at[2]), "+f"(sum.own.at[3])       \
        : "r"(a.own.at[0]),                                                                        \
          "r"(a.own.at[1]),                                                                        \
          "r"(a.own.at[2]),                                                                        \
          "r"(a.own.at[3]),                                                                        \
          "r"(b.own.at[first]),                                                                    \
          "r"(b.own.at[first + 1]))

template<>
INSPYRE_ANYWHERE void multiplyAdd<Fp16>(
    PerLane<Words> &a, PerLane<Words> &b, int first, PerLane<Floats> &sum)
{
    INSPYRE_MULTIPLY_ADD("f16");
}

template<>
INSPYRE_ANYWHERE void multiplyAdd<Bf16>(
    PerLane<Words> &a, PerLane<Words> &b, int first, PerLane<Floats> &sum)
{
    INSPYRE_MULTIPLY_ADD("bf16");
}

#undef INSPYRE_MULTIPLY_ADD
#else
template<typename T>
INSPYRE_ANYWHERE void multiplyAdd(
    PerLane<Words> &a, PerLane<Words> &b, int first, PerLane<Floats> &sum)
{
    for (int row = 0; row < 16; ++row) {
        for (int column = 0; column < 8; ++column) {
            float &to = sum[4 * (row % 8) + column / 2].at[2 * (row / 8) + column % 2];
            for (int k = 0; k < 16; ++k) {
                const auto left = a[4 * (row % 8) + k % 8 / 2].at[row / 8 + 2 * (k / 8)];
                const auto right = b[4 * column + k % 8 / 2].at[first + k / 8];
                to += unpacked<T>(left, k % 2) * unpacked<T>(right, k % 2);
            }
        }
    }
}
#endif

/// The largest of four neighbouring lanes, in each of them.
INSPYRE_ANYWHERE void spreadLargest(PerLane<float> &value)
{
#ifdef __CUDA_ARCH__
    value.own = fmaxf(value.own, __shfl_xor_sync(0xFFFFFFFFU, value.own, 1));
    value.own = fmaxf(value.own, __shfl_xor_sync(0xFFFFFFFFU, value.own, 2));
#else
    for (int lane = 0; lane < kLanes; lane += 4) {
        const auto *four = &value[lane];
        const float largest = std::fmax(std::fmax(four[0], four[1]), std::fmax(four[2], four[3]));
        for (int i = 0; i < 4; ++i) {
            value[lane + i] = largest;
        }
    }
#endif
}

/// The sum of four neighbouring lanes, in each of them.
INSPYRE_ANYWHERE void spreadSum(PerLane<float> &value)
{
#ifdef __CUDA_ARCH__
    value.own += __shfl_xor_sync(0xFFFFFFFFU, value.own, 1);
    value.own += __shfl_xor_sync(0xFFFFFFFFU, value.own, 2);
#else
    for (int lane = 0; lane < kLanes; lane += 4) {
        const auto *four = &value[lane];
        const float sum = (four[0] + four[1]) + (four[2] + four[3]);
        for (int i = 0; i < 4; ++i) {
            value[lane + i] = sum;
        }
    }
#endif
}

} // namespace inspyre
