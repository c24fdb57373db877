#include "ui/windows/form_parts.h"

#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalBlocker>

namespace inspyre::ui {

QComboBox *makeChoices(
    const QString &name, const QString &tip, std::initializer_list<Choice> choices)
{
    auto *box = new QComboBox;
    for (const auto &choice : choices) {
        box->addItem(choice.text, choice.value);
    }
    box->setToolTip(tip);
    box->setAccessibleName(name);
    box->setAccessibleDescription(tip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepWheelForScrolling(box);
    return box;
}

void setChoice(QComboBox *box, int value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

QCheckBox *makeCheck(const QString &text, const QString &tip)
{
    auto *box = new QCheckBox(text);
    box->setToolTip(tip);
    box->setAccessibleDescription(tip);
    return box;
}

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kSpace);
    form->setVerticalSpacing(kSpace);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    return form;
}

void addRow(QFormLayout *form, const QString &name, QWidget *control)
{
    auto *label = new QLabel(name);
    label->setBuddy(control);
    label->setMinimumHeight(control->sizeHint().height());
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(name);
    }
    form->addRow(label, control);
}

void alignLabels(const QWidget &window)
{
    QList<QWidget *> labels;
    int width = 0;
    const auto forms = window.findChildren<QFormLayout *>();
    for (const auto *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const auto *item = form->itemAt(row, QFormLayout::LabelRole);
            if (item != nullptr && item->widget() != nullptr) {
                labels << item->widget();
                width = qMax(width, item->widget()->sizeHint().width());
            }
        }
    }
    for (auto *label : labels) {
        label->setMinimumWidth(width);
    }
}

Qt::Alignment leading()
{
    return (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
           Qt::AlignVCenter;
}

QLabel *makeNote()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setAlignment(leading());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace inspyre::ui
