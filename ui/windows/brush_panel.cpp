#include "ui/windows/brush_panel.h"

#include "ui/text/text.h"
#include "ui/widgets/theme.h"
#include "ui/windows/actions.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/slider_specs.h"

#include <QAction>
#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr double kWidest = 2000.0;

} // namespace

BrushPanel::BrushPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_size(new SliderRow(inPixels(
          {.label = tr("Brush size"),
           .from = 1.0,
           .to = kWidest,
           .usual = 2.0 * static_cast<double>(Brush{}.radius),
           .bend = 3.0})))
    , m_hardness(new SliderRow(
          inPercent({.label = tr("Hardness"), .usual = static_cast<double>(Brush{}.hardness)})))
    , m_opacity(new SliderRow(inPercent(
          {.label = tr("Opacity"),
           .tip = tr("How much one stroke changes"),
           .from = 0.01,
           .usual = 1.0})))
    , m_pressureSize(makeCheck(
          tr("Pressure makes it wider"), tr("A pen that presses harder paints a wider stroke")))
    , m_pressureOpacity(
          makeCheck(tr("Pressure makes it stronger"), tr("A pen that presses harder changes more")))
{
    auto *column = new QVBoxLayout(this);
    setTrailingRoom(0);
    column->setSpacing(kSpace);
    for (auto *part : std::initializer_list<QWidget *>{
             m_size, m_hardness, m_opacity, m_pressureSize, m_pressureOpacity}) {
        column->addWidget(part);
    }
    const auto number = [this](SliderRow *row, float Brush::*member, double factor) {
        connect(row, &SliderRow::moved, this, [this, member, factor](double value) {
            m_brush.*member = static_cast<float>(value * factor);
            Q_EMIT changed(m_brush);
        });
    };
    number(m_size, &Brush::radius, 0.5);
    number(m_hardness, &Brush::hardness, 1.0);
    number(m_opacity, &Brush::opacity, 1.0);
    const auto check = [this](QCheckBox *box, bool Brush::*member) {
        connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
            m_brush.*member = on;
            Q_EMIT changed(m_brush);
        });
    };
    check(m_pressureSize, &Brush::pressureSize);
    check(m_pressureOpacity, &Brush::pressureOpacity);
    setBrush({});
    connect(&actions, &Actions::keysChanged, this, &BrushPanel::showKeys);
    showKeys();
}

/// Tips name the keys as they are now.
void BrushPanel::showKeys()
{
    const auto keyOf = [this](ActionId id) {
        return isolated(m_actions[id]->shortcut().toString(QKeySequence::NativeText));
    };
    const auto haveKeys = [this](ActionId one, ActionId other) {
        return !m_actions[one]->shortcut().isEmpty() && !m_actions[other]->shortcut().isEmpty();
    };
    m_size->setTip(
        haveKeys(ActionId::BrushSmaller, ActionId::BrushLarger)
            ? tr("Width of the brush in pixels of the picture; %1 and %2 change it too", "keys")
                  .arg(keyOf(ActionId::BrushSmaller), keyOf(ActionId::BrushLarger))
            : tr("Width of the brush in pixels of the picture"));
    m_hardness->setTip(
        haveKeys(ActionId::BrushSofter, ActionId::BrushHarder)
            ? tr("How sharp the edge of the brush is; %1 and %2 change it too", "keys")
                  .arg(keyOf(ActionId::BrushSofter), keyOf(ActionId::BrushHarder))
            : tr("How sharp the edge of the brush is"));
}

void BrushPanel::setTrailingRoom(int room)
{
    const int left = isRightToLeft() ? room : 0;
    layout()->setContentsMargins(kSpaceLarge + left, kSpace, kSpaceLarge + room - left, kSpace);
}

void BrushPanel::setBrush(const Brush &brush)
{
    m_brush = brush;
    m_size->setValue(2.0 * static_cast<double>(brush.radius));
    m_hardness->setValue(static_cast<double>(brush.hardness));
    m_opacity->setValue(static_cast<double>(brush.opacity));
    const QSignalBlocker quietSize(m_pressureSize);
    const QSignalBlocker quietOpacity(m_pressureOpacity);
    m_pressureSize->setChecked(brush.pressureSize);
    m_pressureOpacity->setChecked(brush.pressureOpacity);
}

} // namespace inspyre::ui
