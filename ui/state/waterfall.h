#pragma once

#include <inspyre/timeline.h>

#include <QString>

#include <vector>

namespace inspyre::ui {

/// One span, ready to be drawn. Spans of one phase that overlap are on different lanes.
struct WaterfallBar
{
    double beginMs = 0.0;
    double endMs = 0.0;
    bool running = false;
    int lane = 0;
};

/// One phase of a start.
struct WaterfallRow
{
    Phase phase = Phase::Program;
    QString label = {};                  ///< "Weights"
    QString note = {};                   ///< "stage 3, 41 of 367 MB", a device's name; may be empty
    std::vector<WaterfallBar> bars = {}; ///< by begin; empty: the phase has not begun
    int lanes = 1;
    double ms = 0.0; ///< time in which at least one of the bars ran
    bool running = false;
};

/// The seven phases of a start in their order, and those of a picture that occur in `spans`.
/// Bars that run end at `nowMs`.
[[nodiscard]] std::vector<WaterfallRow> waterfallRows(const std::vector<Span> &spans, double nowMs);

/// The latest end of all bars, in milliseconds.
[[nodiscard]] double waterfallEnd(const std::vector<WaterfallRow> &rows);

/// Round values from 0 up to `endMs`: 1, 2 or 5 times a power of ten apart, at most `most` + 1.
[[nodiscard]] std::vector<double> axisTicks(double endMs, int most);

/// One row in words: "Weights: 162 ms, from 50 ms to 212 ms; 367 MB".
[[nodiscard]] QString rowText(const WaterfallRow &row);

/// All rows in words, one a line, without those that have not begun.
[[nodiscard]] QString waterfallText(const std::vector<WaterfallRow> &rows);

/// What a start is doing: "Reading the weights: stage 3, 41 of 367 MB"; empty if nothing runs.
[[nodiscard]] QString runningText(const std::vector<Span> &spans);

} // namespace inspyre::ui
