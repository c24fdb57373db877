#include "checks.h"
#include "engine/torch/torch.h"

#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <algorithm>

namespace inspyre::test {

namespace {

constexpr std::int64_t kProbeBytes = std::int64_t{256} << 20U;
constexpr int kProbes = 8;
constexpr double kWantedShare = 0.7;

/// The best of some copies out of pinned memory, in GB/s.
double pinnedBandwidth(at::Device device)
{
    auto target = at::empty({kProbeBytes}, at::TensorOptions(at::kByte).device(device));
    const auto host = at::empty({kProbeBytes}, at::TensorOptions(at::kByte).pinned_memory(true));
    host.fill_(1); // its pages are there
    const c10::impl::VirtualGuardImpl guard(device.type());
    const auto stream = guard.getStream(device);
    double best = 0.0;
    for (int i = 0; i < kProbes; ++i) {
        c10::Event begin(device.type(), c10::EventFlag::BACKEND_DEFAULT);
        c10::Event end(device.type(), c10::EventFlag::BACKEND_DEFAULT);
        begin.record(stream);
        target.copy_(host, /*non_blocking=*/true);
        end.record(stream);
        end.synchronize();
        best = std::max(best, static_cast<double>(kProbeBytes) / 1e6 / begin.elapsedTime(end));
    }
    return best;
}

/// GB/s of the span "upload", or 0.
double uploadBandwidth(const Timeline &timeline)
{
    for (const auto &span : timeline.snapshot()) {
        if (span.phase == Phase::Weights && span.part == "upload" && !span.running()) {
            return static_cast<double>(span.bytesTotal) / 1e6 / (span.endMs - span.beginMs);
        }
    }
    return 0.0;
}

} // namespace

void checkUpload(const Machine &machine, Report &report)
{
    Report::heading("Upload of the weights");
    const c10::InferenceMode inference;
    const auto pinned = pinnedBandwidth(at::Device(machine.device));
    std::vector<double> uploads;
    for (int i = 0; i < kProbes; ++i) {
        const auto timeline = std::make_shared<Timeline>(Timeline::Clock::now());
        if (load(machine, swinB(), {.device = machine.device}, timeline, report) == nullptr) {
            return;
        }
        uploads.push_back(uploadBandwidth(*timeline));
    }
    const auto best = *std::max_element(uploads.begin(), uploads.end());
    Report::table({"what", "GB/s"});
    Report::row({"one copy out of pinned memory, the best", fixed(pinned, 1)});
    Report::row({"SwinB through the ring, min – median – max", spread(uploads, 1)});
    Report::line(
        "\nThe ring's best has " + fixed(100.0 * best / pinned, 0) + " % of the bandwidth; goal " +
        fixed(100.0 * kWantedShare, 0) +
        " %: " + (best >= kWantedShare * pinned ? "met" : "missed"));
    Report::line("Something was uploaded: " + report.check(best > 0.0));
}

} // namespace inspyre::test
