#pragma once

#include "engine/nets/winograd_kernels.h"
#include "engine/nets/winograd_transforms.h"

namespace inspyre {

/// How the kernels lay their numbers, in floats.
template<typename Isa>
struct WinogradShape
{
    static constexpr std::int64_t kFrequencies = kWinogradSide * kWinogradSide;
    static constexpr std::int64_t kWhole = 16; ///< channels are laid in so many
    static constexpr std::int64_t kTiles = 12; ///< of a part: what is made of them stays in the L2

    std::int64_t across; ///< tiles of the map
    std::int64_t tiles;
    std::int64_t ins;
    std::int64_t outs;

    explicit WinogradShape(const WinogradTask &task)
        : across(up(task.width, kWinogradTile) / kWinogradTile)
        , tiles(across * (up(task.height, kWinogradTile) / kWinogradTile))
        , ins(up(task.in, kWhole))
        , outs(up(task.outs, kWhole))
    {}

    static constexpr std::int64_t up(std::int64_t n, std::int64_t to)
    {
        return (n + to - 1) / to * to;
    }

    // A line more than needed, lest the same channel of all frequencies be of one set of the L1.
    [[nodiscard]] std::int64_t inputStep() const { return kTiles * ins + 2 * kWhole; }

    [[nodiscard]] std::int64_t resultStep() const { return kTiles * outs + kWhole; }

    [[nodiscard]] std::int64_t parts() const { return up(tiles, kTiles) / kTiles; }

    [[nodiscard]] std::int64_t scratch() const
    {
        return kFrequencies * (inputStep() + resultStep());
    }
};

} // namespace inspyre
