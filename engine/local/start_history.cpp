#include "engine/core/guarded.h"
#include "engine/core/phases.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/start_history.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <system_error>

namespace inspyre {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;

Json toJson(const Span &span)
{
    return {
        {"phase", phaseName(span.phase)},
        {"part", span.part},
        {"note", span.note},
        {"begin_ms", span.beginMs},
        {"end_ms", span.endMs},
        {"bytes_done", span.bytesDone},
        {"bytes_total", span.bytesTotal},
    };
}

Json toJson(const StartRecord &start)
{
    Json spans = Json::array();
    for (const auto &span : start.spans) {
        spans.push_back(toJson(span));
    }
    return {
        {"when", start.when},
        {"model", start.model},
        {"device", start.device},
        {"spans", std::move(spans)},
    };
}

/// Throws nlohmann's exceptions and std::out_of_range for anything that is not a span.
Span spanFromJson(const Json &json)
{
    const auto name = json.at("phase").get<std::string>();
    const auto phase = std::find_if(
        kPhases.begin(), kPhases.end(), [&](Phase known) { return name == phaseName(known); });
    if (phase == kPhases.end()) {
        throw std::out_of_range("no phase of the name " + name);
    }
    return {
        .phase = *phase,
        .part = json.at("part").get<std::string>(),
        .note = json.at("note").get<std::string>(),
        .beginMs = json.at("begin_ms").get<double>(),
        .endMs = json.at("end_ms").get<double>(),
        .bytesDone = json.at("bytes_done").get<std::uint64_t>(),
        .bytesTotal = json.at("bytes_total").get<std::uint64_t>(),
    };
}

StartRecord startFromJson(const Json &json)
{
    StartRecord start{
        .when = json.at("when").get<std::string>(),
        .model = json.at("model").get<std::string>(),
        .device = json.at("device").get<std::string>()};
    for (const auto &span : json.at("spans")) {
        start.spans.push_back(spanFromJson(span));
    }
    return start;
}

std::vector<StartRecord> startsFromText(const std::vector<std::byte> &text)
{
    const auto *begin = reinterpret_cast<const char *>(text.data());
    const auto file = Json::parse(begin, begin + text.size());
    if (file.at("version").get<int>() != kVersion) {
        throw std::out_of_range("written by another version of the program");
    }
    std::vector<StartRecord> starts;
    for (const auto &start : file.at("starts")) {
        starts.push_back(startFromJson(start));
    }
    return starts;
}

} // namespace

Result<std::vector<StartRecord>> loadStarts(const std::filesystem::path &file)
{
    return guarded("reading the start history", [&]() -> Result<std::vector<StartRecord>> {
        const auto text = readFile(file);
        if (!text) {
            return text.error().code == ErrorCode::FileNotFound ? Result(std::vector<StartRecord>())
                                                                : text.error();
        }
        try {
            return startsFromText(*text);
        } catch (const std::exception &wrong) {
            return Error{
                ErrorCode::Internal,
                std::string("the start history is damaged (") + wrong.what() +
                    "); it begins anew with the next start",
                file.string()};
        }
    });
}

Status saveStart(const std::filesystem::path &file, const StartRecord &start)
{
    return guarded("writing the start history", [&]() -> Status {
        auto known = loadStarts(file);
        auto starts = known ? std::move(*known) : std::vector<StartRecord>();
        starts.push_back(start);
        const auto excess = starts.size() - std::min(starts.size(), kRememberedStarts);
        Json rows = Json::array();
        for (auto i = excess; i < starts.size(); ++i) {
            rows.push_back(toJson(starts[i]));
        }
        const Json content{{"version", kVersion}, {"starts", std::move(rows)}};
        const auto text = content.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
        std::error_code failed;
        std::filesystem::create_directories(file.parent_path(), failed);
        if (failed) {
            return fileError(failed.value(), file.parent_path());
        }
        return writeFileAtomically(file, std::as_bytes(std::span(text)), {});
    });
}

std::filesystem::path startHistoryFile()
{
    return stateFolder() / "starts.json";
}

} // namespace inspyre
