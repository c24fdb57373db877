#pragma once

#include <inspyre/picture.h>
#include <inspyre/recipe.h>
#include <inspyre/remover.h>

#include <cstdint>

namespace inspyre {

/// The most memory that a picture takes from its reading until its result is written, in bytes: its
/// pixels, what finish() needs beside them, and the network's maps that are kept with it.
[[nodiscard]] std::uint64_t pictureNeed(
    const PictureHeader &header, const Recipe &recipe, const InputSize &size);

} // namespace inspyre
