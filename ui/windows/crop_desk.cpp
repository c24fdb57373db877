#include "ui/windows/crop_desk.h"

#include "ui/state/document.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/crop_tool.h"
#include "ui/windows/crop_panel.h"

namespace inspyre::ui {

CropDesk::CropDesk(CanvasView &canvas, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_tool(new CropTool(this))
{
    connect(m_tool, &CropTool::cropChanged, this, [this] {
        showInPanel();
        m_canvas.update();
    });
    connect(m_tool, &CropTool::accepted, this, [this] {
        apply();
        Q_EMIT finished();
    });
    connect(m_tool, &CropTool::rejected, this, [this] {
        m_tool->stop(); // nothing is left to be applied
        Q_EMIT finished();
    });
}

CropDesk::~CropDesk() = default;

void CropDesk::setPanel(CropPanel &panel)
{
    m_panel = &panel;
    connect(m_panel, &CropPanel::startRequested, this, &CropDesk::startRequested);
    connect(m_panel, &CropPanel::changed, m_tool, &CropTool::setSeenCrop);
    connect(m_panel, &CropPanel::aspectChosen, m_tool, &CropTool::setAspect);
    connect(m_panel, &CropPanel::wholeRequested, this, &CropDesk::chooseWhole);
    connect(m_panel, &CropPanel::accepted, m_tool, &CropTool::accepted);
    connect(m_panel, &CropPanel::rejected, m_tool, &CropTool::rejected);
    showInPanel();
}

void CropDesk::setDocument(Document *document)
{
    end();
    if (m_document != nullptr) {
        disconnect(m_document, nullptr, this, nullptr);
        disconnect(&m_document->editing(), nullptr, this, nullptr);
    }
    m_document = document;
    if (document != nullptr) {
        connect(document, &Document::sceneChanged, this, &CropDesk::follow);
        connect(&document->editing(), &Editing::settled, this, &CropDesk::follow);
    }
    begin();
    showInPanel();
}

void CropDesk::setChosen(bool chosen)
{
    if (chosen == m_chosen) {
        return;
    }
    m_chosen = chosen;
    if (chosen) {
        begin();
    } else {
        end();
    }
    showInPanel();
}

/// With what the frame leaves of the picture now.
void CropDesk::begin()
{
    if (!m_chosen || m_document == nullptr || m_document->scene() == nullptr) {
        return;
    }
    m_frame = m_document->editing().look().frame;
    const auto size = m_document->scene()->picture.size();
    Rect crop = m_frame.manual;
    if (crop.empty()) {
        crop = m_frame.crop ? m_canvas.framedPart() : Rect{};
    }
    m_canvas.setUncropped(true);
    const Rect whole{.width = size.width, .height = size.height};
    m_tool->start(size, m_frame, crop.empty() ? whole : crop);
    if (m_panel != nullptr) {
        m_tool->setAspect(m_panel->aspect());
    }
}

void CropDesk::end()
{
    apply();
    m_tool->stop();
    m_canvas.setUncropped(false);
}

void CropDesk::apply()
{
    if (!m_tool->started() || !m_tool->changed() || m_document == nullptr) {
        return;
    }
    auto look = m_document->editing().look();
    look.frame.crop = false;
    look.frame.manual = m_tool->isWhole() ? Rect{} : m_tool->crop();
    m_tool->stop(); // what follows of the change is not another's
    m_document->editing().setLook(look, tr("Crop"));
}

/// The picture is there now, or its frame was changed elsewhere.
void CropDesk::follow()
{
    showInPanel();
    if (!m_chosen || m_document == nullptr || m_document->scene() == nullptr) {
        return;
    }
    const auto &frame = m_document->editing().look().frame;
    if (frame.manual != m_frame.manual || frame.crop != m_frame.crop) {
        m_tool->stop();
        if (frame.crop) { // to the subject instead
            Q_EMIT finished();
            return;
        }
    }
    if (m_tool->started()) {
        m_tool->setFrame(frame);
    } else {
        begin();
    }
}

void CropDesk::chooseWhole()
{
    if (m_tool->started()) {
        m_tool->setWhole();
    } else if (m_document != nullptr) {
        auto look = m_document->editing().look();
        look.frame.manual = {};
        m_document->editing().setLook(look, tr("Crop"));
    }
}

void CropDesk::showInPanel()
{
    if (m_panel == nullptr) {
        return;
    }
    if (m_tool->started()) {
        m_panel->showDraft(m_tool->seenCrop(), m_tool->seenPicture());
        return;
    }
    const auto frame = m_document != nullptr ? m_document->editing().look().frame : Frame{};
    QSize kept(frame.manual.width, frame.manual.height);
    if (frame.turn == Turn::Right || frame.turn == Turn::Left) {
        kept.transpose();
    }
    m_panel->showKept(frame.manual.empty() ? QSize() : kept);
}

} // namespace inspyre::ui
