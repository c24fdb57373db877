#include "ui/widgets/subject_notice.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace inspyre::ui {

SubjectNotice::SubjectNotice(QWidget *parent)
    : QFrame(parent)
{
    auto *sign = new SignLabel(kIconSize, this);
    sign->setSign(QStringLiteral("warning"));
    auto *text = new QLabel(
        tr("No subject was found in this picture. Draw a frame round it, paint over it, or try "
           "another model."),
        this);
    text->setWordWrap(true);
    setAccessibleName(text->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSpaceLarge, kSpaceSmall + 2, kSpace, kSpaceSmall + 2);
    row->setSpacing(kSpace);
    row->addWidget(sign);
    row->addWidget(text, 1);
    const auto add = [this, row](const QString &words, const QString &tip, auto signal) {
        auto *button = new QPushButton(words, this);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(tr("Try a region"),
        tr("Drag a frame: the model looks at that part by itself"),
        &SubjectNotice::regionRequested);
    add(tr("Another model"), tr("Choose another model"), &SubjectNotice::modelRequested);
    add(tr("Keep it so"), tr("Close this message"), &SubjectNotice::keepRequested);
}

} // namespace inspyre::ui
