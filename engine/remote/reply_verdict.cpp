#include "engine/remote/reply_verdict.h"

#include "engine/remote/server_words.h"
#include "engine/web/web_address.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace inspyre {

namespace {

constexpr std::size_t kLookedAt = 16U << 10U;

std::string lower(std::string_view text)
{
    std::string out(text.substr(0, kLookedAt));
    std::ranges::transform(out, out.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return out;
}

template<std::size_t N>
bool hasAny(const std::string &text, const std::array<std::string_view, N> &words)
{
    return std::ranges::any_of(
        words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

bool isHtml(const WebState &reply, const std::string &body)
{
    const auto mime = mimeOf(reply);
    if (mime == "text/html" || mime == "application/xhtml+xml") {
        return true;
    }
    const auto begin = trimmed(body);
    return begin.starts_with("<!doctype html") || begin.starts_with("<html");
}

/// What a page for people is, where a service should have answered.
CallProblem pageProblem(const std::string &page)
{
    constexpr std::array<std::string_view, 6> kPortal = {
        "captive", "hotspot", "wi-fi", "wifi", "guest network", "terms of use"};
    constexpr std::array<std::string_view, 5> kLogin = {
        "type=\"password\"", "type=password", "sign in", "log in", "login"};
    if (hasAny(page, kPortal)) {
        return CallProblem::CaptivePortal;
    }
    return hasAny(page, kLogin) ? CallProblem::LoginPage : CallProblem::NotAService;
}

/// {"error":{"message"}}, {"error":"…"}, {"message"} or {"detail"}.
std::string saidIn(std::string_view body)
{
    const auto json = replyObject(body.substr(0, kLookedAt));
    if (json.is_null()) {
        return {};
    }
    const auto error = json.find("error");
    if (error != json.end() && error->is_object()) {
        return textIn(*error, "message");
    }
    for (const auto *key : {"error", "message", "detail"}) {
        if (auto text = textIn(json, key); !text.empty()) {
            return text;
        }
    }
    return {};
}

ReplyVerdict redirection(const WebState &reply)
{
    const auto *location = reply.header("location");
    const auto address = location == nullptr ? std::nullopt : parseWebAddress(*location);
    std::string words = "status " + std::to_string(reply.status);
    if (address) {
        words += ", to " + harmless(address->shown);
    }
    return {CallProblem::Redirected, std::move(words)};
}

CallProblem problemOfStatus(int status, const std::string &body)
{
    switch (status) {
    case 401: return CallProblem::Unauthorized;
    case 403: return CallProblem::Forbidden;
    case 404: return CallProblem::NotFound;
    case 407: return CallProblem::ProxyFailed;
    case 413: return CallProblem::TooLarge;
    case 429: return CallProblem::Busy;
    case 502:
    case 503: return CallProblem::Unavailable;
    case 504: return CallProblem::TimedOut;
    case 511: return CallProblem::CaptivePortal;
    default: break;
    }
    if (status == 400 && body.find("https port") != std::string::npos) {
        return CallProblem::TlsExpected;
    }
    return status >= 500 ? CallProblem::Failed : CallProblem::Refused;
}

} // namespace

std::string mimeOf(const WebState &reply)
{
    const auto *type = reply.header("content-type");
    return type == nullptr ? std::string() : lower(trimmed(type->substr(0, type->find(';'))));
}

ReplyVerdict verdictOf(const WebState &reply, std::string_view body)
{
    const int status = reply.status;
    const auto page = lower(body);
    if (status >= 300 && status < 400) {
        return redirection(reply);
    }
    if (status >= 200 && status < 300) {
        return isHtml(reply, page) ? ReplyVerdict{pageProblem(page), {}} : ReplyVerdict{};
    }
    std::string words = "status " + std::to_string(status);
    if (const auto said = saidIn(body); !said.empty()) {
        words += ": " + said;
    }
    return {problemOfStatus(status, page), std::move(words)};
}

bool mayRetry(CallProblem problem, const WebState &reply)
{
    switch (problem) {
    case CallProblem::NoConnection:
    case CallProblem::ProxyFailed:
    case CallProblem::CutOff: return reply.status == 0;
    case CallProblem::TimedOut:
        return reply.status == 504 || (reply.status == 0 && reply.now <= CallPart::Tls);
    case CallProblem::Busy:
    case CallProblem::Unavailable: return true;
    default: return false;
    }
}

} // namespace inspyre
