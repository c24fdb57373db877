#include "ui/windows/actions.h"

#include "ui/widgets/icons.h"

#include <QMetaEnum>
#include <QWidget>

#include <algorithm>

namespace inspyre::ui {

namespace {

using Id = ActionId;
using Group = ActionGroup;

struct Row
{
    Id id;
    Group group;
    const char *icon; ///< may be empty
    QString text;
    QString tip;
    const char *keys; ///< portable, several by ";"
    bool checkable = false;
};

// clang-format off
/// The table, in the order of ActionId and in the language of now.
std::array<Row, kActions> rows()
{
    return {{
        {Id::Open, Group::File, "open", Actions::tr("&Open…"), Actions::tr("Open pictures from the disk"), "Ctrl+O"},
        {Id::OpenFolder, Group::File, "folder", Actions::tr("Open &folder…"), Actions::tr("Add all pictures in a folder and the folders in it"), "Ctrl+Shift+O"},
        {Id::Export, Group::File, "export", Actions::tr("&Export…"), Actions::tr("Save the cut-out; a dialog asks how and where"), "Ctrl+E;Ctrl+S"},
        {Id::QuickExport, Group::File, "save", Actions::tr("Quick e&xport"), Actions::tr("Save the cut-out beside the picture as the last time, without asking"), "Ctrl+Shift+E"},
        {Id::ExportAll, Group::File, "film", Actions::tr("Export &all…"), Actions::tr("Save the cut-outs of all finished pictures into a folder"), "Ctrl+Alt+E"},
        {Id::Batch, Group::File, "batch", Actions::tr("&Batch…"), Actions::tr("Cut out many pictures or whole folders, while you go on editing"), "Ctrl+B"},
        {Id::BatchStrip, Group::File, "film", Actions::tr("Batch of the whole s&trip…"), Actions::tr("Put all pictures of the film strip into a batch"), "Ctrl+Shift+B"},
        {Id::SaveEdits, Group::File, "save", Actions::tr("Sa&ve edits…"), Actions::tr("Save what was painted and set for this picture in a file of its own"), "Ctrl+Shift+S"},
        {Id::Remove, Group::File, "trash", Actions::tr("Remove from &list"), Actions::tr("Take this picture off the list; its file stays"), "Del"},
        {Id::Quit, Group::File, "quit", Actions::tr("&Quit"), Actions::tr("Close the program"), "Ctrl+Q"},
        {Id::Undo, Group::Edit, "undo", Actions::tr("&Undo"), Actions::tr("Take back the last change of this picture"), "Ctrl+Z"},
        {Id::Redo, Group::Edit, "redo", Actions::tr("&Redo"), Actions::tr("Do again what was undone"), "Ctrl+Shift+Z;Ctrl+Y"},
        {Id::Copy, Group::Edit, "copy", Actions::tr("&Copy cut-out"), Actions::tr("Copy the cut-out with its transparency to the clipboard"), "Ctrl+C"},
        {Id::CopyCommand, Group::Edit, "command", Actions::tr("Copy as c&ommand"), Actions::tr("Copy the command line that makes the same file"), "Ctrl+Shift+C"},
        {Id::Paste, Group::Edit, "paste", Actions::tr("&Paste"), Actions::tr("Add the picture or the files in the clipboard"), "Ctrl+V"},
        {Id::ResetLook, Group::Edit, "refresh", Actions::tr("R&eset settings"), Actions::tr("Edge, background and frame of this picture as they were at first; what was painted stays"), "Ctrl+Shift+R"},
        {Id::Preferences, Group::Edit, "settings", Actions::tr("Pre&ferences…"), Actions::tr("Language, look, engine, network and keys of the program"), "Ctrl+,"},
        {Id::CompareSplit, Group::View, "split", Actions::tr("Split"), Actions::tr("Original and result, divided by a line that can be moved"), "1", true},
        {Id::CompareSideBySide, Group::View, "side-by-side", Actions::tr("Side by side"), Actions::tr("Original and result beside each other"), "2", true},
        {Id::CompareResult, Group::View, "result", Actions::tr("Result"), Actions::tr("The cut-out alone"), "3", true},
        {Id::CompareOriginal, Group::View, "original", Actions::tr("Original"), Actions::tr("The picture as it was"), "4", true},
        {Id::CompareMatte, Group::View, "matte", Actions::tr("Matte"), Actions::tr("How opaque each pixel is: white stays, black goes"), "5", true},
        {Id::CompareOverlay, Group::View, "overlay", Actions::tr("Overlay"), Actions::tr("The picture with its subject tinted and outlined"), "6", true},
        {Id::CompareDoubt, Group::View, "doubt", Actions::tr("Doubt"), Actions::tr("Where the model is not sure, in colour"), "7", true},
        {Id::BackdropChecker, Group::View, "checker", Actions::tr("Checkerboard"), Actions::tr("Show transparency as a checkerboard"), "T", true},
        {Id::BackdropWhite, Group::View, "", Actions::tr("White"), Actions::tr("Show the cut-out on white"), "W", true},
        {Id::BackdropGrey, Group::View, "", Actions::tr("Grey"), Actions::tr("Show the cut-out on grey"), "G", true},
        {Id::BackdropBlack, Group::View, "", Actions::tr("Black"), Actions::tr("Show the cut-out on black"), "K", true},
        {Id::BackdropCustom, Group::View, "colour", Actions::tr("Colour…"), Actions::tr("Show the cut-out on a colour of your choice"), "C", true},
        {Id::BackdropBlurred, Group::View, "blur", Actions::tr("Blurred"), Actions::tr("Show the cut-out on its own blurred picture"), "U", true},
        {Id::BackdropPicture, Group::View, "image", Actions::tr("Picture…"), Actions::tr("Show the cut-out on a picture of your choice"), "P", true},
        {Id::Loupe, Group::View, "search", Actions::tr("&Loupe"), Actions::tr("Enlarge what is under the pointer"), "L", true},
        {Id::ZoomIn, Group::Zoom, "zoom-in", Actions::tr("Zoom &in"), Actions::tr("Enlarge the picture"), "Ctrl++;Ctrl+="},
        {Id::ZoomOut, Group::Zoom, "zoom-out", Actions::tr("Zoom &out"), Actions::tr("Reduce the picture"), "Ctrl+-"},
        {Id::ZoomFit, Group::Zoom, "zoom-fit", Actions::tr("&Fit"), Actions::tr("Show the whole picture"), "Ctrl+0"},
        {Id::ZoomActual, Group::Zoom, "zoom-actual", Actions::tr("&Actual size"), Actions::tr("One pixel of the picture is one pixel of the screen"), "Ctrl+1"},
        {Id::SidePanel, Group::View, "", Actions::tr("Side &panel"), Actions::tr("Show or hide the settings beside the picture"), "F9", true},
        {Id::FullScreen, Group::View, "", Actions::tr("F&ull screen"), Actions::tr("Fill the whole screen with this window"), "F11", true},
        {Id::Previous, Group::Image, "chevron-up", Actions::tr("&Previous picture"), Actions::tr("Show the picture before this one"), "PgUp;Ctrl+Up"},
        {Id::Next, Group::Image, "chevron-down", Actions::tr("&Next picture"), Actions::tr("Show the picture after this one"), "PgDown;Ctrl+Down"},
        {Id::Retry, Group::Image, "refresh", Actions::tr("&Try again"), Actions::tr("Try again with a picture that failed, or whose result is an earlier one"), "F5"},
        {Id::TurnLeft, Group::Image, "rotate-left", Actions::tr("Turn &left"), Actions::tr("Turn the result a quarter to the left"), "Ctrl+L"},
        {Id::TurnRight, Group::Image, "rotate-right", Actions::tr("Turn &right"), Actions::tr("Turn the result a quarter to the right"), "Ctrl+R"},
        {Id::FlipHorizontally, Group::Image, "flip-horizontal", Actions::tr("Flip &horizontally"), Actions::tr("Left and right of the result change places"), "Ctrl+H"},
        {Id::FlipVertically, Group::Image, "flip-vertical", Actions::tr("Flip &vertically"), Actions::tr("Top and bottom of the result change places"), "Ctrl+Shift+H"},
        {Id::CropToSubject, Group::Image, "crop", Actions::tr("&Crop to subject"), Actions::tr("Cut off what is round the subject"), "X", true},
        {Id::ToolHand, Group::Tools, "hand", Actions::tr("&Hand"), Actions::tr("Move the picture by dragging"), "H", true},
        {Id::ToolKeep, Group::Tools, "keep", Actions::tr("&Keep"), Actions::tr("Paint over what belongs to the subject"), "B", true},
        {Id::ToolErase, Group::Tools, "erase", Actions::tr("&Erase"), Actions::tr("Paint over what belongs to the background"), "E", true},
        {Id::ToolRestore, Group::Tools, "restore", Actions::tr("&Restore"), Actions::tr("Paint over what is to be as the model saw it"), "R", true},
        {Id::ToolRegion, Group::Tools, "region", Actions::tr("Re&gion"), Actions::tr("Drag a frame: the model looks at that part by itself, in full detail"), "M", true},
        {Id::ToolCrop, Group::Tools, "crop-free", Actions::tr("Cr&op by hand"), Actions::tr("Drag the edges of what is to be left of the picture"), "Shift+X", true},
        {Id::BrushSmaller, Group::Tools, "minus", Actions::tr("&Smaller brush"), Actions::tr("Paint with a smaller brush"), "["},
        {Id::BrushLarger, Group::Tools, "add", Actions::tr("&Larger brush"), Actions::tr("Paint with a larger brush"), "]"},
        {Id::BrushSofter, Group::Tools, "", Actions::tr("S&ofter brush"), Actions::tr("Paint with a softer edge"), "{"},
        {Id::BrushHarder, Group::Tools, "", Actions::tr("H&arder brush"), Actions::tr("Paint with a harder edge"), "}"},
        {Id::ChooseModel, Group::Tools, "model", Actions::tr("Choose model &file…"), Actions::tr("Use a model from a file of weights"), "Ctrl+M"},
        {Id::Models, Group::Tools, "model", Actions::tr("Model ma&nager…"), Actions::tr("Models on this computer: download, import, verify, delete"), "Ctrl+Shift+M"},
        {Id::Service, Group::Remote, "cloud", Actions::tr("&Service…"), Actions::tr("Wake and measure a service on another machine, and what it costs"), "Ctrl+U"},
        {Id::WakeService, Group::Remote, "sun", Actions::tr("&Wake the service"), Actions::tr("Start the service, so that it is ready for the first picture"), "Ctrl+Shift+U"},
        {Id::RouteLocal, Group::Remote, "cpu", Actions::tr("Cut out on this &computer"), Actions::tr("Pictures never leave this computer"), "Ctrl+Alt+1", true},
        {Id::RouteRemote, Group::Remote, "cloud", Actions::tr("Cut out by the se&rvice"), Actions::tr("Pictures are sent to the service, as small as its model sees them"), "Ctrl+Alt+2", true},
        {Id::RouteFirstReady, Group::Remote, "timings", Actions::tr("Whoever is &first ready"), Actions::tr("The service bridges the start of this computer, or the reverse"), "Ctrl+Alt+3", true},
        {Id::StartTimings, Group::Help, "timings", Actions::tr("Start-up &timings"), Actions::tr("What the start of the program took, phase by phase"), "Ctrl+T"},
        {Id::Diagnostics, Group::Help, "log", Actions::tr("&Diagnostics…"), Actions::tr("A report on this computer, the engine and what went wrong"), "Ctrl+Shift+D"},
        {Id::Shortcuts, Group::Help, "keyboard", Actions::tr("&Shortcuts"), Actions::tr("All keys of this window"), "F1"},
        {Id::About, Group::Help, "info", Actions::tr("&About inspyre"), Actions::tr("Version and licences"), "Shift+F1"},
    }};
}

// clang-format on

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    const auto texts = QString::fromLatin1(keys).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const auto &text : texts) {
        list << QKeySequence(text, QKeySequence::PortableText);
    }
    return list;
}

