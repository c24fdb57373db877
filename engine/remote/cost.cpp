#include <inspyre/cost.h>

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

constexpr double kDay = 86'400.0;
constexpr double kHour = 3'600.0;
constexpr double kMonthDays = 30.0;
constexpr double kWeekDays = 7.0;
constexpr double kQuarter = 900.0;
constexpr double kJoulesPerKwh = 3.6e6;

/// More images a day than a person asks about: where the search for a break-even ends.
constexpr int kManyImages = 10'000'000;

double share(double value)
{
    return std::clamp(value, 0.0, 1.0);
}

/// Seconds a day for which instances are paid if none is kept, over all regions.
double billedByUse(const CostInputs &inputs, double cold)
{
    const double regions = std::max(1, inputs.regions);
    return regions * kDay * billedShare(inputs.imagesPerDay / regions, inputs.idleWindow, cold);
}

double coldByUse(const CostInputs &inputs)
{
    return coldProbability(inputs.imagesPerDay / std::max(1, inputs.regions), inputs.idleWindow);
}

double freePerMonth(const CostInputs &inputs, const CloudInstance &instance, double billedSeconds)
{
    const auto &prices = inputs.prices;
    const double month = kMonthDays * billedSeconds;
    const double vcpu = std::min(prices.freeVcpuSeconds * inputs.freeShare, month * instance.vcpus);
    const double gib = std::min(prices.freeGibSeconds * inputs.freeShare, month * instance.gib);
    return vcpu * prices[PriceId::Vcpu] + gib * prices[PriceId::Gib];
}

/// A row of what is paid by the second of an instance's life.
CostRow billedRow(
    const CostInputs &inputs,
    CostOption option,
    const CloudInstance &instance,
    double billedSeconds,
    double coldShare,
    double cold)
{
    const double day = instanceRate(inputs.prices, instance) * billedSeconds;
    return {
        .option = option,
        .usdPerDay = day,
        .usdPerMonth = kMonthDays * day - freePerMonth(inputs, instance, billedSeconds),
        .billedSeconds = billedSeconds,
        .coldShare = coldShare,
        .meanWait = coldShare * cold + (1.0 - coldShare) * inputs.warm,
        .worstWait = coldShare > 0.0 ? std::max(cold, inputs.warm) : inputs.warm,
        .lost = lostShare(coldShare, cold, inputs.warm, inputs.lostPerSecond)};
}

CostRow byUse(const CostInputs &inputs, CostOption option, double cold)
{
    return billedRow(
        inputs, option, inputs.instance, billedByUse(inputs, cold), coldByUse(inputs), cold);
}

CostRow kept(
    const CostInputs &inputs, CostOption option, const CloudInstance &instance, int regions)
{
    return billedRow(inputs, option, instance, kDay * regions, 0.0, inputs.cold);
}

CostRow pingedAllDay(const CostInputs &inputs, CostOption option, double interval)
{
    const auto warmed = pinged(interval, kDay / kHour, inputs.idleWindow, inputs.cold);
    return billedRow(
        inputs, option, inputs.instance, warmed.billedSeconds, warmed.coldShare, inputs.cold);
}

/// Kept warm for some seconds of working days, and by use in all other time.
CostRow keptInHours(const CostInputs &inputs, CostOption option, double seconds, double coldInHours)
{
    const double days = inputs.daysPerWeek / kWeekDays;
    const double hours = days * std::min(kDay, inputs.hoursPerDay * kHour) / kDay;
    const double outside = 1.0 - std::max(hours, days * seconds / kDay);
    const double billed = days * seconds + outside * billedByUse(inputs, inputs.cold);
    const double cold = hours * coldInHours + outside * coldByUse(inputs);
    return billedRow(inputs, option, inputs.instance, billed, cold, inputs.cold);
}

CostRow pingedInHours(const CostInputs &inputs)
{
    const auto warmed =
        pinged(inputs.pingInterval, inputs.hoursPerDay, inputs.idleWindow, inputs.cold);
    return keptInHours(inputs, CostOption::PingInHours, warmed.billedSeconds, warmed.coldShare);
}

