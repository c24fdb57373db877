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
    const double whole = call.phases.total();
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

QString problemText(CallProblem problem)
{
    switch (problem) {
    case CallProblem::None: return {};
    case CallProblem::Offline:
        return Text::tr("Offline mode is on, so nothing was sent. Turn it off in the preferences "
                        "first.");
    case CallProblem::Cancelled: return Text::tr("Stopped.");
    case CallProblem::BadAddress:
        return Text::tr(
            "This is not the address of a service. It begins with https:// or http://.");
    case CallProblem::TokenOverHttp:
        return Text::tr("A token is not sent without encryption. Use an https address, or no "
                        "token.");
    case CallProblem::TokenCommand:
        return Text::tr("The command for the token failed. Try it in a terminal; you may have to "
                        "log in first.");
    case CallProblem::NoSuchName:
        return Text::tr("There is no server of that name. Check the address and the network.");
    case CallProblem::NoConnection:
        return Text::tr("Nothing answers at that address. Check the address, the port and the "
                        "network.");
    case CallProblem::ProxyFailed:
        return Text::tr("The proxy does not let the call through. Check the proxy's settings.");
    case CallProblem::TlsExpected:
        return Text::tr("The server wants encryption. Write https:// instead of http://.");
    case CallProblem::NoTls:
        return Text::tr("The server does not speak TLS there. Write http:// instead of https://, "
                        "or choose another port.");
    case CallProblem::CertificateExpired:
        return Text::tr("The server's certificate has expired or is not valid yet. Check this "
                        "computer's clock; else the server needs a new one.");
    case CallProblem::CertificateUnknown:
        return Text::tr("The server's certificate is signed by nobody whom this computer trusts. "
                        "It may be another server than you think.");
    case CallProblem::CertificateName:
        return Text::tr("The server's certificate is for another name. Check the address.");
    case CallProblem::TlsFailed:
        return Text::tr("An encrypted connection could not be made. Check the address and the "
                        "port.");
    case CallProblem::Redirected:
        return Text::tr("The server sends callers elsewhere, which is not followed. Use the "
                        "address that it names.");
    case CallProblem::LoginPage:
        return Text::tr("A login page came instead of an answer. The service wants a token.");
    case CallProblem::CaptivePortal:
        return Text::tr("This network answers itself. Open a web browser and log in to the "
                        "network first.");
    case CallProblem::Unauthorized:
        return Text::tr("The service does not know who calls. It wants an identity token whose "
                        "audience is its address.");
    case CallProblem::Forbidden:
        return Text::tr("The caller may not call this service. The account needs the role "
                        "roles/run.invoker, and the token the service's address as audience.");
    case CallProblem::NotFound:
        return Text::tr("There is nothing at that address. Check its path; a platform says the "
                        "same where no service is deployed.");
    case CallProblem::Refused: return Text::tr("The service did not take the request.");
    case CallProblem::TooLarge: return Text::tr("The picture is too large for the service.");
    case CallProblem::Busy:
        return Text::tr("The service has too much to do at the moment. Try again a little later.");
    case CallProblem::Unavailable:
        return Text::tr("The service cannot be reached at the moment. Try again a little later.");
    case CallProblem::Failed: return Text::tr("The service failed. Its log says why.");
    case CallProblem::TimedOut: return Text::tr("It took too long and was given up.");
    case CallProblem::Stalled:
        return Text::tr("Nothing came for too long, so it was given up. Check the network.");
    case CallProblem::CutOff:
        return Text::tr("The connection ended in the middle of the answer. Try again.");
    case CallProblem::NotAService:
        return Text::tr("Something answers there, but it is no such service. Check the address.");
    case CallProblem::BadReply:
        return Text::tr("The service's answer cannot be used. It may be of another version.");
    case CallProblem::BreakerOpen:
        return Text::tr("Not tried: the service failed several times in a row. It is asked again "
                        "half a minute later.");
    }
    return {};
}

QString problemText(const RemoteCall &call)
{
    const auto sentence = problemText(call.problem);
    const bool hasWords =
        call.problem == CallProblem::Refused || call.problem == CallProblem::Failed ||
        call.problem == CallProblem::BadReply || call.problem == CallProblem::TokenCommand;
    if (!hasWords || !call.error || call.error->message.empty()) {
        return sentence;
    }
    return Text::tr("%1 In its own words: %2", "sentences, words of the service")
        .arg(sentence, isolated(QString::fromStdString(call.error->message)));
}

QString runningText(const RemoteCall &call)
{
    const auto elapsed = durationText(call.elapsedMs);
    if (call.now != CallPart::Wait) {
        return Text::tr("%1: %2", "a part of a call, time so far")
            .arg(callPartText(call.now), elapsed);
    }
    const auto *span = lastRunning(call);
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
    if (!call.split.told) {
        return untoldText(call);
    }
    const auto hint = hintText(call);
    return hint.isEmpty() ? toldText(call)
                          : Text::tr("%1 %2", "two sentences").arg(toldText(call), hint);
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
