#include "engine/local/local_remover.h"

#include "engine/core/guarded.h"

#include <inspyre/bench.h>
#include <inspyre/picture.h>
#include <inspyre/resize.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <string>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::array kLadder = {1024, 768, 512, 384, 256};

double msSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

std::string text(Size size)
{
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string((bytes + 999'999) / 1'000'000) + " MB";
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, "cancelled", {}};
}

class LocalRemover final : public Remover
{
public:
    LocalRemover(
        std::shared_ptr<Network> network,
        const ModelEntry &model,
        const Architecture &architecture,
        std::uint64_t memoryLimitBytes)
        : m_network(std::move(network))
        , m_model(model)
        , m_architecture(architecture)
        , m_memoryLimitBytes(memoryLimitBytes)
    {}

    [[nodiscard]] std::string model() const override { return m_model.name; }

    [[nodiscard]] Result<Matte> matte(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) override
    {
        return guarded("finding the foreground", [&]() -> Result<Matte> {
            if (rgb.format != PixelFormat::Rgb8 || rgb.empty() || rgb.width > kMaxImageSide ||
                rgb.height > kMaxImageSide) {
                return Error{
                    ErrorCode::InvalidArgument,
                    "a matte needs an 8-bit RGB picture of 1 to 32768 pixels a side",
                    {}};
            }
            const auto size = networkSize(options.size, m_model.base, rgb.size());
            if (!size) {
                return size.error();
            }
            return firstThatFits(rgb, options.size, *size, job);
        });
    }

private:
    /// The largest size within the memory limit; one step further down if the backend then still
    /// runs out of memory.
    Result<Matte> firstThatFits(
        const ImageView &rgb, const InputSize &wish, Size size, const JobControl &job)
    {
        const auto sizes = sizesToTry(size);
        const auto begin = std::find_if(
            sizes.begin(), sizes.end(), [&](Size candidate) { return fits(rgb, candidate); });
        if (begin == sizes.end()) {
            return limitTooLow(rgb, sizes.back());
        }
        std::string why = begin != sizes.begin() ? "keep the memory limit" : "";
        auto matte = atSize(rgb, wish, *begin, job);
        const auto next = begin + 1;
        if (!matte && matte.error().code == ErrorCode::OutOfMemory && next != sizes.end()) {
            why = "fit into memory (" + matte.error().message + ")";
            matte = atSize(rgb, wish, *next, job);
        }
        if (matte && !why.empty()) {
            (*matte).note = "stepped down from " + text(size) + " to " + text(matte->networkSize) +
                            " to " + why;
        }
        return matte;
    }

    Result<Matte> atSize(
        const ImageView &rgb, const InputSize &wish, Size size, const JobControl &job)
    {
        Matte matte;
        auto begin = Clock::now();
        job.report(Stage::Preparing, 0.0);
        if (job.cancelled()) {
            return cancelledError();
        }
        const auto image = resizeAsPillow(rgb, size);
        const bool blended = blends(wish, size);
        const auto low = blended ? resizeAsPillow(rgb, m_model.base) : Image();
        matte.prepareMs = msSince(begin);
        job.report(Stage::Inferring, 0.1);

        begin = Clock::now();
        const NetworkInput input{
            .image = image.view(), .base = sicaBase(wish, size), .lowResolution = low.view()};
        auto output = m_network->run(input, job.slice(0.1, 0.9));
        if (!output) {
            return output.error();
        }
        matte.inferenceMs = msSince(begin);

        begin = Clock::now();
        job.report(Stage::Refining, 0.9);
        if (job.cancelled()) {
            return cancelledError();
        }
        matte.alpha = resizeAligned(output->prediction.view(), rgb.size());
        matte.refineMs = msSince(begin);
        job.report(Stage::Refining, 1.0);
        return finished(std::move(matte), std::move(*output));
    }

    Matte finished(Matte matte, NetworkOutput output) const
    {
        const auto info = m_network->info();
        matte.networkSize = output.prediction.size();
        matte.logits = std::move(output.logits);
        matte.prediction = std::move(output.prediction);
        matte.model = m_model.name;
        matte.device = info.device;
        matte.precision = precisionName(info.precision);
        return matte;
    }

    /// A fixed size sets SICA's base too; "dynamic" leaves it where the weights were trained.
    [[nodiscard]] Size sicaBase(const InputSize &wish, Size size) const
    {
        return wish.kind == InputSize::Kind::Dynamic ? m_model.base : size;
    }

    [[nodiscard]] bool blends(const InputSize &wish, Size size) const
    {
        return wish.kind == InputSize::Kind::Dynamic && m_model.blendThreshold > 0 &&
               std::min(size.width, size.height) > m_model.blendThreshold;
    }

    [[nodiscard]] std::uint64_t neededBytes(const ImageView &rgb, Size size) const
    {
        const auto info = m_network->info();
        const auto pass = predictedPassBytes(m_architecture, info.precision, size);
        if (info.device != "cpu") {
            return info.weightBytes + pass;
        }
        const auto alpha = sizeof(float) * static_cast<std::uint64_t>(rgb.width) *
                           static_cast<std::uint64_t>(rgb.height);
        // Present use holds the weights as far as they were touched, and what the library keeps
        // from earlier passes: the pass can use that again, so this errs on the safe side.
        return residentBytes() + pass + alpha;
    }

    [[nodiscard]] bool fits(const ImageView &rgb, Size size) const
    {
        return m_memoryLimitBytes == 0 || neededBytes(rgb, size) <= m_memoryLimitBytes;
    }

    [[nodiscard]] Error limitTooLow(const ImageView &rgb, Size smallest) const
    {
        return {
            ErrorCode::OutOfMemory,
            "the memory limit of " + megabytes(m_memoryLimitBytes) + " is too low: even at " +
                text(smallest) + " about " + megabytes(neededBytes(rgb, smallest)) + " are needed",
            {}};
    }

    const std::shared_ptr<Network> m_network;
    const ModelEntry m_model;
    const Architecture m_architecture;
    const std::uint64_t m_memoryLimitBytes;
};

} // namespace

