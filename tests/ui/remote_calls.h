#pragma once

#include "ui/state/time_lanes.h"

#include <inspyre/remote_call.h>

#include <vector>

namespace inspyre::test {

/// A picture that met a cold service: 60.7 s, of which 41 are the platform's and 18 the start.
[[nodiscard]] inline RemoteCall coldCall()
{
    RemoteCall call;
    call.kind = CallKind::Picture;
    call.elapsedMs = 60'700.0;
    call.phases = {
        .dns = 12.0,
        .tcp = 20.0,
        .tls = 41.0,
        .setup = 1.0,
        .upload = 226.0,
        .wait = 60'300.0,
        .download = 100.0};
    call.status = 200;
    call.start = StartClass::Cold;
    call.split = {.told = true, .platform = 41'000.0, .startUp = 18'000.0, .work = 1'300.0};
    call.bytesUp = 685'000;
    call.bytesDown = 41'000;
    call.readyMs = 1'300.0;
    const auto span = [](const char *name, const char *part, double begin, double end) {
        return ServerSpan{.name = name, .part = part, .beginMs = begin, .endMs = end};
    };
    call.server = {
        span("library", "", 41'300.0, 44'000.0),
        span("device", "", 41'300.0, 43'000.0),
        span("weights", "layers.0", 44'000.0, 50'000.0),
        span("weights", "layers.1", 50'000.0, 56'000.0),
        span("warm-up", "", 56'000.0, 59'300.0),
        span("decode", "", 59'300.0, 59'400.0),
        span("infer", "", 59'400.0, 60'500.0),
        span("encode", "", 60'500.0, 60'600.0)};
    return call;
}

/// The program's own start and a picture, as on a machine without a graphics card.
[[nodiscard]] inline std::vector<Span> localStart()
{
    return {
        {.phase = Phase::Program, .beginMs = 0.0, .endMs = 48.0},
        {.phase = Phase::Library, .beginMs = 50.0, .endMs = 250.0},
        {.phase = Phase::Weights, .beginMs = 60.0, .endMs = 440.0},
        {.phase = Phase::Network, .beginMs = 440.0, .endMs = 590.0},
        {.phase = Phase::Network, .part = kUsableMark, .beginMs = 600.0, .endMs = 600.0}};
}

[[nodiscard]] inline ui::LocalRun localRun()
{
    return {.ms = 2'200.0, .prepareMs = 20.0, .inferenceMs = 2'100.0, .refineMs = 80.0};
}

} // namespace inspyre::test
