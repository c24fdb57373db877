#include "ui/windows/batch_offers.h"

#include "ui/state/intake.h"
#include "ui/text/text.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace inspyre::ui {

namespace {

constexpr int kMostRows = 4; ///< more are scrolled
constexpr int kPathWidth = 460;

QString progressText(const FoundJournal &journal)
{
    const QLocale locale;
    const auto when = QDateTime::fromMSecsSinceEpoch(journal.lastMs);
    return BatchOffers::tr("%1 of %2 pictures are done, %3", "numbers, date and time")
        .arg(
            locale.toString(journal.done),
            locale.toString(journal.items),
            isolated(locale.toString(when, QLocale::ShortFormat)));
}

} // namespace

BatchOffers::BatchOffers(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_scroll(new ColumnScroll(0))
{
    setProperty("card", true);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *sign = new SignLabel(kIconSize);
    sign->setSign(QStringLiteral("info"));
    m_title->setAlignment(leading());
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Decide another time"));
    close->setAccessibleName(tr("Decide another time"));
    connect(close, &QToolButton::clicked, this, [this] { offer({}); });
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpace + kSpaceSmall);
    head->addWidget(sign);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceSmall, kSpaceSmall, kSpace);
    column->setSpacing(kSpaceSmall);
    column->addLayout(head);
    column->addWidget(m_scroll);
    hide();
}

void BatchOffers::offer(std::vector<FoundJournal> journals)
{
    m_journals = std::move(journals);
    fill();
}

void BatchOffers::drop(const std::filesystem::path &journal)
{
    std::erase_if(m_journals, [&journal](const auto &one) { return one.file == journal; });
    fill();
}

void BatchOffers::fill()
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(kIconSize + kSpace + kSpaceSmall, 0, 0, 0);
    column->setSpacing(kSpaceSmall);
    if (isRightToLeft()) {
        column->setContentsMargins(0, 0, kIconSize + kSpace + kSpaceSmall, 0);
    }
    for (const auto &journal : m_journals) {
        column->addWidget(makeRow(journal));
    }
    const int count = static_cast<int>(m_journals.size());
    m_title->setText(tr("%Ln batch(es) were not finished:", nullptr, count));
    setAccessibleName(m_title->text());
    m_scroll->setWidget(rows);          // the one before goes
    rows->setAutoFillBackground(false); // the card shows through
    if (count == 0) {
        hide();
        return;
    }
    const int height = rows->sizeHint().height();
    m_scroll->setFixedHeight(
        count <= kMostRows ? height : (height + kSpaceSmall) * kMostRows / count);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QWidget *BatchOffers::makeRow(const FoundJournal &journal)
{
    const auto path = toQString(journal.output);
    auto *place = new QLabel(fontMetrics().elidedText(path, Qt::ElideMiddle, kPathWidth));
    place->setTextFormat(Qt::PlainText);
    place->setAlignment(leading());
    place->setToolTip(path);
    auto *progress = new QLabel(progressText(journal));
    progress->setForegroundRole(QPalette::PlaceholderText);
    progress->setAlignment(leading());
    auto *resume = new QPushButton(tr("Go on with it"));
    resume->setAccessibleDescription(path);
    auto *forget = new QPushButton(tr("Forget it"));
    forget->setAccessibleDescription(path);
    forget->setToolTip(tr("What is finished stays where it is"));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, kSpaceSmall, 0);
    line->setSpacing(kSpace);
    line->addWidget(place);
    line->addWidget(progress, 1);
    line->addWidget(resume);
    line->addWidget(forget);
    // Later: answering takes the row away, and the button with it.
    const auto tell = [this, file = journal.file](QPushButton *button, auto signal) {
        connect(
            button,
            &QPushButton::clicked,
            this,
            [this, file, signal] {
                drop(file);
                Q_EMIT(this->*signal)(file);
            },
            Qt::QueuedConnection);
    };
    tell(resume, &BatchOffers::resumeRequested);
    tell(forget, &BatchOffers::forgetRequested);
    return row;
}

} // namespace inspyre::ui
