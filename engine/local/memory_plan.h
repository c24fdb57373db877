#pragma once

#include <inspyre/architecture.h>
#include <inspyre/backend.h>
#include <inspyre/image.h>
#include <inspyre/remover.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace inspyre {

/// `size` and the smaller ones to step down to, largest first: its longer side is reduced to
/// 1024, 768, 512, 384 and 256, its shape is kept.
[[nodiscard]] std::vector<Size> sizesToTry(Size size);

/// One way to run a network.
struct Attempt
{
    Size size = {};
    int stripPixels = 0; ///< as NetworkInput::stripPixels

    bool operator==(const Attempt &) const = default;
};

/// What one network may take of the memory and how it steps down.
class MemoryPlan
{
public:
    /// @param limitBytes  of the whole process (device memory on a GPU); 0 is none
    MemoryPlan(
        std::shared_ptr<const Network> network,
        const Architecture &architecture,
        std::uint64_t limitBytes);

    [[nodiscard]] std::uint64_t limitBytes() const { return m_limitBytes; }

    /// What to try for `size`, the best first. On the CPU each size comes in ever smaller strips,
    /// which give the same matte, before the next smaller size.
    [[nodiscard]] std::vector<Attempt> attempts(Size size) const;

    /// The most memory that an attempt comes to, in bytes.
    ///
    /// @param second   a pass before it, for blending; empty if there is none
    /// @param picture  its size; the picture itself is in memory already
    [[nodiscard]] std::uint64_t neededBytes(
        const Attempt &attempt, Size second, Size picture) const;

    /// The best attempt at bare passes of `size` that fits, if one does.
    [[nodiscard]] std::optional<Attempt> attemptThatFits(Size size) const;

    /// What it is that `attempt` was made and not the best one for `wished`; none if it is that.
    [[nodiscard]] std::optional<StepDown> stepDown(
        StepDown::Cause cause, Size wished, const Attempt &attempt) const;

    /// Always, without a limit.
    [[nodiscard]] bool fits(const Attempt &attempt, Size second, Size picture) const;

    /// Whether what earlier passes have left must go before an attempt that fits, and before the
    /// export: it may not be where the attempt needs it.
    [[nodiscard]] bool trimBefore(const Attempt &attempt, Size second, Size picture) const;
    [[nodiscard]] bool trimBeforeExport(Size picture) const;

private:
    [[nodiscard]] bool onCpu() const;
    [[nodiscard]] bool allows(std::uint64_t moreBytes) const;
    [[nodiscard]] std::uint64_t passBytes(const Attempt &attempt, Size second) const;
    [[nodiscard]] std::uint64_t mattingBytes(
        const Attempt &attempt, Size second, Size picture) const;
    [[nodiscard]] std::uint64_t restingBytes() const;

    std::shared_ptr<const Network> m_network;
    Architecture m_architecture;
    std::uint64_t m_limitBytes;
};

} // namespace inspyre
