#include "app/cli_cost_text.h"

#include "app/cli_text.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

struct Words
{
    const char *name;  ///< of an event
    const char *title; ///< of the table
    const char *needs; ///< what must be set, and what is to be known
};

constexpr std::array<Words, 14> kWords = {{
    {"scale-to-zero", "no instance kept (today)", "minimum instances 0; the default"},
    {"ping-15-min",
     "pinged every 15 min",
     "a scheduler's job; instances with a GPU idle for 10 minutes at most, so it is cold between "
     "pings"},
    {"ping-in-hours",
     "pinged in working hours",
     "a scheduler's job that is more frequent than the idle window"},
    {"keep-1", "1 instance kept", "run.googleapis.com/minScale: \"1\""},
    {"keep-1-redundant",
     "1 kept, zonal redundancy",
     "what a GPU service gets unless gpu-zonal-redundancy-disabled is \"true\""},
    {"keep-1-small", "1 kept, 4 vCPU, 16 GiB", "the smallest instance that an L4 allows"},
    {"keep-1-per-region",
     "1 kept in each region",
     "a service for each region, each with minScale 1"},
    {"keep-1-in-hours", "1 kept in working hours", "two scheduler's jobs that set minScale"},
    {"faster-start", "no instance kept, fast start", "the start made shorter; nothing else to set"},
    {"wake-on-open", "woken when the client opens", "a request to /warmup by the client"},
    {"virtual-machine", "virtual machine, always on", "g2-standard-8; you look after it"},
    {"local-cpu", "this computer", "nothing; only power is counted"},
    {"local-gpu", "this computer's GPU", "nothing; only power is counted"},
    {"first-ready", "this computer or service", "the route \"first ready\""},
}};

const Words &wordsOf(CostOption option)
{
    return kWords.at(static_cast<std::size_t>(option));
}

/// Two decimals, and more for what would read as nothing.
std::string dollars(double usd)
{
    const bool tiny = usd > 0.0 && usd < 0.01;
    return std::string("$").append(fixed(usd, tiny ? 4 : 2));
}

/// Without the noughts at the end.
std::string trimmed(std::string number)
{
    number.erase(number.find_last_not_of('0') + 1);
    return number;
}

std::string percent(double share)
{
    return fixed(100.0 * share, share > 0.0 && share < 0.01 ? 1 : 0) + " %";
}

std::string seconds(double value)
{
    return fixed(value, value < 10.0 ? 1 : 0) + " s";
}

std::string imagesText(double images)
{
    const bool whole = images == std::floor(images);
    return fixed(images, whole ? 0 : 1) + (images == 1.0 ? " image" : " images");
}

std::string rowText(const CostRow &row, bool valued)
{
    auto line = padded(wordsOf(row.option).title, 30) + padded(dollars(row.usdPerDay), 11) +
                padded(dollars(row.usdPerMonth), 11) + padded(percent(row.coldShare), 8) +
                padded(seconds(row.meanWait), 10) + padded(seconds(row.worstWait), 10);
    if (valued) {
        line += padded(dollars(row.lossPerDay.value_or(0.0)), 11);
    }
    return line + (row.breakEvenValue ? dollars(*row.breakEvenValue) : "");
}

} // namespace

std::string costName(CostOption option)
{
    return wordsOf(option).name;
}

std::string costTable(const CostInputs &inputs, const std::vector<CostRow> &rows)
{
    const bool valued = inputs.imageValue.has_value();
    auto text = padded("WAY", 30) + padded("A DAY", 11) + padded("A MONTH", 11) +
                padded("COLD", 8) + padded("MEAN", 10) + padded("WORST", 10) +
                (valued ? padded("LOST", 11) : "") + "PAYS FROM";
    for (const auto &row : rows) {
        text.append("\n").append(rowText(row, valued));
    }
    text += "\n";
    for (const auto &row : rows) {
        text.append("\n")
            .append(padded(wordsOf(row.option).title, 30))
            .append(wordsOf(row.option).needs);
    }
    return text +
           "\n\nCOLD: images that meet no instance. MEAN, WORST: wait for an image. PAYS FROM: "
           "what an image\nmust be worth for this to pay, if " +
           percent(inputs.lostPerSecond) +
           " of the uploads are lost a second of waiting (your assumption).";
}

std::string adviceText(const CostInputs &inputs, const CostAdvice &advice)
{
    const auto &[today, best] = advice;
    auto text = std::string("At ") + imagesText(inputs.imagesPerDay) + " a day you pay " +
                dollars(today.usdPerDay) + " a day and " + percent(today.coldShare) + " wait " +
                seconds(inputs.cold);
    if (best.option == today.option) {
        return text + "; no other way is better.";
    }
    const bool local = best.option == CostOption::LocalCpu || best.option == CostOption::LocalGpu;
    text += std::string("; ") + wordsOf(best.option).title + " takes " + seconds(best.meanWait) +
            " an image and costs ";
    return text +
           (local && best.usdPerDay < 0.005 ? "nothing extra"
                                            : dollars(best.usdPerDay) + " a day") +
           ".";
}

std::string seriesText(const SeriesBreakEven &even)
{
    const auto after = imagesText(std::ceil(even.images));
    switch (even.first) {
    case SeriesBreakEven::First::Local:
        return "From a cold start this computer is always done first.";
    case SeriesBreakEven::First::Remote:
        return "From a cold start the service is always done first.";
    case SeriesBreakEven::First::LocalAtFirst:
        return "From a cold start the service catches up with this computer after " + after + ".";
    case SeriesBreakEven::First::RemoteAtFirst:
        return "From a cold start this computer catches up with the service after " + after + ".";
    }
    return {};
}

std::string pricesText(const PriceTable &table)
{
    std::string text = "Prices in USD, " + table.region + ":";
    for (const auto &price : table.prices) {
        text.append("\n  ");
        text += padded(price.name, 24) + padded(trimmed(fixed(price.usd, 8)), 12) +
                padded("per " + price.unit, 12) +
                (price.read.empty() ? "set by you" : price.read + "  " + price.source);
    }
    return text;
}

Json costJson(const CostRow &row)
{
    const auto known = [](const std::optional<double> &value) {
        return value ? Json(*value) : Json(nullptr);
    };
    return {
        {"event", "cost"},
        {"way", costName(row.option)},
        {"usd_per_day", row.usdPerDay},
        {"usd_per_month", row.usdPerMonth},
        {"billed_seconds_per_day", row.billedSeconds},
        {"cold_share", row.coldShare},
        {"mean_wait_s", row.meanWait},
        {"worst_wait_s", row.worstWait},
        {"lost_share", row.lost},
        {"loss_usd_per_day", known(row.lossPerDay)},
        {"break_even_usd_per_image", known(row.breakEvenValue)}};
}

} // namespace inspyre::cli
