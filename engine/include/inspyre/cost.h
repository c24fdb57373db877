#pragma once

#include <inspyre/prices.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace inspyre {

enum class CloudGpu : std::uint8_t { L4, RtxPro6000 };

/// One instance of a Cloud Run service.
struct CloudInstance
{
    CloudGpu gpu = CloudGpu::L4;
    bool redundant = false; ///< zonal redundancy of the GPU
    double vcpus = 8.0;
    double gib = 32.0;

    bool operator==(const CloudInstance &) const = default;
};

/// What people and machines do, all times in seconds. The defaults that are measured elsewhere (a
/// cold start, an image) are meant to be replaced by what was measured here.
struct CostInputs
{
    PriceTable prices = defaultPrices();
    CloudInstance instance = {};
    int regions = 1;                     ///< each with instances and its even part of the images
    double imagesPerDay = 20.0;          ///< arriving at random and evenly over the day (Poisson)
    double idleWindow = 600.0;           ///< an instance without requests lives so long
    double cold = 60.0;                  ///< wait for an image that meets no instance
    double warm = 1.0;                   ///< wait for an image that meets one
    double fasterCold = 12.0;            ///< the cold start that is to be had
    double localCold = 0.6;              ///< from start to usable, on this machine
    double local = 2.2;                  ///< an image on this machine's processor
    std::optional<double> localGpu = {}; ///< an image on this machine's GPU
    double pingInterval = 300.0;         ///< of a scheduler that keeps an instance warm
    double hoursPerDay = 11.0;           ///< in which it does, from the first ping to the last
    double daysPerWeek = 5.0;
    double openLead = 20.0; ///< from opening the client to its first image
    std::optional<double> imageValue =
        {};                       ///< USD that an upload is worth; nobody can know it but you
    double lostPerSecond = 0.005; ///< share of uploads lost a second of waiting
    double watts = 65.0;          ///< of this machine while it computes
    double gpuWatts = 200.0;
    double powerPrice = 0.30; ///< USD a kWh
    double freeShare = 0.0; ///< of the account's free seconds that are left for this service, 0..1
    double patience = 5.0;  ///< a mean wait that is acceptable, for the advice

    bool operator==(const CostInputs &) const = default;
};

/// USD a second that an instance lives.
[[nodiscard]] double instanceRate(const PriceTable &prices, const CloudInstance &instance);

/// Share of images that meet no instance where none is kept: e^(-λW), 0..1. Poisson arrivals with
/// λ = imagesPerDay / 86400; W is the idle window.
[[nodiscard]] double coldProbability(double imagesPerDay, double idleWindow);

/// Share of the day for which an instance is paid where none is kept, 0..1:
/// min(1, 1 - e^(-λW) + λ e^(-λW) t_c).
[[nodiscard]] double billedShare(double imagesPerDay, double idleWindow, double cold);

/// An instance kept warm by a ping every so many seconds.
struct Pinged
{
    double billedSeconds = 0.0; ///< of a day with pings
    double coldShare = 0.0;     ///< of the time between the first ping and the last, 0..1
};

/// T <= W: min(86400, 3600 H + W) seconds and never cold; T > W: billed min(1, (W + t_c) / T), cold
/// max(0, (T - W - t_c) / T) of 3600 H.
[[nodiscard]] Pinged pinged(double interval, double hours, double idleWindow, double cold);

/// Share of uploads lost by waiting, 0..1: P min(1, a t_c) + (1 - P) min(1, a t_s).
[[nodiscard]] double lostShare(double coldShare, double cold, double warm, double lostPerSecond);

/// How many images a day make an instance that is paid for by use dearer than `usdPerDay`; nothing
/// if none do.
[[nodiscard]] std::optional<int> imagesWhereDearer(const CostInputs &inputs, double usdPerDay);

/// Of a series of images, which side is done first, from a cold start of both.
struct SeriesBreakEven
{
    enum class First : std::uint8_t {
        Local,         ///< always
        Remote,        ///< always
        LocalAtFirst,  ///< until `images`, then remote
        RemoteAtFirst, ///< until `images`, then local
    };

    First first = First::Local;
    double images = 0.0; ///< where both have taken the same time: (T_rc - T_lc) / (t_l - t_r)
};

[[nodiscard]] SeriesBreakEven seriesBreakEven(const CostInputs &inputs);

/// Ways to serve the images.
enum class CostOption : std::uint8_t {
    ScaleToZero,      ///< no instance is kept: as it is today
    PingEveryQuarter, ///< a scheduler's ping every 15 minutes, day and night
    PingInHours,      ///< every `pingInterval` in working hours
    KeepOne,          ///< minimum instances 1
    KeepOneRedundant, ///< the same, with zonal redundancy
    KeepOneSmall,     ///< the same on 4 vCPUs and 16 GiB
    KeepOnePerRegion, ///< one in each of `regions`
    KeepOneInHours,   ///< the minimum is switched by a schedule
    FasterStart,      ///< no instance is kept; a start takes `fasterCold`
    WakeOnOpen,       ///< the client wakes the service when it opens
    VirtualMachine,   ///< always on
    LocalCpu,         ///< this machine's processor
    LocalGpu,         ///< this machine's GPU; only where `localGpu` is known
    FirstReady,       ///< this machine and the service together: who is ready first makes the image
};

struct CostRow
{
    CostOption option = {};
    double usdPerDay = 0.0;   ///< average over the week
    double usdPerMonth = 0.0; ///< 30 days, less what is free
    double billedSeconds =
        0.0;                ///< instance seconds a day, all regions; 0 where nothing is billed so
    double coldShare = 0.0; ///< of the images, 0..1
    double meanWait = 0.0;  ///< seconds
    double worstWait = 0.0; ///< seconds
    double lost = 0.0;      ///< share of uploads, 0..1
    std::optional<double> lossPerDay = {}; ///< USD; only with an image's value
    std::optional<double> breakEvenValue =
        {}; ///< value of an image from which it pays more than today's way
};

/// Every option, in the order of CostOption; the first is today's.
[[nodiscard]] std::vector<CostRow> compareCosts(const CostInputs &inputs);

/// What is best, and against what.
struct CostAdvice
{
    CostRow today = {};
    CostRow best = {};
};

/// The least of cost and loss where an image's value is known; else the cheapest of those whose
/// mean wait is within `patience`; else the one with the least wait. `rows` as compareCosts() makes
/// them.
[[nodiscard]] CostAdvice adviceOf(const CostInputs &inputs, const std::vector<CostRow> &rows);

} // namespace inspyre
