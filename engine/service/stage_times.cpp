#include "engine/service/stage_times.h"

#include <cstdio>

namespace inspyre {

namespace {

std::string entry(const char *name, double ms)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s;dur=%.3f", name, ms);
    return text.data();
}

} // namespace

std::string serverTiming(const StageTimes &times)
{
    std::string text;
    for (const auto &[name, ms] : times.named()) {
        text += entry(name, ms);
        text += ", ";
    }
    return text + entry("total", times.total());
}

} // namespace inspyre