CostRow keptOneInHours(const CostInputs &inputs)
{
    const double seconds = std::min(kDay, inputs.hoursPerDay * kHour);
    return keptInHours(inputs, CostOption::KeepOneInHours, seconds, 0.0);
}

/// The wait is shorter by the time that passes before the first image; the instance lives as long.
CostRow wokenOnOpen(const CostInputs &inputs)
{
    const double cold = std::max(inputs.warm, inputs.cold - inputs.openLead);
    return billedRow(
        inputs,
        CostOption::WakeOnOpen,
        inputs.instance,
        billedByUse(inputs, inputs.cold),
        coldByUse(inputs),
        cold);
}

CostRow waitingRow(const CostInputs &inputs, CostOption option, double day, double wait)
{
    return {
        .option = option,
        .usdPerDay = day,
        .usdPerMonth = kMonthDays * day,
        .meanWait = wait,
        .worstWait = wait,
        .lost = lostShare(0.0, 0.0, wait, inputs.lostPerSecond)};
}

CostRow virtualMachine(const CostInputs &inputs)
{
    const double day = inputs.prices[PriceId::VirtualMachine] * kDay / kHour;
    return waitingRow(inputs, CostOption::VirtualMachine, day, inputs.warm);
}

CostRow onThisMachine(const CostInputs &inputs, CostOption option, double seconds, double watts)
{
    const double image = watts * seconds * inputs.powerPrice / kJoulesPerKwh;
    auto row = waitingRow(inputs, option, image * inputs.imagesPerDay, seconds);
    row.worstWait = inputs.localCold + seconds;
    return row;
}

/// Each image is made by the side that is ready first: nobody waits for a start of the service,
/// which is paid as by use.
CostRow bridged(const CostInputs &inputs)
{
    auto row = byUse(inputs, CostOption::FirstReady, inputs.cold);
    const double cold = row.coldShare;
    const double both = std::min(inputs.local, inputs.warm);
    row.coldShare = 0.0;
    row.meanWait = cold * inputs.local + (1.0 - cold) * both;
    row.worstWait = std::max(both, std::min(inputs.cold, inputs.localCold + inputs.local));
    row.lost = lostShare(cold, inputs.local, both, inputs.lostPerSecond);
    return row;
}

void weigh(const CostInputs &inputs, const CostRow &today, CostRow &row)
{
    if (inputs.imageValue) {
        row.lossPerDay = inputs.imagesPerDay * *inputs.imageValue * row.lost;
    }
    const double extra = row.usdPerDay - today.usdPerDay;
    const double won = inputs.imagesPerDay * (today.lost - row.lost);
    if (extra > 0.0 && won > 0.0) {
        row.breakEvenValue = extra / won;
    }
}

} // namespace

double instanceRate(const PriceTable &prices, const CloudInstance &instance)
{
    const bool l4 = instance.gpu == CloudGpu::L4;
    const auto gpu = l4 ? (instance.redundant ? PriceId::L4Redundant : PriceId::L4)
                        : (instance.redundant ? PriceId::RtxPro6000Redundant : PriceId::RtxPro6000);
    return prices[gpu] + instance.vcpus * prices[PriceId::Vcpu] +
           instance.gib * prices[PriceId::Gib];
}

double coldProbability(double imagesPerDay, double idleWindow)
{
    return std::exp(-imagesPerDay / kDay * idleWindow);
}

double billedShare(double imagesPerDay, double idleWindow, double cold)
{
    const double none = coldProbability(imagesPerDay, idleWindow);
    return share(1.0 - none + imagesPerDay / kDay * none * cold);
}

