#include "ui/windows/remote_window.h"

#include "ui/jobs/job.h"
#include "ui/state/cost_fields.h"
#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/windows/advisor_page.h"
#include "ui/windows/consent_view.h"
#include "ui/windows/history_page.h"
#include "ui/windows/measure_page.h"
#include "ui/windows/prompter.h"

#include <inspyre/files.h>

#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <span>
#include <utility>

namespace inspyre::ui {

namespace {

std::optional<double> secondsOf(const TimeStatistics &times)
{
    return times.count > 0 ? std::optional(times.p50 / 1000.0) : std::nullopt;
}

} // namespace

RemoteWindow::RemoteWindow(
    Surroundings around, const std::unique_ptr<Prompter> &prompter, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_around(std::move(around))
    , m_prompter(prompter)
    , m_tabs(new QTabWidget)
    , m_measure(
          new MeasurePage({m_around.settings, m_around.tokens, m_around.session, m_around.engine}))
    , m_history(new HistoryPage)
    , m_advisor(new AdvisorPage)
    , m_consent(new ConsentView)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Service"));
    setWindowIcon(programIcon());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Pages"));
    m_tabs->addTab(m_measure, tr("&Measure"));
    m_tabs->addTab(m_history, tr("&History"));
    m_tabs->addTab(m_advisor, tr("&Advisor"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_consent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpaceSmall, 0, 0);
    column->addWidget(m_stack);
    resize(1040, 860);
    const auto costs = costInputs(m_around.settings.values().remote.costs);
    m_advisor->setInputs(costs);
    m_measure->setCosts(costs);
    connect(m_advisor, &AdvisorPage::changed, this, [this](const CostInputs &inputs) {
        m_around.settings.change(
            [&inputs](Preferences &p) { p.remote.costs = costSettings(inputs); });
        m_measure->setCosts(inputs);
    });
    connect(m_measure, &MeasurePage::compareRequested, this, &RemoteWindow::compare);
    connect(m_measure, &MeasurePage::routeChosen, this, &RemoteWindow::routeChosen);
    connect(m_measure, &MeasurePage::harRequested, this, [this] {
        const auto version = QCoreApplication::applicationVersion().toStdString();
        save(
            QStringLiteral("inspyre-calls.har"),
            tr("HTTP archive (*.har)"),
            harJson(m_around.session.calls(), version));
    });
    connect(m_measure, &MeasurePage::traceRequested, this, [this] {
        save(
            QStringLiteral("inspyre-calls.trace.json"),
            tr("Chrome trace (*.trace.json *.json)"),
            callTraceJson(m_around.session.calls()));
    });
    connect(m_consent, &ConsentView::allowed, this, [this] { answer(true); });
    connect(m_consent, &ConsentView::refused, this, [this] { answer(false); });
    auto *session = &m_around.session;
    connect(session, &RemoteSession::recordsChanged, this, &RemoteWindow::showRecords);
    connect(
        session,
        &RemoteSession::offered,
        this,
        [this](const std::shared_ptr<const RemoteOffer> &offer) {
            m_consent->setOffer(offer);
            m_stack->setCurrentWidget(m_consent);
        });
    connect(session, &RemoteSession::failed, this, [this](const Error &error) {
        if (std::exchange(m_then, {}) != nullptr) {
            Q_EMIT refused();
        }
        m_measure->tell(errorText(error));
    });
    showRecords();
}

RemoteWindow::~RemoteWindow() = default;

bool RemoteWindow::asking() const
{
    return m_stack->currentWidget() == m_consent;
}

void RemoteWindow::showPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

void RemoteWindow::askConsent(std::function<void()> then)
{
    m_then = std::move(then);
    const auto [picture, size] = m_around.subject();
    m_around.session.offer(picture, size);
}

void RemoteWindow::answer(bool allowed)
{
    m_stack->setCurrentWidget(m_tabs);
    auto then = std::exchange(m_then, {});
    if (!allowed) {
        m_measure->tell(tr("Nothing was sent."));
        Q_EMIT refused();
        return;
    }
    m_around.session.allowUpload(true);
    if (then) {
        then();
    }
}

void RemoteWindow::compare()
{
    if (!m_around.session.mayUpload()) {
        askConsent([this] { compare(); });
        return;
    }
    const auto [picture, size] = m_around.subject();
    m_around.session.compare(picture, size);
}

void RemoteWindow::showRecords()
{
    const auto &session = m_around.session;
    m_history->setRecords(session.records());
    const auto start = session.localStartMs();
    m_advisor->offer(
        {.cold = secondsOf(session.statistics().cold),
         .warm = secondsOf(session.statistics().warmPicture),
         .localCold = start ? std::optional(*start / 1000.0) : std::nullopt,
         .local = secondsOf(session.localStatistics())});
}

void RemoteWindow::save(const QString &name, const QString &filter, std::string content)
{
    const auto file = m_prompter->saveFile(this, tr("Export the calls"), name, filter);
    if (file.isEmpty()) {
        return;
    }
    m_saving = std::make_unique<Job>(
        m_around.io,
        [content = std::move(content), path = toPath(file)](const JobControl &job) {
            return writeFileAtomically(path, std::as_bytes(std::span(content)), job);
        },
        [this](const Status &saved) {
            if (!saved) {
                m_measure->tell(errorText(saved.error()));
            }
            Q_EMIT exported(saved.has_value());
        });
}

void RemoteWindow::closeEvent(QCloseEvent *event)
{
    if (asking()) {
        answer(false); // closing is no consent
    }
    event->accept();
}

void RemoteWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace inspyre::ui
