#include "engine/service/hall.h"

#include <inspyre/models.h>
#include <inspyre/remover.h>

#include <algorithm>
#include <thread>

namespace inspyre {

namespace {

constexpr auto kLook = std::chrono::milliseconds(50);
constexpr auto kQuiet = std::chrono::seconds(1); ///< without pictures
constexpr double kStartShare = 0.7;              ///< of the start's progress, until it is usable

std::vector<Size> shapesOf(const Hall &hall, const Engine &engine)
{
    if (!hall.options.shapes.empty()) {
        return hall.options.shapes;
    }
    std::vector<Size> shapes = {engine.model.base};
    if (const Size fast = {384, 384}; engine.model.base != fast) {
        shapes.push_back(fast);
    }
    return shapes;
}

void fail(Hall &hall, const Error &error)
{
    hall.timeline->endAll(error.message);
    if (error.code == ErrorCode::Cancelled) {
        return; // the service ends
    }
    const auto phase = failedPhaseOf(error);
    hall.log.write(
        "ERROR",
        "failed",
        error.message,
        {{"phase", phaseName(phase)}, {"code", errorCodeName(error.code)}});
    hall.life.failed(error, phase);
}

/// One line with all phases, for whoever wants to know where the time went.
void tellReady(Hall &hall)
{
    const auto facts = hall.facts();
    ServiceJson phases = ServiceJson::object();
    for (const auto &span : facts.spans) {
        const auto *name = phaseName(span.phase);
        phases[name] = phaseMs(facts.spans, span.phase) / 1000.0;
    }
    hall.log.write(
        "INFO",
        "ready",
        "at full speed",
        {{"timings", timingsJson(facts)}, {"phases", phases}, {"engine", hall.engineText()}});
}

/// A turn a shape, so that pictures that have come meanwhile need not wait for all of them.
Status warmShapes(
    Hall &hall, Engine &engine, const std::function<bool()> &stop, const JobControl &job)
{
    const auto shapes = shapesOf(hall, engine);
    const auto share = 1.0 / static_cast<double>(shapes.size());
    double begin = 0.0;
    for (const auto shape : shapes) {
        const auto turn = hall.turns.take(Life::Clock::time_point::max(), stop);
        if (!turn) {
            return cancelledError();
        }
        const auto warm = warmUp(engine, {shape}, *hall.timeline, job.slice(begin, begin + share));
        if (!warm) {
            return warm;
        }
        begin += share;
    }
    return Success{};
}

} // namespace

void loadEngine(Hall &hall, const std::function<bool()> &stop)
{
    hall.life.loading();
    const JobControl job(
        stop, [&hall](const Progress &progress) { hall.progress = progress.fraction; });
    auto options = hall.options.engine;
    options.doubt = true;
    auto started = startEngine(options, hall.timeline, job.slice(0.0, kStartShare));
    if (!started) {
        fail(hall, started.error());
        return;
    }
    const auto engine = std::make_shared<Engine>(*std::move(started));
    hall.life.usable(engine);
    hall.log.write("INFO", "phase", "usable", {{"phase", "usable"}, {"device", hall.device()}});

    const auto warm = warmShapes(hall, *engine, stop, job.slice(kStartShare, 1.0));
    if (!warm) {
        fail(hall, warm.error());
        return;
    }
    hall.life.ready(hall.timeline->nowMs());
    tellReady(hall);
}

void sumModel(Hall &hall, const std::function<bool()> &stop)
{
    const auto engine = hall.life.engine();
    if (engine == nullptr || hall.life.state() != LifeState::Ready) {
        return;
    }
    const JobControl idle([&] { return stop() || hall.turns.accepted() > 0; });
    auto quietSince = Life::Clock::now();
    while (!stop()) {
        std::this_thread::sleep_for(kLook);
        if (hall.turns.accepted() > 0) {
            quietSince = Life::Clock::now();
        } else if (Life::Clock::now() - quietSince > kQuiet) {
            const auto report = verifyModel(engine->model, idle);
            if (report) {
                hall.setModelSum(report->sha256);
            }
            if (report || report.error().code != ErrorCode::Cancelled) {
                return; // another try would say the same
            }
        }
    }
}

Status warmAgain(Hall &hall, const std::vector<Size> &shapes, Life::Clock::time_point until)
{
    const auto engine = hall.life.engine();
    const auto stop = [&hall] { return Life::Clock::now() > hall.beginBy(); };
    const auto turn = hall.turns.take(until, stop);
    if (!turn) {
        return cancelledError();
    }
    // Of its own: the start's times stay as they were.
    Timeline again(Timeline::Clock::now());
    Status warm = Success{};
    hall.workers.run([&] {
        warm = warmUp(
            *engine, shapes.empty() ? shapesOf(hall, *engine) : shapes, again, JobControl(stop));
    });
    return warm;
}

} // namespace inspyre
