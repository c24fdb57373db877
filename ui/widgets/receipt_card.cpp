#include "ui/widgets/receipt_card.h"

#include "ui/state/intake.h"
#include "ui/text/text.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kSign = 16;

struct Line
{
    QString sign = {};
    QString text = {};
};

QList<Line> linesOf(const ExportReceipt &receipt)
{
    QList<Line> lines;
    const auto say = [&lines](bool there, const QString &kept, const QString &gone) {
        const auto sign = there ? QStringLiteral("check") : QStringLiteral("minus");
        lines.append({sign, there ? kept : gone});
    };
    say(receipt.alpha,
        ReceiptCard::tr("With transparency"),
        ReceiptCard::tr("Without transparency"));
    say(receipt.icc,
        ReceiptCard::tr("With its colour profile"),
        ReceiptCard::tr("Without a colour profile: sRGB"));
    say(receipt.exif || receipt.xmp || receipt.iptc,
        ReceiptCard::tr("With metadata"),
        ReceiptCard::tr("Without metadata"));
    if (receipt.located) {
        lines.append(
            {QStringLiteral("warning"),
             ReceiptCard::tr("The file says where or with whose camera it was taken.")});
    }
    for (const auto &note : receipt.notes) {
        lines.append(
            {QStringLiteral("info"),
             ReceiptCard::tr("Note: %1.").arg(isolated(QString::fromStdString(note)))});
    }
    return lines;
}

} // namespace

ReceiptCard::ReceiptCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_lines(new QWidget(this))
{
    setProperty("card", true);
    auto font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    for (auto *label : {m_title, m_facts}) {
        label->setWordWrap(true);
        label->setAlignment(leading());
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpace, kSpaceLarge, kSpace);
    column->setSpacing(kSpaceSmall);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_lines);
}

void ReceiptCard::showReceipt(const ExportReceipt &receipt)
{
    const auto name = toQString(receipt.file.filename());
    m_title->setText(tr("“%1” was written.").arg(isolated(name)));
    m_title->setToolTip(toQString(receipt.file));
    m_facts->setText(receiptFacts(receipt));
    delete m_lines;
    m_lines = new QWidget(this);
    layout()->addWidget(m_lines);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpace);
    grid->setVerticalSpacing(kSpaceSmall);
    grid->setColumnStretch(1, 1);
    const auto lines = linesOf(receipt);
    for (const auto &line : lines) {
        const int row = grid->rowCount();
        auto *mark = new SignLabel(kSign, m_lines);
        mark->setSign(line.sign);
        auto *words = new QLabel(line.text, m_lines);
        words->setWordWrap(true);
        words->setAlignment(leading());
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_facts->text());
}

QString receiptFacts(const ExportReceipt &receipt)
{
    const QLocale locale;
    return ReceiptCard::tr(
               "%1, %2 × %3 pixels, %4 bits a channel, %5", "format, size, depth, bytes")
        .arg(
            QString::fromStdString(receipt.format).toUpper(),
            locale.toString(receipt.size.width),
            locale.toString(receipt.size.height),
            locale.toString(receipt.bits),
            bytesText(receipt.bytes));
}

} // namespace inspyre::ui
