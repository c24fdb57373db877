#pragma once

#include "ui/state/catalogue.h"
#include "ui/state/workbench.h"
#include "ui/widgets/canvas_view.h"
#include "ui/windows/actions.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QMimeData;
class QSplitter;
class QToolButton;

namespace inspyre::ui {

class EngineSession;
class EditDesk;
class ExportDesk;
class FilmStrip;
class ModelMenu;
class Prompter;
struct Lanes;
class Settings;
class StageView;
class StatusPanel;

/// The editor: pictures come in, are shown with their cut-outs, and go out. It can be used before
/// the model is ready.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All three outlive it.
    MainWindow(EngineSession &session, Lanes &lanes, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Whoever answers questions from now on; dialogs by default.
    void setPrompter(std::unique_ptr<Prompter> prompter);

    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }

    [[nodiscard]] Workbench &workbench() { return m_workbench; }

    [[nodiscard]] const Actions &actionTable() const { return m_actions; }

    [[nodiscard]] StageView *stage() const { return m_stage; }

    /// Edits are kept there from now on, in case the program ends without a word.
    void keepEdits(const std::filesystem::path &folder);

public Q_SLOTS:
    /// Files and folders.
    void openFiles(const QStringList &paths);

Q_SIGNALS:
    void startupTimingsRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void makeMenus();
    void makeViewMenu();
    void makeToolBar();
    void connectActions();
    void connectView();
    void connectImages();
    void restoreLook();
    void takeIn(const QMimeData &mime, bool pasted);
    void askForFiles();
    void askForFolder();
    void askForModel();
    void askForColour();
    void paste();
    void removeCurrent();
    void step(int rows);
    void setCompare(CompareMode mode);
    void setBackdropColour(const QColor &colour);
    void showCurrent();
    void showZoom(double scale);
    void updateActions();
    void engineChanged();
    void tell(const QString &problem);
    [[nodiscard]] CanvasView *canvas() const;

    EngineSession &m_session;
    Lanes &m_lanes;
    Settings &m_settings;
    std::unique_ptr<Prompter> m_prompter;
    Catalogue m_catalogue;
    Workbench m_workbench;
    Actions m_actions;
    FilmStrip *m_strip;
    StageView *m_stage;
    QSplitter *m_splitter;
    ModelMenu *m_models;
    StatusPanel *m_status;
    ExportDesk *m_desk;
    EditDesk *m_edits;
    QToolButton *m_compare = nullptr;
    QLabel *m_zoom = nullptr;
};

} // namespace inspyre::ui
