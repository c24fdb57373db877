#include "engine/core/descriptor.h"
#include "engine/core/guarded.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/remote_history.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace inspyre {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t kLongestLine = 64U << 10U;
constexpr std::size_t kKeptCalls = kRememberedCalls - kRememberedCalls / 4;
constexpr std::size_t kMostEntries = 64;

double rounded(double ms)
{
    return std::round(ms * 1000.0) / 1000.0;
}

Json optionalMs(const std::optional<double> &ms)
{
    return ms ? Json(rounded(*ms)) : Json(nullptr);
}

template<typename Pairs>
Json pairsJson(const Pairs &pairs)
{
    Json object = Json::object();
    for (const auto &[name, value] : pairs) {
        object[name] = rounded(value);
    }
    return object;
}

std::string textOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<double> msOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number()) {
        return {};
    }
    const auto ms = found->get<double>();
    return std::isfinite(ms) && ms >= 0.0 ? std::optional(ms) : std::nullopt;
}

std::vector<std::pair<std::string, double>> pairsOf(const Json &json, const char *key)
{
    std::vector<std::pair<std::string, double>> pairs;
    const auto found = json.find(key);
    if (found == json.end() || !found->is_object()) {
        return pairs;
    }
    for (const auto &[name, value] : found->items()) {
        if (value.is_number() && pairs.size() < kMostEntries) {
            pairs.emplace_back(name, value.template get<double>());
        }
    }
    return pairs;
}

std::uint64_t bytesOf(const Json &json, const char *key)
{
    return static_cast<std::uint64_t>(std::min(msOf(json, key).value_or(0.0), 1e15));
}

