#include "ui/windows/side_panel.h"

#include "ui/state/document.h"
#include "ui/state/recipe_store.h"
#include "ui/state/workbench.h"
#include "ui/text/text.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/section.h"
#include "ui/windows/actions.h"
#include "ui/windows/background_panel.h"
#include "ui/windows/brush_panel.h"
#include "ui/windows/crop_panel.h"
#include "ui/windows/edge_panel.h"
#include "ui/windows/frame_panel.h"
#include "ui/windows/model_panel.h"
#include "ui/windows/output_panel.h"
#include "ui/windows/picture_panel.h"

#include <QTimer>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kWidth = 268;
constexpr int kLayoutMs = 50; ///< until what was hidden has its place

} // namespace

SidePanel::SidePanel(const Surroundings &around, QWidget *parent)
    : QWidget(parent)
    , m_workbench(around.workbench)
    , m_actions(around.actions)
    , m_brush(new BrushPanel(around.actions, this))
    , m_model(new ModelPanel(around.workbench, around.session, around.models))
    , m_column(new QWidget)
    , m_sections(new QVBoxLayout(m_column))
    , m_edge(new EdgePanel)
    , m_background(new BackgroundPanel(around.prompter))
    , m_frame(new FramePanel)
    , m_output(new OutputPanel(around.recipes, around.prompter, around.actions))
    , m_picture(new PicturePanel)
    , m_scroll(new ColumnScroll(kWidth, this))
{
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    addSection(tr("Model"), m_model);
    addSection(tr("Edge"), m_edge);
    addSection(tr("Background"), m_background);
    m_frameSection = addSection(tr("Frame"), m_frame);
    addSection(tr("Output"), m_output);
    m_pictureSection = addSection(tr("This picture"), m_picture);
    m_sections->addStretch();
    m_scroll->setWidget(m_column);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_brush);
    column->addWidget(m_scroll, 1);
    m_brush->hide();
    connect(m_scroll, &ColumnScroll::barChanged, m_brush, &BrushPanel::setTrailingRoom);
    for (auto *panel : std::initializer_list<LookPanel *>{m_edge, m_background, m_frame}) {
        connect(panel, &LookPanel::changed, this, &SidePanel::changeLook);
    }
    connect(m_output, &OutputPanel::told, this, &SidePanel::told);
    connect(
        m_output,
        &OutputPanel::recipeChosen,
        this,
        [this, &recipes = around.recipes](const Recipe &recipe, const QString &name) {
            recipes.setLast(recipe);
            m_output->showOutput();
            changeLook(recipe.look, tr("Recipe “%1”").arg(isolated(name)), 0);
        });
    connectActions();
    connect(&around.workbench, &Workbench::currentChanged, this, &SidePanel::setDocument);
    setDocument(around.workbench.current());
}

LookPanel *SidePanel::edge() const
{
    return m_edge;
}

LookPanel *SidePanel::background() const
{
    return m_background;
}

Section *SidePanel::addSection(const QString &title, QWidget *content)
{
    auto *section = new Section(title, content, m_column);
    m_sections->addWidget(section);
    return section;
}

void SidePanel::setDocument(Document *document)
{
    if (m_document != nullptr) {
        disconnect(m_document, nullptr, this, nullptr);
        disconnect(&m_document->editing(), nullptr, this, nullptr);
    }
    m_document = document;
    if (document != nullptr) {
        connect(&document->editing(), &Editing::settled, this, &SidePanel::showLook);
        connect(&document->editing(), &Editing::wished, this, &SidePanel::showLook);
        connect(document, &Document::changed, this, [this] {
            m_picture->showDocument(m_document);
            m_pictureSection->setVisible(!m_document->size().isEmpty());
        });
    }
    for (auto *panel : std::initializer_list<QWidget *>{m_edge, m_background, m_frame}) {
        panel->setEnabled(document != nullptr);
    }
    m_picture->showDocument(document);
    m_pictureSection->setVisible(document != nullptr && !document->size().isEmpty());
    showLook();
}

void SidePanel::showLook()
{
    const auto look = m_document != nullptr ? m_document->editing().look() : Look{};
    m_edge->setLook(look);
    m_background->setLook(look);
    m_frame->setLook(look);
    m_output->setLook(look);
    updateActions();
}

void SidePanel::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::TurnLeft, [this] { m_frame->turn(false); });
    on(ActionId::TurnRight, [this] { m_frame->turn(true); });
    on(ActionId::FlipHorizontally, [this] { m_frame->flip(true); });
    on(ActionId::FlipVertically, [this] { m_frame->flip(false); });
    on(ActionId::CropToSubject, [this](bool crop) { m_frame->setCrop(crop); });
    on(ActionId::ResetLook, [this] { changeLook({}, tr("Reset settings"), 0); });
    connect(m_actions[ActionId::ToolCrop], &QAction::toggled, this, &SidePanel::showCrop);
    for (const auto id : {ActionId::ToolKeep, ActionId::ToolErase, ActionId::ToolRestore}) {
        connect(m_actions[id], &QAction::toggled, this, [this] {
            m_brush->setVisible(
                m_actions[ActionId::ToolKeep]->isChecked() ||
                m_actions[ActionId::ToolErase]->isChecked() ||
                m_actions[ActionId::ToolRestore]->isChecked());
        });
    }
}

/// Its numbers are brought into sight, when they have found their place.
void SidePanel::showCrop(bool drawing)
{
    if (drawing) {
        m_frameSection->setOpen(true);
        QTimer::singleShot(
            kLayoutMs, this, [this] { m_scroll->ensureWidgetVisible(&m_frame->crop()); });
    }
}

void SidePanel::updateActions()
{
    for (const auto id :
         {ActionId::TurnLeft,
          ActionId::TurnRight,
          ActionId::FlipHorizontally,
          ActionId::FlipVertically,
          ActionId::CropToSubject}) {
        m_actions[id]->setEnabled(m_document != nullptr);
    }
    const auto look = m_document != nullptr ? m_document->editing().look() : Look{};
    m_actions[ActionId::CropToSubject]->setChecked(look.frame.crop && look.frame.manual.empty());
    m_actions[ActionId::ResetLook]->setEnabled(look != Look{});
}

void SidePanel::changeLook(const Look &look, const QString &label, int mergeKey)
{
    if (m_document != nullptr) {
        m_document->editing().setLook(look, label, mergeKey);
    }
}

} // namespace inspyre::ui
