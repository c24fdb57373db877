#include "ui/widgets/message_card.h"

#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kTextWidth = 460;
constexpr int kSign = 40;

} // namespace

MessageCard::MessageCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    for (auto *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setFixedWidth(kTextWidth);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *sign = new SignLabel(kSign, this);
    sign->setSign(QStringLiteral("error"));
    m_buttons->setSpacing(kSpace);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kSpace);
    column->addStretch();
    column->addWidget(sign, 0, Qt::AlignCenter);
    column->addWidget(m_title, 0, Qt::AlignCenter);
    column->addWidget(m_text, 0, Qt::AlignCenter);
    column->addSpacing(kSpaceLarge);
    column->addLayout(m_buttons);
    column->addStretch();
}

void MessageCard::setMessage(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    for (auto *label : {m_title, m_text}) {
        // Layouts do not ask a centred label how high it is when its words wrap.
        label->setMinimumHeight(label->heightForWidth(kTextWidth));
    }
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void MessageCard::setChoices(const QStringList &choices)
{
    while (auto *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_buttons->addStretch();
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(choices.at(i), this);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

} // namespace inspyre::ui
