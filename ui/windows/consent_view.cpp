#include "ui/windows/consent_view.h"

#include "ui/convert/images.h"
#include "ui/text/text.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/preferences_parts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inspyre::ui {

namespace {

constexpr int kLeastSide = 160;

QString pixelsText(Size size)
{
    const QLocale locale;
    return ConsentView::tr("%1 × %2 pixels", "width, height")
        .arg(locale.toString(size.width), locale.toString(size.height));
}

QString kibText(std::size_t bytes)
{
    return ConsentView::tr("%1 KiB").arg(
        QLocale().toString(static_cast<double>(bytes) / 1024.0, 'f', 0));
}

} // namespace

ConsentView::ConsentView(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_facts(new QLabel)
    , m_stays(makeNote())
    , m_allow(new QPushButton(tr("&Send pictures to this service")))
    , m_refuse(new QPushButton(tr("&Cancel, send nothing")))
{
    auto *column = makePage(this, tr("This is what leaves your computer"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(kLeastSide, kLeastSide);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setAccessibleName(tr("The picture as it is sent"));
    m_facts->setWordWrap(true);
    m_facts->setAlignment(leading());
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setAccessibleName(tr("What is sent, and where to"));
    column->addWidget(m_picture, 1);
    column->addWidget(m_facts);
    column->addWidget(m_stays);
    m_allow->setToolTip(tr("Remembered for this address until you forget it in this window"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace);
    buttons->addStretch(1);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_allow);
    column->addLayout(buttons);
    connect(m_allow, &QPushButton::clicked, this, &ConsentView::allowed);
    connect(m_refuse, &QPushButton::clicked, this, &ConsentView::refused);
}

void ConsentView::setOffer(const std::shared_ptr<const RemoteOffer> &offer)
{
    m_offer = offer;
    const auto &pixels = offer->pixels;
    m_facts->setText(tr("%1, %2 as %3, go to %4.", "size, KiB, format, address")
                         .arg(
                             pixelsText(pixels.size()),
                             kibText(offer->body.size()),
                             isolated(QString::fromStdString(offer->mime)),
                             isolated(QString::fromStdString(offer->target))));
    m_stays->setText(
        pixels.size() == offer->original
            ? tr("Its name, metadata and colour profile stay here. No picture was sent yet.")
            : tr("The picture itself with %1, its name, metadata and colour profile stay here; the "
                 "cut-out is made from it here. No picture was sent yet.")
                  .arg(pixelsText(offer->original)));
    showPixels();
    m_refuse->setFocus();
}

QString ConsentView::text() const
{
    return m_facts->text() + QLatin1Char('\n') + m_stays->text();
}

void ConsentView::showPixels()
{
    if (m_offer == nullptr) {
        return;
    }
    const auto image = toQImage(m_offer->pixels);
    const double scale = devicePixelRatioF();
    const auto room = (m_picture->contentsRect().size() - QSize(kSpace, kSpace)) * scale;
    const auto size = image.size().boundedTo(image.size().scaled(room, Qt::KeepAspectRatio));
    auto pixmap =
        QPixmap::fromImage(image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(scale);
    m_picture->setPixmap(pixmap);
}

void ConsentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPixels();
}

void ConsentView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        Q_EMIT refused();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace inspyre::ui
