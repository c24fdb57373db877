#pragma once

#include "ui/state/catalogue.h"
#include "ui/state/recipe_store.h"
#include "ui/state/workbench.h"
#include "ui/windows/actions.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>

class QSplitter;

namespace inspyre::ui {

class BatchDesk;
class CanvasView;
class EditDesk;
class EngineSession;
class ExportDesk;
class FilmStrip;
class IntakeDesk;
class ModelMenu;
class Prompter;
class RemoteDesk;
struct Lanes;
class Settings;
class SidePanel;
class StageView;
class StatusPanel;

/// The editor: pictures come in, are shown with their cut-outs, and go out. It
/// can be used before the model is ready.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @param recipes  the folder of saved recipes. The other three outlive this.
    MainWindow(
        EngineSession &session,
        Lanes &lanes,
        Settings &settings,
        const std::filesystem::path &recipes = RecipeStore::defaultFolder(),
        QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Whoever answers questions from now on; dialogs by default.
    void setPrompter(std::unique_ptr<Prompter> prompter);

    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }

    [[nodiscard]] Workbench &workbench() { return m_workbench; }

    [[nodiscard]] RecipeStore &recipes() { return m_recipes; }

    [[nodiscard]] const Actions &actionTable() const { return m_actions; }

    [[nodiscard]] StageView *stage() const { return m_stage; }

    [[nodiscard]] SidePanel *side() const { return m_side; }

    [[nodiscard]] BatchDesk &batch() const { return *m_batch; }

    [[nodiscard]] RemoteDesk &remote() const { return *m_remote; }

    /// Edits are kept there from now on, in case the program ends without a word.
    void keepEdits(const std::filesystem::path &folder);

public Q_SLOTS:
    /// Files and folders.
    void openFiles(const QStringList &paths);

Q_SIGNALS:
    void startupTimingsRequested();
    void modelManagerRequested();
    void diagnosticsRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectExports();
    void connectStage();
    void connectSide();
    void connectImages();
    void askForModel();
    void removeCurrent();
    void step(int rows);
    void showCurrent();
    void updateActions();
    void engineChanged();
    void tell(const QString &problem);
    [[nodiscard]] bool mayLeaveBatch();
    [[nodiscard]] CanvasView *canvas() const;
    [[nodiscard]] QList<Document *> finished() const;

    EngineSession &m_session;
    Lanes &m_lanes;
    Settings &m_settings;
    std::unique_ptr<Prompter> m_prompter;
    RecipeStore m_recipes;
    Catalogue m_catalogue;
    Workbench m_workbench;
    Actions m_actions;
    FilmStrip *m_strip;
    StageView *m_stage;
    QSplitter *m_splitter;
    ModelMenu *m_models;
    SidePanel *m_side;
    StatusPanel *m_status;
    IntakeDesk *m_intake;
    ExportDesk *m_exports;
    EditDesk *m_edits;
    BatchDesk *m_batch;
    RemoteDesk *m_remote;
};

} // namespace inspyre::ui
