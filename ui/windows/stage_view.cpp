#include "ui/windows/stage_view.h"

#include "ui/jobs/lanes.h"
#include "ui/state/engine_session.h"
#include "ui/state/workbench.h"
#include "ui/text/text.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/drop_hint.h"
#include "ui/widgets/message_card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_pill.h"
#include "ui/widgets/subject_notice.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace inspyre::ui {

StageView::StageView(Workbench &workbench, EngineSession &session, Lanes &lanes, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_hint(new DropHint(this))
    , m_canvas(new CanvasView(lanes.view, lanes.io, this))
    , m_failure(new MessageCard(this))
    , m_pill(new ProgressPill(m_canvas))
    , m_notices(new NoticeBar(this))
    , m_offer(new NoticeBar(this))
    , m_sideCar(new NoticeBar(this))
    , m_incoming(new NoticeBar(this))
    , m_subject(new SubjectNotice(this))
{
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_failure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_offer);
    column->addWidget(m_sideCar);
    column->addWidget(m_incoming);
    column->addWidget(m_notices);
    column->addWidget(m_subject);
    column->addWidget(m_stack, 1);
    connect(m_hint, &DropHint::openRequested, this, &StageView::openRequested);
    connect(m_hint, &DropHint::sampleRequested, this, &StageView::sampleRequested);
    connect(m_failure, &MessageCard::chosen, this, &StageView::choose);
    connect(m_pill, &ProgressPill::buttonClicked, this, &StageView::detailsRequested);
    connect(m_subject, &SubjectNotice::regionRequested, this, &StageView::regionRequested);
    connect(m_subject, &SubjectNotice::modelRequested, this, &StageView::modelRequested);
    connect(m_subject, &SubjectNotice::keepRequested, this, [this] {
        m_wantedSo << m_document;
        showSubject();
    });
    connect(&workbench, &Workbench::currentChanged, this, &StageView::setDocument);
    connect(&session, &EngineSession::stateChanged, this, &StageView::showState);
    connect(&session, &EngineSession::progressed, this, &StageView::showPill);
    showState();
}

QWidget *StageView::shown() const
{
    return m_stack->currentWidget();
}

void StageView::setInviting(bool on)
{
    m_hint->setInviting(on);
    if (on && m_stack->currentWidget() != m_hint) {
        m_pill->showText(tr("Drop to add to the list"), 1.0);
    } else {
        showPill();
    }
}

void StageView::setDocument(Document *document)
{
    if (m_document != nullptr) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_canvas->forgetPlace();
    if (document != nullptr) {
        connect(document, &Document::changed, this, &StageView::showState);
        connect(document, &Document::sceneChanged, this, &StageView::showScene);
        connect(document, &Document::progressed, this, &StageView::showPill);
    }
    showScene();
    showState();
}

void StageView::showScene()
{
    showSubject();
    m_canvas->setPlaceholder(m_document != nullptr ? m_document->thumbnail() : QImage());
    m_canvas->setScene(m_document != nullptr ? m_document->scene() : nullptr);
}

void StageView::showState()
{
    if (m_document == nullptr) {
        m_stack->setCurrentWidget(m_hint);
    } else if (m_document->state() == Document::State::Failed) {
        auto error = m_document->error();
        if (error.subject == m_document->source().file.string()) {
            error.subject = m_document->name().toStdString(); // the folder is in the tool tip
        }
        m_failure->setMessage(
            tr("“%1” could not be cut out").arg(isolated(m_document->name())), errorText(error));
        m_failure->setChoices({tr("Try again"), tr("Remove from list"), tr("Open others…")});
        m_stack->setCurrentWidget(m_failure);
    } else {
        m_stack->setCurrentWidget(m_canvas);
    }
    showSubject();
    showPill();
}

/// What a person has painted or asked for by hand is an answer, too.
void StageView::showSubject()
{
    const bool missing = m_document != nullptr && m_document->state() == Document::State::Done &&
                         m_document->hasResult() && !m_document->subject() &&
                         m_document->edits().strokes.empty() &&
                         m_document->edits().regions.empty() && !m_wantedSo.contains(m_document);
    m_subject->setVisible(missing);
}

void StageView::showPill()
{
    if (m_document == nullptr) {
        m_pill->hide();
        return;
    }
    const double fraction = m_document->progress().fraction;
    switch (m_document->state()) {
    case Document::State::Queued:
    case Document::State::Reading: m_pill->showText(tr("Opening the picture…"), fraction); break;
    case Document::State::WaitingForModel: showWaiting(); break;
    case Document::State::Previewing: m_pill->showText(tr("Quick preview…"), fraction); break;
    case Document::State::Matting: m_pill->showText(tr("Full quality…"), fraction); break;
    case Document::State::Detailing:
        m_pill->showText(tr("Looking closer at the region…"), fraction);
        break;
    case Document::State::Done:
        if (m_document->scene() == nullptr) {
            m_pill->showText(tr("Opening the picture…"), -1.0);
        } else {
            m_pill->hide();
        }
        break;
    case Document::State::Failed: m_pill->hide(); break;
    }
}

void StageView::showWaiting()
{
    switch (m_session.state()) {
    case EngineSession::State::Failed:
        m_pill->showText(tr("The model could not be started."), -1.0, tr("Details…"));
        break;
    case EngineSession::State::Idle:
        m_pill->showText(tr("The model has not been started."), -1.0, tr("Details…"));
        break;
    case EngineSession::State::Starting:
    case EngineSession::State::Usable:
    case EngineSession::State::FullSpeed:
        m_pill->showText(tr("Waiting for the model…"), -1.0);
        break;
    }
}

void StageView::choose(int choice)
{
    switch (choice) {
    case 0: Q_EMIT retryRequested(); break;
    case 1: Q_EMIT removeRequested(); break;
    default: Q_EMIT openRequested(); break;
    }
}

} // namespace inspyre::ui