Pinged pinged(double interval, double hours, double idleWindow, double cold)
{
    const double seconds = std::min(kDay, kHour * hours);
    if (interval <= idleWindow) {
        return {.billedSeconds = std::min(kDay, seconds + idleWindow), .coldShare = 0.0};
    }
    return {
        .billedSeconds = seconds * share((idleWindow + cold) / interval),
        .coldShare = share((interval - idleWindow - cold) / interval)};
}

double lostShare(double coldShare, double cold, double warm, double lostPerSecond)
{
    return coldShare * share(lostPerSecond * cold) +
           (1.0 - coldShare) * share(lostPerSecond * warm);
}

std::optional<int> imagesWhereDearer(const CostInputs &inputs, double usdPerDay)
{
    const auto dearer = [&](int images) {
        auto asked = inputs;
        asked.imagesPerDay = images;
        return instanceRate(inputs.prices, inputs.instance) * billedByUse(asked, inputs.cold) >
               usdPerDay;
    };
    if (!dearer(kManyImages)) {
        return {};
    }
    int low = 0;
    int high = kManyImages;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (dearer(middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

SeriesBreakEven seriesBreakEven(const CostInputs &inputs)
{
    using First = SeriesBreakEven::First;
    const double start = inputs.cold - inputs.localCold; // > 0: this machine is ready first
    const double image = inputs.local - inputs.warm;     // > 0: the service is the faster one
    if (start >= 0.0 && image <= 0.0) {
        return {.first = First::Local};
    }
    if (start <= 0.0 && image >= 0.0) {
        return {.first = First::Remote};
    }
    return {
        .first = start > 0.0 ? First::LocalAtFirst : First::RemoteAtFirst, .images = start / image};
}

std::vector<CostRow> compareCosts(const CostInputs &inputs)
{
    auto redundant = inputs.instance;
    redundant.redundant = true;
    auto plain = inputs.instance;
    plain.redundant = false;
    const CloudInstance small{.gpu = inputs.instance.gpu, .vcpus = 4.0, .gib = 16.0};
    std::vector<CostRow> rows = {
        byUse(inputs, CostOption::ScaleToZero, inputs.cold),
        pingedAllDay(inputs, CostOption::PingEveryQuarter, kQuarter),
        pingedInHours(inputs),
        kept(inputs, CostOption::KeepOne, plain, 1),
        kept(inputs, CostOption::KeepOneRedundant, redundant, 1),
        kept(inputs, CostOption::KeepOneSmall, small, 1)};
    if (inputs.regions > 1) {
        rows.push_back(kept(inputs, CostOption::KeepOnePerRegion, plain, inputs.regions));
    }
    rows.push_back(keptOneInHours(inputs));
    rows.push_back(byUse(inputs, CostOption::FasterStart, inputs.fasterCold));
    rows.push_back(wokenOnOpen(inputs));
    rows.push_back(virtualMachine(inputs));
    rows.push_back(onThisMachine(inputs, CostOption::LocalCpu, inputs.local, inputs.watts));
    if (inputs.localGpu) {
        rows.push_back(
            onThisMachine(inputs, CostOption::LocalGpu, *inputs.localGpu, inputs.gpuWatts));
    }
    rows.push_back(bridged(inputs));
    for (auto &row : rows) {
        weigh(inputs, rows.front(), row);
    }
    return rows;
}

CostAdvice adviceOf(const CostInputs &inputs, const std::vector<CostRow> &rows)
{
    const auto cheaper = [&inputs](const CostRow &a, const CostRow &b) {
        if (inputs.imageValue) {
            return a.usdPerDay + a.lossPerDay.value_or(0.0) <
                   b.usdPerDay + b.lossPerDay.value_or(0.0);
        }
        const bool patientA = a.meanWait <= inputs.patience;
        const bool patientB = b.meanWait <= inputs.patience;
        if (patientA != patientB) {
            return patientA;
        }
        return patientA ? a.usdPerDay < b.usdPerDay : a.meanWait < b.meanWait;
    };
    return {.today = rows.front(), .best = *std::min_element(rows.begin(), rows.end(), cheaper)};
}

} // namespace inspyre
