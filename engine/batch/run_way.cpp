#include "engine/core/hex64.h"
#include "engine/core/xxh64.h"

#include <inspyre/journal.h>

#include <algorithm>
#include <span>
#include <string>

namespace inspyre {

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

std::uint64_t recipeSum(const Recipe &recipe)
{
    auto look = recipe;
    look.output.name = Output{}.name;
    look.output.collision = Output{}.collision;
    const auto text = recipeDifference(look);
    return xxh64(std::as_bytes(std::span(text)));
}

} // namespace inspyre
