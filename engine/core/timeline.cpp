#include "engine/core/phases.h"

#include <inspyre/timeline.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

/// Clock ticks after boot at which the kernel started this process; negative if unknown.
long long startTicks()
{
    std::ifstream file("/proc/self/stat");
    std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto afterName = text.rfind(')');
    if (afterName == std::string::npos) {
        return -1;
    }
    std::istringstream fields(text.substr(afterName + 1));
    std::string field;
    for (int i = 3; i <= 22; ++i) { // starttime is field 22 of proc(5)
        fields >> field;
    }
    return fields ? std::atoll(field.c_str()) : -1;
}

} // namespace

const char *phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Program: return "program";
    case Phase::Library: return "library";
    case Phase::Device: return "device";
    case Phase::Network: return "network";
    case Phase::Weights: return "weights";
    case Phase::Optimise: return "optimise";
    case Phase::WarmUp: return "warm-up";
    case Phase::Decode: return "decode";
    case Phase::Prepare: return "prepare";
    case Phase::Inference: return "inference";
    case Phase::Refine: return "refine";
    case Phase::Encode: return "encode";
    }
    return "";
}

Timeline::Timeline(Clock::time_point zero)
    : m_zero(zero)
{}

double Timeline::nowMs() const
{
    return std::chrono::duration<double, std::milli>(Clock::now() - m_zero).count();
}

Timeline::Id Timeline::begin(Phase phase, std::string part, std::uint64_t bytesTotal)
{
    const auto id = beginAt(nowMs(), phase, std::move(part));
    const std::lock_guard lock(m_mutex);
    m_spans[id].bytesTotal = bytesTotal;
    return id;
}

Timeline::Id Timeline::beginAt(double beginMs, Phase phase, std::string part)
{
    const std::lock_guard lock(m_mutex);
    m_spans.push_back({.phase = phase, .part = std::move(part), .beginMs = beginMs});
    return m_spans.size() - 1;
}

void Timeline::progress(Id span, std::uint64_t bytesDone)
{
    const std::lock_guard lock(m_mutex);
    m_spans[span].bytesDone = bytesDone;
}

void Timeline::end(Id span, std::string note)
{
    const auto now = nowMs();
    const std::lock_guard lock(m_mutex);
    // What was left behind in the background ends after endAll() has told why.
    if (m_spans[span].running()) {
        m_spans[span].endMs = now;
        m_spans[span].note = std::move(note);
    }
}

void Timeline::endAll(const std::string &note)
{
    const auto now = nowMs();
    const std::lock_guard lock(m_mutex);
    for (auto &span : m_spans) {
        if (span.running()) {
            span.endMs = now;
            span.note = note;
        }
    }
}

std::vector<Span> Timeline::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_spans;
}

ScopedSpan::ScopedSpan(Timeline &timeline, Phase phase, std::string part, std::uint64_t bytesTotal)
    : m_timeline(timeline)
    , m_id(timeline.begin(phase, std::move(part), bytesTotal))
{}

ScopedSpan::~ScopedSpan()
{
    m_timeline.end(m_id, std::move(m_note));
}

void ScopedSpan::progress(std::uint64_t bytesDone)
{
    m_timeline.progress(m_id, bytesDone);
}

void ScopedSpan::note(std::string text)
{
    m_note = std::move(text);
}

Timeline::Clock::time_point processStart()
{
    using namespace std::chrono;
    const char *given = std::getenv("INSPYRE_T0"); // NOLINT(concurrency-mt-unsafe)
    const auto now = Timeline::Clock::now();
    if (given != nullptr) {
        const Timeline::Clock::time_point start{nanoseconds(std::atoll(given))};
        // Inherited from a much older process, it says nothing about this one.
        if (start <= now && now - start < minutes(5)) {
            return start;
        }
    }
    const auto ticks = startTicks();
    timespec sinceBoot = {};
    if (ticks < 0 || clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0) {
        return now;
    }
    const auto booted = seconds(sinceBoot.tv_sec) + nanoseconds(sinceBoot.tv_nsec);
    const auto started = nanoseconds(ticks * (1'000'000'000LL / sysconf(_SC_CLK_TCK)));
    return now - std::max(booted - started, nanoseconds(0));
}

double phaseMs(const std::vector<Span> &spans, Phase phase)
{
    std::vector<std::pair<double, double>> parts;
    for (const auto &span : spans) {
        if (span.phase == phase && !span.running()) {
            parts.emplace_back(span.beginMs, span.endMs);
        }
    }
    std::sort(parts.begin(), parts.end());
    double sum = 0.0;
    double reached = 0.0;
    for (const auto &[begin, end] : parts) {
        sum += std::max(0.0, end - std::max(begin, reached));
        reached = std::max(reached, end);
    }
    return sum;
}

TimelineTotals totals(const std::vector<Span> &spans)
{
    TimelineTotals all;
    if (spans.empty()) {
        return all;
    }
    double first = spans.front().beginMs;
    double last = first;
    for (const auto &span : spans) {
        first = std::min(first, span.beginMs);
        last = std::max(last, span.endMs);
    }
    all.wallMs = last - first;
    for (const auto phase : kPhases) {
        const auto ms = phaseMs(spans, phase);
        all.sumMs += ms;
        if (ms > all.slowestMs) {
            all.slowest = phase;
            all.slowestMs = ms;
        }
    }
    return all;
}

} // namespace inspyre
