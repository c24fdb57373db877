#pragma once

#include "engine/nets/simd.h"

namespace inspyre {

// Winograd's convolution F(4 x 4, 3 x 3): Lavin and Gray, "Fast Algorithms for Convolutional
// Neural Networks" (2015). A tile of 4 x 4 results is A' [(G g G') * (B' d B)] A with the weights
// g, 3 x 3, and the tile d of the input, 6 x 6, so that 36 products do what takes 144. The matrices
// are those of polynomials at the points 0, +-a, +-b and infinity. With a = sqrt(1/2) and
// b = sqrt(2) the numbers stay of one size: half the error of the usual 1 and 2.

constexpr int kWinogradTile = 4;
constexpr int kWinogradSide = kWinogradTile + 2;

struct WinogradPoints
{
    static constexpr double a = 0.70710678118654752440;
    static constexpr double b = 1.41421356237309504880;
    static constexpr double aSquared = 0.5;
    static constexpr double bSquared = 2.0;
};

/// Of lines of tiles; all lines of a tile and then all of the result's columns make the tile's.
template<typename Isa>
struct WinogradTransforms
{
    using Floats = typename Simd<Isa>::Floats;

    static constexpr auto kA = static_cast<float>(WinogradPoints::a);
    static constexpr auto kB = static_cast<float>(WinogradPoints::b);
    static constexpr auto kA2 = static_cast<float>(WinogradPoints::aSquared);
    static constexpr auto kB2 = static_cast<float>(WinogradPoints::bSquared);
    static constexpr float kSum = kA2 + kB2;
    static_assert(kA2 * kB2 == 1.0F); // a factor that is left out below

    /// B' d
    static void input(const Floats (&d)[kWinogradSide], Floats (&v)[kWinogradSide])
    {
        const Floats evenA = d[4] - kB2 * d[2];
        const Floats oddA = d[3] - kB2 * d[1];
        const Floats evenB = d[4] - kA2 * d[2];
        const Floats oddB = d[3] - kA2 * d[1];
        v[0] = d[0] + (d[4] - kSum * d[2]);
        v[1] = evenA + kA * oddA;
        v[2] = evenA - kA * oddA;
        v[3] = evenB + kB * oddB;
        v[4] = evenB - kB * oddB;
        v[5] = d[1] + (d[5] - kSum * d[3]);
    }

    /// A' m
    static void output(const Floats (&m)[kWinogradSide], Floats (&y)[kWinogradTile])
    {
        const Floats evenA = m[1] + m[2];
        const Floats oddA = kA * (m[1] - m[2]);
        const Floats evenB = m[3] + m[4];
        const Floats oddB = kB * (m[3] - m[4]);
        y[0] = m[0] + evenA + evenB;
        y[1] = oddA + oddB;
        y[2] = kA2 * evenA + kB2 * evenB;
        y[3] = m[5] + kA2 * oddA + kB2 * oddB;
    }
};

} // namespace inspyre
