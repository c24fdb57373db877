#include "engine/local/bench_picture.h"

#include <inspyre/export.h>
#include <inspyre/files.h>
#include <inspyre/matte_work.h>
#include <inspyre/picture.h>
#include <inspyre/timeline.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <numeric>
#include <span>
#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

using Clock = std::chrono::steady_clock;

constexpr std::array kStages = {"decode", "prepare", "forward", "cut-out", "encode", "write"};

using Times = std::array<double, kStages.size()>;

/// Milliseconds from one question to the next.
class Watch
{
public:
    double lap()
    {
        const auto now = Clock::now();
        return std::chrono::duration<double, std::milli>(now - std::exchange(m_begin, now)).count();
    }

private:
    Clock::time_point m_begin = Clock::now();
};

/// What a run is about, and what it finds besides its times.
struct Way
{
    Engine &engine;
    const InputSize &size;
    const fs::path &source;
    BenchPicture &found;
};

/// A file that is removed when the measurement ends, however it does.
class Target
{
public:
    Target()
        : m_path(
              fs::temp_directory_path() / ("inspyre-bench-" + std::to_string(::getpid()) + ".png"))
    {}

    ~Target()
    {
        std::error_code gone;
        fs::remove(m_path, gone);
    }

    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    [[nodiscard]] const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};

/// From the matte to the written file, by the same functions as `remove`: the last stages.
Status timeResult(
    const Picture &picture,
    const Matte &matte,
    const fs::path &target,
    Times &times,
    const JobControl &job)
{
    Watch watch;
    const auto field = matteField(matte, picture.pixels.size(), {}, job.slice(0.0, 0.1));
    if (!field) {
        return field.error();
    }
    const double fieldMs = watch.lap();
    Timeline timeline(Clock::now());
    const auto data = encodeResult(picture, *field, {}, {}, &timeline, job.slice(0.1, 0.9));
    if (!data) {
        return data.error();
    }
    const auto spans = timeline.snapshot();
    times[3] = matte.refineMs + fieldMs + phaseMs(spans, Phase::Refine);
    times[4] = phaseMs(spans, Phase::Encode);
    watch.lap();
    if (auto written = writeFileAtomically(target, data->data, job.slice(0.9, 1.0)); !written) {
        return written;
    }
    times[5] = watch.lap();
    return Success{};
}

Result<Times> walk(const Way &way, const JobControl &job)
{
    Times times = {};
    Watch watch;
    const auto picture = readPicture(way.source, job.slice(0.0, 0.1));
    if (!picture) {
        return picture.error();
    }
    times[0] = watch.lap();
    const auto matte = way.engine.remover->matte(
        picture->pixels.view(), {.size = way.size, .alpha = false}, job.slice(0.1, 0.6));
    if (!matte) {
        return matte.error();
    }
    times[1] = matte->prepareMs;
    times[2] = matte->inferenceMs;
    way.found.networkSize = matte->networkSize;
    way.found.pictureSize = picture->pixels.size();
    way.found.stepDown = matte->stepDown;
    const Target target;
    auto done = timeResult(*picture, *matte, target.path(), times, job.slice(0.6, 1.0));
    if (!done) {
        return done.error();
    }
    return times;
}

double sum(const Times &times)
{
    return std::accumulate(times.begin(), times.end(), 0.0);
}

BenchStage makeStage(const std::string &name, std::vector<double> ms)
{
    const auto spread = spreadOf(ms);
    return {name, std::move(ms), spread.min, spread.median, spread.max};
}

} // namespace

Spread spreadOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    const bool odd = values.size() % 2 == 1;
    const double median = odd ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
    return {values.front(), median, values.back()};
}

Result<BenchPicture> timePicture(
    Engine &engine, const InputSize &size, const BenchOptions &options, const JobControl &job)
{
    BenchPicture found;
    const Way way{engine, size, options.picture, found};
    std::vector<Times> runs;
    for (int run = 0; run <= options.runs; ++run) {
        const auto at = [&](int n) { return static_cast<double>(n) / (options.runs + 1); };
        auto times = walk(way, job.slice(at(run), at(run + 1)));
        if (!times) {
            return times.error();
        }
        runs.push_back(*times);
    }
    found.firstMs = sum(runs.front());
    runs.erase(runs.begin());
    std::vector<double> sums;
    sums.reserve(runs.size());
    for (std::size_t stage = 0; stage < kStages.size(); ++stage) {
        std::vector<double> ms;
        ms.reserve(runs.size());
        for (const auto &times : runs) {
            ms.push_back(times[stage]);
        }
        found.stages.push_back(makeStage(kStages[stage], std::move(ms)));
    }
    for (const auto &times : runs) {
        sums.push_back(sum(times));
    }
    found.stages.push_back(makeStage("all", std::move(sums)));
    found.peakRssBytes = peakRssBytes();
    return found;
}

} // namespace inspyre
