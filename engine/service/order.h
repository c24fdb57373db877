#pragma once

#include <inspyre/recipe.h>
#include <inspyre/remover.h>
#include <inspyre/result.h>

#include <map>
#include <string>
#include <string_view>

namespace inspyre {

enum class ReplyForm : std::uint8_t { Png, WebP, Json };

/// What is wished of one picture.
struct PictureOrder
{
    Recipe recipe = {};
    InputSize size = {};
    bool prepared = false; ///< the picture is the network's input, the reply is its mask
    int depth = 16;        ///< of that mask
    ReplyForm form = ReplyForm::Png;
    std::string model = {}; ///< that must be the loaded one; empty: any
};

using Parameters = std::multimap<std::string, std::string>;

/// Reads a request's parameters: `type`, `format`, `size`, `prepared`, `depth`, `threshold`,
/// `model`. @param accept  the Accept header. Errors: InvalidArgument; the subject is the
/// parameter.
[[nodiscard]] Result<PictureOrder> parseOrder(
    const Parameters &parameters, std::string_view accept);

} // namespace inspyre
