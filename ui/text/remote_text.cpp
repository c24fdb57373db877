#include "ui/text/remote_text.h"

#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace inspyre::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::RemoteText)
};

/// So much longer ready than asked: the request was held back by something else.
constexpr double kHeldBackMs = 10'000.0;

QString percentText(double part, double whole)
{
    return Text::tr("%1 %", "a share")
        .arg(QLocale().toString(std::lround(100.0 * part / std::max(whole, 1.0))));
}

/// Name, connection, encryption, sending and receiving: all but the wait.
double networkMs(const CallPhases &phases)
{
    return phases.total() - phases.wait;
}

const ServerSpan *lastRunning(const RemoteCall &call)
{
    const auto found =
        std::find_if(call.server.rbegin(), call.server.rend(), [](const ServerSpan &span) {
            return span.running;
        });
    return found != call.server.rend() ? &*found : nullptr;
}

/// The phase that took longest: its name and time.
std::pair<std::string, double> slowestPhase(const RemoteCall &call)
{
    std::vector<std::pair<std::string, double>> sums;
    for (const auto &span : call.server) {
        const auto known =
            std::ranges::find(sums, span.name, &std::pair<std::string, double>::first);
        auto &sum = known != sums.end() ? *known : sums.emplace_back(span.name, 0.0);
        sum.second += std::max(0.0, span.endMs - std::max(0.0, span.beginMs));
    }
    const auto slowest =
        std::ranges::max_element(sums, {}, &std::pair<std::string, double>::second);
    return slowest != sums.end() ? *slowest : std::pair<std::string, double>();
}

/// What to do about what took longest, with its share.
QString hintText(const RemoteCall &call)
{
    const auto &split = call.split;
    const double whole = call.elapsedMs;
    if (isCold(call.start) && call.readyMs.value_or(0.0) >= kHeldBackMs) {
        return Text::tr("The service was at full speed %1 before the request reached it: look at "
                        "the start-up probe's delay.")
            .arg(durationText(*call.readyMs));
    }
    if (split.platform >= split.startUp && split.platform > 0.5 * whole) {
        return Text::tr("Most of it (%1) is the platform: finding a machine, fetching the image. "
                        "Waking the service in time or keeping an instance helps; a faster program "
                        "does not.")
            .arg(percentText(split.platform, whole));
    }
    if (split.startUp > 0.5 * whole) {
        const auto [phase, ms] = slowestPhase(call);
        const auto share = percentText(split.startUp, whole);
        return phase.empty()
                   ? Text::tr("Most of it (%1) is the service's own start.").arg(share)
                   : Text::tr("Most of it (%1) is the service's own start; its slowest phase is "
                              "“%2” with %3.")
                         .arg(share, serverPhaseText(phase), durationText(ms));
    }
    return {};
}

/// What came before the attempt that went well.
QString earlierText(const RemoteCall &call)
{
    const auto failed = [](const CallAttempt &attempt) {
        return attempt.problem != CallProblem::None;
    };
    const auto count = static_cast<int>(std::ranges::count_if(call.earlier, failed));
    const auto last = std::find_if(call.earlier.rbegin(), call.earlier.rend(), failed);
    if (count == 0) {
        return {};
    }
    const auto attempts = Text::tr("%Ln attempt(s) before it failed", nullptr, count);
    return Text::tr("%1, and with the pauses took %2: %3", "attempts, duration, sentence")
        .arg(attempts, durationText(call.beginMs), problemText(last->problem));
}

QString untoldText(const RemoteCall &call)
{
    const auto whole = durationText(call.elapsedMs);
    const auto wait = durationText(call.phases.wait);
    if (call.start == StartClass::ColdGuessed) {
        return Text::tr("Of %1, %2 were waiting: far beyond the usual, so the service was probably "
                        "cold. It does not tell its phases.")
            .arg(whole, wait);
    }
    return Text::tr("Of %1, %2 were waiting. This service does not tell its phases.")
        .arg(whole, wait);
}

