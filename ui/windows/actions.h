#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

class QWidget;

namespace inspyre::ui {
Q_NAMESPACE

/// All that the main window can be told to do.
enum class ActionId : std::uint8_t {
    Open,
    OpenFolder,
    Export,
    QuickExport,
    ExportAll,
    Batch,
    BatchStrip,
    SaveEdits,
    Remove,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyCommand,
    Paste,
    ResetLook,
    Preferences,
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
    ToolCrop,
    BrushSmaller,
    BrushLarger,
    BrushSofter,
    BrushHarder,
    ChooseModel,
    Models,
    Service,
    WakeService,
    RouteLocal,
    RouteRemote,
    RouteFirstReady,
    StartTimings,
    Diagnostics,
    Shortcuts,
    About,
};
Q_ENUM_NS(ActionId)
inline constexpr std::size_t kActions = static_cast<std::size_t>(ActionId::About) + 1;

/// "ToolHand": the enumerator, for settings.
[[nodiscard]] QString actionName(ActionId id);
[[nodiscard]] std::optional<ActionId> actionNamed(const QString &name);

/// Whether a key by itself does something where no action is asked: it moves the picture or the
/// focus, or shows the original. No action can have it.
[[nodiscard]] bool isReserved(const QKeySequence &key);

/// A part of the list of shortcuts.
enum class ActionGroup : std::uint8_t { File, Edit, View, Zoom, Image, Tools, Remote, Help };
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

    /// The keys of the table.
    [[nodiscard]] const QList<QKeySequence> &usualKeys(ActionId id) const;
    /// Whose key it is now.
    [[nodiscard]] std::optional<ActionId> holderOf(const QKeySequence &key) const;

    /// What `id` would be in a list of overrides: "Open=Ctrl+O; Ctrl+P".
    [[nodiscard]] static QString overrideOf(ActionId id, const QList<QKeySequence> &keys);
    /// Other keys than those of the table, for the actions named; the others have theirs. What
    /// cannot be read, or takes a key that another action has, is left out.
    void setOverrides(const QStringList &overrides);

Q_SIGNALS:
    void keysChanged();

private:
    using Keys = std::array<QList<QKeySequence>, kActions>;

    [[nodiscard]] Keys withOverrides(const QStringList &overrides) const;
    void setKeys(ActionId id, const QList<QKeySequence> &keys);

    std::array<QAction *, kActions> m_actions = {};
    std::array<ActionGroup, kActions> m_groups = {};
    Keys m_usual = {};
};

} // namespace inspyre::ui
