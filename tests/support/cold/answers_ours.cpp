#include "engine/service/hall.h"
#include "engine/service/warm_events.h"
#include "tests/support/cold/answers.h"
#include "tests/support/cold/picture_answer.h"

#include <algorithm>
#include <cmath>

namespace inspyre::test {

namespace {

using Json = ServiceJson;

constexpr double kTickMs = 900.0;
constexpr double kLookMs = 10.0;

ColdAnswer jsonAnswer(int status, const Json &json)
{
    return {.status = status, .body = json.dump() + "\n"};
}

ColdAnswer refusal(const Problem &problem, const ColdRequest &request, int retryAfterS = 1)
{
    ColdAnswer answer{
        .status = problem.status,
        .body = problemJson(problem, request.header("x-request-id")) + "\n"};
    if (problem.status == 429 || problem.status == 503) {
        answer.headers.push_back("Retry-After: " + std::to_string(retryAfterS));
    }
    return answer;
}

ColdAnswer info(const ColdMaker &maker, const ColdInstance &instance)
{
    auto shapes = Json::array();
    for (const auto &run : warmRuns(maker.profile.spans)) {
        if (run.run == 1) {
            shapes.push_back({run.shape.width, run.shape.height});
        }
    }
    auto routes = Json::array();
    for (const auto &route : routesOf({.metrics = false})) {
        routes.push_back({{"path", route.path}, {"methods", route.methods}});
    }
    return jsonAnswer(
        200,
        {{"service", "inspyre"},
         {"api", 1},
         {"version", "1.0"},
         {"state", lifeStateName(instance.facts().life.state)},
         {"limits", {{"body_bytes", 24U << 20U}, {"waiting", maker.profile.waiting}}},
         {"torch", "2.11"},
         {"device", maker.profile.device},
         {"precision", "bf16"},
         {"model",
          {{"name", maker.engine.model.name},
           {"base", {maker.engine.model.base.width, maker.engine.model.base.height}}}},
         {"shapes", shapes},
         {"routes", routes}});
}

ColdAnswer ready(const ColdInstance &instance, const ColdRequest &request)
{
    const auto facts = instance.facts();
    const auto level = request.query.find("level");
    const bool enough =
        level != request.query.end() && level->second == "usable" && facts.life.usable;
    const bool yes = enough || facts.life.state == LifeState::Ready;
    auto answer = jsonAnswer(yes ? 200 : 503, stateJson(facts));
    if (!yes) {
        answer.headers.emplace_back("Retry-After: 1");
    }
    return answer;
}

/// How the start goes, line by line.
class WarmStream
{
public:
    WarmStream(
        const ColdInstance &instance, std::vector<std::string> groups, bool sse, ColdPause pause)
        : m_instance(instance)
        , m_groups(std::move(groups))
        , m_sse(sse)
        , m_pause(std::move(pause))
        , m_joined(!instance.isReady())
    {}

    /// The next line; empty after the last.
    std::string next()
    {
        while (m_lines.empty() && !m_ended) {
            look();
            if (m_lines.empty() && !m_pause(kLookMs)) {
                return {};
            }
        }
        if (m_lines.empty()) {
            return {};
        }
        const auto event = m_lines.front();
        m_lines.erase(m_lines.begin());
        const auto text = event.dump();
        return m_sse ? "event: " + event["event"].get<std::string>() + "\ndata: " + text + "\n\n"
                     : text + "\n";
    }

private:
    void look()
    {
        const double now = m_instance.uptimeMs();
        if (!std::exchange(m_begun, true)) {
            m_lines.push_back(
                {{"event", "start"},
                 {"t_ms", 0},
                 {"instance", m_instance.id},
                 {"uptime_ms", now},
                 {"joined", m_joined}});
            m_toldMs = now;
            return;
        }
        const auto facts = m_instance.facts();
        m_lines = warmEvents(m_told, facts.spans, now);
        m_told = facts.spans;
        for (auto &line : m_lines) {
            number(line);
        }
        if (facts.life.state == LifeState::Ready) {
            m_ended = true;
            m_lines.push_back({{"event", "ready"}, {"t_ms", now}, {"timings", timingsJson(facts)}});
        } else if (m_lines.empty() && now - m_toldMs > kTickMs) {
            m_lines.push_back({{"event", "tick"}, {"progress", facts.progress}, {"t_ms", now}});
        }
        if (!m_lines.empty()) {
            m_toldMs = now;
        }
    }

    /// Which of the groups an event is about.
    void number(Json &event) const
    {
        const auto at = event.contains("group")
                            ? std::ranges::find(m_groups, event["group"].get<std::string>())
                            : m_groups.end();
        if (at != m_groups.end()) {
            event["index"] = at - m_groups.begin();
            event["of"] = m_groups.size();
        }
    }

