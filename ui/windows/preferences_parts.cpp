#include "ui/windows/preferences_parts.h"

#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr double kHeading = 1.25; ///< of the usual size
constexpr int kFieldWidth = 340;

} // namespace

QVBoxLayout *makePage(QWidget *page, const QString &heading)
{
    page->setAccessibleName(heading);
    auto *label = new QLabel(heading);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * kHeading);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setAlignment(leading());
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kSpaceLarge, kSpace, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpace + kSpaceSmall);
    column->addWidget(label);
    return column;
}

void addField(QFormLayout *form, const QString &name, QWidget *control)
{
    control->setMaximumWidth(kFieldWidth);
    if (auto *number = qobject_cast<QAbstractSpinBox *>(control); number != nullptr) {
        number->setAlignment(leading()); // it would go by its digits
    }
    addRow(form, name, control);
}

QLabel *makeGroupName(const QString &name)
{
    auto *label = new QLabel(name);
    auto font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setAlignment(leading());
    label->setContentsMargins(0, kSpace, 0, 0);
    return label;
}

} // namespace inspyre::ui
