#include "ui/windows/advisor_page.h"

#include "ui/state/cost_table.h"
#include "ui/text/cost_text.h"
#include "ui/text/text.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/sign_label.h"
#include "ui/widgets/slider_row.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/table_parts.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kInputsWidth = 320;
constexpr double kMostMoney = 1000.0;
constexpr double kLarger = 1.15; ///< the sentence, of the usual size

/// As many digits as the prices of seconds need.
int decimalsOf(const Price &price)
{
    return price.unit == "second" ? 8 : 4;
}

} // namespace

AdvisorPage::AdvisorPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new CostTable(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeInputs());
    row->addWidget(makeAnswer(), 1);
    showInputs();
    showAnswer();
    m_table->selectRow(m_model->bestRow());
}

QWidget *AdvisorPage::makeInputs()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Section(tr("Use"), makeGroup(CostGroup::Use)));
    column->addWidget(new Section(tr("Service"), makeGroup(CostGroup::Service)));
    column->addWidget(new Section(tr("This computer"), makeGroup(CostGroup::Computer)));
    column->addWidget(new Section(tr("Prices"), makePrices()));
    column->addStretch(1);
    auto *scroll = new ColumnScroll(kInputsWidth, this);
    scroll->setWidget(content);
    content->installEventFilter(scroll);
    return scroll;
}

QWidget *AdvisorPage::makeGroup(CostGroup group)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    if (group == CostGroup::Service) {
        m_gpu = makeChoices(
            tr("Graphics card"),
            tr("Of an instance"),
            {{tr("NVIDIA L4"), static_cast<int>(CloudGpu::L4)},
             {tr("RTX PRO 6000"), static_cast<int>(CloudGpu::RtxPro6000)}});
        m_redundant = makeCheck(
            tr("Zonal redundancy"), tr("What a service gets unless it is switched off; dearer"));
        auto *form = makeForm();
        addRow(form, tr("Graphics card"), m_gpu);
        column->addLayout(form);
        column->addWidget(m_redundant);
        connect(m_gpu, &QComboBox::activated, this, [this] {
            m_inputs.instance.gpu = choiceOf<CloudGpu>(m_gpu);
            change();
        });
        connect(m_redundant, &QCheckBox::clicked, this, [this](bool on) {
            m_inputs.instance.redundant = on;
            change();
        });
    }
    for (const auto &field : costFields()) {
        if (field.group != group) {
            continue;
        }
        auto *slider = new SliderRow(
            {.label = field.label,
             .tip = field.tip,
             .from = field.from,
             .to = field.to,
             .usual = field.get({}),
             .decimals = field.decimals,
             .scale = field.scale,
             .suffix = field.unit,
             .bend = field.bend});
        column->addWidget(slider);
        m_sliders.emplace_back(field, slider);
        connect(slider, &SliderRow::moved, this, [this, set = field.set](double value) {
            set(m_inputs, value);
            change();
        });
    }
    return content;
}

QWidget *AdvisorPage::makePrices()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    auto *region = makeNote();
    region->setText(tr("US dollars, %1. They age: set what you pay.", "name of a region")
                        .arg(isolated(QString::fromStdString(m_inputs.prices.region))));
    column->addWidget(region);
    for (std::size_t i = 0; i < kPrices; ++i) {
        const auto &price = m_inputs.prices.prices[i];
        auto *name = new QLabel(priceName(price.id));
        name->setWordWrap(true);
        auto *field = new QDoubleSpinBox;
        field->setDecimals(decimalsOf(price));
        field->setRange(0.0, kMostMoney);
        field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        field->setKeyboardTracking(false);
        field->setPrefix(tr("$", "in front of a number"));
        field->setAccessibleName(priceName(price.id));
        field->setAlignment(leading());
        keepWheelForScrolling(field);
        name->setBuddy(field);
        auto *note = makeNote();
        const auto source =
            tr("Source: %1", "of a price").arg(isolated(QString::fromStdString(price.source)));
        note->setToolTip(source);
        field->setToolTip(source);
        column->addSpacing(kSpaceSmall);
        column->addWidget(name);
        column->addWidget(field);
        column->addWidget(note);
        m_prices[i] = field;
        m_priceNotes[i] = note;
        connect(field, &QDoubleSpinBox::valueChanged, this, [this, i](double usd) {
            auto &table = m_inputs.prices;
            if (setPrice(table, table.prices[i].name, usd)) {
                change();
                m_priceNotes[i]->setText(priceNote(table.prices[i]));
            }
        });
    }
    auto *usual = new QPushButton(tr("Prices as they were read"));
    usual->setToolTip(tr("Forget the prices that you have set"));
    column->addWidget(usual, 0, leading());
    connect(usual, &QPushButton::clicked, this, [this] {
        m_inputs.prices = defaultPrices();
        showInputs();
        change();
    });
    return content;
}

