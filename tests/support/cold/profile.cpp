#include "tests/support/cold/profile.h"

#include "engine/core/guarded.h"
#include "engine/core/phases.h"

#include <inspyre/files.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <random>

namespace inspyre::test {

namespace {

using Json = nlohmann::ordered_json;

Error wrong(std::string message, std::string subject)
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(subject)};
}

const std::map<std::string, ColdDeed> &deeds()
{
    static const std::map<std::string, ColdDeed> all = {
        {"status", ColdDeed::Status},
        {"login", ColdDeed::Login},
        {"html404", ColdDeed::Html404},
        {"trap", ColdDeed::Trap},
        {"garbage", ColdDeed::Garbage},
        {"close", ColdDeed::Close},
        {"reset", ColdDeed::Reset},
        {"half_close", ColdDeed::HalfClose},
        {"stall", ColdDeed::Stall},
        {"slow_body", ColdDeed::SlowBody},
        {"truncate", ColdDeed::Truncate},
        {"reset_body", ColdDeed::ResetBody},
        {"stall_body", ColdDeed::StallBody},
        {"no_end", ColdDeed::NoEnd},
        {"restart", ColdDeed::Restart},
        {"crash", ColdDeed::Crash}};
    return all;
}

Result<ColdRule> readRule(const Json &json)
{
    ColdRule rule;
    const auto name = json.at("do").get<std::string>();
    const auto deed = deeds().find(name);
    if (deed == deeds().end()) {
        return wrong("nothing is called so", "rules: do: " + name);
    }
    rule.deed = deed->second;
    rule.method = json.value("method", rule.method);
    rule.path = json.value("path", rule.path);
    rule.from = json.value("from", rule.from);
    rule.to = json.value("to", rule.to);
    rule.every = std::max(1, json.value("every", rule.every));
    rule.share = json.value("share", rule.share);
    rule.status = json.value("status", rule.status);
    rule.retryAfterS = json.value("retry_after_s", rule.retryAfterS);
    rule.location = json.value("location", rule.location);
    rule.front = json.value("front", rule.front);
    rule.forMs = json.value("for_ms", rule.forMs);
    rule.bytes = json.value("bytes", rule.bytes);
    return rule;
}

struct Group
{
    std::string name;
    double mb = 0.0;
};

/// The weights' span, divided into those of the groups by their bytes.
void addWeights(std::vector<Span> &spans, const Span &all, const std::vector<Group> &groups)
{
    double sum = 0.0;
    for (const auto &group : groups) {
        sum += group.mb;
    }
    double at = all.beginMs;
    for (const auto &group : groups) {
        const double end = at + (all.endMs - all.beginMs) * group.mb / sum;
        const auto bytes = static_cast<std::uint64_t>(group.mb * 1e6);
        spans.push_back(
            {.phase = all.phase,
             .part = group.name,
             .note = all.note,
             .beginMs = at,
             .endMs = end,
             .bytesDone = bytes,
             .bytesTotal = bytes});
        at = end;
    }
}

Status readTimeline(ColdProfile &profile, const Json &json, const std::vector<Group> &groups)
{
    std::vector<Span> spans;
    for (const auto &one : json) {
        const auto name = one.at("phase").get<std::string>();
        Span span{
            .part = one.value("part", std::string()),
            .note = one.value("label", std::string()),
            .beginMs = 1000.0 * one.at("begin_s").get<double>(),
            .endMs = 1000.0 * one.at("end_s").get<double>()};
        if (name == "platform") {
            profile.platformMs = std::max(profile.platformMs, span.endMs);
            continue;
        }
        const auto *const phase = std::ranges::find(kPhases, name, phaseName);
        if (phase == kPhases.end() || span.endMs < span.beginMs) {
            return wrong("no phase is so", "timelines: " + name);
        }
        span.phase = *phase;
        if (span.phase == Phase::Weights && !groups.empty()) {
            addWeights(spans, span, groups);
        } else {
            spans.push_back(span);
        }
    }
    for (auto &span : spans) {
        span.beginMs -= profile.platformMs;
        span.endMs -= profile.platformMs;
    }
    std::ranges::stable_sort(spans, {}, &Span::beginMs);
    if (spans.empty() || spans.front().beginMs < 0.0) {
        return wrong("a process starts after its platform", "timelines");
    }
    profile.spans = std::move(spans);
    return Success{};
}

