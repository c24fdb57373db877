#pragma once

#include "ui/state/desktop_signals.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QThreadPool;
class QWidget;

namespace inspyre::ui {

class BatchWindow;
class Catalogue;
class EngineSession;
class Prompter;
class RecipeStore;
class Workbench;

/// The batch beside the editor: opens its window, lets the editor go first, and tells the desktop
/// how far it is.
class BatchDesk final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        QThreadPool &io;
        EngineSession &session;
        RecipeStore &recipes;
        Catalogue &catalogue;
        Workbench &workbench;
    };

    /// @param prompter  may be another later; outlives this, as all else does
    BatchDesk(
        const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *editor);
    ~BatchDesk() override;

    void open();
    /// With all pictures of the film strip that are files.
    void openWithStrip();

    /// Whether pictures are left of a batch that runs or has paused.
    [[nodiscard]] bool busy() const;

    /// Null before it was opened.
    [[nodiscard]] BatchWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    void openRequested(const QStringList &files);

private:
    void makeWindow();
    void watchEditor();
    void showOnDesktop();
    void tellEnd();

    const Surroundings m_around;
    const std::unique_ptr<Prompter> &m_prompter;
    QWidget *m_editor;
    DesktopSignals m_desktop;
    std::unique_ptr<BatchWindow> m_window;
    bool m_toldPause = false;
};

} // namespace inspyre::ui