QWidget *AdvisorPage::makeAnswer()
{
    auto *answer = new QWidget(this);
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_advice = new QLabel;
    m_advice->setWordWrap(true);
    m_advice->setAlignment(leading());
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setAccessibleName(tr("Advice"));
    auto font = m_advice->font();
    font.setPointSizeF(font.pointSizeF() * kLarger);
    m_advice->setFont(font);
    m_series = makeNote();
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    words->setSpacing(kSpace);
    words->addWidget(m_advice);
    words->addWidget(m_series);
    m_table = makeTable();
    m_chosen = makeNote();
    m_take = new PushButton(icon(QStringLiteral("timings")), tr("Use measured &times"));
    m_take->setEnabled(false);
    connect(m_take, &QPushButton::clicked, this, &AdvisorPage::takeMeasured);
    auto *below = new QHBoxLayout;
    below->setSpacing(kSpaceLarge);
    below->addWidget(m_chosen, 1);
    below->addWidget(m_take, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpaceLarge);
    column->addWidget(card);
    column->addWidget(m_table, 1);
    column->addLayout(below);
    return answer;
}

QTableView *AdvisorPage::makeTable()
{
    auto *table = makeNumberTable(*m_model, CostTable::WayColumn);
    table->setAccessibleName(tr("Ways to serve the pictures"));
    connect(
        table->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        &AdvisorPage::showChosen);
    return table;
}

void AdvisorPage::setInputs(const CostInputs &inputs)
{
    m_inputs = inputs;
    showInputs();
    showAnswer();
}

void AdvisorPage::offer(const MeasuredCosts &measured)
{
    m_measured = measured;
    m_take->setEnabled(measured != MeasuredCosts{});
    QStringList told;
    const auto tell = [&told](const std::optional<double> &seconds, const QString &what) {
        if (seconds) {
            told << what.arg(waitText(*seconds));
        }
    };
    tell(measured.cold, tr("cold start %1"));
    tell(measured.warm, tr("warm picture %1"));
    tell(measured.localCold, tr("start here %1"));
    tell(measured.local, tr("picture here %1"));
    m_take->setToolTip(
        told.isEmpty() ? tr("Nothing was measured yet: compare on the page “Measure”")
                       : tr("Measured: %1").arg(told.join(tr(", ", "between measured times"))));
}

void AdvisorPage::takeMeasured()
{
    const auto take = [](double &value, const std::optional<double> &measured) {
        value = measured.value_or(value);
    };
    take(m_inputs.cold, m_measured.cold);
    take(m_inputs.warm, m_measured.warm);
    take(m_inputs.localCold, m_measured.localCold);
    take(m_inputs.local, m_measured.local);
    showInputs();
    change();
}

QString AdvisorPage::advice() const
{
    return m_advice->text();
}

void AdvisorPage::change()
{
    showAnswer();
    Q_EMIT changed(m_inputs);
}

void AdvisorPage::showInputs()
{
    for (const auto &[field, slider] : m_sliders) {
        slider->setValue(field.get(m_inputs));
    }
    setChoice(m_gpu, static_cast<int>(m_inputs.instance.gpu));
    m_redundant->setChecked(m_inputs.instance.redundant);
    for (std::size_t i = 0; i < kPrices; ++i) {
        const QSignalBlocker quiet(m_prices[i]);
        m_prices[i]->setValue(m_inputs.prices.prices[i].usd);
        m_priceNotes[i]->setText(priceNote(m_inputs.prices.prices[i]));
    }
}

void AdvisorPage::showAnswer()
{
    m_model->setInputs(m_inputs);
    m_advice->setText(adviceText(m_inputs, m_model->advice()));
    m_series->setText(seriesText(seriesBreakEven(m_inputs)));
    showChosen();
}

void AdvisorPage::showChosen()
{
    const auto index = m_table->currentIndex();
    m_chosen->setText(
        index.isValid() ? optionNeedsText(m_model->at(index.row()).option) : QString());
}

} // namespace inspyre::ui
