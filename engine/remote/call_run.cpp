#include "engine/remote/call_run.h"

#include "engine/web/web_address.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>
#include <thread>
#include <utility>

namespace inspyre {

namespace {

using std::chrono::milliseconds;

constexpr auto kLook = milliseconds(10);
constexpr double kTellMs = 50.0;

std::string utcNow()
{
    const auto seconds = std::time(nullptr);
    std::tm parts = {};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

/// A pause of 0 to the step times 2^k: callers that failed together do not come back together.
double jitteredMs(const RemoteTimes &times, std::size_t failures)
{
    thread_local std::mt19937_64 numbers{std::random_device{}()};
    const auto step = static_cast<double>(times.retryStep.count());
    const auto most = static_cast<double>(times.retryMost.count());
    const double ceiling =
        std::min(most, step * std::exp2(static_cast<double>(std::min<std::size_t>(failures, 16))));
    return std::uniform_real_distribution(0.0, std::max(ceiling, 1.0))(numbers);
}

ErrorCode codeOf(CallProblem problem)
{
    switch (problem) {
    case CallProblem::Offline: return ErrorCode::Offline;
    case CallProblem::Cancelled: return ErrorCode::Cancelled;
    case CallProblem::BadAddress:
    case CallProblem::TokenOverHttp: return ErrorCode::InvalidArgument;
    default: return ErrorCode::Transfer;
    }
}

} // namespace

CallRun::CallRun(
    Caller &caller, const CallOrder &order, const CallWatch &watch, const JobControl &job)
    : m_caller(caller)
    , m_order(order)
    , m_watch(watch)
    , m_job(job)
    , m_begin(WebClock::now())
    , m_until(m_begin + order.total)
    , m_call(m_called.call)
{
    const auto url = m_caller.m_base + order.path;
    const auto address = parseWebAddress(url);
    m_call.kind = order.kind;
    m_call.when = utcNow();
    m_call.method = order.method;
    m_call.url = address ? address->shown : url;
    m_call.ours = order.ours;
    m_call.running = true;
    m_call.bytesToSend = order.body.size();
    m_call.mimeUp = order.mime;
}

Called CallRun::run()
{
    tell(true);
    while (!tryOnce() && pauseBeforeNext()) {
    }
    m_call.running = false;
    m_call.elapsedMs = nowMs();
    m_caller.learn(m_call);
    tell(true);
    return std::move(m_called);
}

/// Whether that is the end of it.
bool CallRun::tryOnce()
{
    m_call.beginMs = nowMs();
    m_call.problem = CallProblem::None;
    m_call.error.reset();
    m_call.server.clear();
    m_call.start = StartClass::Unknown;
    m_call.split = {};
    m_headRead = false;
    m_events = {};
    m_state = {};
    m_called.body.clear();
    const auto web = open();
    if (!web) {
        return true;
    }
    m_call.beginMs = nowMs();
    m_caller.m_worker.start(web);
    follow(*web, web);
    auto problem = m_state.problem;
    auto words = m_state.words;
    if (problem == CallProblem::None) {
        const auto verdict = judge(m_state);
        problem = verdict.problem;
        words = verdict.words;
    }
    if (problem == CallProblem::None) {
        return true;
    }
    fail(problem, std::move(words));
    if (problem == CallProblem::Unauthorized) {
        m_caller.m_token.forget();
    }
    const auto failures = m_call.earlier.size() + 1;
    return !mayRetry(problem, m_state) || failures >= static_cast<std::size_t>(m_order.attempts);
}

/// The attempt is noted and waited after. False if there is no time for another.
bool CallRun::pauseBeforeNext()
{
    const double asked = m_call.retryAfterMs.value_or(0.0);
    const double pause =
        std::max(asked, jitteredMs(m_caller.m_access.times, m_call.earlier.size()));
    const auto until =
        WebClock::now() + std::chrono::microseconds(static_cast<std::int64_t>(pause * 1000.0));
    if (until >= m_until) {
        return false;
    }
    m_call.earlier.push_back(
        {.beginMs = m_call.beginMs,
         .endMs = nowMs(),
         .status = m_call.status,
         .problem = m_call.problem,
         .words = m_call.error ? m_call.error->message : std::string()});
    m_call.status = 0;
    m_call.phases = {};
    m_call.retryAfterMs.reset();
    while (WebClock::now() < until) {
        if (m_job.cancelled()) {
            fail(CallProblem::Cancelled, {});
            return false;
        }
        m_call.beginMs = nowMs();
        tell(false);
        std::this_thread::sleep_for(std::min<WebClock::duration>(kLook, until - WebClock::now()));
    }
    return true;
}

WebRequest CallRun::request() const
{
    const auto &access = m_caller.m_access;
    WebRequest request{
        .method = m_order.method,
        .url = m_caller.m_base + m_order.path,
        .headers = m_order.headers,
        .body = m_order.body,
        .offline = access.offline,
        .certificates = access.certificates,
        .proxy = access.proxy,
        .resolve = access.resolve,
        .fresh = access.freshConnections,
        .connect = access.times.connect,
        .tls = access.times.tls,
        .stall = access.times.stall,
        .until = m_until,
        .maxReply = m_order.maxReply};
    const auto query = m_order.queryFor ? m_order.queryFor(left()) : m_order.query;
    request.url += query.empty() ? "" : "?" + query;
    if (!m_order.mime.empty()) {
        request.headers.push_back("Content-Type: " + m_order.mime);
    } else if (m_order.method == "POST") {
        request.headers.emplace_back("Content-Type:"); // not a form, which libcurl takes it for
    }
    if (m_order.kind == CallKind::Picture && m_order.ours) {
        request.headers.push_back(
            "X-Deadline-Ms: " + std::to_string(std::max<std::int64_t>(1, left().count())));
    }
    return request;
}

/// Null if there can be no request; why is in the call then.
std::shared_ptr<WebCall> CallRun::open()
{
    auto opened = WebCall::open(request());
    if (!opened) {
        const bool offline = opened.error().code == ErrorCode::Offline;
        fail(offline ? CallProblem::Offline : CallProblem::Failed, {});
        return nullptr;
    }
    const auto token = m_caller.m_token.header(m_job);
    if (!token) {
        const bool cancelled = token.error().code == ErrorCode::Cancelled;
        fail(cancelled ? CallProblem::Cancelled : CallProblem::TokenCommand, {});
        if (!cancelled) {
            m_call.error->message = token.error().message;
        }
        return nullptr;
    }
    if (!token->empty()) {
        (*opened)->addHeader(*token);
    }
    return *opened;
}

/// Until it has ended.
void CallRun::follow(WebCall &web, const std::shared_ptr<WebCall> &shared)
{
    bool ended = false;
    bool unwanted = false;
    while (!ended) {
        ended = web.wait(kLook);
        take(web.state());
        takeBody(web.takeBody());
        tell(false);
        if (!ended && !unwanted && m_job.cancelled()) {
            unwanted = true;
            m_caller.m_worker.cancel(shared);
        }
    }
}

void CallRun::take(const WebState &state)
{
    const bool newPart = state.now != m_call.now;
    m_state = state;
    m_call.now = state.now;
    m_call.phases = state.phases;
    m_call.reused = state.reused;
    m_call.status = state.status;
    m_call.version = state.version;
    m_call.bytesUp = state.bytesUp;
    m_call.bytesDown = state.bytesDown;
    m_call.elapsedMs = nowMs();
    if (state.headersDone && !m_headRead) {
        m_headRead = true;
        readHead(state);
        tell(true);
    } else if (newPart) {
        tell(true);
    }
}

/// What the service says of itself before the reply's body.
void CallRun::readHead(const WebState &state)
{
    m_called.headers = state.headers;
    m_call.mimeDown = mimeOf(state);
    const auto text = [&](const char *name) {
        const auto *value = state.header(name);
        return value == nullptr ? std::string() : harmless(*value);
    };
    m_call.instance = text("x-instance-id");
    m_call.engine = text("x-engine");
    m_call.requestId = text("x-request-id");
    m_call.uptimeMs = headerNumber(state.header("x-uptime-ms"));
    m_call.readyMs = headerNumber(state.header("x-ready-ms"));
    if (const auto seconds = headerNumber(state.header("retry-after"))) {
        m_call.retryAfterMs = *seconds * 1000.0;
    }
    const auto &phases = state.phases;
    const double first = phases.total() - phases.download;
    const double headMs = m_call.beginMs + first;
    m_zeroMs = headMs - m_call.uptimeMs.value_or(0.0);
    const StartFacts facts{
        .sinceBegin = first,
        .wait = phases.wait,
        .uptime = m_call.uptimeMs,
        .ready = m_call.readyMs,
        .serverWork = readServerTiming(state, headMs),
        .instanceKnown = m_caller.instanceKnown(m_call.instance),
        .told = !m_call.instance.empty(),
        .status = state.status,
        .usualWait = m_caller.usualWait()};
    m_call.start = classify(facts);
    m_call.split = splitWait(m_call.start, facts);
}

/// The parts of the work, which ended when the head was written. @return their total
std::optional<double> CallRun::readServerTiming(const WebState &state, double headMs)
{
    m_call.server.clear();
    const auto *timing = state.header("server-timing");
    if (timing == nullptr) {
        return {};
    }
    const auto entries = parseServerTiming(*timing);
    std::optional<double> total;
    double sum = 0.0;
    for (const auto &[name, ms] : entries) {
        if (name == "total") {
            total = ms;
        } else {
            sum += ms;
        }
    }
    double begin = headMs - sum;
    for (const auto &[name, ms] : entries) {
        if (name != "total" && ms > 0.0) {
            m_call.server.push_back({.name = name, .beginMs = begin, .endMs = begin + ms});
            begin += ms;
        }
    }
    return total ? total : std::optional(sum);
}

void CallRun::takeBody(std::string news)
{
    if (news.empty()) {
        return;
    }
    if (m_order.streams && m_call.mimeDown == "application/x-ndjson") {
        m_events.take(news, m_zeroMs, m_call);
        tell(true);
    }
    m_called.body += news;
}

ReplyVerdict CallRun::judge(const WebState &state)
{
    auto verdict = verdictOf(state, m_called.body);
    if (verdict.problem != CallProblem::None) {
        return verdict;
    }
    if (m_order.streams && m_call.mimeDown == "application/x-ndjson") {
        switch (m_events.end()) {
        case StartEvents::End::Ready: return {};
        case StartEvents::End::Failed: return {CallProblem::Failed, m_events.words()};
        case StartEvents::End::Open: return {CallProblem::CutOff, "its start did not end"};
        }
    }
    if (m_call.uptimeMs && m_order.kind == CallKind::Wake) {
        takeStateBody(replyObject(m_called.body), m_zeroMs, m_call);
    }
    return m_order.judge ? m_order.judge(m_call, m_called.body) : ReplyVerdict{};
}

void CallRun::fail(CallProblem problem, std::string words)
{
    m_call.problem = problem;
    auto message = callProblemText(problem);
    if (!words.empty()) {
        message += " (" + harmless(words) + ")";
    }
    m_call.error = Error{codeOf(problem), std::move(message), m_call.url};
}

void CallRun::tell(bool now)
{
    m_call.elapsedMs = nowMs();
    if (m_watch && (now || m_call.elapsedMs - m_toldMs >= kTellMs)) {
        m_toldMs = m_call.elapsedMs;
        m_watch(m_call);
    }
}

double CallRun::nowMs() const
{
    return std::chrono::duration<double, std::milli>(WebClock::now() - m_begin).count();
}

milliseconds CallRun::left() const
{
    return std::chrono::duration_cast<milliseconds>(m_until - WebClock::now());
}

} // namespace inspyre
