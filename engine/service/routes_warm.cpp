#include "engine/service/routes.h"
#include "engine/service/timed_stream.h"
#include "engine/service/warm_events.h"

#include <algorithm>
#include <memory>
#include <thread>

namespace inspyre {

namespace {

using std::chrono::milliseconds;

constexpr int kWaitMs = 90'000;
constexpr int kMostWaitMs = 3'600'000;
constexpr auto kLook = milliseconds(10);
constexpr double kTickMs = 900.0;

struct WarmOrder
{
    milliseconds wait{kWaitMs};
    bool force = false;
    std::vector<Size> shapes = {};
    bool lines = false;  ///< NDJSON
    bool events = false; ///< server-sent events
};

/// "1024,384" or "640x512": sides of squares, or sizes.
Result<std::vector<Size>> parseShapes(const std::string &text)
{
    std::vector<Size> shapes;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        auto one = text.substr(begin, end - begin);
        if (one.find('x') == std::string::npos) {
            one = one + "x" + one;
        }
        const auto size = parseInputSize(one);
        if (!size || shapes.size() == 8) {
            return Error{
                ErrorCode::InvalidArgument, "it is a list such as 1024,384 of at most 8", "shapes"};
        }
        shapes.push_back(size->size);
        begin = end + 1;
    }
    return shapes;
}

Result<WarmOrder> parseWarm(const httplib::Request &request)
{
    for (const auto &[name, value] : request.params) {
        if (name != "wait_ms" && name != "force" && name != "shapes") {
            return Error{ErrorCode::InvalidArgument, "nothing here is called so", name};
        }
    }
    const auto wait = numberOf(request, "wait_ms", kWaitMs, kMostWaitMs);
    const auto force = numberOf(request, "force", 0, 1);
    auto shapes = parseShapes(request.get_param_value("shapes"));
    if (!wait || !force || !shapes) {
        return !wait ? wait.error() : !force ? force.error() : shapes.error();
    }
    const auto accept = request.get_header_value("Accept");
    WarmOrder order{
        .wait = milliseconds(*wait), .force = *force == 1, .shapes = *std::move(shapes)};
    order.lines = accept.find("application/x-ndjson") != std::string::npos;
    order.events = accept.find("text/event-stream") != std::string::npos;
    return order;
}

/// Somebody who waits for the start, until it goes out of scope.
class WarmCaller
{
public:
    explicit WarmCaller(Hall &hall)
        : m_hall(hall)
        , m_number(++hall.warmCallers)
    {}

    ~WarmCaller() { --m_hall.warmCallers; }

    WarmCaller(const WarmCaller &) = delete;
    WarmCaller &operator=(const WarmCaller &) = delete;

    /// Whether threads are left for others, such as those who ask whether the service is alive.
    [[nodiscard]] bool mayWait() const
    {
        const int threads = threadsOf(m_hall.options.limits);
        return m_number <= std::max(1, threads - std::min(32, threads / 2));
    }

private:
    Hall &m_hall;
    const int m_number;
};

bool hasEnded(const LifeView &life)
{
    return life.state == LifeState::Ready || life.state == LifeState::Failed;
}

Problem failure(const LifeView &life)
{
    return {
        500, "load_failed", std::string(phaseName(life.failedPhase)) + ": " + life.error->message};
}

/// The shapes of `wished` that no warm run was made of.
std::vector<Size> coldShapes(const Hall &hall, const std::vector<Size> &wished)
{
    const auto runs = warmRuns(hall.timeline->snapshot());
    std::vector<Size> cold;
    std::ranges::copy_if(wished, std::back_inserter(cold), [&](Size size) {
        return std::ranges::find(runs, size, &WarmRun::shape) == runs.end();
    });
    return cold;
}

/// The reply to who does not watch, once the start has ended or the wait has.
void answer(
    Hall &hall,
    const WarmOrder &order,
    bool wasReady,
    const LifeView &life,
    httplib::Response &response)
{
    if (life.state == LifeState::Failed) {
        hall.metrics.warmup("failed");
        refuse(hall, response, failure(life));
        return;
    }
    if (life.state == LifeState::Draining) {
        refuse(hall, response, {503, "draining", "this service is about to end"});
        return;
    }
    if (life.state != LifeState::Ready) {
        hall.metrics.warmup("joined");
        reply(response, 202, stateJson(hall.facts()));
        response.set_header("Retry-After", std::to_string(Hall::retryWhileLoading()));
        return;
    }
    const auto cold = coldShapes(hall, order.shapes);
    const bool again = order.force || !cold.empty();
    if (again) {
        const auto until = Life::Clock::now() + order.wait;
        const auto warm = warmAgain(hall, order.force ? order.shapes : cold, until);
        if (!warm) {
            hall.metrics.warmup("failed");
            refuse(
                hall,
                response,
                warm.error().code == ErrorCode::Cancelled
                    ? Problem{503, "busy", "no turn came in time"}
                    : problemOf(warm.error()));
            return;
        }
    }
    hall.metrics.warmup(again || !wasReady ? "ran" : "already");
    reply(response, 200, stateJson(hall.facts(again || !wasReady)));
}

/// Tells one caller how the start goes, line by line.
class Telling
{
public:
    Telling(Hall &hall, const WarmOrder &order, bool joined)
        : m_hall(hall)
        , m_caller(hall)
        , m_sse(order.events)
        , m_joined(joined)
        , m_until(Life::Clock::now() + (m_caller.mayWait() ? order.wait : milliseconds(0)))
    {}

