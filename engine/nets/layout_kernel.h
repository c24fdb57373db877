#pragma once

#include "engine/nets/pixel_kernels.h"
#include "engine/nets/simd.h"

namespace inspyre {

template<typename Isa, typename T>
struct LayoutKernel
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;

    // ---- Enlarging

    static Floats between(const T *near, const T *far)
    {
        return 0.75F * S::load(near) + 0.25F * S::load(far);
    }

    /// So many vectors of each pixel's channels, from pixel to pixel.
    template<int kVectors>
    static void doubleChannels(
        const PixelMap &map, const T *near, const T *far, T *out, std::int64_t stride)
    {
        Floats before[kVectors];
        Floats middle[kVectors];
        for (int i = 0; i < kVectors; ++i) {
            middle[i] = between(near + i * S::kWidth, far + i * S::kWidth);
            before[i] = middle[i];
        }
        for (std::int64_t x = 0; x < map.width; ++x, out += 2 * stride) {
            const auto next = x + 1 < map.width ? map.channels : 0;
            near += next;
            far += next;
            for (int i = 0; i < kVectors; ++i) {
                const auto c = i * S::kWidth;
                const Floats after = between(near + c, far + c);
                S::store(out + c, 0.75F * middle[i] + 0.25F * before[i]);
                S::store(out + stride + c, 0.75F * middle[i] + 0.25F * after);
                before[i] = middle[i];
                middle[i] = after;
            }
        }
    }

    static void doubleRow(const PixelMap &map, std::int64_t y, void *to, std::int64_t stride)
    {
        constexpr int kMany = 4;
        const auto near = y / 2;
        const auto beyond = y % 2 == 0 ? near - 1 : near + 1;
        const auto far = beyond < 0 || beyond == map.height ? near : beyond;
        const auto *data = static_cast<const T *>(map.data);
        const auto values = map.width * map.channels;
        auto *out = static_cast<T *>(to);
        std::int64_t c = 0;
        for (; c + kMany * S::kWidth <= map.channels; c += kMany * S::kWidth) {
            doubleChannels<kMany>(
                map, data + near * values + c, data + far * values + c, out + c, stride);
        }
        for (; c < map.channels; c += S::kWidth) {
            doubleChannels<1>(
                map, data + near * values + c, data + far * values + c, out + c, stride);
        }
    }

    // ---- Transposing, in blocks of rows of 16 bytes

    using FourFloats = float __attribute__((vector_size(16)));
    using EightHalves = std::uint16_t __attribute__((vector_size(16)));

    static constexpr int kSide = 16 / sizeof(T);

    /// The lower or the upper halves of both, number by number in turns.
    static FourFloats lower(FourFloats a, FourFloats b)
    {
        return __builtin_shufflevector(a, b, 0, 4, 1, 5);
    }

    static FourFloats upper(FourFloats a, FourFloats b)
    {
        return __builtin_shufflevector(a, b, 2, 6, 3, 7);
    }

    static EightHalves lower(EightHalves a, EightHalves b)
    {
        return __builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
    }

    static EightHalves upper(EightHalves a, EightHalves b)
    {
        return __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
    }

    static FourFloats rowLike(float);
    static EightHalves rowLike(std::uint16_t);

    static void transposeBlock(const T *from, std::int64_t stride, T *to, std::int64_t toStride)
    {
        using Row = decltype(rowLike(T{}));
        constexpr int kHalf = kSide / 2;
        Row rows[kSide];
        for (int i = 0; i < kSide; ++i) {
            __builtin_memcpy(&rows[i], from + i * stride, sizeof(Row));
        }
        // Taking rows from both halves in turns as often as the side can be halved transposes.
        for (int side = kSide; side > 1; side /= 2) {
            Row next[kSide];
            for (int i = 0; i < kHalf; ++i) {
                next[2 * i] = lower(rows[i], rows[i + kHalf]);
                next[2 * i + 1] = upper(rows[i], rows[i + kHalf]);
            }
            for (int i = 0; i < kSide; ++i) {
                rows[i] = next[i];
            }
        }
        for (int i = 0; i < kSide; ++i) {
            __builtin_memcpy(to + i * toStride, &rows[i], sizeof(Row));
        }
    }

    static void transposePart(const Transposition &task, std::int64_t row, std::int64_t column)
    {
        const auto *from = static_cast<const T *>(task.from) + row * task.stride + column;
        auto *to = static_cast<T *>(task.to) + column * task.toStride + row;
        if (row + kSide <= task.rows && column + kSide <= task.columns) {
            transposeBlock(from, task.stride, to, task.toStride);
            return;
        }
        for (std::int64_t i = 0; i < kSide && row + i < task.rows; ++i) {
            for (std::int64_t j = 0; j < kSide && column + j < task.columns; ++j) {
                to[j * task.toStride + i] = from[i * task.stride + j];
            }
        }
    }

    /// Some rows or columns at a time, so that lines of the cache that lie far apart are finished
    /// one after the other: they may all want the same place in it.
    static void transpose(const Transposition &task)
    {
        constexpr std::int64_t kSome = 64 / sizeof(T);
        const auto end = [](std::int64_t from, std::int64_t count) {
            return from + kSome < count ? from + kSome : count;
        };
        if (task.toStride > task.stride) {
            for (std::int64_t some = 0; some < task.rows; some += kSome) {
                for (std::int64_t column = 0; column < task.columns; column += kSide) {
                    for (auto row = some; row < end(some, task.rows); row += kSide) {
                        transposePart(task, row, column);
                    }
                }
            }
            return;
        }
        for (std::int64_t some = 0; some < task.columns; some += kSome) {
            for (std::int64_t row = 0; row < task.rows; row += kSide) {
                for (auto column = some; column < end(some, task.columns); column += kSide) {
                    transposePart(task, row, column);
                }
            }
        }
    }

    static void sumPlanes(const PlanesSum &task, void *scratch)
    {
        const auto channels = task.channels;
        const auto *x = static_cast<const T *>(task.x);
        auto *to = static_cast<T *>(task.to);
        auto *a = static_cast<T *>(scratch);
        auto *b = a + kPixelsAtOnce * channels;
        for (std::int64_t first = 0; first < task.count; first += kPixelsAtOnce) {
            const auto left = task.count - first;
            const auto some = left < kPixelsAtOnce ? left : kPixelsAtOnce;
            const auto turn = [&](const void *planes, T *pixels) {
                transpose(
                    {static_cast<const T *>(planes) + first,
                     channels,
                     some,
                     task.stride,
                     pixels,
                     channels});
            };
            turn(task.a, a);
            turn(task.b, b);
            const auto begin = first * channels;
            for (std::int64_t i = 0; i < some * channels; i += S::kWidth) {
                const Floats sum = S::load(a + i) + S::load(b + i);
                S::store(to + begin + i, sum + 2.0F * S::load(x + begin + i));
            }
        }
    }
};

} // namespace inspyre
