#pragma once

#include "ui/state/document.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace inspyre::ui {

class CanvasView;
class DropHint;
class EngineSession;
class MessageCard;
class NoticeBar;
class ProgressPill;
class SubjectNotice;
class Workbench;
struct Lanes;

/// The middle of the main window: the invitation, the current picture with what is being done to
/// it, or why it failed.
class StageView final : public QWidget
{
    Q_OBJECT

public:
    StageView(
        Workbench &workbench, EngineSession &session, Lanes &lanes, QWidget *parent = nullptr);

    [[nodiscard]] CanvasView *canvas() const { return m_canvas; }

    [[nodiscard]] NoticeBar *notices() const { return m_notices; }

    /// For what is on its way from the web.
    [[nodiscard]] NoticeBar *incoming() const { return m_incoming; }

    /// For what somebody may want or not, beside the notices of what was done.
    [[nodiscard]] NoticeBar *offer() const { return m_offer; }

    /// For edits that lie beside the current picture.
    [[nodiscard]] NoticeBar *sideCar() const { return m_sideCar; }

    /// Shown while the current picture has no subject, until somebody wants it so.
    [[nodiscard]] SubjectNotice *subjectNotice() const { return m_subject; }

    [[nodiscard]] ProgressPill *pill() const { return m_pill; }

    [[nodiscard]] QWidget *shown() const; ///< the canvas, or what is in its place
    /// While something hovers over the window that can be dropped.
    void setInviting(bool on);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void removeRequested();
    void retryRequested();
    void detailsRequested();
    void regionRequested();
    void modelRequested();

private:
    void setDocument(Document *document);
    void showState();
    void showScene();
    void showSubject();
    void showPill();
    void showWaiting();
    void choose(int choice);

    Workbench &m_workbench;
    EngineSession &m_session;
    Document *m_document = nullptr;
    QStackedWidget *m_stack;
    DropHint *m_hint;
    CanvasView *m_canvas;
    MessageCard *m_failure;
    ProgressPill *m_pill;
    NoticeBar *m_notices;
    NoticeBar *m_offer;
    NoticeBar *m_sideCar;
    NoticeBar *m_incoming;
    SubjectNotice *m_subject;
    QList<QPointer<Document>> m_wantedSo; ///< without a subject
};

} // namespace inspyre::ui