/// One line of overrides, if it can be read.
std::optional<std::pair<ActionId, QList<QKeySequence>>> parsed(const QString &line)
{
    const auto id = actionNamed(line.section(QLatin1Char('='), 0, 0));
    if (!id || !line.contains(QLatin1Char('='))) {
        return std::nullopt;
    }
    const auto texts = line.section(QLatin1Char('='), 1);
    auto keys = texts.isEmpty() ? QList<QKeySequence>()
                                : QKeySequence::listFromString(texts, QKeySequence::PortableText);
    const bool good = std::ranges::all_of(keys, [](const QKeySequence &key) {
        return !key.isEmpty() && key[0].key() != Qt::Key_unknown && !isReserved(key);
    });
    return good ? std::optional(std::pair(*id, std::move(keys))) : std::nullopt;
}

bool share(const QList<QKeySequence> &a, const QList<QKeySequence> &b)
{
    return std::ranges::any_of(a, [&b](const QKeySequence &key) { return b.contains(key); });
}

} // namespace

QString actionName(ActionId id)
{
    return QString::fromLatin1(QMetaEnum::fromType<ActionId>().valueToKey(static_cast<int>(id)));
}

std::optional<ActionId> actionNamed(const QString &name)
{
    bool known = false;
    const int value =
        QMetaEnum::fromType<ActionId>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<ActionId>(value)) : std::nullopt;
}

