#include "tests/support/cold/answers.h"
#include "tests/support/cold/picture_answer.h"

namespace inspyre::test {

namespace {

using Json = ServiceJson;

ColdAnswer jsonAnswer(int status, const Json &json)
{
    return {.status = status, .body = json.dump()};
}

ColdAnswer warmUp(ColdMaker &maker, ColdInstance &instance, const ColdPause &pause)
{
    instance.use();
    (void)pauseUntil(pause, [&instance] { return instance.isReady(); });
    Json json = {{"status", "success"}, {"message", "Service warmed up"}};
    if (maker.profile.foreign.timings) {
        json["timings"] = timingsJson(instance.facts());
    }
    return jsonAnswer(200, json);
}

ColdAnswer removeBackground(
    ColdMaker &maker, ColdInstance &instance, const ColdRequest &request, const ColdPause &pause)
{
    const auto &foreign = maker.profile.foreign;
    std::string upload;
    for (auto &part : partsOf(request)) {
        if (part.name == foreign.field) {
            upload = std::move(part.data);
        }
    }
    if (upload.empty()) {
        return jsonAnswer(
            422, {{"detail", {{{"loc", {"body", foreign.field}}, {"msg", "field required"}}}}});
    }
    const bool mask = foreign.reply == "mask";
    const auto order = parseOrder(
        {{"type", mask ? "map" : "rgba"}, {"format", foreign.reply == "webp" ? "webp" : "png"}},
        "");
    const auto made = makePicture(maker, instance, upload, *order, pause);
    if (const auto *problem = std::get_if<Problem>(&made)) {
        return jsonAnswer(problem->status, {{"detail", problem->message}});
    }
    const auto &picture = std::get<ColdPicture>(made);
    if (foreign.reply == "json") {
        const auto ours = Json::parse(replyJson(picture.reply, picture.times));
        return jsonAnswer(200, {{"status", "success"}, {foreign.key, ours.at("data")}});
    }
    const auto &data = picture.reply.data;
    return {
        .type = picture.reply.mime,
        .body = std::string(reinterpret_cast<const char *>(data.data()), data.size())};
}

constexpr auto kLogin =
    "<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in to the network</h1>"
    "<form method=post><input name=user><input name=password type=password></form></body></html>\n";
constexpr auto kFrontEnd404 =
    "<html><head><title>404 Page not found</title></head><body><h1>Error: Page not found</h1>"
    "<h2>The requested URL was not found on this server.</h2></body></html>\n";

} // namespace

ColdAnswer answerForeign(
    ColdMaker &maker, ColdInstance &instance, const ColdRequest &request, const ColdPause &pause)
{
    const bool get = request.method == "GET" || request.method == "HEAD";
    if (request.path == "/health" && get) {
        return jsonAnswer(200, {{"status", "healthy"}});
    }
    if (request.path == "/warmup" && request.method == "POST") {
        return warmUp(maker, instance, pause);
    }
    if (request.path == maker.profile.foreign.imagePath && request.method == "POST") {
        return removeBackground(maker, instance, request, pause);
    }
    const bool known = request.path == "/health" || request.path == "/warmup" ||
                       request.path == maker.profile.foreign.imagePath;
    return jsonAnswer(known ? 405 : 404, {{"detail", known ? "Method Not Allowed" : "Not Found"}});
}

ColdAnswer answerOf(const ColdRule &rule, bool foreign)
{
    switch (rule.deed) {
    case ColdDeed::Login: return {.type = "text/html; charset=utf-8", .body = kLogin};
    case ColdDeed::Html404:
        return {.status = 404, .type = "text/html; charset=UTF-8", .body = kFrontEnd404};
    case ColdDeed::Trap:
        return jsonAnswer(200, {{"status", "error"}, {"message", "warm-up image became 0x0"}});
    default: break;
    }
    ColdAnswer answer{.status = rule.status};
    const auto text = "scripted " + std::to_string(rule.status);
    if (rule.front) {
        answer.type = "text/plain";
        answer.body = text + "\n";
    } else if (foreign) {
        answer.body = Json({{"detail", text}}).dump();
    } else {
        answer.body = problemJson({rule.status, "scripted", text}, {}) + "\n";
    }
    if (rule.retryAfterS > 0) {
        answer.headers.push_back("Retry-After: " + std::to_string(rule.retryAfterS));
    }
    if (!rule.location.empty()) {
        answer.headers.push_back("Location: " + rule.location);
    }
    return answer;
}

} // namespace inspyre::test
