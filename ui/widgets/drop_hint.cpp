#include "ui/widgets/drop_hint.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kSign = 72;
constexpr double kRound = 18.0;
constexpr int kTextWidth = 520;

/// The drop sign, painted so that it follows the palette.
class Sign final : public QWidget
{
public:
    explicit Sign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(kSign + 48, kSign + 48);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        auto soft = themeColours(palette()).accent;
        soft.setAlphaF(0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawEllipse(rect());
        const QRect place((width() - kSign) / 2, (height() - kSign) / 2, kSign, kSign);
        icon(QStringLiteral("drop"))
            .paint(&painter, place, Qt::AlignCenter, QIcon::Normal, QIcon::On);
    }
};

QLabel *line(const QString &text, double size, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
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

} // namespace

DropHint::DropHint(QWidget *parent)
    : QWidget(parent)
{
    auto *open = new PushButton(tr("Open pictures…"), this);
    // On the colour of the selection, as the button is.
    open->setIcon(
        QIcon(icon(QStringLiteral("open"))
                  .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF(), QIcon::Selected)));
    auto *sample =
        new PushButton(icon(QStringLiteral("sparkle")), tr("Try the sample picture"), this);
    open->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace + kSpaceSmall);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(kSpace);
    column->addStretch(3);
    column->addWidget(new Sign(this), 0, Qt::AlignCenter);
    column->addSpacing(kSpaceLarge);
    column->addWidget(line(tr("Drop pictures here"), 1.9, this), 0, Qt::AlignCenter);
    column->addWidget(
        line(
            tr("Files, whole folders, or a picture from another program. The background is removed "
               "on this computer; nothing is uploaded."),
            1.0,
            this),
        0,
        Qt::AlignCenter);
    column->addSpacing(kSpaceLarge);
    column->addLayout(buttons);
    column->addStretch(4);
    setAccessibleName(tr("No pictures yet"));
    connect(open, &QPushButton::clicked, this, &DropHint::openRequested);
    connect(sample, &QPushButton::clicked, this, &DropHint::sampleRequested);
}

void DropHint::setInviting(bool on)
{
    m_inviting = on;
    update();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colours = themeColours(palette());
    painter.fillRect(rect(), colours.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame =
        QRectF(rect()).adjusted(kSpaceLarge, kSpaceLarge, -kSpaceLarge, -kSpaceLarge);
    QPen pen(
        m_inviting ? colours.accent : colours.muted, m_inviting ? 3.0 : 1.5, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    if (m_inviting) {
        auto soft = colours.accent;
        soft.setAlphaF(0.10F);
        painter.setBrush(soft);
    }
    painter.drawRoundedRect(frame, kRound, kRound);
}

} // namespace inspyre::ui
