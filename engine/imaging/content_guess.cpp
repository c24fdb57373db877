#include "engine/imaging/content_guess.h"

#include <algorithm>
#include <array>

namespace inspyre {

namespace {

struct Signature
{
    std::string_view begin;
    std::string_view what;
};

constexpr std::array kSignatures{
    Signature{"%PDF", "a PDF document"},
    Signature{"%!PS", "a PostScript document"},
    Signature{"<svg", "a vector drawing (SVG); export it as PNG first"},
    Signature{"PK\x03\x04", "a zip archive or an office document"},
    Signature{"\x1f\x8b", "a gzip archive"},
    Signature{
        "\x7f"
        "ELF",
        "a program"},
    Signature{"RIFF", "a sound or video file (RIFF)"},
    Signature{"OggS", "a sound or video file (Ogg)"},
    Signature{"ID3", "a sound file (MP3)"},
    Signature{"\x1a\x45\xdf\xa3", "a video (Matroska or WebM)"},
    Signature{"8BPS", "a Photoshop document; export it as PNG or TIFF first"},
    Signature{"gimp xcf", "a GIMP document; export it as PNG or TIFF first"},
    Signature{"<!DOCTYPE html", "a web page"},
    Signature{"<html", "a web page"},
};

std::string_view asText(std::span<const std::byte> head)
{
    return {reinterpret_cast<const char *>(head.data()), head.size()};
}

bool isAnyOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

/// HEIF and AVIF, by the brand of their first box.
bool looksLikeHeif(std::string_view text)
{
    constexpr std::array<std::string_view, 9> kBrands{
        "avif", "avis", "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"};
    return text.size() >= 12 && text.substr(4, 4) == "ftyp" && isAnyOf(text.substr(8, 4), kBrands);
}

/// PBM, PGM, PPM: "P1" to "P6" and white space.
bool looksLikePpm(std::string_view text)
{
    return text.size() > 2 && text[0] == 'P' && text[1] >= '1' && text[1] <= '6' &&
           (text[2] == ' ' || text[2] == '\n' || text[2] == '\r' || text[2] == '\t');
}

bool isText(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
    });
}

} // namespace

bool looksLikeBmp(std::span<const std::byte> head)
{
    // "BM", then after the file header a DIB header of one of the known lengths, 12 to 124.
    return head.size() >= 18 && asText(head).starts_with("BM") &&
           std::to_integer<int>(head[14]) >= 12 && std::to_integer<int>(head[14]) <= 124 &&
           head[15] == std::byte{0} && head[16] == std::byte{0} && head[17] == std::byte{0};
}

bool looksLikeOpenRaster(std::span<const std::byte> head)
{
    constexpr std::size_t kZipHeader = 30;
    const auto text = asText(head);
    return text.starts_with("PK\x03\x04") && text.size() > kZipHeader &&
           text.substr(kZipHeader).starts_with("mimetypeimage/openraster");
}

bool looksLikePicture(std::span<const std::byte> head)
{
    using namespace std::string_view_literals;
    constexpr std::array kBegins{
        "\xff\xd8\xff"sv,
        "\x89PNG\r\n\x1a\n"sv,
        "GIF87a"sv,
        "GIF89a"sv,
        "II*\0"sv,
        "MM\0*"sv,
        "II+\0"sv,
        "MM\0+"sv,
        "\xff\x0a"sv,                 // JPEG XL
        "\0\0\0\x0cJXL \r\n\x87\n"sv, // … in a container
        "\0\0\0\x0cjP  \r\n\x87\n"sv, // JPEG 2000
        "\xff\x4f\xff\x51"sv,         // … bare
    };
    const auto text = asText(head);
    return std::ranges::any_of(kBegins, [&](auto begin) { return text.starts_with(begin); }) ||
           (text.starts_with("RIFF") && text.size() >= 12 && text.substr(8, 4) == "WEBP") ||
           looksLikeHeif(text) || looksLikePpm(text) || looksLikeBmp(head) ||
           looksLikeOpenRaster(head);
}

std::string_view guessContent(std::span<const std::byte> head)
{
    const auto text = asText(head);
    for (const auto &signature : kSignatures) {
        if (text.starts_with(signature.begin)) {
            return signature.what;
        }
    }
    if (text.find("<svg") != std::string_view::npos) {
        return "a vector drawing (SVG); export it as PNG first";
    }
    return isText(text) ? "a text file" : "of no picture format that can be read here";
}

} // namespace inspyre
