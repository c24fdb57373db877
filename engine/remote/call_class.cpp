#include <inspyre/remote_call.h>

#include <algorithm>

namespace inspyre {

namespace {

constexpr std::array kClasses = {
    StartClass::Unknown,
    StartClass::Cold,
    StartClass::ColdGuessed,
    StartClass::Warming,
    StartClass::Warm,
    StartClass::WarmNewInstance,
    StartClass::Refused};

constexpr int kTooMany = 429;
constexpr double kLeastColdMs = 5000.0;
constexpr double kColdTimes = 5.0;

/// A service that does not tell.
StartClass guess(const StartFacts &facts)
{
    if (facts.status == kTooMany) {
        return StartClass::Refused;
    }
    if (facts.status < 200 || facts.status >= 300) {
        return StartClass::Unknown;
    }
    const double usual = facts.usualWait.value_or(0.0);
    return facts.wait > std::max(kLeastColdMs, kColdTimes * usual) ? StartClass::ColdGuessed
                                                                   : StartClass::Warm;
}

} // namespace

const char *startClassName(StartClass start)
{
    switch (start) {
    case StartClass::Unknown: return "unknown";
    case StartClass::Cold: return "cold";
    case StartClass::ColdGuessed: return "cold-guessed";
    case StartClass::Warming: return "warming";
    case StartClass::Warm: return "warm";
    case StartClass::WarmNewInstance: return "warm-new-instance";
    case StartClass::Refused: return "refused";
    }
    return "unknown";
}

StartClass startClassNamed(std::string_view name)
{
    const auto found = std::ranges::find_if(
        kClasses, [&](StartClass known) { return name == startClassName(known); });
    return found == kClasses.end() ? StartClass::Unknown : *found;
}

bool isCold(StartClass start)
{
    return start == StartClass::Cold || start == StartClass::ColdGuessed;
}

bool isWarm(StartClass start)
{
    return start == StartClass::Warm || start == StartClass::WarmNewInstance;
}

StartClass classify(const StartFacts &facts)
{
    if (!facts.told || !facts.uptime) {
        return guess(facts);
    }
    if (*facts.uptime < facts.sinceBegin) {
        return StartClass::Cold;
    }
    if (!facts.ready || *facts.ready < facts.sinceBegin) {
        return StartClass::Warming;
    }
    return facts.instanceKnown ? StartClass::Warm : StartClass::WarmNewInstance;
}

WaitSplit splitWait(StartClass start, const StartFacts &facts)
{
    const double wait = facts.wait;
    const double worked = facts.serverWork.value_or(0.0);
    const double ready = facts.ready.value_or(worked); // it may work before its full speed
    if (!facts.told || !facts.uptime) {
        return {};
    }
    if (start == StartClass::Cold) {
        const double up = *facts.uptime;
        return {
            .told = true,
            .platform = std::max(0.0, wait - up),
            .startUp = std::max(0.0, std::min(up, wait) - ready),
            .work = std::min(ready, wait)};
    }
    if (start == StartClass::Warming) {
        return {
            .told = true, .startUp = std::max(0.0, wait - ready), .work = std::min(ready, wait)};
    }
    if (isWarm(start)) {
        return {.told = true, .platform = std::max(0.0, wait - worked), .work = worked};
    }
    return {};
}

} // namespace inspyre
