#include "engine/core/guarded.h"
#include "engine/web/curl_handle.h"

#include <inspyre/fetch.h>

#include <algorithm>
#include <charconv>
#include <openssl/evp.h>
#include <span>

namespace inspyre {

namespace {

constexpr std::string_view kScheme = "data:";
constexpr std::size_t kLongest = std::size_t{512} << 20U;

Error invalid(const char *why)
{
    return {ErrorCode::InvalidArgument, why, "data:"};
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return lower;
}

/// Escapes such as "%2B" as the bytes that they mean; a "%" without two digits is itself, as
/// browsers have it.
std::string unescaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const char *digits = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2) {
            plain.push_back(static_cast<char>(value));
            i += 2;
        } else {
            plain.push_back(text[i]);
        }
    }
    return plain;
}

bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

/// Fourfold letters of base64, filled up with '='; empty if `text` is none.
std::string wholeGroups(std::string text)
{
    constexpr const char *kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::erase_if(text, isWhite);
    const auto letters = text.find_last_not_of('=') + 1; // npos + 1 is 0
    const bool wrong =
        text.size() - letters > 2 || letters % 4 == 1 || text.find_first_not_of(kLetters) < letters;
    text.resize(wrong ? 0 : letters);
    text.resize((text.size() + 3) / 4 * 4, '=');
    return text;
}

std::vector<std::byte> fromBase64(std::string text)
{
    constexpr std::size_t kBlock = std::size_t{1} << 24U; // the library counts in int
    const auto groups = wholeGroups(std::move(text));
    const auto filled = static_cast<std::size_t>(std::ranges::count(groups, '='));
    std::vector<std::byte> data(groups.size() / 4 * 3);
    for (std::size_t begin = 0; begin < groups.size(); begin += kBlock) {
        const auto count = std::min(kBlock, groups.size() - begin);
        const auto *from = reinterpret_cast<const unsigned char *>(groups.data() + begin);
        auto *to = reinterpret_cast<unsigned char *>(data.data() + begin / 4 * 3);
        if (EVP_DecodeBlock(to, from, static_cast<int>(count)) < 0) {
            return {};
        }
    }
    data.resize(data.size() - filled);
    return data;
}

Result<Fetched> decode(std::string_view url)
{
    const auto comma = url.find(',');
    if (!isDataUrl(url) || comma == std::string_view::npos) {
        return invalid("it is no data: address");
    }
    if (url.size() > kLongest) {
        return invalid("a data: address is at most 512 MiB long");
    }
    const auto head = lowered(url.substr(kScheme.size(), comma - kScheme.size()));
    const auto mime = std::string_view(head).substr(0, head.find(';'));
    Fetched fetched{.name = "picture", .mime = std::string(trimmed(mime))};
    auto content = unescaped(url.substr(comma + 1));
    const auto last = head.rfind(';');
    if (last != std::string::npos && trimmed(std::string_view(head).substr(last + 1)) == "base64") {
        fetched.data = fromBase64(std::move(content));
    } else {
        const auto bytes = std::as_bytes(std::span(content));
        fetched.data.assign(bytes.begin(), bytes.end());
    }
    if (fetched.data.empty()) {
        return invalid("the data: address holds nothing, or not the base64 that it says");
    }
    return fetched;
}

} // namespace

bool isDataUrl(std::string_view url)
{
    return startsWithIgnoringCase(url, kScheme);
}

Result<Fetched> decodeDataUrl(std::string_view url)
{
    return guarded("reading a data: address", [&] { return decode(url); });
}

} // namespace inspyre
