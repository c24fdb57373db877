#include <inspyre/prices.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace inspyre {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto kRead = "2026-09-30";
constexpr auto kRunPricing = "https://cloud.google.com/run/pricing";
constexpr auto kVmPricing = "https://cloud.google.com/compute/gpus-pricing";
constexpr auto kSchedulerPricing = "https://cloud.google.com/scheduler/pricing";

Error wrong(std::string message, std::string_view subject)
{
    return {ErrorCode::InvalidArgument, std::move(message), std::string(subject)};
}

Status setAmount(double &place, const Json &value, std::string_view name)
{
    if (!value.is_number() || !std::isfinite(value.get<double>()) || value.get<double>() < 0.0) {
        return wrong("a number that is not negative is wanted", name);
    }
    place = value.get<double>();
    return Success{};
}

Status readPrice(PriceTable &table, const std::string &name, const Json &value)
{
    const Json &usd = value.is_object() ? value.value("usd", Json()) : value;
    double amount = 0.0;
    if (auto read = setAmount(amount, usd, name); !read) {
        return read;
    }
    if (auto set = setPrice(table, name, amount); !set) {
        return set;
    }
    const auto place = std::find_if(
        table.prices.begin(), table.prices.end(), [&](const Price &p) { return p.name == name; });
    if (value.is_object()) {
        const auto text = [&value](const char *key) {
            return value.contains(key) && value[key].is_string() ? value[key].get<std::string>()
                                                                 : "";
        };
        place->read = text("read");
        place->source = text("source");
    }
    return Success{};
}

Status readPrices(PriceTable &table, const Json &prices)
{
    if (!prices.is_object()) {
        return wrong("an object of names and prices is wanted", "prices");
    }
    for (const auto &[name, value] : prices.items()) {
        if (auto read = readPrice(table, name, value); !read) {
            return read;
        }
    }
    return Success{};
}

Status readMember(PriceTable &table, const std::string &key, const Json &value)
{
    if (key == "region" && value.is_string()) {
        table.region = value.get<std::string>();
        return Success{};
    }
    if (key == "free_vcpu_seconds") {
        return setAmount(table.freeVcpuSeconds, value, key);
    }
    if (key == "free_gib_seconds") {
        return setAmount(table.freeGibSeconds, value, key);
    }
    if (key == "prices") {
        return readPrices(table, value);
    }
    return wrong("no such entry of a price table", key);
}

} // namespace

PriceTable defaultPrices()
{
    return {
        .region = "us-central1",
        .prices =
            {{{PriceId::L4, "l4", "second", 0.0001867, kRead, kRunPricing},
              {PriceId::L4Redundant, "l4_redundant", "second", 0.0002909, kRead, kRunPricing},
              {PriceId::RtxPro6000, "rtx_pro_6000", "second", 0.00036522, kRead, kRunPricing},
              {PriceId::RtxPro6000Redundant,
               "rtx_pro_6000_redundant",
               "second",
               0.00056913,
               kRead,
               kRunPricing},
              {PriceId::Vcpu, "vcpu", "second", 0.000018, kRead, kRunPricing},
              {PriceId::Gib, "gib", "second", 0.000002, kRead, kRunPricing},
              {PriceId::VirtualMachine, "g2_standard_8", "hour", 0.8508, kRead, kVmPricing},
              {PriceId::SchedulerJob, "scheduler_job", "month", 0.10, kRead, kSchedulerPricing}}},
        .freeVcpuSeconds = 240'000.0,
        .freeGibSeconds = 450'000.0};
}

Status setPrice(PriceTable &table, std::string_view name, double usd)
{
    const auto place = std::find_if(
        table.prices.begin(), table.prices.end(), [&](const Price &p) { return p.name == name; });
    if (place == table.prices.end()) {
        return wrong("no such price", name);
    }
    if (!std::isfinite(usd) || usd < 0.0) {
        return wrong("a price that is not negative is wanted", name);
    }
    place->usd = usd;
    place->read.clear();
    place->source.clear();
    return Success{};
}

std::string pricesJson(const PriceTable &table)
{
    Json prices = Json::object();
    for (const auto &price : table.prices) {
        prices[price.name] = {
            {"usd", price.usd},
            {"unit", price.unit},
            {"read", price.read},
            {"source", price.source}};
    }
    const Json all = {
        {"region", table.region},
        {"free_vcpu_seconds", table.freeVcpuSeconds},
        {"free_gib_seconds", table.freeGibSeconds},
        {"prices", prices}};
    return all.dump(2, ' ', false, Json::error_handler_t::replace);
}

Result<PriceTable> parsePrices(std::string_view json)
{
    const auto read = Json::parse(json, nullptr, false);
    if (!read.is_object()) {
        return wrong("a table of prices is a JSON object; --print-prices shows one", "");
    }
    auto table = defaultPrices();
    for (const auto &[key, value] : read.items()) {
        if (auto taken = readMember(table, key, value); !taken) {
            return taken.error();
        }
    }
    return table;
}

} // namespace inspyre
