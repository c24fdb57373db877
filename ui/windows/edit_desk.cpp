#include "ui/windows/edit_desk.h"

#include "ui/state/autosave.h"
#include "ui/state/catalogue.h"
#include "ui/state/workbench.h"
#include "ui/text/text.h"
#include "ui/widgets/brush_tool.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/crop_tool.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/region_tool.h"
#include "ui/windows/crop_desk.h"
#include "ui/windows/stage_view.h"

#include <QActionGroup>

#include <algorithm>
#include <array>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr std::array<std::pair<ActionId, BrushMode>, 3> kBrushes = {{
    {ActionId::ToolKeep, BrushMode::Keep},
    {ActionId::ToolErase, BrushMode::Erase},
    {ActionId::ToolRestore, BrushMode::Restore},
}};

constexpr std::array kTools = {
    ActionId::ToolHand,
    ActionId::ToolKeep,
    ActionId::ToolErase,
    ActionId::ToolRestore,
    ActionId::ToolRegion,
    ActionId::ToolCrop};

bool isBrush(ActionId tool)
{
    return std::any_of(
        kBrushes.begin(), kBrushes.end(), [tool](const auto &row) { return row.first == tool; });
}

QString withLabel(const QString &plain, const QString &label)
{
    return label.isEmpty() ? plain : EditDesk::tr("%1: %2", "undo or redo, what").arg(plain, label);
}

} // namespace

EditDesk::EditDesk(
    Catalogue &catalogue,
    Workbench &workbench,
    const Actions &actions,
    StageView &stage,
    QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_stage(stage)
    , m_brush(new BrushTool(this))
    , m_region(new RegionTool(this))
    , m_crop(new CropDesk(*stage.canvas(), this))
{
    connectActions();
    connect(&workbench, &Workbench::currentChanged, this, &EditDesk::setDocument);
    connect(&catalogue, &Catalogue::documentEdited, this, &EditDesk::updateActions);
    connect(stage.canvas(), &CanvasView::brushSizeWheel, m_brush, &BrushTool::grow);
    connect(m_brush, &BrushTool::brushChanged, stage.canvas(), qOverload<>(&QWidget::update));
    connect(m_crop, &CropDesk::startRequested, m_actions[ActionId::ToolCrop], &QAction::trigger);
    connect(m_crop, &CropDesk::finished, m_actions[ActionId::ToolHand], &QAction::trigger);
    chooseTool(ActionId::ToolHand);
    updateActions();
}

EditDesk::~EditDesk()
{
    m_stage.canvas()->setTool(nullptr);
}

void EditDesk::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    const auto onEditing = [&on, this](ActionId id, auto act) {
        on(id, [this, act] {
            if (m_document != nullptr) {
                act(m_document->editing());
            }
        });
    };
    onEditing(ActionId::Undo, [](Editing &editing) { editing.undo(); });
    onEditing(ActionId::Redo, [](Editing &editing) { editing.redo(); });
    auto *tools = new QActionGroup(this);
    for (const auto id : kTools) {
        tools->addAction(m_actions[id]);
        on(id, [this, id] { chooseTool(id); });
    }
    on(ActionId::BrushSmaller, [this] { m_brush->grow(-1); });
    on(ActionId::BrushLarger, [this] { m_brush->grow(1); });
    on(ActionId::BrushSofter, [this] { m_brush->harden(-1); });
    on(ActionId::BrushHarder, [this] { m_brush->harden(1); });
}

