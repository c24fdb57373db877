#pragma once

#include "engine/service/stage_times.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace inspyre {

/// Counts of one kind, in buckets that rise; the last takes the rest.
struct Histogram
{
    static constexpr std::array kBounds = {
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0};

    std::array<std::uint64_t, kBounds.size() + 1> counts = {};
    double sum = 0.0;

    void add(double seconds);
};

/// Bytes of one sort of memory: "used" now, "reserved" beside that, "peak" since the start.
using MemoryKinds = std::vector<std::pair<const char *, std::uint64_t>>;

/// What is read off when metrics are asked for, not counted.
struct Gauges
{
    int inFlight = 0;
    int queueDepth = 0;
    int queueLimit = 0;
    bool ready = false;
    std::string state = {};
    std::vector<std::pair<std::string, double>> startupSeconds = {};
    MemoryKinds weights = {};
    MemoryKinds rss = {};
    MemoryKinds gpu = {};                                        ///< empty without one
    double processStart = 0.0;                                   ///< seconds since 1970
    std::vector<std::pair<std::string, std::string>> build = {}; ///< labels of build_info
};

/// What the service has done, for /metrics: remote.md 2.9. Threads: any.
class Metrics
{
public:
    void request(const std::string &route, int code, double seconds);
    void picture(const StageTimes &times, bool cold);
    void rejected(const std::string &reason);
    void bytes(std::uint64_t in, std::uint64_t out);
    /// "ran", "joined", "already" or "failed".
    void warmup(const std::string &result);

    /// Pictures that were answered.
    [[nodiscard]] std::uint64_t served() const { return m_served; }

    /// Prometheus text, version 0.0.4.
    [[nodiscard]] std::string text(const Gauges &gauges) const;

private:
    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, int>, std::uint64_t> m_requests;
    std::map<std::string, Histogram> m_requestSeconds;
    std::map<std::string, Histogram> m_phaseSeconds;
    std::map<std::string, std::uint64_t> m_rejected;
    std::map<std::string, std::uint64_t> m_warmups;
    std::uint64_t m_cold = 0;
    std::uint64_t m_bytesIn = 0;
    std::uint64_t m_bytesOut = 0;
    std::atomic<std::uint64_t> m_served = 0;
};

} // namespace inspyre
