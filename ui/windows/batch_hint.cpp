#include "ui/windows/batch_hint.h"

#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr double kRound = 14.0;
constexpr int kSign = 64;
constexpr int kTextWidth = 560;

QLabel *line(const QString &text, double size)
{
    auto *label = new QLabel(text);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFixedWidth(kTextWidth);
    // Layouts do not ask a centred label how high it is when its words wrap.
    label->setMinimumHeight(label->heightForWidth(kTextWidth));
    return label;
}

} // namespace

BatchHint::BatchHint(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kSpace);
    auto *sign = new SignLabel(kSign);
    sign->setSign(QStringLiteral("batch"));
    column->addStretch();
    column->addWidget(sign, 0, Qt::AlignCenter);
    column->addWidget(line(tr("Drop pictures or folders here"), 1.6), 0, Qt::AlignCenter);
    column->addWidget(
        line(
            tr("All of them are cut out with one recipe, and the folders within a folder are made "
               "again where the results go. The pictures themselves stay as they are. You can go "
               "on editing meanwhile."),
            1.0),
        0,
        Qt::AlignCenter);
    column->addStretch();
    setAccessibleName(tr("No pictures yet"));
}

void BatchHint::setInviting(bool on)
{
    m_inviting = on;
    update();
}

void BatchHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colours = themeColours(palette());
    QPen pen(
        m_inviting ? colours.accent : colours.muted, m_inviting ? 3.0 : 1.5, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.setBrush(colours.canvas);
    constexpr double kInside = 2.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(kInside, kInside, -kInside, -kInside), kRound, kRound);
}

} // namespace inspyre::ui
