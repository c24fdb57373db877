#pragma once

#include <cstdint>
#include <utility>

// Vectors by the compilers' own extension, so that one source serves every instruction set. A file
// that is compiled for one has a type Isa in its unnamed namespace, which makes everything here
// the file's own: no other file gets code that its CPU may not know. For the same reason nothing
// here calls the standard library; its types of compile time do no harm.

namespace inspyre {

template<typename Isa>
struct Simd
{
    static constexpr int kWidth = Isa::kWidth; ///< floats of a vector

    using Floats = typename Isa::Floats;
    using Words = typename Isa::Words;   ///< of 32 bits
    using Halves = typename Isa::Halves; ///< of 16 bits

    static Floats load(const float *from)
    {
        Floats v;
        __builtin_memcpy(&v, from, sizeof(v));
        return v;
    }

    static void store(float *to, Floats v) { __builtin_memcpy(to, &v, sizeof(v)); }

    /// Of bfloat16.
    static Floats load(const std::uint16_t *from)
    {
        Halves v;
        __builtin_memcpy(&v, from, sizeof(v));
        return __builtin_bit_cast(Floats, __builtin_convertvector(v, Words) << 16U);
    }

    static void store(std::uint16_t *to, Floats v)
    {
        const auto rounded = Isa::roundToBf16(v);
        __builtin_memcpy(to, &rounded, sizeof(rounded));
    }

    /// The first `count` numbers; the rest is `rest`.
    template<typename T>
    static Floats loadSome(const T *from, std::int64_t count, float rest = 0.0F)
    {
        if (count >= kWidth) {
            return load(from);
        }
        float some[kWidth];
        for (int i = 0; i < kWidth; ++i) {
            some[i] = i < count ? toFloat(from[i]) : rest;
        }
        return load(some);
    }

    template<typename T>
    static void storeSome(T *to, Floats v, std::int64_t count)
    {
        if (count >= kWidth) {
            store(to, v);
            return;
        }
        T some[kWidth];
        store(some, v);
        for (std::int64_t i = 0; i < count; ++i) {
            to[i] = some[i];
        }
    }

    static Floats all(float value) { return Floats{} + value; }

    static Floats larger(Floats a, Floats b) { return a > b ? a : b; }

    static float sum(Floats v)
    {
        return folded(v, [](Floats a, Floats b) { return a + b; });
    }

    static float largest(Floats v) { return folded(v, larger); }

    /// The lanes of both by their places in {a, b}.
    template<int... kPlaces>
    static Floats shuffled(Floats a, Floats b, std::integer_sequence<int, kPlaces...>)
    {
        return __builtin_shufflevector(a, b, kPlaces...);
    }

    template<int kHalf, int... kLanes>
    static Floats halvesSwapped(Floats v, std::integer_sequence<int, kLanes...>)
    {
        return shuffled(v, v, std::integer_sequence<int, (kLanes ^ kHalf)...>());
    }

    /// All lanes to one by halves.
    template<int kHalf = kWidth / 2, typename Fold>
    static float folded(Floats v, const Fold &fold)
    {
        if constexpr (kHalf == 0) {
            return v[0];
        } else {
            constexpr auto kLanes = std::make_integer_sequence<int, kWidth>();
            return folded<kHalf / 2>(fold(v, halvesSwapped<kHalf>(v, kLanes)), fold);
        }
    }

    /// e to the power of x for x <= 0, within two units of the last place; 0 far below.
    static Floats exponential(Floats x)
    {
        constexpr float kToInteger = 12'582'912.0F; // 1.5 * 2^23: the fraction is rounded away
        x = larger(x, all(-87.0F));
        const Floats shifted = x * 1.44269504F + kToInteger;
        const Floats n = shifted - kToInteger;
        const Floats r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
        Floats p = r * 1.9875691500e-4F + 1.3981999507e-3F;
        p = p * r + 8.3334519073e-3F;
        p = p * r + 4.1665795894e-2F;
        p = p * r + 1.6666665459e-1F;
        p = p * r + 5.0000001201e-1F;
        p = p * (r * r) + (r + 1.0F);
        const auto exponent = __builtin_bit_cast(Words, shifted) << 23U;
        return __builtin_bit_cast(Floats, __builtin_bit_cast(Words, p) + exponent);
    }

    /// x times the share of the normal distribution below x, within 1e-4; beyond 4.2 exactly x or
    /// 0.
    static Floats gelu(Floats x)
    {
        constexpr float kBeyond = 4.2F;
        const Floats t = larger(-larger(-x, all(-kBeyond)), all(-kBeyond));
        const Floats s = t * t;
        Floats p = s * -9.017529959e-10F + 7.941337906e-08F;
        p = p * s + -3.037931143e-06F;
        p = p * s + 6.689068908e-05F;
        p = p * s + -9.506574416e-04F;
        p = p * s + 9.298228984e-03F;
        p = p * s + -6.552820117e-02F;
        p = p * s + 3.984658723e-01F;
        return x * (p * t + 0.5F);
    }

    static float toFloat(float value) { return value; }

    static float toFloat(std::uint16_t value)
    {
        return __builtin_bit_cast(float, static_cast<std::uint32_t>(value) << 16U);
    }
};

/// To the nearest bfloat16, in halves to the even one.
template<typename Isa>
typename Isa::Halves roundedToBf16(typename Isa::Floats v)
{
    const auto bits = __builtin_bit_cast(typename Isa::Words, v);
    const auto rounded = (bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U;
    return __builtin_convertvector(rounded, typename Isa::Halves);
}

} // namespace inspyre