    /// Called by the library until it has said that it is done.
    bool go(httplib::DataSink &sink)
    {
        const double now = m_hall.timeline->nowMs();
        if (!std::exchange(m_begun, true)) {
            return tell(
                sink,
                {{"event", "start"},
                 {"t_ms", 0},
                 {"instance", m_hall.instance},
                 {"uptime_ms", now},
                 {"joined", m_joined}});
        }
        const auto life = m_hall.life.view();
        const auto spans = m_hall.timeline->snapshot();
        for (const auto &event : warmEvents(m_told, spans, now)) {
            if (!tell(sink, event)) {
                return false;
            }
        }
        m_told = spans;
        if (hasEnded(life) || life.state == LifeState::Draining || Life::Clock::now() >= m_until) {
            return tell(sink, last(life, now)) && (sink.done(), true);
        }
        if (now - m_toldMs > kTickMs) {
            return tell(
                sink, {{"event", "tick"}, {"progress", m_hall.progress.load()}, {"t_ms", now}});
        }
        std::this_thread::sleep_for(kLook);
        return sink.is_writable();
    }

private:
    bool tell(httplib::DataSink &sink, const ServiceJson &event)
    {
        m_toldMs = m_hall.timeline->nowMs();
        const auto text = event.dump(-1, ' ', false, ServiceJson::error_handler_t::replace);
        const auto line =
            m_sse ? "event: " + event["event"].get<std::string>() + "\ndata: " + text + "\n\n"
                  : text + "\n";
        return sink.write(line.data(), line.size());
    }

    [[nodiscard]] ServiceJson last(const LifeView &life, double now) const
    {
        if (life.state == LifeState::Ready) {
            return {{"event", "ready"}, {"t_ms", now}, {"timings", timingsJson(m_hall.facts())}};
        }
        const bool failed = life.state == LifeState::Failed;
        const bool draining = life.state == LifeState::Draining;
        return {
            {"event", "failed"},
            {"phase", failed ? phaseName(life.failedPhase) : ""},
            {"code",
             failed     ? errorCodeName(life.error->code)
             : draining ? "draining"
                        : "timeout"},
            {"message",
             failed     ? life.error->message
             : draining ? "this service is about to end"
                        : "it is not ready yet"},
            {"t_ms", now}};
    }

    Hall &m_hall;
    const WarmCaller m_caller;
    const bool m_sse;
    const bool m_joined;
    const Life::Clock::time_point m_until;
    std::vector<Span> m_told;
    double m_toldMs = 0.0;
    bool m_begun = false;
};

void stream(Hall &hall, const WarmOrder &order, const LifeView &life, httplib::Response &response)
{
    const bool ready = life.state == LifeState::Ready;
    hall.metrics.warmup(ready ? "already" : "joined");
    // Only the last line knows how it ends.
    response.status = ready ? 200 : 202;
    const auto telling = std::make_shared<Telling>(hall, order, !ready);
    response.set_chunked_content_provider(
        order.events ? "text/event-stream" : "application/x-ndjson",
        [telling](std::size_t, httplib::DataSink &sink) { return telling->go(sink); });
}

void warm(
    Hall &hall,
    const httplib::Request &request,
    httplib::Response &response,
    const httplib::ContentReader &body)
{
    // Callers of the older service send a body here, which says nothing.
    constexpr std::size_t kMostBody = 64U << 10U;
    std::size_t taken = 0;
    const bool hasBody =
        request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
    if (hasBody && !body([&taken](const char *, std::size_t size) {
            taken += size;
            return taken <= kMostBody;
        })) {
        refuseUnread(hall, response, {413, "too_large", "a warm-up needs no body"});
        return;
    }
    const auto order = parseWarm(request);
    if (!order) {
        refuse(hall, response, problemOf(order.error()));
        return;
    }
    const auto now = hall.life.view();
    if ((order->lines || order->events) && now.state != LifeState::Failed) {
        stream(hall, *order, now, response);
        return;
    }
    const WarmCaller caller(hall);
    const auto wait = caller.mayWait() ? order->wait : milliseconds(0);
    const auto life = hall.life.waitFor(Life::Clock::now() + wait, hasEnded);
    answer(hall, *order, now.state == LifeState::Ready, life, response);
}

} // namespace

void addWarmRoute(httplib::Server &server, Hall &hall)
{
    server.Post(
        "/warmup",
        [&hall](const auto &request, auto &response, const httplib::ContentReader &body) {
            warm(hall, request, response, body);
        });
}

} // namespace inspyre
