#include "app/cli_commands.h"
#include "app/cli_cost_text.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/files.h>
#include <inspyre/service_check.h>

#include <CLI/CLI.hpp>

#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

struct State
{
    CommonOptions common = {};
    CostInputs inputs = {};
    std::optional<double> value = {};
    std::optional<double> localGpu = {};
    double pingMinutes = 5.0;
    bool freeTier = false;
    std::string priceFile = {};
    std::vector<std::string> prices = {};
    bool printPrices = false;
    std::string check = {};
};

Status readPriceFile(State &state)
{
    if (state.priceFile.empty()) {
        return Success{};
    }
    const auto bytes = readFile(state.priceFile);
    if (!bytes) {
        return bytes.error();
    }
    auto table = parsePrices({reinterpret_cast<const char *>(bytes->data()), bytes->size()});
    if (!table) {
        auto error = table.error();
        if (!error.subject.empty()) {
            error.message = error.subject + ": " + error.message;
        }
        error.subject = state.priceFile;
        return error;
    }
    state.inputs.prices = std::move(*table);
    return Success{};
}

/// "l4=0.0002". Errors: InvalidArgument.
Status setNamedPrice(PriceTable &table, const std::string &text)
{
    const auto equals = text.find('=');
    double usd = 0.0;
    if (equals == std::string::npos || !CLI::detail::lexical_cast(text.substr(equals + 1), usd)) {
        return Error{ErrorCode::InvalidArgument, "a price is NAME=USD, such as l4=0.0002", text};
    }
    return setPrice(table, text.substr(0, equals), usd);
}

Status completeInputs(State &state)
{
    if (auto read = readPriceFile(state); !read) {
        return read;
    }
    for (const auto &text : state.prices) {
        if (auto set = setNamedPrice(state.inputs.prices, text); !set) {
            return set;
        }
    }
    state.inputs.imageValue = state.value;
    state.inputs.localGpu = state.localGpu;
    state.inputs.pingInterval = 60.0 * state.pingMinutes;
    state.inputs.freeShare = state.freeTier ? 1.0 : 0.0;
    return Success{};
}

void sayAll(Output &output, const CostInputs &inputs)
{
    const auto rows = compareCosts(inputs);
    const auto advice = adviceText(inputs, adviceOf(inputs, rows));
    const auto series = seriesText(seriesBreakEven(inputs));
    for (const auto &row : rows) {
        output.event(costJson(row));
    }
    output.event({{"event", "advice"}, {"message", advice}, {"series", series}});
    output.line(
        costTable(inputs, rows) + "\n\n" + pricesText(inputs.prices) + "\n\n" + advice + "\n" +
        series);
}

/// Says what is wrong with a service's file.
int runCheck(Output &output, const State &state)
{
    const auto bytes = readFile(state.check);
    if (!bytes) {
        output.error(bytes.error());
        return kWrongUsage;
    }
    const auto found = checkCloudService(
        {reinterpret_cast<const char *>(bytes->data()), bytes->size()}, state.inputs.prices);
    for (const auto &one : found) {
        output.event(
            {{"event", "finding"},
             {"file", state.check},
             {"line", one.line},
             {"key", one.key},
             {"message", one.message},
             {"way_out", one.wayOut}});
        const auto place = one.line > 0 ? ":" + std::to_string(one.line) : std::string();
        output.line(
            shown(state.check) + place + ": " + shown(one.key) + (one.key.empty() ? "" : ": ") +
            shown(one.message) + "\n    " + shown(one.wayOut));
    }
    if (found.empty()) {
        output.line(shown(state.check) + ": nothing is wrong with it.");
    }
    return found.empty() ? kAllDone : kSomeFailed;
}

int runCost(State &state)
{
    Output output(state.common.output);
    if (const auto complete = completeInputs(state); !complete) {
        output.error(complete.error());
        return kWrongUsage;
    }
    if (!state.check.empty()) {
        return runCheck(output, state);
    }
    if (state.printPrices) {
        output.event(
            {{"event", "prices"}, {"table", Json::parse(pricesJson(state.inputs.prices))}});
        output.line(pricesJson(state.inputs.prices));
    } else {
        sayAll(output, state.inputs);
    }
    return kAllDone;
}

CLI::Option *number(CLI::App &app, const char *name, double &value, const char *help, double most)
{
    return app.add_option(name, value, help)
        ->type_name("N")
        ->check(CLI::Range(0.0, most).description(""))
        ->capture_default_str();
}

