#pragma once

#include <inspyre/recipe.h>

#include <QObject>
#include <QPointer>

namespace inspyre::ui {

class CanvasView;
class CropPanel;
class CropTool;
class Document;

/// Cropping by hand: what the tool draws over the current picture becomes its frame, as one step to
/// undo, when it is accepted or another tool or picture is chosen.
class CropDesk final : public QObject
{
    Q_OBJECT

public:
    explicit CropDesk(CanvasView &canvas, QObject *parent = nullptr);
    ~CropDesk() override;

    [[nodiscard]] CropTool &tool() { return *m_tool; }

    /// The crop in numbers; before anything else.
    void setPanel(CropPanel &panel);
    void setDocument(Document *document);
    /// Whether the tool is the chosen one.
    void setChosen(bool chosen);

Q_SIGNALS:
    /// The tool is wanted.
    void startRequested();
    /// The tool has done its work.
    void finished();

private:
    void begin();
    void end();
    void apply();
    void follow();
    void chooseWhole();
    void showInPanel();

    CanvasView &m_canvas;
    CropTool *m_tool;
    CropPanel *m_panel = nullptr;
    QPointer<Document> m_document;
    Frame m_frame; ///< of the picture when the tool began
    bool m_chosen = false;
};

} // namespace inspyre::ui
