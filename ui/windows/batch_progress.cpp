#include "ui/windows/batch_progress.h"

#include "ui/text/batch_text.h"
#include "ui/text/text.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStringList>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kBarSteps = 1000;

QProgressBar *makeBar()
{
    auto *bar = new QProgressBar;
    bar->setRange(0, kBarSteps);
    bar->setTextVisible(false);
    return bar;
}

int settled(const RunStats &stats)
{
    return stats.done + stats.failed + stats.skipped;
}

} // namespace

BatchProgress::BatchProgress(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel)
    , m_counts(new QLabel)
    , m_bar(makeBar())
    , m_pace(makeNote())
{
    setProperty("card", true);
    auto font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_bar->setAccessibleName(tr("Progress of the batch"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch(1);
    top->addWidget(m_counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kSpaceLarge, kSpace + kSpaceSmall, kSpaceLarge, kSpace + kSpaceSmall);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_pace);
    column->addWidget(makeStages());
}

QWidget *BatchProgress::makeStages()
{
    m_stages = new QWidget;
    auto *grid = new QGridLayout(m_stages);
    grid->setContentsMargins(0, kSpaceSmall, 0, 0);
    grid->setHorizontalSpacing(kSpaceLarge);
    grid->setVerticalSpacing(kSpaceSmall);
    for (int stage = 0; stage < static_cast<int>(m_stage.size()); ++stage) {
        auto &one = m_stage[static_cast<std::size_t>(stage)];
        one.name = new QLabel;
        one.bar = makeBar();
        one.bar->setAccessibleName(batchStageText(stage));
        grid->addWidget(one.name, 0, stage);
        grid->addWidget(one.bar, 1, stage);
        grid->setColumnStretch(stage, 1);
    }
    return m_stages;
}

QString BatchProgress::countsText(const RunStats &stats)
{
    const QLocale locale;
    QStringList parts;
    parts << tr("%1 of %2 done").arg(locale.toString(stats.done), locale.toString(stats.total));
    if (stats.failed > 0) {
        parts << tr("%Ln failed", nullptr, stats.failed);
    }
    if (stats.doubtful > 0) {
        parts << tr("%Ln doubtful", nullptr, stats.doubtful);
    }
    if (stats.skipped > 0) {
        parts << tr("%Ln skipped", nullptr, stats.skipped);
    }
    return parts.join(tr(", ", "between parts of a list"));
}

void BatchProgress::show(const QString &heading, const RunStats &stats)
{
    m_heading->setText(heading);
    showCounts(stats);
    QStringList pace;
    if (const auto rate = rateText(stats.perSecond); !rate.isEmpty()) {
        pace << rate;
    }
    if (stats.secondsLeft) {
        pace << tr("about %1 left", "a time").arg(timeSpanText(*stats.secondsLeft));
    }
    if (stats.residentBytes > 0) {
        pace << tr("memory %1").arg(bytesText(stats.residentBytes));
    }
    auto text = pace.join(QStringLiteral(" · "));
    if (const auto neck = bottleneckText(stats); !neck.isEmpty()) {
        text += text.isEmpty() ? neck : QStringLiteral(" · ") + neck;
    }
    m_pace->setText(text);
    m_pace->setVisible(!text.isEmpty());
    m_stages->show();
    showStage(0, stats.read, stats.bottleneck == 0);
    showStage(1, stats.matte, stats.bottleneck == 1);
    showStage(2, stats.write, stats.bottleneck == 2);
}

void BatchProgress::showCounts(const RunStats &stats)
{
    m_counts->setText(countsText(stats));
    m_counts->show();
    m_bar->setRange(0, kBarSteps);
    m_bar->setValue(stats.total > 0 ? kBarSteps * settled(stats) / stats.total : 0);
}

void BatchProgress::showEnd(const QString &heading, const RunStats &stats, double seconds)
{
    m_heading->setText(heading);
    showCounts(stats);
    m_pace->setText(tr("It took %1.", "a time").arg(timeSpanText(seconds)));
    m_pace->show();
    m_stages->hide();
}

void BatchProgress::show(const QString &heading, double fraction)
{
    m_heading->setText(heading);
    m_counts->hide();
    m_pace->hide();
    m_stages->hide();
    m_bar->setRange(0, fraction < 0.0 ? 0 : kBarSteps);
    m_bar->setValue(qRound(fraction * kBarSteps));
}

/// The one that the others wait for is bold: a mark that is no colour.
void BatchProgress::showStage(int stage, const StageLoad &load, bool bottleneck)
{
    const auto &one = m_stage[static_cast<std::size_t>(stage)];
    const QLocale locale;
    auto text = tr("%1: %2 % busy", "stage, per cent")
                    .arg(batchStageText(stage), locale.toString(qRound(100.0 * load.busy)));
    if (load.waiting > 0) {
        text += tr(", %Ln waiting", "after a percentage", load.waiting);
    }
    auto font = one.name->font();
    font.setWeight(bottleneck ? QFont::DemiBold : QFont::Normal);
    one.name->setFont(font);
    one.name->setText(text);
    one.bar->setValue(qRound(load.busy * kBarSteps));
    one.bar->setAccessibleDescription(text);
}

} // namespace inspyre::ui
