#include "engine/weights/bytes.h"

#include <utility>

namespace inspyre {

std::string printable(std::string_view text)
{
    constexpr std::size_t kShown = 80;
    std::string shown(text.substr(0, kShown));
    for (char &letter : shown) {
        if (letter < 0x20 || letter > 0x7E) {
            letter = '?';
        }
    }
    return text.size() > kShown ? shown + "..." : shown;
}

std::string cutOff(std::uint64_t size, const std::string &needed)
{
    std::string text = "the file is cut off: it ends at byte ";
    text += std::to_string(size);
    text += " of ";
    text += needed;
    return text + "; download or copy it again";
}

Error badModel(std::string message)
{
    return {ErrorCode::BadModel, std::move(message), {}};
}

} // namespace inspyre
