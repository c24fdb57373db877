#include "ui/windows/view_desk.h"

#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/colour_button.h"
#include "ui/widgets/theme.h"
#include "ui/windows/prompter.h"

#include <QActionGroup>

#include <array>
#include <utility>

namespace inspyre::ui {

namespace {

struct Mode
{
    ActionId id;
    CompareMode mode;
    const char *name; ///< in the settings
};

constexpr std::array<Mode, 7> kModes = {{
    {ActionId::CompareSplit, CompareMode::Split, "split"},
    {ActionId::CompareSideBySide, CompareMode::SideBySide, "side-by-side"},
    {ActionId::CompareResult, CompareMode::Result, "result"},
    {ActionId::CompareOriginal, CompareMode::Original, "original"},
    {ActionId::CompareMatte, CompareMode::Matte, "matte"},
    {ActionId::CompareOverlay, CompareMode::Overlay, "overlay"},
    {ActionId::CompareDoubt, CompareMode::Doubt, "doubt"},
}};

/// Those that need no question.
const std::array<std::pair<ActionId, Backdrop>, 5> &plainBackdrops()
{
    static const std::array<std::pair<ActionId, Backdrop>, 5> rows = {{
        {ActionId::BackdropChecker, {}},
        {ActionId::BackdropWhite, {.colour = QColor(0xff, 0xff, 0xff)}},
        {ActionId::BackdropGrey, {.colour = QColor(0x80, 0x80, 0x80)}},
        {ActionId::BackdropBlack, {.colour = QColor(0, 0, 0)}},
        {ActionId::BackdropBlurred, {.blurred = true}},
    }};
    return rows;
}

ActionId actionOf(const Backdrop &backdrop)
{
    for (const auto &[id, plain] : plainBackdrops()) {
        if (plain == backdrop) {
            return id;
        }
    }
    return backdrop.picture.isEmpty() ? ActionId::BackdropCustom : ActionId::BackdropPicture;
}

} // namespace

ViewDesk::ViewDesk(
    const Actions &actions,
    CanvasView &canvas,
    Settings &settings,
    const std::unique_ptr<Prompter> &prompter,
    QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_canvas(canvas)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_window(window)
{
    connectActions();
    restore();
    connect(&canvas, &CanvasView::failed, this, [this](const Error &error) {
        Q_EMIT troubled(errorText(error));
    });
    connect(
        &canvas, &CanvasView::backdropFailed, this, [this](const QString &, const Error &error) {
            Q_EMIT troubled(errorText(error));
        });
}

void ViewDesk::connectActions()
{
    auto *modes = new QActionGroup(this);
    for (const auto &row : kModes) {
        auto *action = modes->addAction(m_actions[row.id]);
        connect(action, &QAction::triggered, this, [this, mode = row.mode] { setMode(mode); });
    }
    auto *backdrops = new QActionGroup(this);
    const auto border = themeColours(m_window->palette()).muted;
    for (const auto &[id, backdrop] : plainBackdrops()) {
        auto *action = backdrops->addAction(m_actions[id]);
        if (backdrop.colour.isValid()) {
            action->setIcon(swatch(backdrop.colour, border));
        }
        connect(action, &QAction::triggered, this, [this, backdrop = backdrop] {
            setBackdrop(backdrop);
        });
    }
    backdrops->addAction(m_actions[ActionId::BackdropCustom]);
    backdrops->addAction(m_actions[ActionId::BackdropPicture]);
    const auto on = [this](ActionId id, auto *receiver, auto slot) {
        connect(m_actions[id], &QAction::triggered, receiver, slot);
    };
    on(ActionId::BackdropCustom, this, &ViewDesk::askForColour);
    on(ActionId::BackdropPicture, this, &ViewDesk::askForPicture);
    on(ActionId::Loupe, &m_canvas, &CanvasView::setLoupe);
    on(ActionId::ZoomIn, &m_canvas, &CanvasView::zoomIn);
    on(ActionId::ZoomOut, &m_canvas, &CanvasView::zoomOut);
    on(ActionId::ZoomFit, &m_canvas, &CanvasView::zoomFit);
    on(ActionId::ZoomActual, &m_canvas, &CanvasView::zoomActual);
}

void ViewDesk::restore()
{
    const auto &values = m_settings.values();
    auto mode = CompareMode::Split;
    for (const auto &row : kModes) {
        mode = values.compare == QLatin1String(row.name) ? row.mode : mode;
    }
    setMode(mode);
    setBackdrop(backdrop(values.backdrop));
}

void ViewDesk::setMode(CompareMode mode)
{
    m_canvas.setMode(mode);
    for (const auto &row : kModes) {
        if (row.mode == mode) {
            m_actions[row.id]->setChecked(true);
            m_settings.change(
                [&row](Preferences &values) { values.compare = QLatin1String(row.name); });
        }
    }
}

void ViewDesk::setBackdrop(const Backdrop &backdrop)
{
    m_canvas.setBackdrop(backdrop);
    m_actions[actionOf(backdrop)]->setChecked(true);
    m_settings.change(
        [&backdrop](Preferences &values) { values.backdrop = backdropName(backdrop); });
}

void ViewDesk::askForColour()
{
    const auto now = m_canvas.backdrop();
    const auto colour = m_prompter->chooseColour(
        m_window,
        tr("Colour of the backdrop"),
        now.colour.isValid() ? now.colour : QColor(Qt::white));
    setBackdrop(colour.isValid() ? Backdrop{.colour = colour} : now);
}

void ViewDesk::askForPicture()
{
    const auto files =
        m_prompter->openFiles(m_window, tr("Picture of the backdrop"), {}, pictureFilter());
    setBackdrop(files.isEmpty() ? m_canvas.backdrop() : Backdrop{.picture = files.front()});
}

} // namespace inspyre::ui
