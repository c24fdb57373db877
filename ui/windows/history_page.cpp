#include "ui/windows/history_page.h"

#include "ui/widgets/history_view.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kUsualDays = 14;
constexpr int kSign = 18;

/// What a mark of the chart looks like.
class MarkSign final : public QWidget
{
public:
    explicit MarkSign(CallMark mark)
        : m_mark(mark)
    {
        setFixedSize(kSign, kSign);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawMark(painter, m_mark, QRectF(rect()).center(), palette());
    }

private:
    const CallMark m_mark;
};

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_days(makeChoices(
          tr("Shown"),
          tr("How many days are shown"),
          {{tr("7 days"), 7}, {tr("14 days"), kUsualDays}, {tr("30 days"), 30}}))
    , m_sentence(new QLabel)
    , m_view(new HistoryView)
    , m_mark(makeNote())
{
    setChoice(m_days, kUsualDays);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(leading());
    m_sentence->setAccessibleName(tr("When the service was cold"));
    auto font = m_sentence->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_sentence->setFont(font);
    auto *top = new QHBoxLayout;
    top->setSpacing(kSpaceLarge);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_days, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpaceLarge);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(makeLegend());
    column->addWidget(m_mark);
    connect(m_days, &QComboBox::activated, this, &HistoryPage::showDays);
    connect(m_view, &HistoryView::currentChanged, m_mark, &QLabel::setText);
    showDays();
}

QWidget *HistoryPage::makeLegend()
{
    auto *legend = new QWidget;
    auto *line = new QHBoxLayout(legend);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceSmall);
    const auto add = [line](CallMark mark, const QString &text) {
        line->addWidget(new MarkSign(mark));
        line->addWidget(new QLabel(text));
        line->addSpacing(kSpaceLarge);
    };
    add(CallMark::Cold, tr("Cold"));
    add(CallMark::Warming, tr("Warming up"));
    add(CallMark::Warm, tr("Warm"));
    add(CallMark::Failed, tr("Failed or refused"));
    line->addStretch(1);
    return legend;
}

void HistoryPage::setRecords(const std::vector<RemoteRecord> &records)
{
    m_marks = historyMarks(records);
    showDays();
}

QString HistoryPage::sentence() const
{
    return m_sentence->text();
}

void HistoryPage::showDays()
{
    const auto days = historyDays(m_marks, QDate::currentDate(), m_days->currentData().toInt());
    m_sentence->setText(historyText(m_marks, days));
    m_view->setMarks(m_marks, days);
    m_mark->clear();
}

} // namespace inspyre::ui
