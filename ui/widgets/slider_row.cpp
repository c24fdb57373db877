#include "ui/widgets/slider_row.h"

#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

constexpr int kSteps = 1000;
constexpr int kHandle = 18; ///< of the style sheet
constexpr int kDigits = 14; ///< as wide are the fields of all rows at least

} // namespace

SliderRow::SliderRow(const SliderSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_label(new QLabel(spec.label, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_field(new QDoubleSpinBox(this))
{
    m_label->setBuddy(m_field);
    m_label->installEventFilter(this);
    m_slider->setRange(0, kSteps);
    m_slider->setPageStep(kSteps / 10);
    m_slider->setSingleStep(kSteps / 100);
    m_slider->setMinimumHeight(kHandle);
    m_slider->setProperty("mirrored", isRightToLeft());
    m_slider->setAccessibleName(spec.label);
    m_field->setDecimals(spec.decimals);
    m_field->setRange(spec.from * spec.scale, spec.to * spec.scale);
    m_field->setSingleStep(std::pow(10.0, -spec.decimals));
    m_field->setStepType(
        spec.bend > 1.0 ? QAbstractSpinBox::AdaptiveDecimalStepType
                        : QAbstractSpinBox::DefaultStepType);
    m_field->setSuffix(spec.suffix);
    m_field->setKeyboardTracking(false);
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * kDigits);
    m_field->setAlignment(trailing());
    m_field->setAccessibleName(spec.label);
    keepWheelForScrolling(m_slider);
    keepWheelForScrolling(m_field);
    setTip(spec.tip);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpace);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_slider, 1, 0, 1, 2);
    setFocusProxy(m_slider);
    setValue(spec.usual);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) { take(valueOf(step)); });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, [this](double shown) {
        take(shown / m_spec.scale);
    });
}

void SliderRow::setTip(const QString &tip)
{
    setToolTip(tip);
    m_slider->setAccessibleDescription(tip);
    m_field->setAccessibleDescription(tip);
}

void SliderRow::setValue(double value)
{
    m_value = std::clamp(value, m_spec.from, m_spec.to);
    show(m_value);
}

void SliderRow::show(double value)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietField(m_field);
    m_field->setValue(value * m_spec.scale);
    // While it is dragged the slider may stand between two values of the field.
    if (!m_slider->isSliderDown()) {
        m_slider->setValue(stepOf(value));
    }
}

void SliderRow::take(double value)
{
    const double rounding = std::pow(10.0, m_spec.decimals) * m_spec.scale;
    const double rounded = std::round(value * rounding) / rounding;
    if (rounded != m_value) {
        m_value = std::clamp(rounded, m_spec.from, m_spec.to);
        show(m_value);
        Q_EMIT moved(m_value);
    }
}

int SliderRow::stepOf(double value) const
{
    const double share = (value - m_spec.from) / (m_spec.to - m_spec.from);
    return static_cast<int>(std::lround(std::pow(share, 1.0 / m_spec.bend) * kSteps));
}

double SliderRow::valueOf(int step) const
{
    const double share = std::pow(static_cast<double>(step) / kSteps, m_spec.bend);
    return m_spec.from + share * (m_spec.to - m_spec.from);
}

bool SliderRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonDblClick) {
        take(m_spec.usual);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inspyre::ui
