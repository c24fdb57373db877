#pragma once

// For nvcc's C++17 as well as for the host's compiler: kernels and the tests on the CPU share it.
#ifdef __CUDACC__
#define INSPYRE_ANYWHERE __host__ __device__ __forceinline__
#else
#define INSPYRE_ANYWHERE inline
#endif
#ifdef __CUDA_ARCH__
#define INSPYRE_UNROLL _Pragma("unroll")
#else
#define INSPYRE_UNROLL
#endif

namespace inspyre {

/// How a map of tokens is dealt into attention windows: padded to whole windows at the right and
/// the bottom, rolled by `shift`, cut up. A slot is a place in a window, row by row.
struct WindowGrid
{
    int height = 0; ///< tokens, without padding
    int width = 0;
    int side = 0;  ///< of a window
    int shift = 0; ///< 0 or side / 2

    [[nodiscard]] INSPYRE_ANYWHERE int rows() const { return (height + side - 1) / side; }

    [[nodiscard]] INSPYRE_ANYWHERE int columns() const { return (width + side - 1) / side; }

    [[nodiscard]] INSPYRE_ANYWHERE int windows() const { return rows() * columns(); }

    [[nodiscard]] INSPYRE_ANYWHERE int slots() const { return side * side; }

    /// Number of the token in this slot, or -1 where it is padding.
    [[nodiscard]] INSPYRE_ANYWHERE int token(int window, int slot) const
    {
        const int y = rolled(window / columns() * side + slot / side, rows() * side);
        const int x = rolled(window % columns() * side + slot % side, columns() * side);
        return y < height && x < width ? y * width + x : -1;
    }

    /// Slots of one window see each other without a mask if they are of one region: the roll
    /// brings tokens of the other end into the windows of the last row and column.
    [[nodiscard]] INSPYRE_ANYWHERE int region(int window, int slot) const
    {
        if (shift == 0) {
            return 0;
        }
        const bool below = window / columns() == rows() - 1 && slot / side >= side - shift;
        const bool right = window % columns() == columns() - 1 && slot % side >= side - shift;
        return (below ? 2 : 0) + (right ? 1 : 0);
    }

    /// Whether the window has but one region.
    [[nodiscard]] INSPYRE_ANYWHERE bool isWhole(int window) const
    {
        return shift == 0 ||
               (window / columns() < rows() - 1 && window % columns() < columns() - 1);
    }

private:
    [[nodiscard]] INSPYRE_ANYWHERE int rolled(int at, int end) const
    {
        return at + shift < end ? at + shift : at + shift - end;
    }
};

} // namespace inspyre
