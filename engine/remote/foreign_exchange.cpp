#include "engine/imaging/mask_read.h"
#include "engine/remote/picture_exchange.h"

#include <inspyre/fetch.h>

#include <array>
#include <cstdio>
#include <random>
#include <span>

namespace inspyre {

namespace {

constexpr auto kName = "the reply";
constexpr std::array kFields = {"image", "result", "data", "mask"};

void append(std::vector<std::byte> &to, std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    to.insert(to.end(), bytes.begin(), bytes.end());
}

std::string boundaryText()
{
    std::random_device random;
    std::array<char, 64> text{};
    std::snprintf(
        text.data(),
        text.size(),
        "----inspyre%08x%08x%08x",
        static_cast<unsigned>(random()),
        static_cast<unsigned>(random()),
        static_cast<unsigned>(random()));
    return text.data();
}

/// As browsers do it.
std::string formText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '"') {
            out += "%22";
        } else if (c != '\r' && c != '\n') {
            out += c;
        }
    }
    return out;
}

Error unusable(const std::string &why, std::string_view body)
{
    auto message = callProblemText(CallProblem::BadReply);
    message += " (" + why + "; it begins with: " + harmless(body.substr(0, 200)) + ")";
    return {ErrorCode::Transfer, std::move(message), {}};
}

/// {"status":"error"} or {"error":"…"} under 200, which must not pass for success.
std::string failureIn(const ReplyJson &json)
{
    if (json.is_null()) {
        return {};
    }
    const auto error = json.find("error");
    const bool named = error != json.end() && !error->is_null() && *error != false && *error != "";
    if (!named && textIn(json, "status") != "error") {
        return {};
    }
    auto words = named && error->is_string() ? textIn(json, "error") : textIn(json, "message");
    return words.empty() ? "status: error" : words;
}

/// The base64 text that holds the picture; empty if there is none.
std::string pictureTextIn(const std::string &body, const std::string &field)
{
    const auto json = replyObject(body);
    if (json.is_null()) {
        return {};
    }
    const auto take = [&](const std::string &key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>()
                                                         : std::string();
    };
    if (!field.empty()) {
        return take(field);
    }
    for (const auto *key : kFields) {
        if (auto text = take(key); !text.empty()) {
            return text;
        }
    }
    return {};
}

Result<Image> maskOf(
    std::span<const std::byte> picture, std::string_view body, const JobControl &job)
{
    auto mask = readMask(picture, kName, job);
    if (mask || mask.error().code == ErrorCode::Cancelled ||
        mask.error().code == ErrorCode::OutOfMemory) {
        return mask;
    }
    return unusable(mask.error().message, body);
}

} // namespace

CallOrder orderForeign(const RemoteOffer &offer, const ForeignProfile &profile)
{
    const auto boundary = boundaryText();
    CallOrder order{
        .kind = CallKind::Picture,
        .method = "POST",
        .path = profile.imagePath,
        .headers = {"Accept: image/png, image/webp, application/json"},
        .mime = "multipart/form-data; boundary=" + boundary,
        .ours = false};
    for (const auto &[name, value] : profile.extra) {
        append(
            order.body,
            "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + formText(name) +
                "\"\r\n\r\n" + value + "\r\n");
    }
    const auto *file = offer.mime == "image/png" ? "picture.png" : "picture.jpg";
    append(
        order.body,
        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + formText(profile.field) +
            "\"; filename=\"" + file + "\"\r\nContent-Type: " + offer.mime + "\r\n\r\n");
    order.body.insert(order.body.end(), offer.body.begin(), offer.body.end());
    append(order.body, "\r\n--" + boundary + "--\r\n");
    order.judge = judgeForeign;
    return order;
}

ReplyVerdict judgeForeign(RemoteCall &call, const std::string &body)
{
    if (call.mimeDown.starts_with("image/")) {
        return {};
    }
    const auto json = replyObject(body);
    if (auto words = failureIn(json); !words.empty()) {
        return {CallProblem::Failed, std::move(words)};
    }
    if (!json.is_null()) {
        call.timings = numbersIn(json, "timings");
    }
    return {};
}

Result<Image> maskInReply(
    const std::string &body,
    const std::string &mime,
    const std::string &field,
    const JobControl &job)
{
    if (mime != "application/json" && !body.starts_with('{')) {
        return maskOf(std::as_bytes(std::span(body)), body, job);
    }
    auto text = pictureTextIn(body, field);
    if (text.empty()) {
        return unusable("there is no picture in it", body);
    }
    if (!isDataUrl(text)) {
        text.insert(0, "data:application/octet-stream;base64,");
    }
    const auto picture = decodeDataUrl(text);
    return picture ? maskOf(picture->data, body, job) : unusable("its base64 is broken", body);
}

} // namespace inspyre
