#include "engine/core/guarded.h"
#include "engine/core/hex64.h"
#include "engine/core/xxh64.h"

#include <inspyre/journal.h>

#include <algorithm>
#include <filesystem>
#include <span>
#include <string>
#include <utility>

namespace inspyre {

namespace {

/// What is in a file that a recipe names, in the place of its name; nothing if it is not `used`.
Result<std::string> takeContent(std::filesystem::path &file, bool used, const JobControl &job)
{
    const auto named = std::exchange(file, {});
    if (!used || named.empty()) {
        return std::string();
    }
    const auto id = fileId(named, job);
    return id ? Result<std::string>(hex64(id->sum)) : id.error();
}

} // namespace

std::string RunWay::text() const
{
    std::string text = hex64(recipeSum);
    text += "-" + hex64(modelSum);
    text += "-" + size;
    text += "-" + precision;
    text += "-" + std::to_string(imagesPerPass);
    std::ranges::replace(text, ' ', '_');
    return text;
}

Result<std::uint64_t> recipeSum(const Recipe &recipe, const JobControl &job)
{
    return guarded("summing up a recipe", [&]() -> Result<std::uint64_t> {
        auto plain = recipe;
        plain.output.name = Output{}.name;
        plain.output.collision = Output{}.collision;
        auto &background = plain.look.background;
        auto &output = plain.output;
        const auto picture = takeContent(
            background.picture, background.kind == BackgroundKind::Picture, job.slice(0.0, 0.9));
        if (!picture) {
            return picture.error();
        }
        const auto profile = takeContent(
            output.profileFile, output.profile == ProfilePolicy::Other, job.slice(0.9, 1.0));
        if (!profile) {
            return profile.error();
        }
        const auto text = recipeDifference(plain) + *picture + *profile;
        return xxh64(std::as_bytes(std::span(text)));
    });
}

} // namespace inspyre
