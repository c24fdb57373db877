#pragma once

#include <inspyre/recipe.h>

#include <QWidget>

#include <memory>

class QMenu;
class QVBoxLayout;

namespace inspyre::ui {

class Actions;
class BackgroundPanel;
class BrushPanel;
class ColumnScroll;
class Document;
class EdgePanel;
class EngineSession;
class FramePanel;
class LookPanel;
class ModelPanel;
class OutputPanel;
class PicturePanel;
class Prompter;
class RecipeStore;
class Section;
class Workbench;

/// The right side of the main window, and the actions that belong to it: the brush while one is
/// used, and below it, scrolling, all settings of the current picture.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Workbench &workbench;
        EngineSession &session;
        RecipeStore &recipes;
        const std::unique_ptr<Prompter> &prompter;
        const Actions &actions;
        QMenu *models = nullptr;
    };

    explicit SidePanel(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] BrushPanel *brush() const { return m_brush; }

    [[nodiscard]] ModelPanel *model() const { return m_model; }

    [[nodiscard]] FramePanel *frame() const { return m_frame; }

    [[nodiscard]] OutputPanel *output() const { return m_output; }

    [[nodiscard]] LookPanel *edge() const;
    [[nodiscard]] LookPanel *background() const;

Q_SIGNALS:
    /// Something to tell.
    void told(const QString &sentence);

private:
    Section *addSection(const QString &title, QWidget *content);
    void setDocument(Document *document);
    void connectActions();
    void showCrop(bool drawing);
    void showLook();
    void updateActions();
    void changeLook(const Look &look, const QString &label, int mergeKey);

    Workbench &m_workbench;
    const Actions &m_actions;
    Document *m_document = nullptr;
    BrushPanel *m_brush;
    ModelPanel *m_model;
    QWidget *m_column;
    QVBoxLayout *m_sections;
    EdgePanel *m_edge;
    BackgroundPanel *m_background;
    FramePanel *m_frame;
    OutputPanel *m_output;
    PicturePanel *m_picture;
    Section *m_frameSection = nullptr;
    Section *m_pictureSection = nullptr;
    ColumnScroll *m_scroll;
};

} // namespace inspyre::ui
