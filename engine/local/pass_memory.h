#pragma once

#include <inspyre/architecture.h>
#include <inspyre/backend.h>
#include <inspyre/image.h>

#include <cstdint>

namespace inspyre {

/// The most memory that the maps of one forward pass on the CPU take at once, in bytes: what
/// NetworkOutput::peakBytes then measures. From the architecture alone; within a tenth of the
/// truth for the networks, sizes and precisions that were tried.
///
/// @param size         of the network's input
/// @param stripPixels  as NetworkInput::stripPixels, above 0
[[nodiscard]] std::uint64_t predictedPassBytes(
    const Architecture &architecture, Precision precision, Size size, int stripPixels);

/// How much of this process's memory a pass of so many bytes takes: what is kept between passes for
/// reuse is not always of the sizes that the next layer needs.
[[nodiscard]] std::uint64_t residentPassBytes(std::uint64_t passBytes);

/// What the steps after the pass need for a picture of `size` besides the picture itself, in
/// bytes: its matte, the cut-out with estimated colours, the encoded file and its proof-reading.
[[nodiscard]] std::uint64_t predictedExportBytes(Size size);

} // namespace inspyre
