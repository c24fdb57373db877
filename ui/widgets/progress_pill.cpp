#include "ui/widgets/progress_pill.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kBarSteps = 1000;
constexpr int kRound = 12;

} // namespace

ProgressPill::ProgressPill(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kSpaceSmall);
    m_bar->setMinimumWidth(160);
    m_bar->setAccessibleName(tr("Progress of this picture"));
    m_button->setFlat(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(kSpaceSmall + 2);
    words->addWidget(m_text);
    words->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSpaceLarge, kSpace + 2, kSpaceLarge, kSpace + 2);
    row->setSpacing(kSpace);
    row->addLayout(words);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ProgressPill::buttonClicked);
    parent->installEventFilter(this);
    hide();
}

void ProgressPill::showText(const QString &text, double fraction, const QString &button)
{
    if (text != m_text->text()) {
        m_text->setText(text);
        setAccessibleName(text);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_bar->setRange(0, fraction < 0.0 ? 0 : kBarSteps);
    if (fraction >= 0.0) {
        m_bar->setValue(qRound(fraction * kBarSteps));
    }
    m_bar->setVisible(button.isEmpty()); // with a question nothing moves
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    place();
    show();
    raise();
}

void ProgressPill::place()
{
    const auto size = sizeHint();
    const auto *over = parentWidget();
    setGeometry(
        (over->width() - size.width()) / 2,
        over->height() - size.height() - kSpaceLarge,
        size.width(),
        size.height());
}

bool ProgressPill::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void ProgressPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColours(palette()).border);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRound, kRound);
}

} // namespace inspyre::ui
