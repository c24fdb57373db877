// A backend module for tests: at once there, and without libtorch. Its matte is the brightness of
// the picture, so that a test can say what must come out.
#include "engine/core/backend_entry.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <thread>

namespace {

using namespace inspyre;

/// Time for one forward pass, in milliseconds, from the environment; 0 by default.
std::chrono::milliseconds delay()
{
    const char *text = std::getenv("INSPYRE_FAKE_DELAY_MS");
    return std::chrono::milliseconds(text != nullptr ? std::atoi(text) : 0);
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
        if (!wait(job)) {
            return Error{ErrorCode::Cancelled, "cancelled", {}};
        }
        const auto &image = input.image;
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

private:
    static bool wait(const JobControl &job)
    {
        const auto end = std::chrono::steady_clock::now() + delay();
        do {
            if (job.cancelled()) {
                return false;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(delay().count() > 0 ? 5 : 0));
        } while (std::chrono::steady_clock::now() < end);
        return true;
    }

    NetworkInfo m_info;
};

class FakeBackend final : public Backend
{
public:
    [[nodiscard]] std::string version() const override { return "fake"; }

    [[nodiscard]] Result<Devices> devices(const JobControl &job) override
    {
        job.report(Stage::FindingDevices, 1.0);
        return Devices{{{.id = "cpu", .name = "Fake CPU"}}, "libcuda.so.1 was not found"};
    }

    [[nodiscard]] Status supports(const std::string &, Precision precision) override
    {
        if (precision == Precision::Fp32) {
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
        if (job.cancelled()) {
            return Error{ErrorCode::Cancelled, "cancelled", {}};
        }
        job.report(Stage::ReadingWeights, 1.0);
        return std::shared_ptr<Network>(std::make_shared<FakeNetwork>(
            NetworkInfo{.device = options.device, .deviceName = "Fake CPU", .threads = 1}));
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
