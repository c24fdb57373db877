#include <inspyre/recipe.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace inspyre;

/// Reads the bytes as a recipe; what was read is the same after it was written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = parseRecipe({reinterpret_cast<const char *>(data), size});
    if (!read) {
        return 0;
    }
    for (const auto &json : {recipeJson(read->recipe), recipeDifference(read->recipe)}) {
        const auto again = parseRecipe(json);
        if (!again || !(again->recipe == read->recipe) || !again->notes.empty()) {
            __builtin_trap();
        }
    }
    return 0;
}
