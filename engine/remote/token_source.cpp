#include "engine/remote/token_source.h"

#include "engine/remote/server_words.h"
#include "engine/web/curl_handle.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace inspyre {

namespace {

constexpr auto kBefore = std::chrono::seconds(60);
constexpr auto kUnknownLife = std::chrono::minutes(5);

/// Letters of base64url, without padding; empty if it is none.
std::string fromBase64Url(std::string_view text)
{
    std::string out;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        unsigned value = 0;
        if (c >= 'A' && c <= 'Z') {
            value = static_cast<unsigned>(c - 'A');
        } else if (c >= 'a' && c <= 'z') {
            value = static_cast<unsigned>(c - 'a') + 26U;
        } else if (c >= '0' && c <= '9') {
            value = static_cast<unsigned>(c - '0') + 52U;
        } else if (c == '-' || c == '_') {
            value = c == '-' ? 62U : 63U;
        } else if (c != '=') {
            return {};
        } else {
            break;
        }
        bits = (bits << 6U) | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xffU);
        }
    }
    return out;
}

/// One word that a header can hold.
bool isToken(std::string_view text)
{
    constexpr std::size_t kLongest = 16U << 10U;
    return !text.empty() && text.size() <= kLongest &&
           std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
}

Error commandError(const std::string &why)
{
    auto message = callProblemText(CallProblem::TokenCommand);
    message += " (" + why + ")";
    return {ErrorCode::Transfer, std::move(message), {}};
}

} // namespace

TokenSource::TokenSource(RemoteToken token)
    : m_token(std::move(token))
{}

Result<std::string> TokenSource::header(const JobControl &job)
{
    const std::string name = m_token.header == TokenHeader::Serverless
                                 ? "X-Serverless-Authorization: Bearer "
                                 : "Authorization: Bearer ";
    if (m_token.command.empty()) {
        const auto given = trimmed(m_token.value);
        if (given.empty()) {
            return std::string();
        }
        if (!isToken(given)) { // a line break would be another header
            return Error{
                ErrorCode::Transfer,
                "The token is none: it has blanks, line breaks or other characters that no token "
                "has. Paste it again.",
                {}};
        }
        return name + std::string(given);
    }
    const std::lock_guard lock(m_mutex);
    if (m_kept.empty() || Clock::now() >= m_until) {
        m_kept.clear();
        const auto printed = outputOf(m_token.command, job);
        if (!printed) {
            return printed.error().code == ErrorCode::Cancelled
                       ? printed.error()
                       : commandError(printed.error().message);
        }
        const auto token = trimmed(*printed);
        if (!isToken(token)) {
            return commandError("it prints no token");
        }
        const auto expiry = expiryOf(token);
        m_until = expiry ? *expiry - kBefore : Clock::now() + kUnknownLife;
        m_kept = token;
    }
    return name + m_kept;
}

void TokenSource::forget()
{
    const std::lock_guard lock(m_mutex);
    m_kept.clear();
}

std::optional<TokenSource::Clock::time_point> expiryOf(std::string_view token)
{
    const auto first = token.find('.');
    const auto second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (second == std::string_view::npos) {
        return {};
    }
    const auto claims = replyObject(fromBase64Url(token.substr(first + 1, second - first - 1)));
    const auto seconds = claims.is_null() ? std::nullopt : numberIn(claims, "exp");
    constexpr double kFar = 1e11; // what the clock can hold, and far from any token
    if (!seconds || *seconds < 0.0 || *seconds > kFar / 10.0) {
        return {};
    }
    return TokenSource::Clock::time_point(
        std::chrono::seconds(static_cast<std::int64_t>(*seconds)));
}

} // namespace inspyre
