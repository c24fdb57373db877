#include "app/cli_step_down.h"

#include "app/cli_text.h"

#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

const char *causeName(StepDown::Cause cause)
{
    switch (cause) {
    case StepDown::Cause::MemoryLimit: return "memory-limit";
    case StepDown::Cause::OutOfMemory: return "out-of-memory";
    }
    return "";
}

} // namespace

std::string stepDownText(const StepDown &stepDown)
{
    std::string text = "worked in smaller strips";
    if (stepDown.to != stepDown.from) {
        text = "worked at " + sizeText(stepDown.to) + " instead of " + sizeText(stepDown.from) +
               (stepDown.smallerStrips ? ", in smaller strips," : "");
    }
    switch (stepDown.cause) {
    case StepDown::Cause::MemoryLimit:
        return text + " to keep the memory limit of " + bytesText(stepDown.limitBytes);
    case StepDown::Cause::OutOfMemory: return text + " because there was not enough memory";
    }
    return text;
}

nlohmann::ordered_json stepDownJson(const std::optional<StepDown> &stepDown)
{
    if (!stepDown) {
        return nullptr;
    }
    return {
        {"cause", causeName(stepDown->cause)},
        {"from", sizeText(stepDown->from)},
        {"to", sizeText(stepDown->to)},
        {"smaller_strips", stepDown->smallerStrips},
        {"memory_limit_bytes", stepDown->limitBytes}};
}

} // namespace inspyre::cli
