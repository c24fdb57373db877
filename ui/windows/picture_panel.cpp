#include "ui/windows/picture_panel.h"

#include "ui/state/document.h"
#include "ui/text/text.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <inspyre/regions.h>

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace inspyre::ui {

PicturePanel::PicturePanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(makeForm())
    , m_size(addValue(tr("Size")))
    , m_madeBy(addValue(tr("Cut out by")))
    , m_doubt(addValue(tr("Doubt")))
    , m_decode(addValue(tr("Opening")))
    , m_inference(addValue(tr("Model")))
    , m_refine(addValue(tr("Edges")))
    , m_total(addValue(tr("Together")))
    , m_remark(makeNote())
{
    m_rows->setVerticalSpacing(kSpaceSmall);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(m_rows);
    column->addWidget(m_remark);
    showDocument(nullptr);
}

QLabel *PicturePanel::addValue(const QString &name)
{
    auto *value = new QLabel;
    value->setAlignment(trailing());
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(m_rows, name, value);
    m_rows->labelForField(value)->setForegroundRole(QPalette::PlaceholderText);
    return value;
}

void PicturePanel::showDocument(const Document *document)
{
    const bool shown = document != nullptr && !document->size().isEmpty();
    setVisible(shown);
    if (!shown) {
        return;
    }
    const QLocale locale;
    const auto size = document->size();
    const auto &times = document->times();
    const bool done = document->hasResult();
    const auto none = tr("–", "no value yet");
    const auto say = [](QLabel *label, const QString &text) { label->setText(isolated(text)); };
    say(m_size, tr("%1 × %2").arg(locale.toString(size.width()), locale.toString(size.height())));
    say(m_madeBy, done ? document->madeBy() : none);
    const auto doubt = locale.toString(qRound(document->doubtScore() * 100.0));
    const bool doubtful = document->doubtScore() >= kDoubtful;
    const auto doubtText = doubtful ? tr("%1 %, look at it") : tr("%1 %", "per cent");
    say(m_doubt, done ? doubtText.arg(doubt) : none);
    say(m_decode, durationText(times.decode));
    say(m_inference, done ? durationText(times.model) : none);
    say(m_refine, done ? durationText(times.refine) : none);
    say(m_total, done ? durationText(times.total()) : none);
    const auto &stepDown = document->stepDown();
    m_remark->setText(stepDown ? stepDownText(*stepDown) : QString());
    m_remark->setVisible(stepDown.has_value());
}

} // namespace inspyre::ui
