#include "ui/state/remote_lane.h"

#include "ui/text/remote_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace inspyre::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::RemoteLane)
};

LaneTone toneOfServer(const std::string &name)
{
    for (int i = 0; i <= static_cast<int>(Phase::Encode); ++i) {
        if (name == phaseName(static_cast<Phase>(i))) {
            return phaseTone(static_cast<Phase>(i));
        }
    }
    return name == "infer" ? LaneTone::Work : name == "start" ? LaneTone::StartUp : LaneTone::Own;
}

LaneTone toneOf(const CallBar &bar)
{
    switch (bar.kind) {
    case CallBarKind::Part:
        return bar.part == CallPart::Wait ? LaneTone::Waiting : LaneTone::Network;
    case CallBarKind::Attempt: return LaneTone::Failed;
    case CallBarKind::Pause: return LaneTone::Pause;
    case CallBarKind::Platform: return LaneTone::Platform;
    case CallBarKind::StartUp: return LaneTone::StartUp;
    case CallBarKind::Work: return LaneTone::Work;
    case CallBarKind::Server: return toneOfServer(bar.text);
    }
    return LaneTone::Own;
}

QString labelOf(const CallBar &bar)
{
    switch (bar.kind) {
    case CallBarKind::Part: return callPartText(bar.part);
    case CallBarKind::Attempt: return Text::tr("Failed attempt");
    case CallBarKind::Pause: return Text::tr("Pause");
    case CallBarKind::Platform: return Text::tr("Platform");
    case CallBarKind::StartUp: return Text::tr("Start-up");
    case CallBarKind::Work: return Text::tr("Work");
    case CallBarKind::Server: return serverPhaseText(bar.text);
    }
    return {};
}

/// Whether it is no failed attempt or the pause after one: the service was asked first whose it is,
/// and then the picture was made ready for the way.
bool belongsToAQuestion(const RemoteCall &call, const CallBar &bar)
{
    if (bar.kind != CallBarKind::Attempt && bar.kind != CallBarKind::Pause) {
        return false;
    }
    return std::ranges::any_of(call.earlier, [&bar](const CallAttempt &attempt) {
        const double edge = bar.kind == CallBarKind::Attempt ? attempt.beginMs : attempt.endMs;
        return attempt.problem == CallProblem::None && edge == bar.beginMs;
    });
}

QString questionLabel(const CallBar &bar)
{
    return bar.kind == CallBarKind::Attempt ? Text::tr("First question") : Text::tr("Preparation");
}

LaneTone questionTone(const CallBar &bar)
{
    return bar.kind == CallBarKind::Attempt ? LaneTone::Waiting : LaneTone::Build;
}

QString summaryOf(const RemoteCall &call)
{
    const auto time = durationText(call.elapsedMs);
    if (call.running) {
        return Text::tr("%1 so far").arg(time);
    }
    if (!call.good()) {
        return Text::tr("failed after %1").arg(time);
    }
    return call.start == StartClass::Unknown
               ? time
               : Text::tr("%1, %2", "time, cold or warm").arg(time, startText(call.start));
}

} // namespace

TimeLane remoteLane(const RemoteCall &call)
{
    TimeLane lane{
        .title = call.kind == CallKind::Wake ? Text::tr("Service, woken")
                                             : Text::tr("Service, a picture"),
        .summary = summaryOf(call),
        .detail = partsText(call)};
    for (const auto &bar : callBars(call)) {
        const bool well = belongsToAQuestion(call, bar);
        appendBar(
            lane.bars,
            {.label = well ? questionLabel(bar) : labelOf(bar),
             .note = QString::fromStdString(bar.detail),
             .tone = well ? questionTone(bar) : toneOf(bar),
             .beginMs = bar.beginMs,
             .endMs = bar.endMs,
             .running = bar.running,
             .row = bar.row});
    }
    return lane;
}

} // namespace inspyre::ui
