#pragma once

#include "ui/state/lane_tone.h"

#include <inspyre/timeline.h>

#include <QString>

#include <optional>
#include <vector>

namespace inspyre::ui {

struct LaneBar
{
    QString label = {};
    QString note = {}; ///< may be empty
    LaneTone tone = LaneTone::Network;
    double beginMs = 0.0; ///< 0 is the click
    double endMs = 0.0;
    bool running = false;
    int row = 0; ///< a bar's parts are in the rows below it

    bool operator==(const LaneBar &) const = default;
};

/// One side of a comparison.
struct TimeLane
{
    QString title = {};   ///< "Service"
    QString summary = {}; ///< "60.70 s, cold"
    QString detail = {};  ///< a line below; may be empty
    std::vector<LaneBar> bars = {};

    [[nodiscard]] int rows() const;
    [[nodiscard]] double endMs() const;
};

/// What a picture took on this computer.
struct LocalRun
{
    double ms = 0.0; ///< in all
    double prepareMs = 0.0;
    double inferenceMs = 0.0;
    double refineMs = 0.0;
};

/// This computer's side. @param start  of the program, where both began cold: its phases come
/// before the picture's. @param run  none while it has not been made
[[nodiscard]] TimeLane localLane(
    const std::vector<Span> &start, const std::optional<LocalRun> &run);

/// The two timelines that were assumed before anybody measured: they disagree.
enum class AssumedTimeline : std::uint8_t { ByCause, ByEvent };
[[nodiscard]] TimeLane assumedLane(AssumedTimeline which);

/// Adds a bar, or makes the last one of its row longer that it continues: the same phase, without a
/// gap.
void appendBar(std::vector<LaneBar> &bars, LaneBar next);

/// "Waiting: 60.20 s, from 0.45 s to 60.65 s; note".
[[nodiscard]] QString barText(const LaneBar &bar);

/// Both lanes in words, a line each bar.
[[nodiscard]] QString lanesText(const std::vector<TimeLane> &lanes);

} // namespace inspyre::ui
