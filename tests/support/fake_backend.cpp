// A backend module for tests: at once there, and without libtorch. Its matte is the brightness of
// the picture, so that a test can say what must come out. The environment makes it slow or faulty:
//   INSPYRE_FAKE_OPEN_MS      time that opening the module takes, which nothing can interrupt
//   INSPYRE_FAKE_DEVICES_MS   time to find the devices, the same
//   INSPYRE_FAKE_WEIGHTS_MS   time to bind the weights, in steps of 5 ms that can be cancelled
//   INSPYRE_FAKE_DELAY_MS     time for a forward pass, the same; "80,40": the last one repeats
//   INSPYRE_FAKE_GPU          there is a GPU; unless "good", that is why it cannot be used
//   INSPYRE_FAKE_BF16         bf16 is done in hardware
//   INSPYRE_FAKE_MOST_PIXELS  a forward pass over more pixels runs out of memory
#include "engine/core/backend_entry.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace inspyre;

using Milliseconds = std::chrono::milliseconds;

std::string setting(const char *name)
{
    const char *text = std::getenv(name);
    return text != nullptr ? text : "";
}

Milliseconds time(const char *name)
{
    return Milliseconds(std::atoi(setting(name).c_str()));
}

/// Stands for dlopen of a large library.
[[maybe_unused]] const bool opened = [] {
    std::this_thread::sleep_for(time("INSPYRE_FAKE_OPEN_MS"));
    return true;
}();

/// False if cancelled before the time is over.
bool wait(Milliseconds time, const JobControl &job)
{
    const auto end = std::chrono::steady_clock::now() + time;
    do {
        if (job.cancelled()) {
            return false;
        }
        std::this_thread::sleep_for(Milliseconds(time.count() > 0 ? 5 : 0));
    } while (std::chrono::steady_clock::now() < end);
    return true;
}

/// The time of pass `number`, from a list of which the last repeats.
Milliseconds passTime(std::size_t number)
{
    std::vector<int> times;
    std::istringstream list(setting("INSPYRE_FAKE_DELAY_MS"));
    for (std::string one; std::getline(list, one, ',');) {
        times.push_back(std::atoi(one.c_str()));
    }
    return Milliseconds(times.empty() ? 0 : times[std::min(number, times.size() - 1)]);
}

float brightness(const ImageView &image, int x, int y)
{
    if (image.format == PixelFormat::Rgb8) {
        const auto *pixel = image.row8(y) + 3 * x;
        return static_cast<float>(pixel[0] + pixel[1] + pixel[2]) / (3.0F * 255.0F);
    }
    return image.rowF32(y)[x];
}

class FakeNetwork final : public Network
{
public:
    explicit FakeNetwork(NetworkInfo info)
        : m_info(std::move(info))
    {}

    [[nodiscard]] NetworkInfo info() const override { return m_info; }

    [[nodiscard]] Result<NetworkOutput> run(
        const NetworkInput &input, const JobControl &job, std::vector<NetworkTap> *) override
    {
        if (!wait(passTime(m_passes++), job)) {
            return Error{ErrorCode::Cancelled, "cancelled", {}};
        }
        const auto &image = input.image;
        const auto most = setting("INSPYRE_FAKE_MOST_PIXELS");
        if (!most.empty() && image.width * image.height > std::atoi(most.c_str())) {
            return Error{ErrorCode::OutOfMemory, "the fake has no more memory", {}};
        }
        Pixels logits(image.width, image.height, PixelFormat::GrayF32);
        Pixels prediction(image.width, image.height, PixelFormat::GrayF32);
        for (int y = 0; y < image.height; ++y) {
            for (int x = 0; x < image.width; ++x) {
                const float value = brightness(image, x, y);
                prediction.rowF32(y)[x] = value;
                logits.rowF32(y)[x] = 8.0F * (value - 0.5F);
            }
        }
        job.report(Stage::Inferring, 1.0);
        return NetworkOutput{Image(std::move(logits)), Image(std::move(prediction))};
    }

    /// A pass of one layer in two parts, 3 and 1 ms.
    [[nodiscard]] Result<NetworkProfile> profile(
        const NetworkInput &input, const JobControl &job) override
    {
        if (const auto output = run(input, job, nullptr); !output) {
            return output.error();
        }
        return NetworkProfile{
            .ms = 4.5,
            .gflop = 8.0,
            .layers =
                {{"all", 0, 1, 4.0, 8.0}, {"all/first", 1, 2, 3.0, 8.0}, {"all/last", 1, 1, 1.0}},
            .operators = {{"fake::multiply", 2, 3.0, 8.0}, {"fake::copy", 5, 1.25, 0.0}}};
    }

private:
    std::size_t m_passes = 0;
    NetworkInfo m_info;
};

class FakeBackend final : public Backend
{
public:
    [[nodiscard]] std::string version() const override { return "fake"; }

    [[nodiscard]] Result<Devices> devices(const JobControl &job) override
    {
        std::this_thread::sleep_for(time("INSPYRE_FAKE_DEVICES_MS"));
        job.report(Stage::FindingDevices, 1.0);
        const auto gpu = setting("INSPYRE_FAKE_GPU");
        if (gpu.empty()) {
            return Devices{{{.id = "cpu", .name = "Fake CPU"}}, "libcuda.so.1 was not found"};
        }
        return Devices{
            {{.id = "cpu", .name = "Fake CPU"},
             {.id = "cuda:0", .name = "Fake GPU", .problem = gpu == "good" ? "" : gpu}},
            ""};
    }

    [[nodiscard]] Status supports(const std::string &, Precision precision) override
    {
        const bool bf16 = precision == Precision::Bf16 && !setting("INSPYRE_FAKE_BF16").empty();
        if (precision == Precision::Fp32 || bf16) {
            return Success{};
        }
        return Error{ErrorCode::InvalidArgument, "the fake computes in fp32 only", {}};
    }

    [[nodiscard]] Result<std::shared_ptr<Network>> loadNetwork(
        const std::shared_ptr<const Checkpoint> &,
        const Architecture &,
        const NetworkOptions &options,
        Timeline &timeline,
        const JobControl &job) override
    {
        const ScopedSpan span(timeline, Phase::Weights, "stem", 1);
        if (!wait(time("INSPYRE_FAKE_WEIGHTS_MS"), job)) {
            return Error{ErrorCode::Cancelled, "cancelled", {}};
        }
        job.report(Stage::ReadingWeights, 1.0);
        return std::shared_ptr<Network>(std::make_shared<FakeNetwork>(NetworkInfo{
            .device = options.device,
            .deviceName = options.device == "cpu" ? "Fake CPU" : "Fake GPU",
            .precision = options.precision,
            .threads = 1}));
    }
};

#ifdef FAKE_outdated
constexpr std::uint32_t kOwnAbi = kBackendAbi - 1;
#else
constexpr std::uint32_t kOwnAbi = kBackendAbi;
#endif

} // namespace

extern "C" [[gnu::visibility("default")]] Backend *inspyreBackend(
    std::uint32_t programAbi, std::uint32_t *moduleAbi)
{
    *moduleAbi = kOwnAbi;
    return programAbi == kOwnAbi ? new FakeBackend : nullptr;
}
