#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <array>
#include <cstddef>
#include <cstdint>

class QWidget;

namespace inspyre::ui {

/// All that the main window can be told to do.
enum class ActionId : std::uint8_t {
    Open,
    OpenFolder,
    Export,
    QuickExport,
    ExportAll,
    Remove,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyCommand,
    Paste,
    ResetLook,
    CompareSplit,
    CompareSideBySide,
    CompareResult,
    CompareOriginal,
    CompareMatte,
    CompareOverlay,
    CompareDoubt,
    BackdropChecker,
    BackdropWhite,
    BackdropGrey,
    BackdropBlack,
    BackdropCustom,
    BackdropBlurred,
    BackdropPicture,
    Loupe,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    ZoomActual,
    SidePanel,
    FullScreen,
    Previous,
    Next,
    Retry,
    TurnLeft,
    TurnRight,
    FlipHorizontally,
    FlipVertically,
    CropToSubject,
    ToolHand,
    ToolKeep,
    ToolErase,
    ToolRestore,
    ToolRegion,
    BrushSmaller,
    BrushLarger,
    BrushSofter,
    BrushHarder,
    ChooseModel,
    Models,
    StartTimings,
    Shortcuts,
    About,
};
inline constexpr std::size_t kActions = static_cast<std::size_t>(ActionId::About) + 1;

/// A part of the list of shortcuts.
enum class ActionGroup : std::uint8_t { File, Edit, View, Zoom, Image, Tools, Help };
[[nodiscard]] QString groupText(ActionGroup group);

/// The one table of actions: text, icon, shortcuts and tips of each, and its QAction.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// The shortcuts work in `window`.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](ActionId id) const;
    [[nodiscard]] ActionGroup group(ActionId id) const;

private:
    std::array<QAction *, kActions> m_actions = {};
    std::array<ActionGroup, kActions> m_groups = {};
};

} // namespace inspyre::ui