void addUse(CLI::App &app, State &state)
{
    constexpr double kMany = 1e9;
    auto &inputs = state.inputs;
    number(app, "--images", inputs.imagesPerDay, "Images a day, at random times", kMany)
        ->group("Use");
    number(app, "--cold", inputs.cold, "Seconds that an image waits for a cold start", kMany)
        ->group("Use");
    number(app, "--warm", inputs.warm, "Seconds for an image otherwise", kMany)->group("Use");
    number(app, "--faster-cold", inputs.fasterCold, "Seconds for a cold start made faster", kMany)
        ->group("Use");
    number(
        app,
        "--open-lead",
        inputs.openLead,
        "Seconds from opening the client to its first image",
        kMany)
        ->group("Use");
    app.add_option("--value", state.value, "What an upload is worth to you, in USD")
        ->type_name("USD")
        ->check(CLI::Range(0.0, kMany).description(""))
        ->group("Use");
    number(
        app,
        "--lost-per-second",
        inputs.lostPerSecond,
        "Share of uploads lost a second of waiting, 0 to 1",
        1.0)
        ->group("Use");
    number(
        app, "--patience", inputs.patience, "Seconds of mean wait that the advice accepts", kMany)
        ->group("Use");
}

void addService(CLI::App &app, State &state)
{
    auto &inputs = state.inputs;
    const std::map<std::string, CloudGpu> gpus = {
        {"l4", CloudGpu::L4}, {"rtx-pro-6000", CloudGpu::RtxPro6000}};
    app.add_option(
           "--gpu", inputs.instance.gpu, "GPU of an instance: l4 or rtx-pro-6000; default: l4")
        ->type_name("NAME")
        ->transform(CLI::CheckedTransformer(gpus, CLI::ignore_case).description(""))
        ->group("Service");
    app.add_flag("--redundant", inputs.instance.redundant, "With zonal redundancy")
        ->group("Service");
    number(app, "--vcpus", inputs.instance.vcpus, "vCPUs of an instance", 1000.0)->group("Service");
    number(app, "--memory", inputs.instance.gib, "GiB of an instance", 10'000.0)->group("Service");
    app.add_option("--regions", inputs.regions, "Regions that share the images")
        ->type_name("N")
        ->check(CLI::Range(1, 100).description(""))
        ->capture_default_str()
        ->group("Service");
    number(app, "--idle", inputs.idleWindow, "Seconds that an idle instance lives", 86'400.0)
        ->group("Service");
    app.add_option("--every", state.pingMinutes, "Minutes between pings")
        ->type_name("N")
        ->check(CLI::Range(0.1, 1440.0).description(""))
        ->capture_default_str()
        ->group("Service");
    number(app, "--hours", inputs.hoursPerDay, "Hours a day that are to be warm", 24.0)
        ->group("Service");
    number(app, "--days", inputs.daysPerWeek, "Days a week that are to be warm", 7.0)
        ->group("Service");
    app.add_flag("--free-tier", state.freeTier, "Nothing else uses the account's free seconds")
        ->group("Service");
}

void addThisMachine(CLI::App &app, State &state)
{
    auto &inputs = state.inputs;
    const auto group = "This computer";
    number(app, "--local-cold", inputs.localCold, "Seconds from start to usable", 1e6)
        ->group(group);
    number(app, "--local", inputs.local, "Seconds for an image", 1e6)->group(group);
    app.add_option("--local-gpu", state.localGpu, "Seconds for an image on its GPU")
        ->type_name("N")
        ->check(CLI::Range(0.0, 1e6).description(""))
        ->group(group);
    number(app, "--watts", inputs.watts, "Watts while it computes", 1e5)->group(group);
    number(app, "--gpu-watts", inputs.gpuWatts, "Watts while its GPU computes", 1e5)->group(group);
    number(app, "--power-price", inputs.powerPrice, "USD a kWh", 1000.0)->group(group);
}

} // namespace

Command addCost(CLI::App &cli)
{
    auto *app = cli.add_subcommand("cost", "Compare what ways to serve the images cost");
    auto state = std::make_shared<State>();
    addUse(*app, *state);
    addService(*app, *state);
    addThisMachine(*app, *state);
    app->add_option("--prices", state->priceFile, "Other prices, as --print-prices writes them")
        ->type_name("FILE.json")
        ->group("Prices");
    app->add_option("--price", state->prices, "One other price; can be given again")
        ->type_name("NAME=USD")
        ->allow_extra_args(false)
        ->group("Prices");
    app->add_flag("--print-prices", state->printPrices, "Print the table of prices and end")
        ->group("Prices");
    app->add_option(
           "--check", state->check, "Say what is wrong with a Cloud Run service's file, and end")
        ->type_name("FILE.yaml")
        ->group("Check");
    addOutputOptions(*app, state->common);
    app->footer(
        "Measured values are better than the defaults: 'inspyre-cli bench' says those of this "
        "computer.\nExample:\n  inspyre-cli cost --images 100 --cold 60.7 --warm 1 --local 2.2\n"
        "  inspyre-cli cost --check service.yaml   (ends with 3 if it finds something)");
    return {app, [state] { return runCost(*state); }};
}

} // namespace inspyre::cli
