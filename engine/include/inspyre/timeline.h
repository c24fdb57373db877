#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

namespace inspyre {

/// The phases of a start, in the order in which they are listed, and of one image after it.
enum class Phase : std::uint8_t {
    Program,  ///< exec to first paint (GUI) or to main() (command line)
    Library,  ///< dlopen of the torch module and libtorch
    Device,   ///< driver, context, name, memory
    Network,  ///< architecture read off the tensors' shapes, tables
    Weights,  ///< bytes read, checked, bound or uploaded; one span per layer group
    Optimise, ///< folding, layouts; goes on after the engine is usable
    WarmUp,   ///< runs after the engine is usable, see warmUp()
    Decode,
    Prepare,
    Inference,
    Refine,
    Encode,
};

/// English, lower case, for JSON and logs: "program", "library", … "warm-up".
[[nodiscard]] const char *phaseName(Phase phase);

/// Part of Phase::Network: a span of no length that ends when the engine is usable.
inline constexpr auto kUsableMark = "usable";

/// One bar of the waterfall. Times are milliseconds since the process was started.
struct Span
{
    Phase phase = Phase::Program;
    std::string part = {}; ///< within the phase: "stage 3", "run 2 of 1024x1024"; may be empty
    std::string note = {}; ///< what came of it: a device's name, a reason
    double beginMs = 0.0;
    double endMs = -1.0; ///< negative while it runs
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0; ///< 0 if not counted

    [[nodiscard]] bool running() const { return endMs < 0.0; }
};

/// Collects the spans of one start or one image. Overlapping work makes overlapping spans.
///
/// Threads: any function from any thread. Show it live by taking a snapshot() each frame.
class Timeline
{
public:
    using Clock = std::chrono::steady_clock; ///< CLOCK_MONOTONIC, the one clock
    using Id = std::size_t;

    /// Times count from `zero`.
    explicit Timeline(Clock::time_point zero);

    Id begin(Phase phase, std::string part = {}, std::uint64_t bytesTotal = 0);
    /// A span that began earlier, such as Program at 0.
    Id beginAt(double beginMs, Phase phase, std::string part = {});
    void progress(Id span, std::uint64_t bytesDone);
    /// A span that has ended already, as after endAll(), keeps its end and note.
    void end(Id span, std::string note = {});
    /// Ends what still runs, for example after a failure or a cancel.
    void endAll(const std::string &note);

    [[nodiscard]] std::vector<Span> snapshot() const;
    [[nodiscard]] double nowMs() const;

private:
    const Clock::time_point m_zero;
    mutable std::mutex m_mutex;
    std::vector<Span> m_spans;
};

/// Ends its span when it goes out of scope.
class ScopedSpan
{
public:
    ScopedSpan(
        Timeline &timeline, Phase phase, std::string part = {}, std::uint64_t bytesTotal = 0);
    ~ScopedSpan();
    ScopedSpan(const ScopedSpan &) = delete;
    ScopedSpan &operator=(const ScopedSpan &) = delete;

    void progress(std::uint64_t bytesDone);
    void note(std::string text);

private:
    Timeline &m_timeline;
    const Timeline::Id m_id;
    std::string m_note;
};

/// When this process was started: the environment's INSPYRE_T0 (nanoseconds of CLOCK_MONOTONIC,
/// set by a caller just before exec) or else the kernel's record, which counts in 10 ms.
[[nodiscard]] Timeline::Clock::time_point processStart();

/// {"version":1,"spans":[{"phase","part","note","begin_ms","end_ms","bytes"}]}
[[nodiscard]] std::string timelineJson(const std::vector<Span> &spans);

/// The Trace Event Format that chrome://tracing and Perfetto open; overlapping spans are on
/// separate rows.
[[nodiscard]] std::string chromeTraceJson(const std::vector<Span> &spans);

/// From the first begin to the last end, and the sum of all phases' own (merged) durations.
struct TimelineTotals
{
    double wallMs = 0.0;
    double sumMs = 0.0;
    Phase slowest = Phase::Program; ///< the phase with the longest merged duration
    double slowestMs = 0.0;
};

[[nodiscard]] TimelineTotals totals(const std::vector<Span> &spans);

/// Merged (union) duration of all spans of `phase`.
[[nodiscard]] double phaseMs(const std::vector<Span> &spans, Phase phase);

} // namespace inspyre
