#include "engine/local/local_remover.h"

#include "engine/core/guarded.h"
#include "engine/local/memory_plan.h"

#include <inspyre/log.h>
#include <inspyre/picture.h>
#include <inspyre/regions.h>
#include <inspyre/resize.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string((bytes + 999'999) / 1'000'000) + " MB";
}

class LocalRemover final : public Remover
{
public:
    LocalRemover(
        std::shared_ptr<Network> network,
        const ModelEntry &model,
        const Architecture &architecture,
        std::uint64_t memoryLimitBytes,
        int threads)
        : m_network(std::move(network))
        , m_model(model)
        , m_memory(m_network, architecture, memoryLimitBytes)
        , m_threads(threads)
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
            return firstThatFits(rgb, options, *size, job);
        });
    }

private:
    /// The best attempt within the memory limit; the next ones if the backend then still runs out
    /// of memory.
    Result<Matte> firstThatFits(
        const ImageView &rgb, const MatteOptions &options, Size size, const JobControl &job)
    {
        const auto &wish = options.size;
        const auto attempts = m_memory.attempts(size);
        auto attempt =
            std::find_if(attempts.begin(), attempts.end(), [&](const Attempt &candidate) {
                return m_memory.fits(candidate, lowSize(wish, candidate.size), rgb.size());
            });
        if (attempt == attempts.end()) {
            return limitTooLow(rgb, wish, attempts.back());
        }
        auto cause = StepDown::Cause::MemoryLimit;
        if (m_memory.trimBefore(*attempt, lowSize(wish, attempt->size), rgb.size())) {
            m_network->trim();
        }
        const auto rising = neverFalling(job);
        auto matte = run(rgb, options, *attempt, rising);
        while (!matte && matte.error().code == ErrorCode::OutOfMemory) {
            m_network->trim();
            // Each failure costs time: straight to the smallest strips, of this size or the next.
            attempt = std::find_if(attempt + 1, attempts.end(), [&](const Attempt &candidate) {
                return candidate.stripPixels == attempts.back().stripPixels;
            });
            if (attempt == attempts.end()) {
                break;
            }
            log(LogLevel::Info,
                "out of memory, trying with less size=" + sizeText(attempt->size) + " error=\"" +
                    matte.error().message + "\"");
            cause = StepDown::Cause::OutOfMemory;
            matte = run(rgb, options, *attempt, rising);
        }
        if (matte) {
            (*matte).stepDown = m_memory.stepDown(cause, size, *attempt);
        }
        if (m_memory.trimBeforeExport(rgb.size())) {
            m_network->trim();
        }
        return matte;
    }

    /// A second attempt begins anew; what the caller sees does not.
    static JobControl neverFalling(const JobControl &job)
    {
        return JobControl(
            [job] { return job.cancelled(); },
            [job, most = std::make_shared<double>(0.0)](const Progress &progress) {
                *most = std::max(*most, progress.fraction);
                job.report(progress.stage, *most);
            });
    }

    Result<Matte> run(
        const ImageView &rgb,
        const MatteOptions &options,
        const Attempt &attempt,
        const JobControl &job)
    {
        Matte matte;
        const auto &wish = options.size;
        const auto size = attempt.size;
        auto begin = Clock::now();
        job.report(Stage::Preparing, 0.0);
        if (job.cancelled()) {
            return cancelledError();
        }
        const auto image = resizeAsPillow(rgb, size);
        const auto lower = lowSize(wish, size);
        const auto low = lower == Size{} ? Image() : resizeAsPillow(rgb, lower);
        matte.prepareMs = msSince(begin);
        job.report(Stage::Inferring, 0.1);

        begin = Clock::now();
        const NetworkInput input{
            .image = image.view(),
            .base = sicaBase(wish, size),
            .lowResolution = low.view(),
            .stripPixels = attempt.stripPixels,
            .spread = options.doubt,
            .threads = m_threads};
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
        if (options.alpha) {
            matte.alpha = resizeAligned(output->prediction.view(), rgb.size());
        }
        matte.subject = hasSubject(output->logits.view(), output->prediction.view());
        if (options.doubt) {
            matte.doubt = doubtMap(output->logits.view(), output->spread.view());
            matte.doubtScore = doubtScore(matte.doubt.view(), output->prediction.view());
        }
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

    /// Of the pass that the one at `size` is blended with; empty if there is none.
    [[nodiscard]] Size lowSize(const InputSize &wish, Size size) const
    {
        const bool blends = wish.kind == InputSize::Kind::Dynamic && m_model.blendThreshold > 0 &&
                            std::min(size.width, size.height) > m_model.blendThreshold;
        return blends ? m_model.base : Size{};
    }

    [[nodiscard]] Error limitTooLow(
        const ImageView &rgb, const InputSize &wish, const Attempt &least) const
    {
        const auto needed = m_memory.neededBytes(least, lowSize(wish, least.size), rgb.size());
        return {
            ErrorCode::OutOfMemory,
            "the memory limit of " + megabytes(m_memory.limitBytes()) + " is too low: even at " +
                sizeText(least.size) + " about " + megabytes(needed) +
                " are needed for a picture of " + sizeText(rgb.size()) + " pixels",
            {}};
    }

    const std::shared_ptr<Network> m_network;
    const ModelEntry m_model;
    const MemoryPlan m_memory;
    const int m_threads;
};

} // namespace

std::shared_ptr<Remover> makeLocalRemover(
    std::shared_ptr<Network> network,
    const ModelEntry &model,
    const Architecture &architecture,
    std::uint64_t memoryLimitBytes,
    int threads)
{
    return std::make_shared<LocalRemover>(
        std::move(network), model, architecture, memoryLimitBytes, threads);
}

} // namespace inspyre