bool isReserved(const QKeySequence &key)
{
    static const QList<Qt::Key> reserved = {
        Qt::Key_O,
        Qt::Key_Space,
        Qt::Key_Escape,
        Qt::Key_Tab,
        Qt::Key_Backtab,
        Qt::Key_Return,
        Qt::Key_Enter,
        Qt::Key_Left,
        Qt::Key_Right,
        Qt::Key_Up,
        Qt::Key_Down};
    if (key.isEmpty()) {
        return false;
    }
    const auto first = key[0];
    const auto modifiers = first.keyboardModifiers() & ~Qt::KeypadModifier;
    return reserved.contains(first.key()) &&
           (modifiers == Qt::NoModifier || first.key() == Qt::Key_Backtab);
}

QString groupText(ActionGroup group)
{
    switch (group) {
    case Group::File: return Actions::tr("File");
    case Group::Edit: return Actions::tr("Edit");
    case Group::View: return Actions::tr("View");
    case Group::Zoom: return Actions::tr("Zoom");
    case Group::Image: return Actions::tr("Image");
    case Group::Tools: return Actions::tr("Tools");
    case Group::Remote: return Actions::tr("Remote");
    case Group::Help: return Actions::tr("Help");
    }
    return {};
}

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const auto &row : rows()) {
        auto *action = new QAction(row.text, this);
        action->setStatusTip(row.tip);
        action->setCheckable(row.checkable);
        if (*row.icon != '\0') {
            action->setIcon(icon(QLatin1String(row.icon)));
        }
        window->addAction(action);
        const auto place = static_cast<std::size_t>(row.id);
        m_actions[place] = action;
        m_groups[place] = row.group;
        m_usual[place] = sequences(row.keys);
        setKeys(row.id, m_usual[place]);
    }
}

