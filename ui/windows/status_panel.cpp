#include "ui/windows/status_panel.h"

#include "ui/state/engine_session.h"
#include "ui/state/workbench.h"
#include "ui/text/text.h"
#include "ui/widgets/device_badge.h"
#include "ui/widgets/theme.h"
#include "ui/windows/actions.h"
#include "ui/windows/zoom_bar.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

namespace inspyre::ui {

namespace {

constexpr int kBarSteps = 1000;
constexpr int kBarWidth = 120;

QString howText(const NetworkInfo &info)
{
    const auto precision = QLatin1String(precisionName(info.precision));
    if (info.device != "cpu") {
        return precision;
    }
    return StatusPanel::tr("%Ln thread(s) · %1", "threads of the CPU, precision", info.threads)
        .arg(precision);
}

} // namespace

StatusPanel::StatusPanel(
    Workbench &workbench, EngineSession &session, const Actions &actions, QStatusBar *bar)
    : QObject(bar)
    , m_workbench(workbench)
    , m_session(session)
    , m_device(new DeviceBadge(session, bar))
    , m_how(new QLabel(bar))
    , m_progress(new QProgressBar(bar))
    , m_details(new QPushButton(tr("Details…"), bar))
    , m_times(new QLabel(bar))
    , m_queue(new QLabel(bar))
    , m_zoom(new ZoomBar(actions, bar))
{
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kBarWidth);
    m_progress->setRange(0, kBarSteps);
    m_progress->setAccessibleName(tr("Progress of the model's start"));
    m_details->setFlat(true);
    m_times->setAccessibleName(tr("Times of the last picture"));
    for (auto *label : {m_how, m_times, m_queue}) {
        label->setContentsMargins(kSpace, 0, kSpace, 0);
    }
    m_how->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(m_device);
    bar->addWidget(m_how);
    bar->addWidget(m_progress);
    bar->addWidget(m_details);
    bar->addPermanentWidget(m_queue);
    bar->addPermanentWidget(m_times);
    bar->addPermanentWidget(m_zoom);
    bar->setSizeGripEnabled(false);
    connect(m_device, &DeviceBadge::clicked, this, &StatusPanel::detailsRequested);
    connect(m_details, &QPushButton::clicked, this, &StatusPanel::detailsRequested);
    connect(&session, &EngineSession::stateChanged, this, &StatusPanel::showEngine);
    connect(&session, &EngineSession::progressed, this, [this](const Progress &progress) {
        m_progress->setValue(qRound(progress.fraction * kBarSteps));
    });
    connect(&workbench, &Workbench::queueChanged, this, &StatusPanel::showQueue);
    showEngine();
    showQueue();
}

void StatusPanel::showEngine()
{
    const auto state = m_session.state();
    const auto engine = m_session.engine();
    const bool usable =
        state == EngineSession::State::Usable || state == EngineSession::State::FullSpeed;
    m_progress->setVisible(state == EngineSession::State::Starting);
    m_details->setVisible(state == EngineSession::State::Failed);
    m_how->setVisible(usable);
    if (usable) {
        m_how->setText(howText(engine->networkInfo));
    }
}

void StatusPanel::showTimes(const Document &document)
{
    if (document.restored()) {
        m_times->setText(tr("Result from the saved edits"));
        m_times->setToolTip(tr("“%1” was cut out by %2 in an earlier run; “Try again” does it anew")
                                .arg(isolated(document.name()), isolated(document.model())));
        return;
    }
    const auto &times = document.times();
    const QLocale locale;
    const auto ms = [&locale](double value) { return locale.toString(qRound(value)); };
    m_times->setText(tr("%1 s (decode %2, model %3, refine %4 ms)")
                         .arg(
                             locale.toString(times.total() / 1000.0, 'f', 2),
                             ms(times.decode),
                             ms(times.model),
                             ms(times.refine)));
    m_times->setToolTip(
        tr("“%1”, cut out by %2").arg(isolated(document.name()), isolated(document.madeBy())));
}

void StatusPanel::showScale(double scale)
{
    m_zoom->showScale(scale);
}

void StatusPanel::showQueue()
{
    const int waiting = m_workbench.waiting();
    m_queue->setVisible(waiting > 0);
    m_queue->setText(tr("%Ln picture(s) to do", nullptr, waiting));
}

} // namespace inspyre::ui
