#include "ui/widgets/device_badge.h"

#include "ui/state/engine_session.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"

#include <QLocale>

#include <algorithm>

namespace inspyre::ui {

namespace {

/// "CPU: AMD EPYC" or "CUDA: RTX 4070, 12 GB".
QString deviceText(const Engine &engine)
{
    const auto &info = engine.networkInfo;
    const auto kind = QString::fromStdString(info.device).section(QLatin1Char(':'), 0, 0).toUpper();
    const auto name = QString::fromStdString(info.deviceName);
    const auto device = std::find_if(
        engine.devices.begin(), engine.devices.end(), [&info](const Device &candidate) {
            return candidate.id == info.device;
        });
    if (info.device != "cpu" && device != engine.devices.end() && device->memoryBytes > 0) {
        return DeviceBadge::tr("%1: %2, %3", "CUDA: RTX 4070, 12 GB")
            .arg(kind, name, bytesText(device->memoryBytes));
    }
    return DeviceBadge::tr("%1: %2", "CPU: name").arg(kind, name);
}

} // namespace

DeviceBadge::DeviceBadge(EngineSession &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setIconSize({16, 16});
    connect(&session, &EngineSession::stateChanged, this, &DeviceBadge::refresh);
    connect(&session, &EngineSession::progressed, this, &DeviceBadge::showProgress);
    refresh();
}

void DeviceBadge::refresh()
{
    switch (m_session.state()) {
    case EngineSession::State::Idle:
        say(QStringLiteral("pause"), tr("Model not started"), tr("Click for the start-up timings"));
        break;
    case EngineSession::State::Starting:
        say(QStringLiteral("hourglass"),
            tr("Starting the model…"),
            tr("Pictures wait until the model is ready."));
        break;
    case EngineSession::State::Usable:
    case EngineSession::State::FullSpeed: showEngine(); break;
    case EngineSession::State::Failed:
        say(QStringLiteral("error"),
            tr("Not started: %1").arg(phaseText(failedPhase(m_session.error().code))),
            errorText(m_session.error()));
        break;
    }
}

void DeviceBadge::showProgress(const Progress &progress)
{
    if (m_session.state() == EngineSession::State::Starting) {
        setText(tr("%1 (%2 %)", "stage of the start, per cent")
                    .arg(stageText(progress.stage))
                    .arg(QLocale().toString(qRound(progress.fraction * 100.0))));
        setAccessibleName(text());
    }
}

void DeviceBadge::showEngine()
{
    const auto engine = m_session.engine();
    const auto &info = engine->networkInfo;
    const bool warm = m_session.state() == EngineSession::State::FullSpeed;
    const auto tip = tr("Device: %1\nPrecision: %2\nModel: %3\nLibrary: %4\nState: %5")
                         .arg(
                             QString::fromStdString(engine->deviceReason),
                             QLatin1String(precisionName(info.precision)),
                             QString::fromStdString(engine->model.title),
                             QString::fromStdString(engine->backendVersion),
                             warm ? tr("full speed") : tr("usable, still warming up"));
    say(info.device == "cpu" ? QStringLiteral("cpu") : QStringLiteral("gpu"),
        warm ? deviceText(*engine) : tr("%1 – warming up").arg(deviceText(*engine)),
        tip);
}

void DeviceBadge::say(const QString &iconName, const QString &text, const QString &toolTip)
{
    setIcon(ui::icon(iconName));
    setText(text);
    setToolTip(toolTip);
    setAccessibleName(text);
    setAccessibleDescription(toolTip);
}

} // namespace inspyre::ui
