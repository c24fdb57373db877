#include "engine/remote/start_events.h"

#include <algorithm>

namespace inspyre {

namespace {

constexpr std::size_t kLongestLine = 64U << 10U;
constexpr std::size_t kMostSpans = 2000;

ServerSpan *runningSpan(RemoteCall &call, const std::string &name, const std::string &part)
{
    const auto found = std::find_if(call.server.rbegin(), call.server.rend(), [&](const auto &one) {
        return one.running && one.name == name && one.part == part;
    });
    return found == call.server.rend() ? nullptr : &*found;
}

void takePhase(const ReplyJson &event, double atMs, RemoteCall &call)
{
    const auto name = textIn(event, "name");
    const auto part = textIn(event, "part");
    if (name.empty()) {
        return;
    }
    if (textIn(event, "state") == "begin") {
        if (call.server.size() < kMostSpans) {
            call.server.push_back(
                {.name = name, .part = part, .beginMs = atMs, .endMs = atMs, .running = true});
        }
    } else if (auto *span = runningSpan(call, name, part)) {
        span->endMs = std::max(span->beginMs, atMs);
        span->running = false;
    }
}

std::uint64_t bytesIn(const ReplyJson &event, const char *key)
{
    return static_cast<std::uint64_t>(std::max(0.0, numberIn(event, key).value_or(0.0)));
}

void takeWeights(const ReplyJson &event, RemoteCall &call)
{
    if (auto *span = runningSpan(call, "weights", textIn(event, "group"))) {
        span->bytesDone = bytesIn(event, "bytes");
        span->bytesTotal = bytesIn(event, "bytes_total");
    }
}

/// What runs when the start ends, ends with it.
void endAll(RemoteCall &call, double atMs)
{
    for (auto &span : call.server) {
        if (span.running) {
            span.endMs = std::max(span.beginMs, atMs);
            span.running = false;
        }
    }
}

} // namespace

void StartEvents::take(std::string_view bytes, double zeroMs, RemoteCall &call)
{
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const auto piece = bytes.substr(0, end);
        m_tooLong = m_tooLong || m_rest.size() + piece.size() > kLongestLine;
        if (!m_tooLong) {
            m_rest += piece;
        }
        if (end == std::string_view::npos) {
            return;
        }
        if (!m_tooLong) {
            takeLine(m_rest, zeroMs, call);
        }
        m_rest.clear();
        m_tooLong = false;
        bytes = bytes.substr(end + 1);
    }
}

void StartEvents::takeLine(std::string_view line, double zeroMs, RemoteCall &call)
{
    const auto event = replyObject(line);
    if (event.is_null() || m_end != End::Open) {
        return;
    }
    const auto kind = textIn(event, "event");
    const double atMs = zeroMs + numberIn(event, "t_ms").value_or(0.0);
    if (kind == "phase") {
        takePhase(event, atMs, call);
    } else if (kind == "weights") {
        takeWeights(event, call);
    } else if (kind == "tick") {
        call.progress = std::clamp(numberIn(event, "progress").value_or(0.0), call.progress, 1.0);
    } else if (kind == "ready" || kind == "failed") {
        endAll(call, atMs);
        takeEnd(event, kind == "ready", call);
    }
}

void StartEvents::takeEnd(const ReplyJson &event, bool ready, RemoteCall &call)
{
    m_end = ready ? End::Ready : End::Failed;
    if (ready) {
        call.timings = numbersIn(event, "timings");
        call.progress = 1.0;
        return;
    }
    m_words = textIn(event, "phase");
    for (const auto *key : {"code", "message"}) {
        const auto text = textIn(event, key);
        m_words += m_words.empty() || text.empty() ? "" : ": ";
        m_words += text;
    }
}

void takeStateBody(const ReplyJson &state, double zeroMs, RemoteCall &call)
{
    call.timings = numbersIn(state, "timings");
    const auto phases = state.find("phases");
    if (phases == state.end() || !phases->is_array()) {
        return;
    }
    call.server.clear();
    for (const auto &phase : *phases) {
        const auto begin = phase.is_object() ? numberIn(phase, "start_ms") : std::nullopt;
        const auto length = begin ? numberIn(phase, "dur_ms") : std::nullopt;
        if (!length || call.server.size() >= kMostSpans) {
            continue;
        }
        call.server.push_back(
            {.name = textIn(phase, "name"),
             .part = textIn(phase, "part"),
             .beginMs = zeroMs + *begin,
             .endMs = zeroMs + *begin + std::max(0.0, *length),
             .bytesDone = bytesIn(phase, "bytes")});
    }
}

} // namespace inspyre