/// None for a line that is none of ours.
std::optional<RemoteRecord> recordFrom(std::string_view line)
{
    const auto json = Json::parse(line, nullptr, false);
    if (!json.is_object() || textOf(json, "time").empty() || textOf(json, "url").empty()) {
        return {};
    }
    RemoteRecord record{
        .when = textOf(json, "time"),
        .url = textOf(json, "url"),
        .kind = textOf(json, "kind"),
        .start = startClassNamed(textOf(json, "class")),
        .platformMs = msOf(json, "platform_ms"),
        .startupMs = msOf(json, "startup_ms"),
        .workMs = msOf(json, "work_ms"),
        .warmupMs = msOf(json, "warmup_ms"),
        .pictureMs = msOf(json, "picture_ms"),
        .phasesMs = pairsOf(json, "phases_ms"),
        .timings = pairsOf(json, "timings"),
        .bytesUp = bytesOf(json, "bytes_up"),
        .bytesDown = bytesOf(json, "bytes_down"),
        .attempts = static_cast<int>(std::clamp(msOf(json, "attempts").value_or(1.0), 1.0, 1e6)),
        .instance = textOf(json, "instance"),
        .engine = textOf(json, "engine"),
        .failed = textOf(json, "failed")};
    if (const auto parts = pairsOf(json, "call_ms"); !parts.empty()) {
        record.call = CallPhases{};
        for (const auto &[name, ms] : parts) {
            const auto part = std::ranges::find_if(
                kCallParts, [&](CallPart known) { return name == callPartName(known); });
            if (part != kCallParts.end()) {
                record.call->of(*part) = ms;
            }
        }
    }
    return record;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

std::string_view textIn(const std::vector<std::byte> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// Opens the history for a change that no other program makes at the same time: one that shortens
/// it puts another file in its place, and the lock on the old one is worth nothing then.
Result<Descriptor> openLocked(const fs::path &file)
{
    constexpr int kTries = 100;
    for (int i = 0; i < kTries; ++i) {
        Descriptor opened(::open(file.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
        if (opened.get() < 0 || ::flock(opened.get(), LOCK_EX) != 0) {
            return fileError(errno, file);
        }
        struct stat mine = {};
        struct stat there = {};
        if (::fstat(opened.get(), &mine) == 0 && ::stat(file.c_str(), &there) == 0 &&
            mine.st_ino == there.st_ino && mine.st_dev == there.st_dev) {
            return opened;
        }
    }
    return fileError(EBUSY, file);
}

/// Ends a line that a crash has cut off first.
Status appendLine(int fd, const fs::path &file, std::string line)
{
    struct stat info = {};
    char last = '\n';
    if (::fstat(fd, &info) == 0 && info.st_size > 0 &&
        ::pread(fd, &last, 1, info.st_size - 1) == 1 && last != '\n') {
        line.insert(line.begin(), '\n');
    }
    const auto written = ::write(fd, line.data(), line.size());
    if (written != static_cast<ssize_t>(line.size())) {
        const int why = written < 0 ? errno : ENOSPC;
        static_cast<void>(::ftruncate(fd, info.st_size));
        return fileError(why, file);
    }
    return Success{};
}

Status dropOldest(const fs::path &file)
{
    const auto bytes = readFile(file);
    if (!bytes) {
        return bytes.error();
    }
    const auto lines = linesOf(textIn(*bytes));
    if (lines.size() <= kRememberedCalls) {
        return Success{};
    }
    std::string kept;
    for (auto i = lines.size() - kKeptCalls; i < lines.size(); ++i) {
        kept += lines[i];
        kept += '\n';
    }
    return writeFileAtomically(file, std::as_bytes(std::span(kept)), {});
}

} // namespace

std::optional<double> RemoteRecord::waitedMs() const
{
    if (!failed.empty()) {
        return {};
    }
    return pictureMs ? pictureMs : warmupMs;
}

RemoteRecord recordOf(const RemoteCall &call)
{
    RemoteRecord record{
        .when = call.when,
        .url = call.url,
        .kind = call.kind == CallKind::Picture ? "picture" : "wake",
        .start = call.start,
        .timings = call.timings,
        .call = call.phases,
        .bytesUp = call.bytesUp,
        .bytesDown = call.bytesDown,
        .attempts = static_cast<int>(call.earlier.size()) + 1,
        .instance = call.instance,
        .engine = call.engine};
    if (call.split.told) {
        record.platformMs = call.split.platform;
        record.startupMs = call.split.startUp;
        record.workMs = call.split.work;
    }
    if (call.kind == CallKind::Picture) {
        record.pictureMs = call.elapsedMs;
    } else {
        record.warmupMs = call.elapsedMs;
        if (call.split.told) { // what a streamed warm-up tells after its head is start-up, too
            record.startupMs = call.split.startUp + call.phases.download;
        }
    }
    for (const auto &span : call.server) {
        const auto known =
            std::ranges::find(record.phasesMs, span.name, &std::pair<std::string, double>::first);
        const double length = span.running ? 0.0 : span.endMs - span.beginMs;
        if (known == record.phasesMs.end()) {
            record.phasesMs.emplace_back(span.name, length);
        } else {
            known->second += length;
        }
    }
    if (!call.good()) {
        record.failed = call.error ? call.error->message : callProblemName(call.problem);
    }
    return record;
}

std::string recordLine(const RemoteRecord &record)
{
    Json json = {
        {"time", record.when},
        {"url", record.url},
        {"kind", record.kind},
        {"class", startClassName(record.start)},
        {"platform_ms", optionalMs(record.platformMs)},
        {"startup_ms", optionalMs(record.startupMs)},
        {"work_ms", optionalMs(record.workMs)},
        {"warmup_ms", optionalMs(record.warmupMs)},
        {"picture_ms", optionalMs(record.pictureMs)},
        {"phases_ms", pairsJson(record.phasesMs)},
        {"timings", pairsJson(record.timings)},
        {"instance", record.instance},
        {"engine", record.engine},
        {"failed", record.failed.empty() ? Json(nullptr) : Json(record.failed)}};
    if (record.call) {
        Json parts = Json::object();
        for (const auto part : kCallParts) {
            parts[callPartName(part)] = rounded(record.call->of(part));
        }
        json["call_ms"] = std::move(parts);
        json["bytes_up"] = record.bytesUp;
        json["bytes_down"] = record.bytesDown;
        json["attempts"] = record.attempts;
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

fs::path remoteHistoryFile()
{
    return stateFolder() / "remote.ndjson";
}

Status appendRemoteRecord(const fs::path &file, const RemoteRecord &record)
{
    return guarded("writing the history of calls", [&]() -> Status {
        std::error_code failed;
        if (file.has_parent_path()) {
            fs::create_directories(file.parent_path(), failed);
        }
        if (failed) {
            return fileError(failed.value(), file.parent_path());
        }
        const auto opened = openLocked(file);
        if (!opened) {
            return opened.error();
        }
        if (auto done = appendLine(opened->get(), file, recordLine(record) + "\n"); !done) {
            return done;
        }
        struct stat info = {};
        // A line has some 100 bytes at least: below that there is nothing to count.
        constexpr off_t kLeastLine = 100;
        const bool may = ::fstat(opened->get(), &info) == 0 &&
                         info.st_size > kLeastLine * static_cast<off_t>(kRememberedCalls);
        return may ? dropOldest(file) : Success{};
    });
}

Result<std::vector<RemoteRecord>> loadRemoteRecords(const fs::path &file, const std::string &url)
{
    return guarded("reading the history of calls", [&]() -> Result<std::vector<RemoteRecord>> {
        const auto bytes = readFile(file);
        if (!bytes) {
            return bytes.error().code == ErrorCode::FileNotFound
                       ? Result(std::vector<RemoteRecord>())
                       : bytes.error();
        }
        std::vector<RemoteRecord> records;
        for (const auto line : linesOf(textIn(*bytes))) {
            if (line.empty() || line.size() > kLongestLine) {
                continue;
            }
            auto record = recordFrom(line);
            if (record && (url.empty() || record->url.starts_with(url))) {
                records.push_back(*std::move(record));
            }
        }
        return records;
    });
}

} // namespace inspyre
