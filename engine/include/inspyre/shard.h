#pragma once

#include <inspyre/result.h>

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace inspyre {

/// The part of a batch that one of several machines does.
struct Shard
{
    int index = 0; ///< from 0, below `count`
    int count = 1;
    std::string system = {}; ///< "Cloud Run", "Kubernetes", "Slurm"; empty: somebody has said it
    int attempt = 0;         ///< how often the system has tried it before

    /// Whether the picture with this place inside its root is of this part. The place alone
    /// decides, so all machines agree, whatever else each of them sees.
    [[nodiscard]] bool has(const std::filesystem::path &inside) const;

    bool operator==(const Shard &) const = default;
};

/// A variable of the environment, such as std::getenv; null if it is not set.
using Environment = std::function<const char *(const char *name)>;

/// "3/8" (the fourth of eight parts), or "auto": what the environment of a Cloud Run job, a
/// Kubernetes Indexed Job (which needs INSPYRE_SHARD_COUNT, too) or a Slurm array says.
///
/// Errors: InvalidArgument (another text; auto where none of the systems or several are told, where
/// a number is missing or wrong, or where the array has gaps). The subject is the variable or the
/// text.
[[nodiscard]] Result<Shard> parseShard(std::string_view text, const Environment &environment);

} // namespace inspyre
