#include "ui/widgets/notice_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace inspyre::ui {

namespace {

constexpr std::chrono::seconds kStay{10};
constexpr int kBarSteps = 1000;
constexpr int kBarWidth = 140;

QString iconOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Information: return QStringLiteral("info");
    case NoticeBar::Kind::Success: return QStringLiteral("check");
    case NoticeBar::Kind::Problem: return QStringLiteral("warning");
    }
    return {};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new SignLabel(kIconSize, this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSpaceLarge, kSpaceSmall + 2, kSpace, kSpaceSmall + 2);
    row->setSpacing(kSpace + kSpaceSmall);
    row->addWidget(m_icon);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_other);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kStay);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::buttonClicked);
    connect(m_other, &QPushButton::clicked, this, &NoticeBar::otherClicked);
    hide();
}

void NoticeBar::showNotice(
    Kind kind, const QString &text, const QString &button, const QString &other)
{
    m_bar->hide();
    m_icon->setSign(iconOf(kind));
    m_icon->show();
    m_close->show();
    m_text->setText(text);
    setAccessibleName(text);
    showButtons(button, other);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (button.isEmpty() && kind != Kind::Problem) {
        m_timer.start();
    }
}

void NoticeBar::showProgress(const QString &text, double fraction, const QString &button)
{
    m_icon->hide();
    m_close->hide();
    m_bar->setRange(0, kBarSteps);
    m_bar->setValue(qRound(fraction * kBarSteps));
    m_bar->setAccessibleName(text);
    m_bar->show();
    m_text->setText(text);
    setAccessibleName(text);
    showButtons(button, {});
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::showButtons(const QString &button, const QString &other)
{
    m_timer.stop();
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    show();
}

} // namespace inspyre::ui