void EditDesk::setDocument(Document *document)
{
    if (m_document != nullptr) {
        disconnect(m_document, nullptr, this, nullptr);
        disconnect(&m_document->editing(), nullptr, this, nullptr);
    }
    m_document = document;
    m_brush->setEditing(document != nullptr ? &document->editing() : nullptr);
    m_region->setEditing(document != nullptr ? &document->editing() : nullptr);
    m_crop->setDocument(document);
    if (document != nullptr) {
        const auto tell = [this](const Error &error) { Q_EMIT troubled(errorText(error)); };
        connect(document, &Document::troubled, this, tell);
        connect(document, &Document::changed, this, &EditDesk::updateActions);
        connect(&document->editing(), &Editing::wished, this, &EditDesk::updateActions);
        connect(&document->editing(), &Editing::lost, this, [this, document] {
            Q_EMIT troubled(
                tr("“%1” has another size than when it was edited. What was painted on it is gone.")
                    .arg(isolated(document->name())));
        });
    }
    updateActions();
}

void EditDesk::chooseTool(ActionId tool)
{
    m_tool = tool;
    m_actions[tool]->setChecked(true);
    CanvasTool *chosen = tool == ActionId::ToolRegion ? m_region : nullptr;
    for (const auto &[id, mode] : kBrushes) {
        if (id == tool) {
            auto brush = m_brush->brush();
            brush.mode = mode;
            m_brush->setBrush(brush);
            chosen = m_brush;
        }
    }
    if (tool == ActionId::ToolCrop) {
        chosen = &m_crop->tool();
        m_stage.canvas()->setFocus();
    }
    m_crop->setChosen(tool == ActionId::ToolCrop);
    m_stage.canvas()->setTool(chosen);
    updateActions();
}

void EditDesk::updateActions()
{
    const bool there = m_document != nullptr && m_document->scene() != nullptr;
    const bool brush = there && isBrush(m_tool);
    const auto enable = [this](const auto &ids, bool on) {
        for (const auto id : ids) {
            m_actions[id]->setEnabled(on);
        }
    };
    enable(kTools, there);
    enable(
        std::array{
            ActionId::BrushSmaller,
            ActionId::BrushLarger,
            ActionId::BrushSofter,
            ActionId::BrushHarder},
        brush);
    const UndoStack nothing;
    const auto &stack = m_document != nullptr ? m_document->editing().undoStack() : nothing;
    m_actions[ActionId::Undo]->setEnabled(m_document != nullptr && m_document->editing().canUndo());
    m_actions[ActionId::Redo]->setEnabled(stack.canRedo());
    m_actions[ActionId::Undo]->setText(withLabel(tr("&Undo"), stack.undoLabel()));
    m_actions[ActionId::Redo]->setText(withLabel(tr("&Redo"), stack.redoLabel()));
}

void EditDesk::keepEdits(QThreadPool &io, const std::filesystem::path &folder)
{
    m_autosave = std::make_unique<Autosave>(m_catalogue, io, folder, Autosave::Pace{});
    connect(m_autosave.get(), &Autosave::found, this, &EditDesk::offer);
    connect(m_autosave.get(), &Autosave::restored, this, &EditDesk::welcome);
    connect(m_autosave.get(), &Autosave::failed, this, [this](const Error &error) {
        Q_EMIT troubled(tr("Your edits are not safe from a crash: %1").arg(errorText(error)));
    });
    connect(m_stage.offer(), &NoticeBar::buttonClicked, m_autosave.get(), [this] {
        m_stage.offer()->hide();
        m_autosave->restore();
    });
    connect(m_stage.offer(), &NoticeBar::otherClicked, m_autosave.get(), [this] {
        m_stage.offer()->hide();
        m_autosave->discard();
    });
}

void EditDesk::offer(int pictures)
{
    m_stage.offer()->showNotice(
        NoticeBar::Kind::Information,
        tr("The program ended before the edits of %Ln picture(s) were finished.",
           nullptr,
           pictures),
        tr("Restore"),
        tr("Discard"));
}

void EditDesk::welcome(Document *first, const QStringList &changed)
{
    if (first != nullptr) {
        m_workbench.setCurrent(first);
    }
    if (!changed.isEmpty()) {
        Q_EMIT troubled(
            tr("“%1” is not the file that was edited. What was painted is laid upon it as it is "
               "now.")
                .arg(isolated(changed.join(tr(", ", "between words")))));
    }
}

} // namespace inspyre::ui
