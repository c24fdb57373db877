#include "ui/windows/measure_page.h"

#include "ui/state/engine_session.h"
#include "ui/state/remote_session.h"
#include "ui/state/remote_table.h"
#include "ui/state/settings.h"
#include "ui/text/cost_text.h"
#include "ui/text/remote_text.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/time_lanes_view.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/service_form.h"
#include "ui/windows/table_parts.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

using Activity = RemoteSession::Activity;

constexpr double kLarger = 1.15;     ///< the sentence, of the usual size
constexpr double kLeastRange = 1000; ///< of the axis, while a call begins

} // namespace

MeasurePage::MeasurePage(const Surroundings &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_form(new ServiceForm(around.settings, around.tokens, around.session))
    , m_lanes(new TimeLanesView)
    , m_model(new RemoteTable(this))
{
    m_lanes->setLeastRange(kLeastRange);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_lanes);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_bar = makeNote();
    m_table = makeTable();
    m_advice = makeNote();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpace + kSpaceSmall);
    column->addWidget(m_form);
    column->addWidget(makeButtons());
    column->addWidget(makeSentence());
    column->addWidget(m_scroll, 1);
    column->addWidget(m_bar);
    column->addWidget(m_table);
    column->addWidget(m_advice);
    connect(m_form, &ServiceForm::routeChosen, this, &MeasurePage::routeChosen);
    connect(m_lanes, &TimeLanesView::currentChanged, m_bar, &QLabel::setText);
    auto *session = &around.session;
    connect(session, &RemoteSession::activityChanged, this, [this] {
        if (m_around.session.activity() != Activity::None) {
            m_problem.clear();
        }
        showActivity();
        showCall();
    });
    connect(session, &RemoteSession::callChanged, this, &MeasurePage::showCall);
    connect(session, &RemoteSession::recordsChanged, this, &MeasurePage::showNumbers);
    connect(session, &RemoteSession::accessChanged, this, [this] {
        m_problem.clear();
        showActivity();
        showCall();
    });
    connect(&around.engine, &EngineSession::stateChanged, this, &MeasurePage::showActivity);
    connect(&around.settings, &Settings::changed, this, &MeasurePage::showActivity);
    showActivity();
    showCall();
    showNumbers();
}

QWidget *MeasurePage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpace);
    const auto add = [line](const char *sign, const QString &text) {
        auto *button = new PushButton(icon(QLatin1String(sign)), text);
        line->addWidget(button);
        return button;
    };
    m_wake = add("sun", tr("&Wake"));
    m_compare = add("split", tr("&Compare"));
    m_runs = new QSpinBox;
    m_runs->setRange(1, RemotePreferences::kMostRuns);
    m_runs->setValue(m_around.settings.values().remote.runs);
    m_runs->setSuffix(tr(" runs", "behind a number"));
    m_runs->setAccessibleName(tr("Runs of a comparison"));
    m_runs->setToolTip(tr("How often each side makes the picture; they take turns"));
    m_runs->setAlignment(leading());
    keepWheelForScrolling(m_runs);
    line->addWidget(m_runs);
    m_stop = add("stop", tr("&Stop"));
    m_stop->setToolTip(tr("End the call at once"));
    line->addStretch(1);
    auto *examples = add("timings", tr("&Open example"));
    examples->setToolTip(tr("Draw what was assumed of a cold start beside what is measured"));
    examples->setMenu(makeExamples());
    m_export = add("export", tr("&Export"));
    m_export->setToolTip(tr("Save the measured calls"));
    m_export->setMenu(makeExports());
    connect(m_wake, &QPushButton::clicked, &m_around.session, &RemoteSession::wake);
    connect(m_compare, &QPushButton::clicked, this, &MeasurePage::compareRequested);
    connect(m_stop, &QPushButton::clicked, &m_around.session, &RemoteSession::stop);
    connect(m_runs, &QSpinBox::valueChanged, this, [this](int runs) {
        m_around.settings.change([runs](Preferences &p) { p.remote.runs = runs; });
    });
    return buttons;
}

QMenu *MeasurePage::makeExamples()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, std::optional<AssumedTimeline> example) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, example] {
            openExample(example);
        });
    };
    add(tr("60 seconds, assumed by &cause"), AssumedTimeline::ByCause);
    add(tr("60 seconds, assumed by &event"), AssumedTimeline::ByEvent);
    menu->addSeparator();
    add(tr("&No example"), std::nullopt);
    return menu;
}

QMenu *MeasurePage::makeExports()
{
    auto *menu = new QMenu(this);
    connect(
        menu->addAction(tr("&HAR file…")), &QAction::triggered, this, &MeasurePage::harRequested);
    connect(
        menu->addAction(tr("Chrome &trace…")),
        &QAction::triggered,
        this,
        &MeasurePage::traceRequested);
    return menu;
}

