#include "ui/windows/preferences_desk.h"

#include "ui/state/catalogue.h"
#include "ui/state/engine_session.h"
#include "ui/state/settings.h"
#include "ui/widgets/brush_tool.h"
#include "ui/widgets/theme.h"
#include "ui/windows/edit_desk.h"
#include "ui/windows/model_panel.h"
#include "ui/windows/preferences_window.h"

#include <QApplication>
#include <QLabel>
#include <QStatusBar>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr std::uint64_t kMegabyte = 1'000'000;

constexpr std::initializer_list<ActionId> kTools = {
    ActionId::ToolHand,
    ActionId::ToolKeep,
    ActionId::ToolErase,
    ActionId::ToolRestore,
    ActionId::ToolRegion};

/// 0.8 is 0.8 in either type.
double rounded(float value)
{
    constexpr double kPlaces = 1e4;
    return std::round(static_cast<double>(value) * kPlaces) / kPlaces;
}

BrushPreferences preferencesOf(const Brush &brush)
{
    return {
        .radius = rounded(brush.radius),
        .hardness = rounded(brush.hardness),
        .opacity = rounded(brush.opacity),
        .pressureSize = brush.pressureSize,
        .pressureOpacity = brush.pressureOpacity};
}

Brush brushOf(const BrushPreferences &kept, BrushMode mode)
{
    return {
        .mode = mode,
        .radius = static_cast<float>(kept.radius),
        .hardness = static_cast<float>(kept.hardness),
        .opacity = static_cast<float>(kept.opacity),
        .pressureSize = kept.pressureSize,
        .pressureOpacity = kept.pressureOpacity};
}

} // namespace

PreferencesDesk::PreferencesDesk(
    const PreferencesParts &parts, const Followers &followers, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_followers(followers)
    , m_window(window)
    , m_offline(new QLabel(tr("Offline mode")))
    , m_theme(parts.settings.values().theme)
{
    m_offline->setToolTip(tr("Nothing is fetched from the network. The preferences change that."));
    m_offline->setContentsMargins(kSpace, 0, kSpace, 0);
    followers.status.addPermanentWidget(m_offline);
    apply();
    if (const auto tool = actionNamed(parts.settings.values().tool);
        tool && std::ranges::find(kTools, *tool) != kTools.end()) {
        followers.edits.chooseTool(*tool);
    }
    keepChoices();
    connect(&parts.settings, &Settings::changed, this, &PreferencesDesk::apply);
    connect(
        parts.actions[ActionId::Preferences], &QAction::triggered, this, [this] { showWindow(); });
}

void PreferencesDesk::keepChoices()
{
    auto &settings = m_parts.settings;
    connect(&m_parts.session, &EngineSession::stateChanged, this, &PreferencesDesk::keepEngine);
    connect(&m_followers.model, &ModelPanel::fastChosen, this, [&settings](bool fast) {
        settings.change([fast](Preferences &p) {
            p.quality = fast ? QStringLiteral("fast") : QStringLiteral("full");
        });
    });
    connect(
        &m_followers.edits.brush(),
        &BrushTool::brushChanged,
        this,
        [&settings](const Brush &brush) {
            settings.change([&brush](Preferences &p) { p.brush = preferencesOf(brush); });
        });
    for (const auto tool : kTools) {
        connect(m_parts.actions[tool], &QAction::triggered, this, [&settings, tool] {
            settings.change([tool](Preferences &p) { p.tool = actionName(tool); });
        });
    }
}

/// Only what worked is remembered: the next start must not fail of it.
void PreferencesDesk::keepEngine()
{
    if (m_parts.session.state() != EngineSession::State::Usable) {
        return;
    }
    m_parts.settings.change([&options = m_parts.session.options()](Preferences &p) {
        p.model = QString::fromStdString(options.model);
        p.device = QString::fromStdString(options.device);
        p.precision = options.precision ? QString::fromLatin1(precisionName(*options.precision))
                                        : QStringLiteral("auto");
        p.threads = options.threads;
        p.memoryLimitMb = static_cast<quint32>(options.memoryLimitBytes / kMegabyte);
        p.freeGpuMemoryMb = static_cast<quint32>(options.freeGpuMemoryBytes / kMegabyte);
    });
}

void PreferencesDesk::apply()
{
    const auto &values = m_parts.settings.values();
    m_parts.actions.setOverrides(values.shortcuts);
    m_followers.catalogue.setUndoBudget(std::uint64_t{values.undoMb} << 20U);
    m_followers.model.setFast(values.quality == QLatin1String("fast"));
    m_offline->setVisible(values.offline);
    applyBrush();
    if (std::exchange(m_theme, values.theme) != values.theme) {
        applyTheme(*qApp, themeMode(values.theme));
    }
}

void PreferencesDesk::applyBrush()
{
    auto &tool = m_followers.edits.brush();
    const auto brush = brushOf(m_parts.settings.values().brush, tool.brush().mode);
    if (preferencesOf(brush) != preferencesOf(tool.brush())) {
        tool.setBrush(brush);
    }
}

void PreferencesDesk::showWindow()
{
    if (m_preferences == nullptr) {
        m_preferences = new PreferencesWindow(m_parts, m_window);
    }
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

} // namespace inspyre::ui
