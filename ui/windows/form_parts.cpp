#include "ui/windows/form_parts.h"

#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace inspyre::ui {

namespace {

struct Forms
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::Forms)
};

} // namespace

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

QLabel *makeNote()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setAlignment(leading());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QSpinBox *makePixels(const QString &name, const QString &tip)
{
    auto *box = new QSpinBox;
    box->setAlignment(leading());
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    keepWheelForScrolling(box);
    return box;
}

FolderField makeFolderField(QLineEdit *line, const QString &name, const QString &tip)
{
    line->setAccessibleName(name);
    line->setToolTip(tip);
    auto *browse = new QToolButton;
    browse->setIcon(icon(QStringLiteral("folder")));
    browse->setToolTip(Forms::tr("Choose another folder"));
    browse->setAccessibleName(Forms::tr("Choose another folder"));
    browse->setFocusPolicy(Qt::StrongFocus);
    browse->setProperty("framed", true);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceSmall);
    row->addWidget(line, 1);
    row->addWidget(browse);
    whole->setFocusProxy(line);
    return {whole, browse};
}

QComboBox *makeCollisions(std::initializer_list<Choice> choices)
{
    return makeChoices(
        Forms::tr("If it is there"),
        Forms::tr("What is done if there is a file of that name already"),
        choices);
}

QHBoxLayout *makeCloseRow(QDialog *dialog)
{
    auto *close = new QPushButton(Forms::tr("Close"), dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void addCancel(QMessageBox &question)
{
    question.addButton(Forms::tr("Cancel"), QMessageBox::RejectRole);
}

} // namespace inspyre::ui
