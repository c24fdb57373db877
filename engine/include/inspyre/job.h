#pragma once

#include <cstdint>
#include <functional>

namespace inspyre {

/// What a job is doing, coarse enough to be shown to a person.
enum class Stage : std::uint8_t {
    Waiting,
    StartingBackend, ///< dlopen of the torch module
    FindingDevices,
    ReadingWeights,
    BuildingNetwork,
    Optimising,
    WarmingUp,
    Decoding,
    Preparing, ///< resize and normalisation to the network's input
    Inferring,
    Refining, ///< alpha back to image size, foreground colours, composite
    Encoding,
    Writing,
    Downloading,
    Verifying, ///< checksum
};

struct Progress
{
    Stage stage = Stage::Waiting;
    double fraction = 0.0; ///< Of the whole job, in [0, 1], never falling.
};

/// The caller's end of a long call: asked whether to stop, told how far it is. Every engine
/// function that can take longer than 50 ms takes one as its last argument and asks
/// cancelled() at least every 50 ms of its own work. A default-constructed one never cancels.
///
/// Threads: both functions are called from whichever thread runs the job, one at a time.
class JobControl
{
public:
    using Cancelled = std::function<bool()>;
    using Report = std::function<void(const Progress &)>;

    JobControl() = default;
    explicit JobControl(Cancelled cancelled, Report report = {});

    [[nodiscard]] bool cancelled() const;
    void report(Stage stage, double fraction) const;

    /// A control whose [0, 1] is [begin, end] of this one: for a part of the job.
    [[nodiscard]] JobControl slice(double begin, double end) const;

private:
    Cancelled m_cancelled;
    Report m_report;
};

} // namespace inspyre
