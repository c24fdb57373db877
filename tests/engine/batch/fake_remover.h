#pragma once

#include <inspyre/remover.h>
#include <inspyre/resize.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

namespace inspyre::test {

/// A Remover whose matte is the brightness of the picture, at 32x32. Slow or faulty as a test wants
/// it; what is set is set before the first call.
class FakeRemover final : public Remover
{
public:
    /// Before each matte; an Error is what comes of it.
    using Before = std::function<std::optional<Error>(const ImageView &rgb)>;

    explicit FakeRemover(std::chrono::milliseconds time = {}, Before before = {})
        : m_time(time)
        , m_before(std::move(before))
    {}

    [[nodiscard]] std::string model() const override { return "fake"; }

    [[nodiscard]] int calls() const { return m_calls; }

    [[nodiscard]] Result<Matte> matte(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) override
    {
        ++m_calls;
        if (const auto error = m_before ? m_before(rgb) : std::nullopt) {
            return *error;
        }
        const auto end = std::chrono::steady_clock::now() + m_time;
        while (std::chrono::steady_clock::now() < end) {
            if (job.cancelled()) {
                return cancelledError();
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        constexpr int kSide = 32;
        const auto small = resizeAsPillow(rgb, {kSide, kSide});
        Pixels prediction(kSide, kSide, PixelFormat::GrayF32);
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x) {
                prediction.rowF32(y)[x] = static_cast<float>(small.view().row8(y)[3 * x]) / 255.0F;
            }
        }
        Matte matte{.prediction = Image(std::move(prediction)), .model = model()};
        matte.networkSize = {kSide, kSide};
        if (options.doubt) {
            matte.doubtScore = small.view().row8(0)[0] > 250 ? 1.0 : 0.0;
        }
        if (options.alpha) {
            matte.alpha = resizeAligned(matte.prediction.view(), rgb.size());
        }
        return matte;
    }

private:
    const std::chrono::milliseconds m_time;
    const Before m_before;
    std::atomic<int> m_calls = 0;
};

} // namespace inspyre::test
