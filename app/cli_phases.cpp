#include "app/cli_phases.h"

#include "app/cli_text.h"

#include <inspyre/files.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace inspyre::cli {

namespace {

constexpr double kColumns = 40.0;

std::string bar(const Span &span, double beginMs, double wallMs)
{
    const double scale = wallMs > 0.0 ? kColumns / wallMs : 0.0;
    const auto from = static_cast<std::size_t>((span.beginMs - beginMs) * scale);
    const auto to = static_cast<std::size_t>(std::ceil((span.endMs - beginMs) * scale));
    const auto columns = static_cast<std::size_t>(kColumns);
    const std::size_t begin = std::min(from, columns - 1);
    const std::size_t end = std::clamp(to, begin + 1, columns);
    return std::string(begin, ' ') + std::string(end - begin, '=') +
           std::string(columns - end, ' ');
}

} // namespace

std::shared_ptr<Timeline> startTimeline()
{
    auto timeline = std::make_shared<Timeline>(processStart());
    timeline->end(timeline->beginAt(0.0, Phase::Program));
    return timeline;
}

Status dumpPhases(const std::vector<Span> &spans, const std::vector<std::string> &files)
{
    for (const auto &file : files) {
        const auto text =
            file.ends_with(".trace.json") ? chromeTraceJson(spans) : timelineJson(spans);
        if (auto written = writeFileAtomically(file, std::as_bytes(std::span(text)), {});
            !written) {
            return written;
        }
    }
    return Success{};
}

std::string waterfall(const std::vector<Span> &spans)
{
    double beginMs = 0.0;
    for (const auto &span : spans) {
        beginMs = std::min(beginMs, span.beginMs);
    }
    double endMs = beginMs;
    for (const auto &span : spans) {
        endMs = std::max(endMs, span.endMs);
    }
    std::string text;
    for (const auto &span : spans) {
        if (span.running()) {
            continue;
        }
        std::string what = phaseName(span.phase);
        if (!span.part.empty()) {
            what += ", " + shown(span.part);
        }
        text += "  " + padded(what, 30) + " |" + bar(span, beginMs, endMs - beginMs) + "| " +
                padded(millisecondsText(span.endMs - span.beginMs), 8);
        if (span.bytesTotal > 0) {
            text += "  " + bytesText(span.bytesTotal);
        }
        if (!span.note.empty()) {
            text += "  " + shown(span.note);
        }
        text += '\n';
    }
    return text;
}

} // namespace inspyre::cli
