#include "ui/windows/batch_hint.h"

#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kInset = 2;
constexpr int kSign = 64;

} // namespace

BatchHint::BatchHint(QWidget *parent)
    : DropFrame(kInset, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kSpace);
    auto *sign = new SignLabel(kSign);
    sign->setSign(QStringLiteral("batch"));
    column->addStretch();
    column->addWidget(sign, 0, Qt::AlignCenter);
    column->addWidget(makeLine(tr("Drop pictures or folders here"), 1.6), 0, Qt::AlignCenter);
    column->addWidget(
        makeLine(
            tr("All of them are cut out with one recipe, and the folders within a folder are made "
               "again where the results go. The pictures themselves stay as they are. You can go "
               "on editing meanwhile."),
            1.0),
        0,
        Qt::AlignCenter);
    column->addStretch();
}

} // namespace inspyre::ui
