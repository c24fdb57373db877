#include <inspyre/command.h>

#include <string_view>

namespace inspyre {

namespace {

bool isPlain(char character)
{
    const bool isLetter =
        (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    const bool isDigit = character >= '0' && character <= '9';
    return isLetter || isDigit ||
           std::string_view("_@%+=:,./-").find(character) != std::string::npos;
}

/// Never taken for an option, nor for stdin.
std::string pathWord(const std::filesystem::path &path)
{
    return path.native().starts_with('-') ? "./" + path.native() : path.native();
}

} // namespace

std::string commandLine(const CommandParts &parts)
{
    std::string line = "inspyre-cli remove " + shellWord(pathWord(parts.input));
    const auto add = [&](const char *option, const std::string &value) {
        if (!value.empty()) {
            for (const auto &word : {std::string(option), shellWord(value)}) {
                line += ' ';
                line += word;
            }
        }
    };
    add("-o", pathWord(parts.output));
    add("--edits", pathWord(parts.edits));
    add("--model", parts.model);
    add("--size", parts.size);
    add("--device", parts.device);
    add("--precision", parts.precision);
    add("--recipe", recipeDifference(parts.recipe));
    return line;
}

std::string shellWord(const std::string &word)
{
    bool plain = !word.empty();
    for (const char character : word) {
        plain = plain && isPlain(character);
    }
    if (plain) {
        return word;
    }
    std::string text = "'";
    for (const char character : word) {
        text += character == '\'' ? std::string("'\\''") : std::string(1, character);
    }
    return text + "'";
}

} // namespace inspyre
