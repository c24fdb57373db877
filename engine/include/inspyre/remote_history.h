#pragma once

#include <inspyre/remote_call.h>
#include <inspyre/result.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace inspyre {

/// As many are kept; older ones go, a quarter at a time.
inline constexpr std::size_t kRememberedCalls = 4000;

/// One line of the history: a measured wake or picture. The same format as
/// packaging/cloud/measure_coldstart.sh writes, whose lines may be appended to it.
struct RemoteRecord
{
    std::string when = {}; ///< "time": UTC, ISO 8601
    std::string url = {};
    /// "wake" or "picture"; of measure_coldstart.sh "zero", "revision" or "command": a wake and a
    /// picture.
    std::string kind = {};
    StartClass start = StartClass::Unknown;
    std::optional<double> platformMs = {};
    std::optional<double> startupMs = {};
    std::optional<double> workMs = {};
    std::optional<double> warmupMs = {};                       ///< of the whole call of a wake
    std::optional<double> pictureMs = {};                      ///< of the whole call of a picture
    std::vector<std::pair<std::string, double>> phasesMs = {}; ///< of the service's start
    std::vector<std::pair<std::string, double>> timings = {};  ///< RemoteCall::timings, seconds
    std::optional<CallPhases> call = {};
    std::uint64_t bytesUp = 0;
    std::uint64_t bytesDown = 0;
    int attempts = 1;
    std::string instance = {};
    std::string engine = {};
    std::string failed = {}; ///< why it failed; empty: it did not

    /// What a person waited: of the picture, else of the wake; none if it failed.
    [[nodiscard]] std::optional<double> waitedMs() const;
};

/// The call as it is remembered. Precondition: Wake or Picture.
[[nodiscard]] RemoteRecord recordOf(const RemoteCall &call);

/// One line without a line feed.
[[nodiscard]] std::string recordLine(const RemoteRecord &record);

/// stateFolder()/remote.ndjson
[[nodiscard]] std::filesystem::path remoteHistoryFile();

/// Appends a line, in one write that other programs' appends do not tear; makes the folder; drops
/// the oldest beyond kRememberedCalls. Errors: those of fileError().
[[nodiscard]] Status appendRemoteRecord(
    const std::filesystem::path &file, const RemoteRecord &record);

/// The remembered calls, oldest first; none if there is no file. Lines that are damaged or
/// another program's are passed over. @param url  only of this service; empty: of all
/// Errors: those of readFile().
[[nodiscard]] Result<std::vector<RemoteRecord>> loadRemoteRecords(
    const std::filesystem::path &file, const std::string &url = {});

/// Of several times, in milliseconds.
struct TimeStatistics
{
    std::size_t count = 0;
    double p50 = 0.0; ///< nearest rank
    double p95 = 0.0;
    double least = 0.0;
    double most = 0.0;
};

[[nodiscard]] TimeStatistics statisticsOf(std::vector<double> times);

/// What a history says.
struct RemoteStatistics
{
    TimeStatistics cold = {};        ///< pictures and wakes that met no instance
    TimeStatistics warming = {};     ///< that met one before its full speed
    TimeStatistics warmPicture = {}; ///< pictures that met one at full speed
    TimeStatistics warmWake = {};
    std::size_t failed = 0;
    std::size_t refused = 0;
    std::size_t all = 0;
    double coldShare = 0.0;   ///< of those that were answered, 0 to 1
    double meanBytesUp = 0.0; ///< of pictures
    double meanBytesDown = 0.0;
    /// Medians of the cold ones that tell it.
    std::optional<double> coldPlatformMs = {};
    std::optional<double> coldStartupMs = {};
};

[[nodiscard]] RemoteStatistics statisticsOf(const std::vector<RemoteRecord> &records);

} // namespace inspyre
