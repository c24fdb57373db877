#include "checks.h"

#include <inspyre/files.h>
#include <inspyre/synthetic.h>

#include <array>
#include <cstdio>
#include <map>
#include <sstream>

namespace inspyre::test {

namespace {

constexpr int kStarts = 6;
constexpr double kGoalMs = 1500.0;

/// Steps of one start in their order, with milliseconds; empty if it failed.
using Steps = std::vector<std::pair<std::string, double>>;

/// @param command  of the shell; prints "milliseconds name" in each line
Steps stepsOf(const std::string &command)
{
    std::string text;
    std::FILE *pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) {
        return {};
    }
    std::array<char, 4096> block = {};
    while (std::fgets(block.data(), static_cast<int>(block.size()), pipe) != nullptr) {
        text += block.data();
    }
    if (::pclose(pipe) != 0) {
        return {};
    }
    Steps steps;
    std::istringstream lines(text);
    double ms = 0.0;
    for (std::string name; lines >> ms && std::getline(lines >> std::ws, name);) {
        steps.emplace_back(name, ms);
    }
    return steps;
}

std::string quoted(const std::filesystem::path &path)
{
    std::string text("'"); // these paths are the build's own, without such a mark
    text += path.string();
    text += '\'';
    return text;
}

} // namespace

void checkStart(const Machine &machine, Report &report)
{
    Report::heading("From exec to ready, SwinB in bf16 out of a file, milliseconds of 5 processes");
    const auto file = machine.work / "swin-b.safetensors";
    if (const auto written = writeFileAtomically(file, safetensorsFile(*swinB()), {}); !written) {
        report.failure(written.error().message);
        return;
    }
    std::vector<std::string> order;
    std::map<std::string, std::vector<double>> times;
    for (int start = 0; start < kStarts; ++start) {
        const auto now = Timeline::Clock::now().time_since_epoch();
        const auto zero = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
        const auto steps = stepsOf(
            "INSPYRE_T0=" + std::to_string(zero) + " " + quoted(machine.start) + " " +
            quoted(file) + " " + machine.device);
        if (steps.empty()) {
            report.failure("inspyre-gpu-start failed");
            return;
        }
        for (const auto &[name, ms] : steps) {
            if (start == 0) {
                order.push_back(name); // and not counted: files come from the disk
            } else {
                times[name].push_back(ms);
            }
        }
    }
    std::filesystem::remove(file);
    Report::table({"step", "min – median – max"});
    for (const auto &name : order) {
        Report::row({name, spread(times[name], 0)});
    }
    const auto ready = median(times["exec to usable"]);
    Report::line(
        "\nGoal " + fixed(kGoalMs, 0) +
        " ms from exec to usable: " + (ready <= kGoalMs ? "met" : "missed"));
    Report::line("All steps were seen: " + report.check(ready > 0.0));
}

} // namespace inspyre::test
