#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstddef>
#include <span>
#include <string>

namespace inspyre {

/// The mask in a picture file: its alpha, if it has any; else its brightness, if it has no colours.
///
/// @param data  8 or 16 bits a channel; the most is 1. @param name  the errors' subject
/// @return      GrayF32 in [0, 1], as stored: v / 255 or v / 65535
/// Errors: those of readPicture(); InvalidArgument (it has colours and no alpha, or samples that
/// are no brightness).
[[nodiscard]] Result<Image> readMask(
    std::span<const std::byte> data, const std::string &name, const JobControl &job);

} // namespace inspyre
