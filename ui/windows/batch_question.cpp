#include "ui/windows/batch_question.h"

#include "ui/widgets/sides.h"
#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inspyre::ui {

BatchQuestion::BatchQuestion(QWidget *parent)
    : QFrame(parent)
    , m_sign(new SignLabel(kIconSize))
    , m_text(new QLabel)
    , m_buttons(new QHBoxLayout)
{
    setProperty("card", true);
    m_sign->setSign(QStringLiteral("warning"));
    m_text->setWordWrap(true);
    m_text->setAlignment(leading());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setSpacing(kSpace);
    auto *words = new QVBoxLayout;
    words->setSpacing(kSpace);
    words->addWidget(m_text);
    words->addLayout(m_buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSpaceLarge, kSpace + kSpaceSmall, kSpaceLarge, kSpace + kSpaceSmall);
    row->setSpacing(kSpace + kSpaceSmall);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

QString BatchQuestion::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void BatchQuestion::ask(const QString &text, const QStringList &answers)
{
    while (auto *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_text->setText(text);
    setAccessibleName(text);
    for (int i = 0; i < answers.size(); ++i) {
        auto *button = new QPushButton(answers.at(i), this);
        connect(button, &QPushButton::clicked, this, [this, i] {
            hide();
            Q_EMIT answered(i);
        });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace inspyre::ui