QWidget *MeasurePage::makeSentence()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_sign = new SignLabel(kIconSize);
    m_sentence = new QLabel;
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(leading());
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAccessibleName(tr("Where the time went"));
    auto font = m_sentence->font();
    font.setPointSizeF(font.pointSizeF() * kLarger);
    m_sentence->setFont(font);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(kSpaceLarge, kSpace + kSpaceSmall, kSpaceLarge, kSpace + kSpaceSmall);
    line->setSpacing(kSpace + kSpaceSmall);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    return card;
}

QTableView *MeasurePage::makeTable()
{
    auto *table = makeNumberTable(*m_model, RemoteTable::SideColumn);
    table->setAccessibleName(tr("What was measured"));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    const int rows = m_model->rowCount() * table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(rows + table->horizontalHeader()->sizeHint().height() + kSpaceSmall);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void MeasurePage::tell(const QString &problem)
{
    m_problem = problem;
    showCall();
}

void MeasurePage::setCosts(const CostInputs &costs)
{
    m_costs = costs;
    showNumbers();
}

void MeasurePage::openExample(std::optional<AssumedTimeline> example)
{
    m_example = example;
    showCall();
}

QString MeasurePage::sentence() const
{
    return m_sentence->text();
}

QString MeasurePage::text() const
{
    return m_sentence->text() + QStringLiteral("\n\n") + m_lanes->text() + QLatin1Char('\n');
}

void MeasurePage::showActivity()
{
    const auto &session = m_around.session;
    const auto why = session.hindrance();
    const bool idle = session.activity() == Activity::None;
    const bool modelThere = m_around.engine.engine() != nullptr;
    const auto noModel = tr("The model has not started yet; a comparison needs both sides.");
    m_wake->setEnabled(idle && why.isEmpty());
    m_wake->setToolTip(why.isEmpty() ? tr("Start the service and wait until it is ready") : why);
    m_compare->setEnabled(idle && why.isEmpty() && modelThere);
    m_compare->setToolTip(
        !why.isEmpty() ? why
        : !modelThere  ? noModel
                       : tr("The same picture on both sides, in turns"));
    for (auto *button : {m_wake, m_compare}) {
        button->setAccessibleDescription(button->toolTip());
    }
    m_stop->setEnabled(!idle);
    const QSignalBlocker quiet(m_runs);
    m_runs->setValue(m_around.settings.values().remote.runs);
    m_runs->setEnabled(idle);
}

/// What is to be said now, most urgent first.
QString MeasurePage::heading() const
{
    const auto &session = m_around.session;
    const auto &call = session.call();
    if (!m_problem.isEmpty()) {
        return m_problem;
    }
    const bool idle = session.activity() == Activity::None;
    if (idle && !session.hindrance().isEmpty()) {
        return session.hindrance();
    }
    if (session.activity() == Activity::Offering) {
        return tr("Preparing what would be sent…");
    }
    if (!idle && !call) {
        return tr("Calling the service…");
    }
    return call ? explainText(*call)
                : tr("Nothing was measured yet. “Wake” starts the service and shows where the time "
                     "goes; “Compare” lets it and this computer cut out the same picture.");
}

void MeasurePage::showCall()
{
    const auto &session = m_around.session;
    const auto &call = session.call();
    auto lanes = session.lanes();
    if (m_example) {
        lanes.push_back(assumedLane(*m_example));
    }
    m_lanes->setLanes(std::move(lanes));
    m_sentence->setText(heading());
    const bool trouble =
        !m_problem.isEmpty() || (session.activity() == Activity::None && call && !call->good());
    m_sign->setSign(
        session.offline() ? QStringLiteral("cloud-off")
        : trouble         ? QStringLiteral("warning")
                          : QStringLiteral("cloud"));
    m_export->setEnabled(call.has_value());
}

void MeasurePage::showNumbers()
{
    const auto &session = m_around.session;
    m_model->show(session.statistics(), session.localStatistics(), m_costs);
    auto measured = m_costs;
    const auto take = [](double &value, const TimeStatistics &times) {
        value = times.count > 0 ? times.p50 / 1000.0 : value;
    };
    take(measured.cold, session.statistics().cold);
    take(measured.warm, session.statistics().warmPicture);
    take(measured.local, session.localStatistics());
    measured.localCold = session.localStartMs().value_or(1000.0 * measured.localCold) / 1000.0;
    const auto rows = compareCosts(measured);
    m_advice->setText(
        seriesText(seriesBreakEven(measured)) + QLatin1Char(' ') +
        adviceText(measured, adviceOf(measured, rows)));
}

} // namespace inspyre::ui
