#include "ui/state/time_lanes.h"

#include "ui/state/start_log.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace inspyre::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::TimeLanes)
};

/// Neighbours are told to end and begin by two readings of a clock.
constexpr double kTouchMs = 2.0;
constexpr double kLeastMs = 1.0;

/// Of one phase in one row, one after the other.
bool continues(const LaneBar &last, const LaneBar &next)
{
    return last.row == next.row && last.label == next.label && last.tone == next.tone &&
           next.beginMs <= last.endMs + kTouchMs;
}

/// The first row that is free at its begin, from `least` on.
int freeRow(std::vector<double> &ends, double begin, double end, int least)
{
    auto row = static_cast<std::size_t>(least);
    while (row < ends.size() && ends[row] > begin + 0.05) {
        ++row;
    }
    ends.resize(std::max(ends.size(), row + 1), 0.0);
    ends[row] = end;
    return static_cast<int>(row);
}

void addStart(TimeLane &lane, const std::vector<Span> &start, double usable)
{
    lane.bars.push_back(
        {.label = Text::tr("Start"), .tone = LaneTone::StartUp, .endMs = usable, .row = 0});
    std::vector<double> ends;
    for (const auto &span : start) {
        // What took no time is nothing to look at.
        const bool shown = !span.running() && span.endMs - span.beginMs >= kLeastMs &&
                           span.beginMs < usable && span.phase < Phase::WarmUp;
        if (shown) {
            const double end = std::min(span.endMs, usable);
            appendBar(
                lane.bars,
                {.label = phaseText(span.phase),
                 .note = partText(span.part),
                 .tone = phaseTone(span.phase),
                 .beginMs = span.beginMs,
                 .endMs = end,
                 .row = freeRow(ends, span.beginMs, end, 1)});
        }
    }
}

struct Assumption
{
    const char *words;
    double from; ///< seconds
    double to;
    LaneTone tone;
};

constexpr std::array<Assumption, 6> kByCause = {{
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "Scheduling"), 0, 10, LaneTone::Platform},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "GPU driver, CUDA"), 10, 20, LaneTone::Device},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "Python"), 20, 25, LaneTone::Own},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "PyTorch, memory"), 25, 35, LaneTone::Library},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "Weights"), 35, 50, LaneTone::Weights},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "First picture"), 50, 60, LaneTone::Work},
}};

constexpr std::array<Assumption, 6> kByEvent = {{
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "Name, TLS"), 0, 5, LaneTone::Network},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "Image, Python"), 5, 15, LaneTone::Platform},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "Driver, CUDA"), 15, 25, LaneTone::Device},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "PyTorch, weights"), 25, 40, LaneTone::Weights},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "Kernels, warm-up"), 40, 50, LaneTone::Build},
    {QT_TRANSLATE_NOOP("inspyre::ui::TimeLanes", "First picture"), 50, 60, LaneTone::Work},
}};

} // namespace

int TimeLane::rows() const
{
    int rows = 0;
    for (const auto &bar : bars) {
        rows = std::max(rows, bar.row + 1);
    }
    return rows;
}

double TimeLane::endMs() const
{
    double end = 0.0;
    for (const auto &bar : bars) {
        end = std::max(end, bar.endMs);
    }
    return end;
}

void appendBar(std::vector<LaneBar> &bars, LaneBar next)
{
    const auto last = std::find_if(
        bars.rbegin(), bars.rend(), [&next](const LaneBar &bar) { return bar.row == next.row; });
    if (last == bars.rend() || !continues(*last, next)) {
        bars.push_back(std::move(next));
        return;
    }
    last->endMs = std::max(last->endMs, next.endMs);
    last->running = last->running || next.running;
    last->note = next.note;
}

TimeLane localLane(const std::vector<Span> &start, const std::optional<LocalRun> &run)
{
    TimeLane lane{.title = Text::tr("This computer")};
    const double usable = start.empty() ? 0.0 : usableMs(start);
    QStringList details;
    if (usable > 0.0) {
        addStart(lane, start, usable);
        details << Text::tr("Start %1").arg(durationText(usable));
    }
    if (run) {
        lane.bars.push_back(
            {.label = Text::tr("Picture"),
             .tone = LaneTone::Work,
             .beginMs = usable,
             .endMs = usable + run->ms,
             .row = 0});
        double at = usable;
        for (const auto &[phase, ms] :
             {std::pair(Phase::Prepare, run->prepareMs),
              std::pair(Phase::Inference, run->inferenceMs),
              std::pair(Phase::Refine, run->refineMs)}) {
            if (ms >= kLeastMs) {
                lane.bars.push_back(
                    {.label = phaseText(phase),
                     .tone = phaseTone(phase),
                     .beginMs = at,
                     .endMs = at + ms,
                     .row = 1});
                at += ms;
            }
        }
        details << Text::tr("picture %1").arg(durationText(run->ms));
    }
    lane.summary = lane.bars.empty() ? Text::tr("not measured") : durationText(lane.endMs());
    lane.detail = details.join(Text::tr(" · ", "between the parts of a run"));
    return lane;
}

TimeLane assumedLane(AssumedTimeline which)
{
    const bool byCause = which == AssumedTimeline::ByCause;
    TimeLane lane{
        .title = byCause ? Text::tr("Assumed, by cause") : Text::tr("Assumed, by event"),
        .summary = Text::tr("%1, measured by nobody").arg(durationText(60'000.0)),
        .detail = byCause ? Text::tr("A guess of August 2025: where the 60 seconds go")
                          : Text::tr("Another guess of the same people; the two disagree")};
    for (const auto &[words, from, to, tone] : byCause ? kByCause : kByEvent) {
        lane.bars.push_back(
            {.label = Text::tr(words),
             .note = Text::tr("assumed"),
             .tone = tone,
             .beginMs = 1000.0 * from,
             .endMs = 1000.0 * to});
    }
    return lane;
}

QString barText(const LaneBar &bar)
{
    const auto time = durationText(bar.endMs - bar.beginMs);
    const auto from = durationText(bar.beginMs);
    auto text = bar.running
                    ? Text::tr("%1: running for %2, since %3", "phase, duration, point in time")
                          .arg(bar.label, time, from)
                    : Text::tr("%1: %2, from %3 to %4", "phase, duration, points in time")
                          .arg(bar.label, time, from, durationText(bar.endMs));
    if (!bar.note.isEmpty()) {
        text = Text::tr("%1; %2", "phase with its times; a note").arg(text, isolated(bar.note));
    }
    return text;
}

QString lanesText(const std::vector<TimeLane> &lanes)
{
    QStringList lines;
    for (const auto &lane : lanes) {
        lines << Text::tr("%1: %2", "side, its time").arg(lane.title, lane.summary);
        for (const auto &bar : lane.bars) {
            lines << QString(2 * (bar.row + 1), QLatin1Char(' ')) + barText(bar);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace inspyre::ui