void readDelays(ColdDelays &delays, const Json &json)
{
    delays.connect = json.value("connect", 0.0);
    delays.accept = json.value("accept", 0.0);
    delays.tls = json.value("tls", 0.0);
    delays.uploadBlock = json.value("upload_block", 0.0);
    delays.headers = json.value("headers", 0.0);
    delays.body = json.value("body", 0.0);
}

void readForeign(ColdForeign &foreign, const Json &json)
{
    foreign.imagePath = json.value("image_path", foreign.imagePath);
    foreign.field = json.value("field", foreign.field);
    foreign.reply = json.value("reply", foreign.reply);
    foreign.key = json.value("key", foreign.key);
    foreign.timings = json.value("timings", foreign.timings);
}

Result<ColdProfile> parse(const Json &json, const std::string &timeline)
{
    ColdProfile profile;
    profile.name = json.at("name").get<std::string>();
    profile.about = json.value("about", std::string());
    profile.seed = json.value("seed", profile.seed);
    profile.device = json.value("device", profile.device);
    profile.engine = json.value("engine", profile.engine);
    profile.loadsAtFirstUse = json.value("loads_at_first_use", false);
    const auto stages = json.value("image_ms", Json::object());
    constexpr std::array kStages = {"decode", "pre", "infer", "post", "encode"};
    std::ranges::transform(kStages, profile.stages.begin(), [&stages](const char *name) {
        return stages.value(name, 0.0);
    });
    profile.firstMs = json.value("first_image_ms", 0.0);
    profile.jitter = json.value("jitter", 0.0);
    profile.waiting = json.value("waiting", profile.waiting);
    profile.idleWindowMs = 1000.0 * json.value("idle_window_s", 0.0);
    profile.restartAfter = json.value("restart_after", 0);
    readDelays(profile.delays, json.value("delays_ms", Json::object()));
    readForeign(profile.foreign, json.value("foreign", Json::object()));
    std::vector<Group> groups;
    for (const auto &group : json.value("weights", Json::array())) {
        groups.push_back({group.at("group").get<std::string>(), group.at("mb").get<double>()});
    }
    const auto &timelines = json.at("timelines");
    const auto wished = timeline.empty() ? timelines.begin() : timelines.find(timeline);
    if (wished == timelines.end()) {
        return wrong("it has no such timeline", timeline);
    }
    if (auto read = readTimeline(profile, *wished, groups); !read) {
        return read.error();
    }
    for (const auto &one : json.value("rules", Json::array())) {
        auto rule = readRule(one);
        if (!rule) {
            return rule.error();
        }
        profile.rules.push_back(*std::move(rule));
    }
    return profile;
}

} // namespace

double endMs(const std::vector<Span> &spans)
{
    double end = 0.0;
    for (const auto &span : spans) {
        end = std::max(end, span.endMs);
    }
    return end;
}

Result<ColdProfile> readColdProfile(const std::filesystem::path &file, const std::string &timeline)
{
    const auto bytes = readFile(file);
    if (!bytes) {
        return bytes.error();
    }
    auto profile = guarded("reading a profile", [&]() -> Result<ColdProfile> {
        return parse(
            Json::parse(
                reinterpret_cast<const char *>(bytes->data()),
                reinterpret_cast<const char *>(bytes->data()) + bytes->size()),
            timeline);
    });
    if (!profile) {
        return wrong(profile.error().message + " " + profile.error().subject, file.string());
    }
    return profile;
}

ColdProfile scaled(ColdProfile profile, double scale)
{
    profile.platformMs *= scale;
    for (auto &span : profile.spans) {
        span.beginMs *= scale;
        span.endMs *= scale;
    }
    for (auto &stage : profile.stages) {
        stage *= scale;
    }
    auto &delays = profile.delays;
    for (auto *delay :
         {&profile.firstMs,
          &profile.idleWindowMs,
          &delays.connect,
          &delays.accept,
          &delays.tls,
          &delays.uploadBlock,
          &delays.headers,
          &delays.body}) {
        *delay *= scale;
    }
    for (auto &rule : profile.rules) {
        rule.forMs *= scale;
    }
    return profile;
}

double shareOf(std::uint64_t seed, std::uint64_t rule, std::uint64_t number)
{
    // Not its generate_canonical(), which no standard pins down.
    std::seed_seq numbers{seed, rule, number};
    std::mt19937_64 random(numbers);
    return static_cast<double>(random() >> 11U) / static_cast<double>(1ULL << 53U);
}

} // namespace inspyre::test