QString toldText(const RemoteCall &call)
{
    const auto &split = call.split;
    const auto whole = durationText(call.elapsedMs);
    const auto work = durationText(split.work);
    const auto network = durationText(networkMs(call.phases));
    if (isCold(call.start)) {
        return Text::tr("Of %1, %2 passed before the service's process began, %3 until it was at "
                        "full speed, %4 were work and %5 network.")
            .arg(whole, durationText(split.platform), durationText(split.startUp), work, network);
    }
    if (call.start == StartClass::Warming) {
        return Text::tr("Of %1, %2 passed until the service, which had just started, was at full "
                        "speed; %3 were work and %4 network.")
            .arg(whole, durationText(split.startUp), work, network);
    }
    return Text::tr(
               "The service was warm: of %1, %2 were work, %3 the way through the platform and "
               "%4 network.")
        .arg(whole, work, durationText(split.platform), network);
}

} // namespace

QString callPartText(CallPart part)
{
    switch (part) {
    case CallPart::Dns: return Text::tr("Name", "looking up a server's address");
    case CallPart::Tcp: return Text::tr("Connection");
    case CallPart::Tls: return Text::tr("Encryption", "the TLS handshake");
    case CallPart::Setup: return Text::tr("Request");
    case CallPart::Upload: return Text::tr("Upload");
    case CallPart::Wait: return Text::tr("Waiting");
    case CallPart::Download: return Text::tr("Download");
    }
    return {};
}

QString serverPhaseText(const std::string &name)
{
    for (int i = 0; i <= static_cast<int>(Phase::Encode); ++i) {
        const auto phase = static_cast<Phase>(i);
        if (name == phaseName(phase)) {
            return phaseText(phase);
        }
    }
    if (name == "start") {
        return Text::tr("Start-up");
    }
    if (name == "queue") {
        return Text::tr("Queue");
    }
    if (name == "pre") {
        return phaseText(Phase::Prepare);
    }
    if (name == "infer") {
        return phaseText(Phase::Inference);
    }
    if (name == "post") {
        return phaseText(Phase::Refine);
    }
    return QString::fromStdString(name);
}

QString startText(StartClass start)
{
    switch (start) {
    case StartClass::Unknown: return Text::tr("not known");
    case StartClass::Cold: return Text::tr("cold");
    case StartClass::ColdGuessed: return Text::tr("probably cold");
    case StartClass::Warming: return Text::tr("warming up");
    case StartClass::Warm: return Text::tr("warm");
    case StartClass::WarmNewInstance: return Text::tr("warm, another instance");
    case StartClass::Refused: return Text::tr("refused by the platform");
    }
    return {};
}

QString runningText(const RemoteCall &call)
{
    const auto elapsed = durationText(call.elapsedMs);
    const auto *span = lastRunning(call);
    // The events of a start come as a reply that has begun.
    const bool starts =
        call.kind == CallKind::Wake && call.now == CallPart::Download && span != nullptr;
    if (call.now != CallPart::Wait && !starts) {
        return Text::tr("%1: %2", "a part of a call, time so far")
            .arg(callPartText(call.now), elapsed);
    }
    if (span == nullptr) {
        return Text::tr("Waiting for %1: nothing was heard from the service yet").arg(elapsed);
    }
    const auto phase = serverPhaseText(span->name);
    return span->bytesTotal > 0
               ? Text::tr("Waiting for %1: the service starts, %2 (%3)", "time, phase, bytes")
                     .arg(elapsed, phase, bytesOfText(span->bytesDone, span->bytesTotal))
               : Text::tr("Waiting for %1: the service starts, %2", "time, phase")
                     .arg(elapsed, phase);
}

QString explainText(const RemoteCall &call)
{
    if (call.running) {
        return runningText(call);
    }
    if (!call.good()) {
        return problemText(call);
    }
    QStringList sentences = {call.split.told ? toldText(call) : untoldText(call)};
    const auto earlier = earlierText(call);
    sentences << (earlier.isEmpty() && call.split.told ? hintText(call) : earlier);
    sentences.removeAll(QString());
    return sentences.join(Text::tr(" ", "between sentences"));
}

QString partsText(const RemoteCall &call)
{
    QStringList parts;
    for (const auto part : kCallParts) {
        const double ms = call.phases.of(part);
        if (ms <= 0.0) {
            continue;
        }
        auto text = Text::tr("%1 %2", "a part, its time").arg(callPartText(part), durationText(ms));
        const auto bytes = part == CallPart::Upload     ? call.bytesUp
                           : part == CallPart::Download ? call.bytesDown
                                                        : 0;
        if (bytes > 0) {
            text = Text::tr("%1 (%2)", "a part with its time, bytes").arg(text, bytesText(bytes));
        }
        parts << text;
    }
    return parts.join(Text::tr(" · ", "between the parts of a call"));
}

} // namespace inspyre::ui
