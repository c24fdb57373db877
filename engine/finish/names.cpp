#include <inspyre/names.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 240; ///< file systems take 255; "-12" and ".jpeg" are to follow

Error wrong(std::string message, std::string_view subject)
{
    return {ErrorCode::InvalidArgument, std::move(message), std::string(subject)};
}

Result<std::string> valueOf(std::string_view key, const NameValues &values)
{
    const auto &[name, type, model, date, size, number] = values;
    const std::pair<std::string_view, std::string> known[] = {
        {"name", name},
        {"type", type},
        {"model", model},
        {"date", date},
        {"width", std::to_string(size.width)},
        {"height", std::to_string(size.height)},
        {"size", sizeText(size)},
        {"number", std::to_string(number)},
    };
    for (const auto &[word, value] : known) {
        if (word == key) {
            std::string safe = value;
            std::replace(safe.begin(), safe.end(), '/', '-');
            std::replace(safe.begin(), safe.end(), '\0', '-');
            return safe;
        }
    }
    return wrong(
        "a name has only the keys {name}, {type}, {model}, {date}, {width}, {height}, {size} and "
        "{number}",
        key);
}

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Cut off so that no character of UTF-8 is left half.
std::string shortened(std::string text)
{
    if (text.size() <= kMostBytes) {
        return text;
    }
    std::size_t end = kMostBytes;
    while (end > 0 && continuesCharacter(text[end])) {
        --end;
    }
    text.resize(end > 0 ? end : kMostBytes); // no UTF-8 at all
    return text;
}

} // namespace

std::string typeWord(const Recipe &recipe)
{
    switch (recipe.output.content) {
    case Content::CutOut: break;
    case Content::Mask: return "mask";
    case Content::Map: return "map";
    case Content::Overlay: return "overlay";
    }
    const auto &background = recipe.look.background;
    switch (background.kind) {
    case BackgroundKind::None: break;
    case BackgroundKind::Colour:
        return background.colour == Rgb{255, 255, 255} ? "white" : "colour";
    case BackgroundKind::Picture: return "picture";
    case BackgroundKind::Blur: return "blur";
    }
    return "cutout";
}

Result<std::string> expandName(std::string_view pattern, const NameValues &values)
{
    if (pattern.find_first_of(std::string_view("/\0", 2)) != std::string_view::npos) {
        return wrong("a name has neither a slash nor a zero byte", pattern);
    }
    std::string name;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        name += pattern.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const auto close = pattern.find('}', open);
        if (close == std::string_view::npos) {
            return wrong("a brace is not closed", pattern);
        }
        const auto value = valueOf(pattern.substr(open + 1, close - open - 1), values);
        if (!value) {
            return value.error();
        }
        name += *value;
        pattern.remove_prefix(close + 1);
    }
    name = shortened(std::move(name));
    if (name.empty() || name == "." || name == "..") {
        return wrong("this is no name for a file", name);
    }
    return name;
}

Result<std::optional<fs::path>> freeTarget(
    const fs::path &wanted, Collision collision, const TakenNames &taken)
{
    using Target = std::optional<fs::path>;
    std::error_code ignored;
    const bool isTaken = taken.contains(wanted);
    if (!isTaken && !fs::exists(fs::symlink_status(wanted, ignored))) {
        return Target(wanted);
    }
    switch (collision) {
    case Collision::Ask:
    case Collision::Fail: break;
    case Collision::Skip: return Target();
    case Collision::Overwrite:
        if (isTaken) {
            return Error{
                ErrorCode::CannotWrite, "another result would have this name", wanted.string()};
        }
        return Target(wanted);
    case Collision::Number: return Target(taken.numbered(wanted, true));
    }
    return Error{ErrorCode::CannotWrite, "it exists already", wanted.string()};
}

} // namespace inspyre
