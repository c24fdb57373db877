// A backend module for tests: at once there, and without libtorch. Its matte is the brightness of
// the picture, so that a test can say what must come out. The environment makes it slow or faulty:
//   INSPYRE_FAKE_OPEN_MS      time that opening the module takes, which nothing can interrupt
//   INSPYRE_FAKE_DEVICES_MS   time to find the devices, the same
//   INSPYRE_FAKE_WEIGHTS_MS   time to bind the weights, in steps of 5 ms that can be cancelled
//   INSPYRE_FAKE_DELAY_MS     time for a forward pass, the same; "80,40": the last one repeats
//   INSPYRE_FAKE_GPU          there is a GPU, which each pass asks for memory once; unless "good",
//                             that is why it cannot be used
//   INSPYRE_FAKE_GPU_BYTES    its memory, of which other programs have a quarter
//   INSPYRE_FAKE_BF16         bf16 is done in hardware
//   INSPYRE_FAKE_MOST_PIXELS  a forward pass over more pixels runs out of memory
// A path in place of a time means until there is such a file, so that a test need not guess.
#include "engine/core/backend_entry.h"
#include "tests/support/bright_network.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace inspyre;

using Clock = std::chrono::steady_clock;

std::string setting(const char *name)
{
    const char *text = std::getenv(name);
    return text != nullptr ? text : "";
}

/// Whether `time` is over since `begin`.
bool isOver(const std::string &time, Clock::time_point begin)
{
    constexpr auto kLongest = std::chrono::minutes(2);
    const auto passed = Clock::now() - begin;
    if (time.front() == '/') {
        return passed > kLongest || std::filesystem::exists(time);
    }
    return passed >= std::chrono::milliseconds(std::atoi(time.c_str()));
}

/// False if cancelled before the time is over.
bool wait(const std::string &time, const JobControl &job)
{
    const auto begin = Clock::now();
    while (!job.cancelled()) {
        if (time.empty() || isOver(time, begin)) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return false;
}

/// Stands for dlopen of a large library.
[[maybe_unused]] const bool opened = wait(setting("INSPYRE_FAKE_OPEN_MS"), {});

/// The time of pass `number`, from a list of which the last repeats.
std::string passTime(std::size_t number)
{
    std::vector<std::string> times;
    std::istringstream list(setting("INSPYRE_FAKE_DELAY_MS"));
    for (std::string one; std::getline(list, one, ',');) {
        times.push_back(one);
    }
    return times.empty() ? "" : times[std::min(number, times.size() - 1)];
}

std::uint64_t gpuBytes()
{
    const auto bytes = setting("INSPYRE_FAKE_GPU_BYTES");
    return bytes.empty() ? 0 : std::stoull(bytes);
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
            return cancelledError();
        }
        const auto &image = input.image;
        const auto most = setting("INSPYRE_FAKE_MOST_PIXELS");
        if (!most.empty() && image.width * image.height > std::atoi(most.c_str())) {
            return Error{ErrorCode::OutOfMemory, "the fake has no more memory", {}};
        }
        auto output = test::brightnessOf(input);
        job.report(Stage::Inferring, 1.0);
        return output;
    }

    [[nodiscard]] std::optional<DeviceState> deviceState() const override
    {
        constexpr std::uint64_t kForWeights = 3;
        if (m_info.device == "cpu") {
            return std::nullopt;
        }
        const auto bytes = gpuBytes();
        return DeviceState{
            .totalBytes = bytes,
            .freeBytes = bytes / 2,
            .reservedBytes = bytes / 4,
            .takings = kForWeights + m_passes};
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
        const auto gpu = setting("INSPYRE_FAKE_GPU");
        static_cast<void>(wait(setting("INSPYRE_FAKE_DEVICES_MS"), {}));
        log(LogLevel::Debug, "fake devices gpu=\"" + gpu + "\"");
        job.report(Stage::FindingDevices, 1.0);
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
        const std::shared_ptr<Timeline> &timeline,
        const JobControl &job) override
    {
        const ScopedSpan span(*timeline, Phase::Weights, "stem", 1);
        if (!wait(setting("INSPYRE_FAKE_WEIGHTS_MS"), job)) {
            return cancelledError();
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
    std::uint32_t programAbi, std::uint32_t *moduleAbi, const LogSink &log)
{
    *moduleAbi = kOwnAbi;
    if (programAbi != kOwnAbi) {
        return nullptr;
    }
    setLogSink(log);
    return new FakeBackend;
}
