#include "app/cli_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace inspyre::cli {

namespace {

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// Bytes of the UTF-8 character that begins `text`; 0 if it is none that a terminal should get.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80U) {
        return first >= 0x20U && first != 0x7FU ? 1 : 0;
    }
    const std::size_t length = first >= 0xF0U ? 4 : (first >= 0xE0U ? 3 : 2);
    if (first < 0xC2U || first > 0xF4U || text.size() < length) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(byte(i))) {
            return 0;
        }
    }
    const bool overlong =
        (first == 0xE0U && byte(1) < 0xA0U) || (first == 0xF0U && byte(1) < 0x90U);
    const bool outside = (first == 0xEDU && byte(1) > 0x9FU) || (first == 0xF4U && byte(1) > 0x8FU);
    const bool control = first == 0xC2U && byte(1) < 0xA0U;
    return overlong || outside || control ? 0 : length;
}

/// Code points of valid UTF-8.
std::size_t columnsOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return !isContinuation(static_cast<unsigned char>(c));
    }));
}

std::string escaped(char character)
{
    switch (character) {
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: break;
    }
    std::array<char, 8> text = {};
    std::snprintf(text.data(), text.size(), "\\x%02x", static_cast<unsigned char>(character));
    return text.data();
}

/// A sentence: with a full stop unless it ends with a mark already.
std::string sentence(std::string text)
{
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) {
        text += '.';
    }
    return text;
}

} // namespace

std::string wayOut(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::InvalidArgument: return {};
    case ErrorCode::FileNotFound: return "Check the name and the folder.";
    case ErrorCode::PermissionDenied:
        return "Change its permissions (chmod), or choose a place that you may use.";
    case ErrorCode::IsADirectory: return "Name the files in it, such as FOLDER/*.jpg.";
    case ErrorCode::NotAnImage: return "Give a picture: JPEG, PNG, WebP, TIFF, HEIF, GIF or BMP.";
    case ErrorCode::DamagedImage:
        return "Copy or download the file again, or repair it in an image editor.";
    case ErrorCode::ImageTooLarge: return "Make it smaller first, or split it.";
    case ErrorCode::DiskFull: return "Free some space, or write to another disk with -o.";
    case ErrorCode::CannotWrite: return "Choose another place with -o.";
    case ErrorCode::BadModel:
    case ErrorCode::WrongChecksum:
        return "Download the file again (inspyre-cli models download NAME), or use --model "
               "starter.";
    case ErrorCode::UnknownModel: return "'inspyre-cli models list' shows what there is.";
    case ErrorCode::ModelMismatch:
        return "The file is of another network or version; 'inspyre-cli models verify FILE' tells "
               "more.";
    case ErrorCode::Offline: return "Leave --offline out to allow the network.";
    case ErrorCode::Transfer:
        return "Check the connection and try again: what has arrived is kept and continued.";
    case ErrorCode::BackendMissing:
    case ErrorCode::BackendVersion: return "Build or install inspyre again.";
    case ErrorCode::NoDevice: return "Use --device auto or --device cpu.";
    case ErrorCode::OutOfMemory:
        return "Use a smaller --size, such as fast, or close other programs.";
    case ErrorCode::Device: return "Try again with --device cpu.";
    case ErrorCode::Internal: return "This is a bug in inspyre: please report it with this line.";
    }
    return {};
}

std::string shown(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0) {
            out += escaped(text.front());
            text.remove_prefix(1);
        } else {
            out += text.substr(0, length);
            text.remove_prefix(length);
        }
    }
    return out;
}

std::string errorLine(const Error &error)
{
    std::string line;
    if (!error.subject.empty()) {
        line = shown(error.subject) + ": ";
    }
    line += sentence(shown(error.message));
    const auto advice = wayOut(error.code);
    const bool told = error.message.find("inspyre-cli ") != std::string::npos ||
                      error.message.find(". ") != std::string::npos; // its own way out
    if (!advice.empty() && !told) {
        line += ' ' + advice;
    }
    return line;
}

std::string fixed(double value, int decimals)
{
    std::array<char, 64> text = {};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

std::string bytesText(std::uint64_t bytes)
{
    static constexpr std::array<const char *, 4> kUnits = {"kB", "MB", "GB", "TB"};
    if (bytes < 1000) {
        return std::to_string(bytes) + " B";
    }
    double value = static_cast<double>(bytes) / 1000.0;
    std::size_t unit = 0;
    while (value >= 999.95 && unit + 1 < kUnits.size()) {
        value /= 1000.0;
        ++unit;
    }
    return fixed(value, 1) + " " + kUnits[unit];
}

std::string millisecondsText(double ms)
{
    return ms < 1000.0 ? fixed(ms, ms < 10.0 ? 1 : 0) + " ms" : fixed(ms / 1000.0, 2) + " s";
}

std::string shortened(const std::string &text, std::size_t width)
{
    if (columnsOf(text) <= width) {
        return text;
    }
    std::size_t columns = 0;
    std::string begin;
    for (const char c : text) {
        columns += isContinuation(static_cast<unsigned char>(c)) ? 0 : 1;
        if (columns >= width) {
            break;
        }
        begin += c;
    }
    return begin + "…";
}

std::string padded(std::string text, std::size_t width)
{
    const std::size_t columns = columnsOf(text);
    if (columns < width) {
        text.append(width - columns, ' ');
    }
    return text;
}

} // namespace inspyre::cli