    const ColdInstance &m_instance;
    const std::vector<std::string> m_groups;
    const bool m_sse;
    const ColdPause m_pause;
    const bool m_joined;
    std::vector<Json> m_lines;
    std::vector<Span> m_told;
    double m_toldMs = 0.0;
    bool m_begun = false;
    bool m_ended = false;
};

std::vector<std::string> groupsOf(const ColdProfile &profile)
{
    std::vector<std::string> groups;
    for (const auto &span : profile.spans) {
        if (span.phase == Phase::Weights) {
            groups.push_back(span.part);
        }
    }
    return groups;
}

ColdAnswer warmUp(
    const ColdMaker &maker,
    ColdInstance &instance,
    const ColdRequest &request,
    const ColdPause &pause)
{
    instance.use();
    const auto accept = request.header("accept");
    const bool lines = accept.find("application/x-ndjson") != std::string::npos;
    const bool sse = accept.find("text/event-stream") != std::string::npos;
    const bool was = instance.isReady();
    if (lines || sse) {
        const auto stream =
            std::make_shared<WarmStream>(instance, groupsOf(maker.profile), sse, pause);
        return {
            .status = was ? 200 : 202,
            .type = sse ? "text/event-stream" : "application/x-ndjson",
            .next = [stream] { return stream->next(); }};
    }
    const auto wait = request.query.find("wait_ms");
    const double most = wait == request.query.end() ? 90'000.0 : std::atof(wait->second.c_str());
    const double begin = instance.uptimeMs();
    (void)pauseUntil(
        pause, [&] { return instance.isReady() || instance.uptimeMs() - begin > most; });
    const bool now = instance.isReady();
    auto answer = jsonAnswer(now ? 200 : 202, stateJson(instance.facts(now && !was)));
    if (!now) {
        answer.headers.emplace_back("Retry-After: 1");
    }
    return answer;
}

ColdAnswer removeBackground(
    ColdMaker &maker, ColdInstance &instance, const ColdRequest &request, const ColdPause &pause)
{
    const auto place = instance.turns.enter();
    if (!place) {
        return refusal(
            {429, "queue_full", "too many pictures are waiting"},
            request,
            instance.turns.retryAfterSeconds());
    }
    auto parameters = request.query;
    auto upload = request.body;
    for (auto &part : partsOf(request)) {
        if (part.name == "file" || part.name == "image") {
            upload = std::move(part.data);
        } else {
            parameters.emplace(part.name, part.data);
        }
    }
    const auto order = parseOrder(parameters, request.header("accept"));
    if (!order) {
        return refusal(problemOf(order.error()), request);
    }
    const auto made = makePicture(maker, instance, upload, *order, pause);
    if (const auto *problem = std::get_if<Problem>(&made)) {
        return refusal(*problem, request);
    }
    const auto &picture = std::get<ColdPicture>(made);
    ColdAnswer answer;
    if (order->form == ReplyForm::Json) {
        answer.body = replyJson(picture.reply, picture.times);
    } else {
        const auto &data = picture.reply.data;
        answer.type = picture.reply.mime;
        answer.body.assign(reinterpret_cast<const char *>(data.data()), data.size());
    }
    for (const auto &[name, value] : replyHeaders(picture.reply, picture.times)) {
        answer.headers.push_back(name + (": " + value));
    }
    return answer;
}

} // namespace

ColdAnswer answerOurs(
    ColdMaker &maker, ColdInstance &instance, const ColdRequest &request, const ColdPause &pause)
{
    const auto routes = routesOf({.metrics = false});
    const auto route = std::ranges::find(routes, request.path, &Route::path);
    if (route == routes.end()) {
        return refusal({404, "not_found", "there is no such path"}, request);
    }
    if (std::ranges::find(route->methods, request.method) == route->methods.end()) {
        auto answer = refusal({405, "method_not_allowed", "use another method"}, request);
        answer.headers.push_back("Allow: " + route->methods.front());
        return answer;
    }
    if (request.path == "/") {
        return info(maker, instance);
    }
    if (request.path == "/warmup") {
        return warmUp(maker, instance, request, pause);
    }
    if (request.path == "/v1/remove-background") {
        return removeBackground(maker, instance, request, pause);
    }
    if (request.path.ends_with("/ready")) {
        return ready(instance, request);
    }
    return jsonAnswer(
        200, {{"status", "alive"}, {"state", lifeStateName(instance.facts().life.state)}});
}

std::vector<std::string> ourHeaders(
    const ColdMaker &maker, const ColdInstance &instance, const ColdRequest &request)
{
    const auto id = request.header("x-request-id");
    const double uptimeMs = instance.uptimeMs();
    std::vector<std::string> lines = {
        "X-Instance-Id: " + instance.id,
        "X-Uptime-Ms: " + std::to_string(std::llround(std::max(0.0, uptimeMs))),
        "X-Served: " + std::to_string(instance.served),
        "X-Engine: " + maker.profile.engine,
        "X-Request-Id: " + (id.empty() ? "made" : id),
        "Cache-Control: no-store",
        "X-Content-Type-Options: nosniff"};
    if (const double ms = instance.readyForMs(uptimeMs); ms >= 0.0) {
        lines.push_back("X-Ready-Ms: " + std::to_string(std::llround(ms)));
    }
    return lines;
}

} // namespace inspyre::test
