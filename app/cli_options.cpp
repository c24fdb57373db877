#include "app/cli_options.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace inspyre::cli {

namespace {

using namespace std::string_literals;

constexpr double kLargestLimit = 1e15;

bool isDevice(const std::string &text)
{
    if (text == "auto" || text == "cpu" || text == "cuda") {
        return true;
    }
    constexpr std::string_view kCuda = "cuda:";
    const auto digits = text.substr(std::min(text.size(), kCuda.size()));
    return text.starts_with(kCuda) && !digits.empty() && digits.size() <= 3 &&
           digits.find_first_not_of("0123456789") == std::string::npos;
}

std::optional<Precision> parsePrecision(const std::string &text)
{
    for (const auto precision : {Precision::Fp32, Precision::Bf16, Precision::Fp16}) {
        if (text == precisionName(precision)) {
            return precision;
        }
    }
    if (text != "auto") {
        refuse("--precision", "'" + text + "' is none of auto, fp32, bf16 and fp16");
    }
    return {};
}

/// 1000 for "K", 1024 for "KI", …; 0 if `unit` (upper case, without the B) is none.
double unitFactor(const std::string &unit)
{
    static constexpr std::array<std::pair<const char *, double>, 9> kUnits = {
        {{"", 1.0},
         {"K", 1e3},
         {"M", 1e6},
         {"G", 1e9},
         {"T", 1e12},
         {"KI", 1024.0},
         {"MI", 1048576.0},
         {"GI", 1073741824.0},
         {"TI", 1099511627776.0}}};
    for (const auto &[name, factor] : kUnits) {
        if (unit == name) {
            return factor;
        }
    }
    return 0.0;
}

bool isDumpFile(const std::string &file)
{
    return std::filesystem::path(file).extension() == ".json";
}

} // namespace

void refuse(const std::string &option, const std::string &words)
{
    throw CLI::ValidationError(option, words);
}

Result<std::uint64_t> parseBytes(std::string_view text)
{
    const Error wrong{
        ErrorCode::InvalidArgument,
        "'" + std::string(text) + "' is not an amount of memory such as 800MB or 2GB"};
    const auto end = text.find_first_not_of("0123456789.");
    const std::string number(text.substr(0, end));
    std::string unit(end == std::string_view::npos ? "" : text.substr(end));
    unit.erase(0, unit.find_first_not_of(' '));
    for (char &c : unit) {
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    if (unit.ends_with('B')) {
        unit.pop_back();
    }
    double value = 0.0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    const double bytes = value * unitFactor(unit);
    if (read.ec != std::errc{} || read.ptr != number.data() + number.size() || bytes < 1.0 ||
        bytes > kLargestLimit) {
        return wrong;
    }
    return static_cast<std::uint64_t>(bytes);
}

void addOutputOptions(CLI::App &app, CommonOptions &options)
{
    app.add_flag(
           "--json",
           options.output.json,
           "Events as JSON, one a line, on stdout (on stderr if stdout carries the picture)")
        ->group("Output");
    auto *quiet =
        app.add_flag("-q,--quiet", options.output.quiet, "Say nothing but errors")->group("Output");
    app.add_flag("-v,--verbose", options.output.verbosity, "Log more on stderr; -vv logs all")
        ->excludes(quiet)
        ->group("Output");
}

void addEngineOptions(CLI::App &app, CommonOptions &options)
{
    auto &engine = options.engine;
    app.add_option(
           "--model", engine.model, "Name ('inspyre-cli models list') or file; default: starter")
        ->type_name("NAME|FILE")
        ->group("Engine");
    app.add_option(
           "--device", engine.device, "Where to compute; auto takes the GPU if there is one")
        ->type_name("auto|cpu|cuda[:N]")
        ->check([](const std::string &text) {
            return isDevice(text) ? ""s : "'" + text + "' is none of auto, cpu, cuda and cuda:N";
        })
        ->group("Engine");
    app.add_flag("--require-gpu", engine.requireGpu, "Fail rather than compute on the CPU")
        ->group("Engine");
    app.add_option_function<std::string>(
           "--precision",
           [&engine](const std::string &text) { engine.precision = parsePrecision(text); },
           "Arithmetic of the network; auto takes the fastest that the device is made for")
        ->type_name("auto|fp32|bf16|fp16")
        ->group("Engine");
    app.add_option("--threads", engine.threads, "CPU threads; 0 is one a physical core")
        ->type_name("N")
        ->check(CLI::Range(0, 1024).description(""))
        ->group("Engine");
    app.add_option_function<std::string>(
           "--memory-limit",
           [&engine](const std::string &text) {
               const auto bytes = parseBytes(text);
               if (!bytes) {
                   refuse("--memory-limit", bytes.error().message);
               }
               engine.memoryLimitBytes = *bytes;
           },
           "Step down rather than use more memory, such as 800MB or 2GB")
        ->type_name("SIZE")
        ->group("Engine");
    // For tests and for trying out another build of the modules.
    app.add_option("--modules", engine.modules)->group("");
}

void addDumpOption(CLI::App &app, CommonOptions &options)
{
    app.add_option(
           "--dump-phases",
           options.dumps,
           "Write the timeline of start and run; NAME.trace.json for chrome://tracing")
        ->type_name("FILE.json")
        ->allow_extra_args(false)
        ->check([](const std::string &file) {
            return isDumpFile(file) ? ""s : "'" + file + "' does not end with .json";
        })
        ->group("Output");
}

} // namespace inspyre::cli
