#include "ui/state/waterfall.h"

#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace inspyre::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::Waterfall)
};

constexpr std::array kPhases = {
    Phase::Program,
    Phase::Library,
    Phase::Device,
    Phase::Network,
    Phase::Weights,
    Phase::Optimise,
    Phase::WarmUp,
    Phase::Decode,
    Phase::Prepare,
    Phase::Inference,
    Phase::Refine,
    Phase::Encode};

std::vector<const Span *> spansOf(Phase phase, const std::vector<Span> &spans)
{
    std::vector<const Span *> own;
    for (const auto &span : spans) {
        if (span.phase == phase) {
            own.push_back(&span);
        }
    }
    std::stable_sort(own.begin(), own.end(), [](const Span *a, const Span *b) {
        return a->beginMs < b->beginMs;
    });
    return own;
}

/// Gives each bar the first lane that is free at its begin.
int assignLanes(std::vector<WaterfallBar> &bars)
{
    // Neighbours in a row are often told to end and begin by two readings of the clock.
    constexpr double kTouchMs = 0.05;
    std::vector<double> ends;
    for (auto &bar : bars) {
        const auto free = std::find_if(
            ends.begin(), ends.end(), [&bar](double end) { return end <= bar.beginMs + kTouchMs; });
        bar.lane = static_cast<int>(free - ends.begin());
        if (free == ends.end()) {
            ends.push_back(bar.endMs);
        } else {
            *free = bar.endMs;
        }
    }
    return std::max(1, static_cast<int>(ends.size()));
}

double mergedMs(const std::vector<WaterfallBar> &bars)
{
    double sum = 0.0;
    double reached = 0.0;
    for (const auto &bar : bars) {
        sum += std::max(0.0, bar.endMs - std::max(bar.beginMs, reached));
        reached = std::max(reached, bar.endMs);
    }
    return sum;
}

/// What the spans of one phase have to tell: the part that runs, the bytes, the last note.
QString note(const std::vector<const Span *> &spans)
{
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    QStringList words;
    bool running = false;
    QString part;
    QString lastNote;
    for (const auto *span : spans) {
        done += span->running() ? span->bytesDone : span->bytesTotal;
        total += span->bytesTotal;
        if (span->running()) {
            running = true;
            part = partText(span->part);
        }
        if (!span->note.empty()) {
            lastNote = QString::fromStdString(span->note);
        }
    }
    if (!part.isEmpty()) {
        words << part;
    }
    if (total > 0) {
        words << (running ? bytesOfText(done, total) : bytesText(total));
    }
    if (!running && !lastNote.isEmpty()) {
        words << lastNote;
    }
    return words.join(Text::tr(", ", "between the parts of a note"));
}

WaterfallRow makeRow(Phase phase, const std::vector<const Span *> &spans, double nowMs)
{
    WaterfallRow row{.phase = phase, .label = phaseText(phase), .note = note(spans)};
    for (const auto *span : spans) {
        row.bars.push_back(
            {.beginMs = span->beginMs,
             .endMs = span->running() ? std::max(nowMs, span->beginMs) : span->endMs,
             .running = span->running()});
        row.running = row.running || span->running();
    }
    row.lanes = assignLanes(row.bars);
    row.ms = mergedMs(row.bars);
    return row;
}

QString runningVerb(Phase phase)
{
    switch (phase) {
    case Phase::Program: return Text::tr("Opening the window");
    case Phase::Library: return stageText(Stage::StartingBackend);
    case Phase::Device: return stageText(Stage::FindingDevices);
    case Phase::Network: return stageText(Stage::BuildingNetwork);
    case Phase::Weights: return stageText(Stage::ReadingWeights);
    case Phase::Optimise: return stageText(Stage::Optimising);
    case Phase::WarmUp: return stageText(Stage::WarmingUp);
    case Phase::Decode: return stageText(Stage::Decoding);
    case Phase::Prepare: return stageText(Stage::Preparing);
    case Phase::Inference: return stageText(Stage::Inferring);
    case Phase::Refine: return stageText(Stage::Refining);
    case Phase::Encode: return stageText(Stage::Encoding);
    }
    return {};
}

} // namespace

std::vector<WaterfallRow> waterfallRows(const std::vector<Span> &spans, double nowMs)
{
    std::vector<WaterfallRow> rows;
    for (const auto phase : kPhases) {
        auto row = makeRow(phase, spansOf(phase, spans), nowMs);
        if (phase <= Phase::WarmUp || !row.bars.empty()) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

double waterfallEnd(const std::vector<WaterfallRow> &rows)
{
    double end = 0.0;
    for (const auto &row : rows) {
        for (const auto &bar : row.bars) {
            end = std::max(end, bar.endMs);
        }
    }
    return end;
}

std::vector<double> axisTicks(double endMs, int most)
{
    if (endMs <= 0.0 || most < 1) {
        return {0.0};
    }
    const double atLeast = endMs / most;
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    double step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        // The margin is for what the logarithm rounds.
        if (factor * power >= atLeast * (1.0 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    std::vector<double> ticks;
    const int count = static_cast<int>(std::floor(endMs / step + 1e-9));
    for (int i = 0; i <= count; ++i) {
        ticks.push_back(i * step);
    }
    return ticks;
}

QString rowText(const WaterfallRow &row)
{
    if (row.bars.empty()) {
        return Text::tr("%1: not begun", "name of a phase").arg(row.label);
    }
    double end = 0.0;
    for (const auto &bar : row.bars) {
        end = std::max(end, bar.endMs);
    }
    const auto from = durationText(row.bars.front().beginMs);
    auto text = row.running
                    ? Text::tr("%1: running for %2, since %3", "phase, duration, point in time")
                          .arg(row.label, durationText(row.ms), from)
                    : Text::tr("%1: %2, from %3 to %4", "phase, duration, points in time")
                          .arg(row.label, durationText(row.ms), from, durationText(end));
    if (!row.note.isEmpty()) {
        text = Text::tr("%1; %2", "phase with its times; a note").arg(text, row.note);
    }
    return text;
}

QString waterfallText(const std::vector<WaterfallRow> &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        if (!row.bars.empty()) {
            lines << rowText(row);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString runningText(const std::vector<Span> &spans)
{
    const Span *latest = nullptr;
    for (const auto &span : spans) {
        // The weights have the most to tell, whatever runs beside them.
        const bool better = latest == nullptr || span.phase == Phase::Weights ||
                            (latest->phase != Phase::Weights && span.beginMs >= latest->beginMs);
        if (span.running() && better) {
            latest = &span;
        }
    }
    if (latest == nullptr) {
        return {};
    }
    const auto verb = runningVerb(latest->phase);
    const auto details = note(spansOf(latest->phase, spans));
    return details.isEmpty() ? Text::tr("%1…", "what is being done").arg(verb)
                             : Text::tr("%1: %2", "what is being done, details").arg(verb, details);
}

} // namespace inspyre::ui
