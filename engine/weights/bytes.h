#pragma once

#include "engine/core/little_endian.h"

#include <inspyre/error.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace inspyre {

using Bytes = std::span<const std::byte>;

/// Empty if the result is not representable.
[[nodiscard]] inline std::optional<std::uint64_t> multiplied(std::uint64_t a, std::uint64_t b)
{
    if (a != 0 && b > UINT64_MAX / a) {
        return {};
    }
    return a * b;
}

[[nodiscard]] inline std::optional<std::uint64_t> added(std::uint64_t a, std::uint64_t b)
{
    if (b > UINT64_MAX - a) {
        return {};
    }
    return a + b;
}

[[nodiscard]] inline std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// For messages: what is not printable ASCII becomes '?', long text is cut.
[[nodiscard]] std::string printable(std::string_view text);

/// "the file is cut off: it ends at byte 12 of 4096; ..."; `needed` is "4096" or "at least 4096".
[[nodiscard]] std::string cutOff(std::uint64_t size, const std::string &needed);

/// A BadModel error; the caller of the readers adds the subject.
[[nodiscard]] Error badModel(std::string message);

} // namespace inspyre
