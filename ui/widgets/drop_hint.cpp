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

} // namespace

DropHint::DropHint(QWidget *parent)
    : DropFrame(kSpaceLarge, parent)
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
    column->addWidget(makeLine(tr("Drop pictures here"), 1.9), 0, Qt::AlignCenter);
    column->addWidget(
        makeLine(
            tr("Files, whole folders, or a picture from another program. The background is removed "
               "on this computer; nothing is uploaded."),
            1.0),
        0,
        Qt::AlignCenter);
    column->addSpacing(kSpaceLarge);
    column->addLayout(buttons);
    column->addStretch(4);
    connect(open, &QPushButton::clicked, this, &DropHint::openRequested);
    connect(sample, &QPushButton::clicked, this, &DropHint::sampleRequested);
}

/// Up to its edges it is the canvas's place.
void DropHint::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(rect(), themeColours(palette()).canvas);
    DropFrame::paintEvent(event);
}

} // namespace inspyre::ui
