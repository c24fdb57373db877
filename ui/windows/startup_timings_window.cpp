#include "ui/windows/startup_timings_window.h"

#include "ui/jobs/job.h"
#include "ui/state/engine_session.h"
#include "ui/state/start_log.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/waterfall_view.h"

#include <inspyre/files.h>

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>
#include <cmath>
#include <span>
#include <utility>

namespace inspyre::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kFrame = 33ms;
constexpr int kListWidth = 250;

QString whenText(const std::string &when)
{
    const auto time = QDateTime::fromString(QString::fromStdString(when), Qt::ISODate);
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString nameWith(const StartRecord &record)
{
    const auto model = QString::fromStdString(record.model);
    const auto device = QString::fromStdString(record.device);
    return device.isEmpty() ? model
                            : StartupTimingsWindow::tr("%1 on %2", "model, device")
                                  .arg(isolated(model), isolated(device));
}

QLabel *makeLabel(QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    return label;
}

} // namespace

StartupTimingsWindow::StartupTimingsWindow(
    EngineSession &session, StartLog &log, QThreadPool &io, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_log(log)
    , m_io(io)
    , m_askFile([this](const QString &suggestion, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Export the timings"), suggestion, filter);
    })
{
    setWindowTitle(tr("Start-up timings"));
    setWindowIcon(programIcon());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kSpaceLarge);
    columns->addWidget(makeList());
    columns->addWidget(makeWaterfall(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    layout->setSpacing(kSpaceLarge);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());
    resize(900, 480);

    auto *escape = new QShortcut(QKeySequence::Cancel, this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
    m_frames.setInterval(kFrame);
    connect(&m_frames, &QTimer::timeout, this, &StartupTimingsWindow::refresh);
    connect(&session, &EngineSession::stateChanged, this, &StartupTimingsWindow::follow);
    connect(&log, &StartLog::loaded, this, &StartupTimingsWindow::fillList);
    fillList();
}

StartupTimingsWindow::~StartupTimingsWindow() = default;

void StartupTimingsWindow::setAskFile(AskFile ask)
{
    m_askFile = std::move(ask);
}

QWidget *StartupTimingsWindow::makeList()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(kListWidth);
    auto *title = new QLabel(tr("Compare &with"), column);
    title->setForegroundRole(QPalette::PlaceholderText);
    m_list = new QListWidget(column);
    m_list->setAlternatingRowColors(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    title->setBuddy(m_list);
    m_list->setAccessibleName(tr("Earlier starts to compare with"));
    connect(m_list, &QListWidget::currentRowChanged, this, &StartupTimingsWindow::compare);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpaceSmall);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    return column;
}

QWidget *StartupTimingsWindow::makeWaterfall()
{
    auto *column = new QWidget(this);
    m_heading = makeLabel(column, false);
    auto font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_summary = makeLabel(column, false);
    m_waterfall = new WaterfallView(column);
    m_legend = makeLabel(column, true);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addSpacing(kSpace);
    layout->addWidget(m_waterfall);
    layout->addWidget(m_legend);
    layout->addStretch(1);
    return column;
}

QWidget *StartupTimingsWindow::makeButtons()
{
    auto *row = new QWidget(this);
    const auto button = [row](const char *iconName, const QString &text) {
        return new PushButton(ui::icon(QLatin1String(iconName)), text, row);
    };
    auto *json = button("export", tr("Export as &JSON…"));
    auto *trace = button("timings", tr("Export as Chrome &trace…"));
    trace->setToolTip(tr("For chrome://tracing and ui.perfetto.dev"));
    auto *copy = button("copy", tr("&Copy as text"));
    auto *close = new QPushButton(tr("Close"), row);
    m_status = makeLabel(row, true);
    connect(json, &QPushButton::clicked, this, &StartupTimingsWindow::exportJson);
    connect(trace, &QPushButton::clicked, this, &StartupTimingsWindow::exportChromeTrace);
    connect(copy, &QPushButton::clicked, this, &StartupTimingsWindow::copyText);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(json);
    layout->addWidget(trace);
    layout->addWidget(copy);
    layout->addWidget(m_status, 1);
    layout->addWidget(close);
    return row;
}

void StartupTimingsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_log.load();
    follow();
}

void StartupTimingsWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_frames.stop();
}

void StartupTimingsWindow::follow()
{
    const auto state = m_session.state();
    const bool runs =
        state == EngineSession::State::Starting || state == EngineSession::State::Usable;
    if (runs && isVisible()) {
        m_frames.start();
    } else {
        m_frames.stop();
    }
    const bool failed = state == EngineSession::State::Failed;
    m_waterfall->setFailed(
        failed ? std::optional(failedPhase(m_session.error().code)) : std::nullopt);
    refresh();
}

void StartupTimingsWindow::refresh()
{
    const auto timeline = m_session.timeline();
    const auto spans = timeline->snapshot();
    m_waterfall->setSpans(spans, timeline->nowMs());
    describe(spans);
}