std::uint64_t predictedPassBytes(const Architecture &architecture, Precision precision, Size size)
{
    // Peak of a pass above the memory of the loaded network, on the CPU in fp32 (MB):
    //   side                        64   256   512   1024
    //   starter (depth 16)          26    72   160    338
    //   SwinB (depth 64)            71   194   502    767
    // Above some 512x512 the widest maps are made in strips, so each further pixel costs less. The
    // lines through these points, with a tenth to spare; 16 bits need 0.5 to 0.8 of it.
    constexpr double kWhole = 512.0 * 512.0;
    constexpr double kSpare = 1.1;
    const double depth = architecture.depth;
    const double pixels = static_cast<double>(size.width) * size.height;
    const double fixed = 16e6 + 0.9e6 * depth;
    const double whole = (130.0 + 24.0 * depth) * std::min(pixels, kWhole);
    const double strips = (190.0 + 2.5 * depth) * std::max(pixels - kWhole, 0.0);
    const double scale = precision == Precision::Fp32 ? 1.0 : 0.8;
    return static_cast<std::uint64_t>(kSpare * scale * (fixed + whole + strips));
}

std::vector<Size> sizesToTry(Size size)
{
    std::vector<Size> sizes = {size};
    const int longer = std::max(size.width, size.height);
    for (const int side : kLadder) {
        const auto scaled = [&](int pixels) {
            const double steps = static_cast<double>(pixels) * side / longer / 32.0;
            return std::max(32, static_cast<int>(32 * std::nearbyint(steps)));
        };
        if (side < longer) {
            sizes.push_back({scaled(size.width), scaled(size.height)});
        }
    }
    return sizes;
}

std::shared_ptr<Remover> makeLocalRemover(
    std::shared_ptr<Network> network,
    const ModelEntry &model,
    const Architecture &architecture,
    std::uint64_t memoryLimitBytes)
{
    return std::make_shared<LocalRemover>(
        std::move(network), model, architecture, memoryLimitBytes);
}

} // namespace inspyre
