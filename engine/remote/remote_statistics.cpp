#include <inspyre/remote_history.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace inspyre {

namespace {

/// The least value that so many of a hundred do not exceed.
double rank(const std::vector<double> &sorted, double share)
{
    const auto place = std::ceil(share * static_cast<double>(sorted.size()));
    const auto index = static_cast<std::size_t>(std::max(1.0, place)) - 1;
    return sorted[std::min(index, sorted.size() - 1)];
}

double mean(const std::vector<double> &values)
{
    return values.empty() ? 0.0
                          : std::accumulate(values.begin(), values.end(), 0.0) /
                                static_cast<double>(values.size());
}

std::optional<double> medianOf(const std::vector<double> &values)
{
    return values.empty() ? std::nullopt : std::optional(statisticsOf(values).p50);
}

/// The values by what they are of.
struct Sorted
{
    std::vector<double> cold = {};
    std::vector<double> warming = {};
    std::vector<double> warmPicture = {};
    std::vector<double> warmWake = {};
    std::vector<double> bytesUp = {};
    std::vector<double> bytesDown = {};
    std::vector<double> platform = {};
    std::vector<double> startUp = {};
};

void sort(const RemoteRecord &record, double waited, Sorted &sorted)
{
    if (isCold(record.start)) {
        sorted.cold.push_back(waited);
        if (record.platformMs && record.startupMs) {
            sorted.platform.push_back(*record.platformMs);
            sorted.startUp.push_back(*record.startupMs);
        }
    } else if (record.start == StartClass::Warming) {
        sorted.warming.push_back(waited);
    } else if (isWarm(record.start)) {
        (record.pictureMs ? sorted.warmPicture : sorted.warmWake).push_back(waited);
    }
    if (record.pictureMs && record.call) {
        sorted.bytesUp.push_back(static_cast<double>(record.bytesUp));
        sorted.bytesDown.push_back(static_cast<double>(record.bytesDown));
    }
}

/// What a wait for this record was: of a measured cold start, the wake's.
std::optional<double> waitOf(const RemoteRecord &record)
{
    const bool both = record.warmupMs && record.pictureMs;
    return both && record.failed.empty() ? record.warmupMs : record.waitedMs();
}

} // namespace

TimeStatistics statisticsOf(std::vector<double> times)
{
    if (times.empty()) {
        return {};
    }
    std::ranges::sort(times);
    return {
        .count = times.size(),
        .p50 = rank(times, 0.5),
        .p95 = rank(times, 0.95),
        .least = times.front(),
        .most = times.back()};
}

RemoteStatistics statisticsOf(const std::vector<RemoteRecord> &records)
{
    RemoteStatistics statistics;
    Sorted sorted;
    for (const auto &record : records) {
        ++statistics.all;
        if (record.start == StartClass::Refused) {
            ++statistics.refused;
        } else if (const auto waited = waitOf(record)) {
            sort(record, *waited, sorted);
        } else {
            ++statistics.failed;
        }
    }
    statistics.cold = statisticsOf(sorted.cold);
    statistics.warming = statisticsOf(sorted.warming);
    statistics.warmPicture = statisticsOf(sorted.warmPicture);
    statistics.warmWake = statisticsOf(sorted.warmWake);
    const auto answered = sorted.cold.size() + sorted.warming.size() + sorted.warmPicture.size() +
                          sorted.warmWake.size();
    if (answered > 0) {
        statistics.coldShare =
            static_cast<double>(sorted.cold.size()) / static_cast<double>(answered);
    }
    statistics.meanBytesUp = mean(sorted.bytesUp);
    statistics.meanBytesDown = mean(sorted.bytesDown);
    statistics.coldPlatformMs = medianOf(sorted.platform);
    statistics.coldStartupMs = medianOf(sorted.startUp);
    return statistics;
}

} // namespace inspyre
