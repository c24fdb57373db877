#pragma once

#include "ui/windows/actions.h"

#include <inspyre/strokes.h>

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <filesystem>
#include <memory>

class QThreadPool;

namespace inspyre::ui {

class Autosave;
class BrushTool;
class Catalogue;
class CropDesk;
class Document;
class RegionTool;
class StageView;
class Workbench;

/// Undo, redo and the tools: their actions and what they do to the current document. Keeps edits
/// over a sudden end of the program, and offers them again.
class EditDesk final : public QObject
{
    Q_OBJECT

public:
    EditDesk(
        Catalogue &catalogue,
        Workbench &workbench,
        const Actions &actions,
        StageView &stage,
        QObject *parent);
    ~EditDesk() override;

    [[nodiscard]] BrushTool &brush() { return *m_brush; }

    [[nodiscard]] CropDesk &crop() { return *m_crop; }

    /// Edits are kept in `folder` from now on, and those of a run that did not end well offered.
    void keepEdits(QThreadPool &io, const std::filesystem::path &folder);

    /// Which tool is used from now on.
    void chooseTool(ActionId tool);

    /// Shows a picture that has come back with its edits. @param changed  names of pictures whose
    /// files are not those that were edited
    void welcome(Document *first, const QStringList &changed);

    /// The actions as they are to be now.
    void updateActions();

Q_SIGNALS:
    /// A sentence for the user about something that did not work.
    void troubled(const QString &problem);

private:
    void connectActions();
    void setDocument(Document *document);
    void offer(int pictures);

    Catalogue &m_catalogue;
    Workbench &m_workbench;
    const Actions &m_actions;
    StageView &m_stage;
    BrushTool *m_brush;
    RegionTool *m_region;
    CropDesk *m_crop;
    QPointer<Document> m_document;
    ActionId m_tool = ActionId::ToolHand;
    std::unique_ptr<Autosave> m_autosave;
};

} // namespace inspyre::ui
