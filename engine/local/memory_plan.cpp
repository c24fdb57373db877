#include "engine/local/memory_plan.h"

#include "engine/local/pass_memory.h"

#include <inspyre/bench.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace inspyre {

namespace {

constexpr std::array kLadder = {1024, 768, 512, 384, 256};
constexpr std::array kStrips = {kStripPixels, kStripPixels / 2, kStripPixels / 4, kStripPixels / 8};

/// Program and libraries with their first pass behind them, without weights and pictures.
constexpr std::uint64_t kProgramBytes = 200'000'000;
/// What the first pass, or one of a new size, brings besides its maps: libtorch's code as it comes
/// to be used, and what oneDNN generates. 35 to 52 MB were measured in fresh processes.
constexpr std::uint64_t kFirstPassBytes = 75'000'000;
/// A pixel of the network's input: the resized picture, logits and prediction.
constexpr std::uint64_t kInputBytes = 3 + 2 * sizeof(float);

std::uint64_t area(Size size)
{
    return static_cast<std::uint64_t>(size.width) * static_cast<std::uint64_t>(size.height);
}

/// Of the network's own copy.
std::uint64_t weightBytes(const NetworkInfo &info)
{
    const auto own = info.precision == Precision::Fp32 ? info.weightBytes : info.weightBytes / 2;
    return own + info.layoutBytes;
}

} // namespace

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

MemoryPlan::MemoryPlan(
    std::shared_ptr<const Network> network,
    const Architecture &architecture,
    std::uint64_t limitBytes)
    : m_network(std::move(network))
    , m_architecture(architecture)
    , m_limitBytes(limitBytes)
{}

std::vector<Attempt> MemoryPlan::attempts(Size size) const
{
    std::vector<Attempt> attempts;
    for (const auto &smaller : sizesToTry(size)) {
        if (!onCpu()) {
            attempts.push_back({smaller, 0}); // a GPU works without strips
            continue;
        }
        for (const int strip : kStrips) {
            attempts.push_back({smaller, strip});
        }
    }
    return attempts;
}

std::optional<Attempt> MemoryPlan::attemptThatFits(Size size) const
{
    const auto all = attempts(size);
    const auto attempt =
        std::ranges::find_if(all, [&](const Attempt &one) { return fits(one, {}, {}); });
    return attempt != all.end() ? std::optional(*attempt) : std::nullopt;
}

std::optional<StepDown> MemoryPlan::stepDown(
    StepDown::Cause cause, Size wished, const Attempt &attempt) const
{
    const auto best = attempts(wished).front();
    if (attempt == best) {
        return std::nullopt;
    }
    return StepDown{
        .cause = cause,
        .from = wished,
        .to = attempt.size,
        .smallerStrips = attempt.stripPixels != best.stripPixels,
        .limitBytes = m_limitBytes};
}

std::uint64_t MemoryPlan::passBytes(const Attempt &attempt, Size second) const
{
    const auto precision = m_network->info().precision;
    const auto of = [&](Size size) {
        const int strip = onCpu() ? attempt.stripPixels : static_cast<int>(area(size));
        return predictedPassBytes(m_architecture, precision, size, strip);
    };
    return second == Size{} ? of(attempt.size) : std::max(of(attempt.size), of(second));
}

/// On the CPU, up to the matte.
std::uint64_t MemoryPlan::mattingBytes(const Attempt &attempt, Size second, Size picture) const
{
    return residentPassBytes(passBytes(attempt, second)) +
           kInputBytes * (area(attempt.size) + area(second)) + sizeof(float) * area(picture);
}

std::uint64_t MemoryPlan::neededBytes(const Attempt &attempt, Size second, Size picture) const
{
    if (!onCpu()) {
        return weightBytes(m_network->info()) + passBytes(attempt, second);
    }
    const auto matting = mattingBytes(attempt, second, picture);
    return restingBytes() + std::max(matting, predictedExportBytes(picture));
}

bool MemoryPlan::fits(const Attempt &attempt, Size second, Size picture) const
{
    return m_limitBytes == 0 || neededBytes(attempt, second, picture) <= m_limitBytes;
}

bool MemoryPlan::trimBefore(const Attempt &attempt, Size second, Size picture) const
{
    return !allows(mattingBytes(attempt, second, picture));
}

bool MemoryPlan::trimBeforeExport(Size picture) const
{
    return !allows(predictedExportBytes(picture));
}

/// Without giving anything back.
bool MemoryPlan::allows(std::uint64_t moreBytes) const
{
    return m_limitBytes == 0 || !onCpu() || residentBytes() + moreBytes <= m_limitBytes;
}

bool MemoryPlan::onCpu() const
{
    return m_network->info().device == "cpu";
}

/// What the process holds besides a pass's maps. Weights that are mapped come into memory only when
/// a pass first needs them; what passes have left is there for the next one.
std::uint64_t MemoryPlan::restingBytes() const
{
    const auto resident = residentBytes();
    const auto kept = std::min(resident, m_network->keptBytes());
    return std::max(
        resident - kept + kFirstPassBytes, kProgramBytes + weightBytes(m_network->info()));
}

} // namespace inspyre