void StartupTimingsWindow::fillList()
{
    const auto &records = m_log.records();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    if (records.empty()) {
        auto *none = new QListWidgetItem(tr("No earlier starts yet"), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        const auto count = static_cast<int>(records.size());
        m_list->addItem(
            tr("Median of the last %Ln start(s)", nullptr, count) + QLatin1Char('\n') +
            tr("ready after %1").arg(durationText(usableMs(medianStart(records).spans))));
    }
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        m_list->addItem(
            tr("%1 · %2", "date, total time")
                .arg(whenText(record->when), durationText(usableMs(record->spans))) +
            QLatin1Char('\n') + nameWith(*record));
    }
    m_list->setCurrentRow(records.empty() ? -1 : 0);
    compare(m_list->currentRow());
    if (!m_log.note().isEmpty()) {
        m_status->setText(m_log.note());
    }
}

void StartupTimingsWindow::compare(int row)
{
    const auto &records = m_log.records();
    m_compared = {};
    if (row == 0) {
        m_compared = medianStart(records);
    } else if (row > 0) {
        m_compared = records[records.size() - static_cast<std::size_t>(row)];
    }
    m_waterfall->setComparison(m_compared.spans);
    m_legend->setText(
        m_compared.spans.empty()
            ? QString()
            : tr("Thick bars: this start. Thin bars: %1.").arg(comparedWith()));
    refresh();
}

QString StartupTimingsWindow::comparedWith() const
{
    return m_compared.when.empty() ? tr("median of the earlier starts")
                                   : tr("start of %1").arg(whenText(m_compared.when));
}

void StartupTimingsWindow::describe(const std::vector<Span> &spans)
{
    const auto usable = usableMs(spans);
    const auto all = totals(spans);
    switch (m_session.state()) {
    case EngineSession::State::Idle: m_heading->setText(tr("Not started")); break;
    case EngineSession::State::Starting:
        m_heading->setText(tr("Starting: %1").arg(durationText(m_session.timeline()->nowMs())));
        break;
    case EngineSession::State::Usable:
        m_heading->setText(tr("Ready after %1; still warming up").arg(durationText(usable)));
        break;
    case EngineSession::State::FullSpeed:
        m_heading->setText(tr("Ready after %1, at full speed after %2")
                               .arg(durationText(usable), durationText(all.wallMs)));
        break;
    case EngineSession::State::Failed:
        m_heading->setText(tr("The start failed: %1", "name of a phase")
                               .arg(phaseText(failedPhase(m_session.error().code))));
        break;
    }
    QStringList sentences;
    if (m_session.state() == EngineSession::State::Failed) {
        sentences << errorText(m_session.error());
    } else if (all.slowestMs > 0.0) {
        sentences << tr("The slowest phase is “%1” with %2.")
                         .arg(phaseText(all.slowest), durationText(all.slowestMs));
    }
    const double other = usableMs(m_compared.spans);
    if (other > 0.0 && m_session.state() >= EngineSession::State::Usable &&
        m_session.state() != EngineSession::State::Failed) {
        const auto difference = durationText(std::abs(usable - other));
        sentences << (usable <= other ? tr("This start was ready %1 sooner than the %2.")
                                      : tr("This start was ready %1 later than the %2."))
                         .arg(difference, comparedWith());
    }
    m_summary->setText(sentences.join(QLatin1Char(' ')));
}

void StartupTimingsWindow::exportJson()
{
    save(
        QStringLiteral("inspyre-start.json"),
        tr("JSON (*.json)"),
        timelineJson(m_session.timeline()->snapshot()));
}

void StartupTimingsWindow::exportChromeTrace()
{
    save(
        QStringLiteral("inspyre-start.trace.json"),
        tr("Chrome trace (*.trace.json *.json)"),
        chromeTraceJson(m_session.timeline()->snapshot()));
}

void StartupTimingsWindow::copyText()
{
    QGuiApplication::clipboard()->setText(
        m_heading->text() + QLatin1Char('\n') + m_summary->text() + QStringLiteral("\n\n") +
        m_waterfall->text() + QLatin1Char('\n'));
    m_status->setText(tr("Copied."));
}

void StartupTimingsWindow::save(
    const QString &suggestion, const QString &filter, const std::string &content)
{
    const auto file = m_askFile(suggestion, filter);
    if (file.isEmpty()) {
        return;
    }
    m_saving = std::make_unique<Job>(
        m_io,
        [content, path = std::filesystem::path(file.toStdString())](const JobControl &job) {
            return writeFileAtomically(path, std::as_bytes(std::span(content)), job);
        },
        [this, file](const Status &saved) { tellSaved(file, saved); });
}

void StartupTimingsWindow::tellSaved(const QString &file, const Status &saved)
{
    m_status->setText(saved ? tr("Saved as %1.").arg(isolated(file)) : errorText(saved.error()));
    Q_EMIT exported(saved.has_value());
}

} // namespace inspyre::ui