QAction *Actions::operator[](ActionId id) const
{
    return m_actions[static_cast<std::size_t>(id)];
}

ActionGroup Actions::group(ActionId id) const
{
    return m_groups[static_cast<std::size_t>(id)];
}

const QList<QKeySequence> &Actions::usualKeys(ActionId id) const
{
    return m_usual[static_cast<std::size_t>(id)];
}

std::optional<ActionId> Actions::holderOf(const QKeySequence &key) const
{
    const auto holder = std::ranges::find_if(
        m_actions, [&key](const QAction *action) { return action->shortcuts().contains(key); });
    return holder != m_actions.end()
               ? std::optional(static_cast<ActionId>(holder - m_actions.begin()))
               : std::nullopt;
}

QString Actions::overrideOf(ActionId id, const QList<QKeySequence> &keys)
{
    return actionName(id) + QLatin1Char('=') +
           QKeySequence::listToString(keys, QKeySequence::PortableText);
}

void Actions::setOverrides(const QStringList &overrides)
{
    const auto keys = withOverrides(overrides);
    bool changed = false;
    for (std::size_t place = 0; place < kActions; ++place) {
        if (m_actions[place]->shortcuts() != keys[place]) {
            setKeys(static_cast<ActionId>(place), keys[place]);
            changed = true;
        }
    }
    if (changed) {
        Q_EMIT keysChanged();
    }
}

Actions::Keys Actions::withOverrides(const QStringList &overrides) const
{
    auto keys = m_usual;
    for (const auto &line : overrides) {
        if (const auto one = parsed(line)) {
            keys[static_cast<std::size_t>(one->first)] = one->second;
        }
    }
    // The table's keys are all different: of two that share one, one at least is not the table's.
    const auto clashes = [&](std::size_t place) {
        for (std::size_t other = 0; other < kActions; ++other) {
            if (other != place && share(keys[place], keys[other])) {
                return keys[place] != m_usual[place];
            }
        }
        return false;
    };
    bool mended = true;
    while (mended) { // its old keys may clash with those of an earlier one
        mended = false;
        for (std::size_t place = 0; place < kActions; ++place) {
            if (clashes(place)) {
                keys[place] = m_usual[place];
                mended = true;
            }
        }
    }
    return keys;
}

void Actions::setKeys(ActionId id, const QList<QKeySequence> &keys)
{
    auto *action = (*this)[id];
    const auto tip = action->statusTip();
    action->setShortcuts(keys);
    action->setToolTip(
        keys.isEmpty() ? tip
                       : tr("%1 (%2)", "tip, shortcut")
                             .arg(tip, keys.front().toString(QKeySequence::NativeText)));
}

} // namespace inspyre::ui
