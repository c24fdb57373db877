#include "ui/windows/brush_panel.h"

#include "ui/widgets/slider_row.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr double kWidest = 2000.0;

SliderSpec percent(const QString &label, const QString &tip, double from, double usual)
{
    return {
        .label = label,
        .tip = tip,
        .from = from,
        .usual = usual,
        .scale = 100.0,
        .suffix = BrushPanel::tr(" %", "behind a number")};
}

} // namespace

BrushPanel::BrushPanel(QWidget *parent)
    : QWidget(parent)
    , m_size(new SliderRow(
          {.label = tr("Brush size"),
           .tip = tr("Width of the brush in pixels of the picture; [ and ] change it too"),
           .from = 1.0,
           .to = kWidest,
           .usual = 2.0 * static_cast<double>(Brush{}.radius),
           .suffix = tr(" px", "behind a number: pixels"),
           .bend = 3.0}))
    , m_hardness(new SliderRow(percent(
          tr("Hardness"),
          tr("How sharp the edge of the brush is; { and } change it too"),
          0.0,
          static_cast<double>(Brush{}.hardness))))
    , m_opacity(new SliderRow(percent(tr("Opacity"), tr("How much one stroke changes"), 0.01, 1.0)))
    , m_pressureSize(makeCheck(
          tr("Pressure makes it wider"), tr("A pen that presses harder paints a wider stroke")))
    , m_pressureOpacity(
          makeCheck(tr("Pressure makes it stronger"), tr("A pen that presses harder changes more")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpace, kSpaceLarge, kSpace);
    column->setSpacing(kSpaceSmall);
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
