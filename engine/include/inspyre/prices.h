#pragma once

#include <inspyre/result.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace inspyre {

/// What a cloud asks money for.
enum class PriceId : std::uint8_t {
    L4,          ///< one NVIDIA L4 without zonal redundancy, a second
    L4Redundant, ///< the same with zonal redundancy, which is what a service gets by default
    RtxPro6000,  ///< one RTX PRO 6000 without zonal redundancy, a second
    RtxPro6000Redundant, ///< the same with zonal redundancy
    Vcpu,                ///< one vCPU of an instance, a second
    Gib,                 ///< one GiB of an instance's memory, a second
    VirtualMachine,      ///< g2-standard-8, which has an L4, an hour
    SchedulerJob,        ///< a scheduler's job, a month, beyond the free ones
};

inline constexpr std::size_t kPrices = 8;

struct Price
{
    PriceId id = {};
    std::string name = {}; ///< in files and options: "l4", "vcpu"
    std::string unit = {}; ///< what is paid: "second", "hour", "month"
    double usd = 0.0;      ///< of one unit; not negative
    std::string read = {}; ///< ISO date on which it was read; empty: a person has set it
    std::string source = {};

    bool operator==(const Price &) const = default;
};

/// Prices of one region, each with the day on which it was read and where.
struct PriceTable
{
    std::string region = {};
    std::array<Price, kPrices> prices = {}; ///< by PriceId
    double freeVcpuSeconds = 0.0;           ///< a month and account
    double freeGibSeconds = 0.0;            ///< a month and account

    [[nodiscard]] double operator[](PriceId id) const
    {
        return prices[static_cast<std::size_t>(id)].usd;
    }

    bool operator==(const PriceTable &) const = default;
};

/// Of us-central1 (the same in us-east4, europe-west1 and europe-west4), read on 2026-09-30.
[[nodiscard]] PriceTable defaultPrices();

/// Another price for `name`, set by a person. Errors: InvalidArgument (no such name, whose subject
/// it is; a price that is negative or no number).
[[nodiscard]] Status setPrice(PriceTable &table, std::string_view name, double usd);

/// {"region":…, "free_vcpu_seconds":…, "free_gib_seconds":…, "prices":{"l4":{"usd":…, "unit":…,
/// "read":…, "source":…}, …}}, indented, UTF-8.
[[nodiscard]] std::string pricesJson(const PriceTable &table);

/// The same read again; what is not named stays as in defaultPrices(). Errors: InvalidArgument (no
/// JSON, an unknown name, a negative price; the subject is the name).
[[nodiscard]] Result<PriceTable> parsePrices(std::string_view json);

} // namespace inspyre
