#pragma once

#include "engine/imaging/float4.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace inspyre {

struct Run
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// One row of a level in work. Mattes and colours have a pixel to spare at both ends; all have some
/// at the end, so that whole blocks can be computed. Numbers and colours are there only where they
/// are needed: most of a row is settled, and what is not touched stays out of the caches.
struct WorkRow
{
    explicit WorkRow(std::size_t pixels);

    static constexpr std::size_t kBlock = 16; ///< pixels

    /// The pixels of a block.
    [[nodiscard]] Run block(std::size_t index) const
    {
        const auto begin = index * kBlock;
        return {begin, begin + kBlock < width ? begin + kBlock : width};
    }

    std::size_t width;
    std::unique_ptr<float[]> alpha;
    /// How much each neighbour pulls; the four of a pixel sum up to 1.
    std::unique_ptr<float[]> left;
    std::unique_ptr<float[]> right;
    std::unique_ptr<float[]> up;
    std::unique_ptr<float[]> down;
    std::unique_ptr<float[]> step;            ///< how far what is not explained moves the colours
    std::unique_ptr<std::uint32_t[]> picture; ///< R, G, B and 0
    std::unique_ptr<Float4[]> front;
    std::unique_ptr<Float4[]> back;
    std::vector<Run> unsure;                ///< pixels that have to be solved
    std::vector<std::uint8_t> unsureBlocks; ///< whether a block has some of them
    std::vector<std::uint8_t> neededBlocks; ///< whether colours are there: unsure, or beside it
};

/// Finds the pixels of `row` that have to be solved, all or the unsure ones, and what pulls at
/// them, from the mattes of the rows above and below.
void weighAll(WorkRow &row, const WorkRow &above, const WorkRow &below);
void weighUnsure(WorkRow &row, const WorkRow &above, const WorkRow &below);

/// Gives the sure pixels of needed blocks the colour that they show.
void settleSurePixels(WorkRow &row);

/// One Gauss-Seidel step for each unsure pixel of a row.
void sweepRow(WorkRow &row, const WorkRow &above, const WorkRow &below);

} // namespace inspyre
