#include "app/cli_batch_text.h"

#include "app/cli_text.h"

#include <cmath>
#include <system_error>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

constexpr int kBarCells = 16;

int over(const RunStats &stats)
{
    return stats.done + stats.failed + stats.skipped;
}

const StageLoad *loadOf(const RunStats &stats)
{
    switch (stats.bottleneck) {
    case 0: return &stats.read;
    case 1: return &stats.matte;
    case 2: return &stats.write;
    default: return nullptr;
    }
}

} // namespace

std::string nearPath(const fs::path &path)
{
    std::error_code ignored;
    const auto here = fs::current_path(ignored);
    const auto relative = path.lexically_relative(here);
    const bool isBelow = !ignored && !relative.empty() && *relative.begin() != "..";
    return shown(isBelow && path.is_absolute() ? relative.native() : path.native());
}

std::string pictures(std::int64_t count)
{
    return count == 1 ? "1 picture" : std::to_string(count) + " pictures";
}

std::string durationText(double seconds)
{
    const auto whole = std::llround(seconds);
    if (seconds < 9.95) {
        return fixed(seconds, 1) + " s";
    }
    if (whole < 60) {
        return std::to_string(whole) + " s";
    }
    if (whole < 3600) {
        const auto minutes = std::to_string(whole / 60) + " min";
        return whole < 600 && whole % 60 != 0 ? minutes + " " + std::to_string(whole % 60) + " s"
                                              : minutes;
    }
    const auto minutes = whole / 60 % 60;
    return std::to_string(whole / 3600) + " h" +
           (minutes > 0 ? " " + std::to_string(minutes) + " min" : std::string());
}

std::string stageText(int stage)
{
    switch (stage) {
    case 0: return "reading";
    case 1: return "mattes";
    case 2: return "writing";
    default: return {};
    }
}

double fractionOf(const RunStats &stats)
{
    return stats.total > 0 ? static_cast<double>(over(stats)) / stats.total : 0.0;
}

std::string barText(double fraction)
{
    const auto full = static_cast<std::size_t>(fraction * kBarCells);
    return std::string(full, '#') + std::string(kBarCells - full, '.');
}

std::string statsText(const RunStats &stats)
{
    std::string text = std::to_string(over(stats)) + "/" + std::to_string(stats.total);
    if (stats.failed > 0) {
        text += ", " + std::to_string(stats.failed) + " failed";
    }
    if (stats.doubtful > 0) {
        text += ", " + std::to_string(stats.doubtful) + " doubtful";
    }
    if (stats.perSecond > 0.0) {
        text += ", " + fixed(stats.perSecond, stats.perSecond < 10.0 ? 1 : 0) + "/s";
    }
    if (stats.secondsLeft) {
        text += ", " + durationText(*stats.secondsLeft) + " left";
    }
    if (const auto *load = loadOf(stats)) {
        text += ", " + stageText(stats.bottleneck) + " " + fixed(load->busy * 100.0, 0) + " % busy";
    }
    return text;
}

} // namespace inspyre::cli
