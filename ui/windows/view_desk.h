#pragma once

#include "ui/widgets/canvas_view.h"
#include "ui/windows/actions.h"

#include <QObject>

#include <memory>

class QWidget;

namespace inspyre::ui {

class Prompter;
class Settings;

/// How the current picture is looked at: compare modes, backdrop, loupe, zoom. Their actions, and
/// what is remembered of them.
class ViewDesk final : public QObject
{
    Q_OBJECT

public:
    /// @param prompter  may be another later
    ViewDesk(
        const Actions &actions,
        CanvasView &canvas,
        Settings &settings,
        const std::unique_ptr<Prompter> &prompter,
        QWidget *window);

Q_SIGNALS:
    /// A sentence for the user about something that did not work.
    void troubled(const QString &problem);

private:
    void connectActions();
    void restore();
    void setMode(CompareMode mode);
    void setBackdrop(const Backdrop &backdrop);
    void askForColour();
    void askForPicture();

    const Actions &m_actions;
    CanvasView &m_canvas;
    Settings &m_settings;
    const std::unique_ptr<Prompter> &m_prompter;
    QWidget *m_window;
};

} // namespace inspyre::ui
