#include "app/cli_phases.h"

#include "app/cli_text.h"

#include <inspyre/files.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace inspyre::cli {

namespace {

constexpr double kColumns = 40.0;

std::string drawn(const NamedBar &bar, double beginMs, double wallMs)
{
    const double scale = wallMs > 0.0 ? kColumns / wallMs : 0.0;
    const auto from = static_cast<std::size_t>((bar.beginMs - beginMs) * scale);
    const auto to = static_cast<std::size_t>(std::ceil((bar.endMs - beginMs) * scale));
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

std::string barTable(const std::vector<NamedBar> &bars)
{
    double beginMs = 0.0;
    for (const auto &bar : bars) {
        beginMs = std::min(beginMs, bar.beginMs);
    }
    double endMs = beginMs;
    for (const auto &bar : bars) {
        endMs = std::max(endMs, bar.endMs);
    }
    std::string text;
    for (const auto &bar : bars) {
        text += "  " + padded(bar.name, 30) + " |" + drawn(bar, beginMs, endMs - beginMs) + "| " +
                padded(millisecondsText(bar.endMs - bar.beginMs), 8) + bar.note + '\n';
    }
    return text;
}

std::string waterfall(const std::vector<Span> &spans)
{
    std::vector<NamedBar> bars;
    for (const auto &span : spans) {
        if (span.running()) {
            continue;
        }
        NamedBar bar{.name = phaseName(span.phase), .beginMs = span.beginMs, .endMs = span.endMs};
        if (!span.part.empty()) {
            bar.name += ", " + shown(span.part);
        }
        if (span.bytesTotal > 0) {
            bar.note = "  " + bytesText(span.bytesTotal);
        }
        if (!span.note.empty()) {
            bar.note += "  " + shown(span.note);
        }
        bars.push_back(std::move(bar));
    }
    return barTable(bars);
}

} // namespace inspyre::cli
