#include "engine/core/guarded.h"

#include <inspyre/folders.h>
#include <inspyre/picture.h>
#include <inspyre/selfcheck.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <system_error>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// What a device may differ from the stored matte.
struct Tolerance
{
    double mean = 0.0;
    double max = 0.0;
};

Tolerance toleranceOf(Precision precision)
{
    return precision == Precision::Fp32 ? Tolerance{0.0005, 0.02} : Tolerance{0.003, 0.1};
}

/// A picture of the bundle and its stored matte, "<name>.png" and "<name>.matte.png".
struct Sample
{
    std::string name = {};
    Image picture = {};
    Image matte = {};
};

Result<Sample> readSample(const fs::path &file)
{
    auto picture = readPicture(file, {});
    if (!picture) {
        return picture.error();
    }
    auto stored = file;
    stored.replace_extension(".matte.png");
    auto matte = readPicture(stored, {});
    if (!matte) {
        return matte.error();
    }
    if (matte->pixels.size() != picture->pixels.size()) {
        return Error{ErrorCode::DamagedImage, "the stored matte has another size", stored.string()};
    }
    return Sample{file.stem().string(), picture->pixels, matte->pixels};
}

Result<std::vector<Sample>> readBundle()
{
    const auto folder = resourceFolder() / "selfcheck";
    std::vector<fs::path> files;
    std::error_code failed;
    for (const auto &entry : fs::directory_iterator(folder, failed)) {
        const auto &file = entry.path();
        if (file.extension() == ".png" && file.stem().extension() != ".matte") {
            files.push_back(file);
        }
    }
    if (failed || files.empty()) {
        return Error{
            ErrorCode::FileNotFound,
            "the pictures of the self-check are missing; install the program again",
            folder.string()};
    }
    std::sort(files.begin(), files.end());
    std::vector<Sample> samples;
    for (const auto &file : files) {
        auto sample = readSample(file);
        if (!sample) {
            return sample.error();
        }
        samples.push_back(std::move(*sample));
    }
    return samples;
}

/// Both as the 8-bit values that a matte is stored in: rounding alone is then no difference.
void compare(const ImageView &alpha, const ImageView &stored, SelfcheckRow &row)
{
    double sum = 0.0;
    for (int y = 0; y < alpha.height; ++y) {
        const auto *ours = alpha.rowF32(y);
        const auto *theirs = stored.row8(y);
        for (int x = 0; x < alpha.width; ++x, theirs += 3) {
            const auto level = std::round(static_cast<double>(ours[x]) * 255.0);
            const auto difference = std::abs(level - *theirs) / 255.0;
            row.maxDifference = std::max(row.maxDifference, difference);
            sum += difference;
        }
    }
    row.meanDifference = sum / (static_cast<double>(alpha.width) * alpha.height);
}

SelfcheckRow check(Engine &engine, const Sample &sample, const JobControl &job)
{
    SelfcheckRow row;
    row.device = engine.networkInfo.device;
    row.picture = sample.name;
    const auto begin = std::chrono::steady_clock::now();
    const auto matte = engine.remover->matte(sample.picture.view(), {}, job);
    row.ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    if (!matte) {
        row.problem = matte.error().message;
        return row;
    }
    compare(matte->alpha.view(), sample.matte.view(), row);
    const auto tolerance = toleranceOf(engine.networkInfo.precision);
    row.passed = row.meanDifference <= tolerance.mean && row.maxDifference <= tolerance.max;
    return row;
}

/// Every picture on the engine's device. Errors: Cancelled.
Status checkDevice(
    Engine &engine,
    const std::vector<Sample> &samples,
    SelfcheckReport &report,
    const JobControl &job)
{
    const auto count = static_cast<double>(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto begin = static_cast<double>(i);
        report.rows.push_back(
            check(engine, samples[i], job.slice(begin / count, (begin + 1.0) / count)));
        if (job.cancelled()) {
            return cancelledError();
        }
    }
    return Success{};
}

/// The devices to check besides the one that the engine has been started on.
std::vector<std::string> otherDevices(const EngineOptions &options, const Engine &engine)
{
    std::vector<std::string> ids;
    for (const auto &device : engine.devices) {
        if (options.device == "auto" && device.problem.empty() &&
            device.id != engine.networkInfo.device) {
            ids.push_back(device.id);
        }
    }
    return ids;
}

SelfcheckRow notStarted(const std::string &device, const Error &error)
{
    SelfcheckRow row;
    row.device = device;
    row.problem = error.message;
    return row;
}

Result<SelfcheckReport> selfcheck(EngineOptions options, const JobControl &job)
{
    const auto samples = readBundle();
    if (!samples) {
        return samples.error();
    }
    // The stored mattes are this model's, whichever the user has chosen.
    options.model = "starter";
    const auto timeline = std::make_shared<Timeline>(Timeline::Clock::now());
    auto engine = startEngine(options, timeline, job.slice(0.0, 0.2));
    if (!engine) {
        return engine.error();
    }
    SelfcheckReport report;
    report.model = engine->model.name;
    report.backend = engine->backendVersion;
    report.devices = engine->devices;
    const auto others = otherDevices(options, *engine);
    const auto share = [n = 1.0 + static_cast<double>(others.size())](std::size_t i) {
        return 0.2 + 0.8 * static_cast<double>(i) / n;
    };
    if (auto done = checkDevice(*engine, *samples, report, job.slice(0.2, share(1))); !done) {
        return done.error();
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        options.device = others[i];
        options.requireGpu = false;
        const auto part = job.slice(share(i + 1), share(i + 2));
        auto next = startEngine(options, timeline, part.slice(0.0, 0.2));
        if (!next && next.error().code == ErrorCode::Cancelled) {
            return next.error();
        }
        if (!next) {
            report.rows.push_back(notStarted(others[i], next.error()));
        } else if (auto done = checkDevice(*next, *samples, report, part.slice(0.2, 1.0)); !done) {
            return done.error();
        }
    }
    return report;
}

} // namespace

bool SelfcheckReport::passed() const
{
    return !rows.empty() && std::all_of(rows.begin(), rows.end(), [](const SelfcheckRow &row) {
        return row.passed;
    });
}

Result<SelfcheckReport> runSelfcheck(const EngineOptions &options, const JobControl &job)
{
    return guarded("checking the installation", [&] { return selfcheck(options, job); });
}

} // namespace inspyre
