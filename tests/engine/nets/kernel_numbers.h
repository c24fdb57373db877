#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

/// Numbers as the kernels of the CPU take them, for their tests.
namespace inspyre::test {

inline std::uint16_t toBf16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U);
}

inline float fromBf16(std::uint16_t value)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16U);
}

inline std::size_t index(std::int64_t i)
{
    return static_cast<std::size_t>(i);
}

/// Float, and the same rounded to bfloat16 where that is the type.
struct Numbers
{
    bool bf16 = false;
    std::vector<float> floats = {};
    std::vector<std::uint16_t> halves = {};

    Numbers(std::size_t count, bool inBf16)
        : bf16(inBf16)
        , floats(count)
        , halves(count)
    {}

    void set(std::size_t i, float value)
    {
        halves[i] = toBf16(value);
        floats[i] = bf16 ? fromBf16(halves[i]) : value;
    }

    [[nodiscard]] float at(std::size_t i) const { return bf16 ? fromBf16(halves[i]) : floats[i]; }

    [[nodiscard]] void *data()
    {
        return bf16 ? static_cast<void *>(halves.data()) : static_cast<void *>(floats.data());
    }
};

/// Normally distributed.
inline Numbers randomNumbers(std::size_t count, bool bf16, float deviation, unsigned seed)
{
    std::mt19937 engine(seed);
    std::normal_distribution<float> normal(0.0F, deviation);
    Numbers numbers(count, bf16);
    for (std::size_t i = 0; i < count; ++i) {
        numbers.set(i, normal(engine));
    }
    return numbers;
}

/// The largest difference.
inline double distance(const std::vector<double> &expected, const Numbers &found)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double apart = std::abs(expected[i] - double{found.at(i)});
        largest = apart <= largest ? largest : apart; // takes what is no number, too
    }
    return largest;
}

} // namespace inspyre::test
