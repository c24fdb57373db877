#pragma once

#include <QObject>

class QLabel;
class QProgressBar;
class QPushButton;
class QStatusBar;

namespace inspyre::ui {

class Actions;
class DeviceBadge;
class Document;
class EngineSession;
class Workbench;
class ZoomBar;

/// Fills the status bar: which device and why, how far the model is, what the last picture took,
/// and how large it is seen.
class StatusPanel final : public QObject
{
    Q_OBJECT

public:
    StatusPanel(
        Workbench &workbench, EngineSession &session, const Actions &actions, QStatusBar *bar);

    /// What a finished picture took.
    void showTimes(const Document &document);
    /// Of the canvas; 0 if there is nothing to be seen.
    void showScale(double scale);

Q_SIGNALS:
    void detailsRequested();

private:
    void showEngine();
    void showQueue();

    Workbench &m_workbench;
    EngineSession &m_session;
    DeviceBadge *m_device;
    QLabel *m_how;
    QProgressBar *m_progress;
    QPushButton *m_details;
    QLabel *m_times;
    QLabel *m_queue;
    ZoomBar *m_zoom;
};

} // namespace inspyre::ui
