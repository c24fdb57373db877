#include "ui/windows/edge_panel.h"

#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/slider_specs.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace inspyre::ui {

namespace {

constexpr double kMostArea = 1'000'000.0; ///< of holes and specks
constexpr double kAreaBend = 4.0;

template<typename Enum>
int valueOf(Enum choice)
{
    return static_cast<int>(choice);
}

SliderSpec area(const QString &label, const QString &tip)
{
    return {
        .label = label,
        .tip = tip,
        .to = kMostArea,
        .suffix = EdgePanel::tr(" px²", "behind a number: square pixels"),
        .bend = kAreaBend};
}

} // namespace

EdgePanel::EdgePanel(QWidget *parent)
    : LookPanel(parent)
    , m_threshold(makeChoices(
          tr("Threshold"),
          tr("Whether half-transparent pixels stay as they are or are decided"),
          {{tr("Off"), valueOf(Threshold::Off)},
           {tr("Soft"), valueOf(Threshold::Soft)},
           {tr("Hard"), valueOf(Threshold::Hard)}}))
    , m_level(new SliderRow(inPercent(
          {.label = tr("Level"),
           .tip = tr("How opaque a pixel must be to stay"),
           .usual = Refine{}.level})))
    , m_softness(new SliderRow(inPercent(
          {.label = tr("Softness"),
           .tip = tr("How wide the soft threshold is"),
           .usual = Refine{}.softness})))
    , m_shift(new SliderRow(inPixels(
          {.label = tr("Edge"),
           .tip = tr("Lets the subject grow, or shrink below 0"),
           .from = -20.0,
           .to = 20.0,
           .decimals = 1})))
    , m_feather(new SliderRow(inPixels(
          {.label = tr("Feather"), .tip = tr("Softens the edge"), .to = 50.0, .decimals = 1})))
    , m_holes(
          new SliderRow(area(tr("Close holes"), tr("Fills gaps in the subject up to this area"))))
    , m_specks(new SliderRow(area(tr("Remove specks"), tr("Removes single bits up to this area"))))
    , m_colours(makeChoices(
          tr("Edge colours"),
          tr("Whether what shines through of the old background is taken out of the edges"),
          {{tr("Decontaminated"), valueOf(Decontaminate::On)},
           {tr("As in the picture"), valueOf(Decontaminate::Off)},
           {tr("As published"), valueOf(Decontaminate::Auto)}}))
    , m_reverse(makeCheck(
          tr("Swap subject and background"), tr("Keeps the background and cuts out the subject")))
{
    auto *form = makeForm();
    addRow(form, tr("Threshold"), m_threshold);
    auto *colours = makeForm();
    addRow(colours, tr("Edge colours"), m_colours);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(form);
    for (auto *row : {m_level, m_softness, m_shift, m_feather, m_holes, m_specks}) {
        column->addWidget(row);
    }
    column->addLayout(colours);
    column->addWidget(m_reverse);
    connectControls();
    setLook({});
}

void EdgePanel::connectControls()
{
    const auto number = [this](SliderRow *row, const QString &label, int key, auto member) {
        connect(row, &SliderRow::moved, this, [this, label, key, member](double value) {
            change(label, key, [&](Look &look) {
                using Number = std::remove_reference_t<decltype(look.refine.*member)>;
                look.refine.*member = static_cast<Number>(value);
            });
        });
    };
    number(m_level, tr("Threshold"), Level, &Refine::level);
    number(m_softness, tr("Threshold"), Softness, &Refine::softness);
    number(m_shift, tr("Edge"), EdgeShift, &Refine::edgeShift);
    number(m_feather, tr("Feather"), Feather, &Refine::feather);
    number(m_holes, tr("Close holes"), Holes, &Refine::holes);
    number(m_specks, tr("Remove specks"), Specks, &Refine::specks);
    connect(m_threshold, &QComboBox::activated, this, [this] {
        change(tr("Threshold"), None, [this](Look &look) {
            look.refine.threshold = choiceOf<Threshold>(m_threshold);
        });
    });
    connect(m_colours, &QComboBox::activated, this, [this] {
        change(tr("Edge colours"), None, [this](Look &look) {
            look.decontaminate = choiceOf<Decontaminate>(m_colours);
        });
    });
    connect(m_reverse, &QCheckBox::toggled, this, [this](bool on) {
        change(tr("Swap subject and background"), None, [on](Look &look) {
            look.refine.reverse = on;
        });
    });
}

void EdgePanel::showLook(const Look &look)
{
    const auto &refine = look.refine;
    setChoice(m_threshold, valueOf(refine.threshold));
    m_level->setVisible(refine.threshold != Threshold::Off);
    m_softness->setVisible(refine.threshold == Threshold::Soft);
    m_level->setValue(refine.level);
    m_softness->setValue(refine.softness);
    m_shift->setValue(refine.edgeShift);
    m_feather->setValue(refine.feather);
    m_holes->setValue(static_cast<double>(refine.holes));
    m_specks->setValue(static_cast<double>(refine.specks));
    setChoice(m_colours, valueOf(look.decontaminate));
    const QSignalBlocker quiet(m_reverse);
    m_reverse->setChecked(refine.reverse);
}

} // namespace inspyre::ui
