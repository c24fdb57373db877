#include "ui/widgets/drop_frame.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPainter>

namespace inspyre::ui {

namespace {

constexpr double kRound = 16.0;
constexpr int kTextWidth = 560;

} // namespace

DropFrame::DropFrame(int inset, QWidget *parent)
    : QWidget(parent)
    , m_inset(inset)
{
    setAccessibleName(tr("No pictures yet"));
}

QLabel *DropFrame::makeLine(const QString &text, double size)
{
    auto *label = new QLabel(text);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    if (size > 1.0) {
        font.setWeight(QFont::DemiBold);
    }
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFixedWidth(kTextWidth);
    // Layouts do not ask a centred label how high it is when its words wrap.
    label->setMinimumHeight(label->heightForWidth(kTextWidth));
    return label;
}

void DropFrame::setInviting(bool on)
{
    m_inviting = on;
    update();
}

void DropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colours = themeColours(palette());
    const auto frame = QRectF(rect()).adjusted(m_inset, m_inset, -m_inset, -m_inset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.canvas);
    painter.drawRoundedRect(frame, kRound, kRound);
    QPen pen(
        m_inviting ? colours.accent : colours.muted, m_inviting ? 3.0 : 1.5, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    auto soft = colours.accent;
    soft.setAlphaF(0.10F);
    painter.setBrush(m_inviting ? QBrush(soft) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, kRound, kRound);
}

} // namespace inspyre::ui
