#pragma once

#include "ui/state/edit_state.h"
#include "ui/state/stroke_run.h"
#include "ui/state/undo_stack.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

/// What a person does to one picture, and how it is undone. The calls count in their order: what
/// follows a stroke waits until that is painted.
///
/// Threads: GUI thread only; strokes are painted on the lane.
class Editing final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostRegions = 256;

    explicit Editing(QThreadPool &view, QObject *parent = nullptr);
    ~Editing() override;

    /// The picture is known now. Strokes, regions and the crop by hand of one of another size go:
    /// lost() follows.
    void setPicture(Size picture);

    [[nodiscard]] const EditState &state() const { return m_state; }

    /// The look as it will be when all that waits is done: what panels show, and what a further
    /// change of it begins with.
    [[nodiscard]] const Look &look() const
    {
        return m_waiting.empty() && !m_catchingUp ? m_state.look : m_wishedLook;
    }

    /// Whether there is anything that would be lost.
    [[nodiscard]] bool edited() const { return m_state.edited(); }

    [[nodiscard]] const UndoStack &undoStack() const { return m_undo; }

    /// As UndoStack::setBudget().
    void setUndoBudget(std::uint64_t bytes);

    /// @param label, mergeKey  as in UndoStack::push()
    void setLook(const Look &look, const QString &label, int mergeKey = 0);

    /// Points as StrokePoint. Nothing happens before the picture is known.
    void beginStroke(const Brush &brush, const StrokePoint &point);
    void extendStroke(std::span<const StrokePoint> points);
    void endStroke();
    /// As if it had not been begun.
    void cancelStroke();

    [[nodiscard]] bool drawing() const { return m_stroke != nullptr && !m_stroke->ended(); }

    /// Wishes that the model looks at a part of the picture by itself: cut off at the picture's
    /// borders, made larger if it is smaller than kLeastRegion. Nothing happens before the picture
    /// is known, in one smaller than that, or if there are kMostRegions.
    void addRegion(const Rect &place);
    void removeRegion(std::uint64_t id);

    /// While a stroke is drawn undo() cancels it.
    void undo();
    void redo();

    /// A state from elsewhere, without a step to undo.
    void adopt(const EditState &state);
    /// The same as a step to undo, if the picture is known. What does not fit it goes, and then so
    /// do all steps: lost() follows.
    void load(const EditState &state, const QString &label);

    /// Calls it when all that was asked for before is done: at once, if nothing waits. It is not
    /// called if what waits is given up.
    void afterwards(std::function<void()> call);

    /// Whether undo() does anything: it takes back what is still being drawn, or waits, too.
    [[nodiscard]] bool canUndo() const
    {
        return m_stroke != nullptr || !m_waiting.empty() || m_undo.canUndo();
    }

    /// Changes the regions' values now and in all steps: the model has spoken, or is another. No
    /// signal follows.
    void changeRegions(const std::function<void(MapPatch &)> &change);

Q_SIGNALS:
    /// state() is another, perhaps in the middle of a stroke. @param place  picture pixels where
    /// that may be seen
    void changed(const inspyre::Rect &place);
    /// state() or undoStack() is another and nothing is being drawn.
    void settled();
    /// look() or canUndo() is another, and state() will follow.
    void wished();
    void lost();
    void troubled(const inspyre::Error &error);

private:
    [[nodiscard]] bool waits(std::function<void()> change);
    void catchUp();
    void set(EditState state);
    void fit();
    void startStroke(const Brush &brush, const StrokePoint &point);
    void finishStroke(const Error *error);
    [[nodiscard]] Rect whole() const;

    QThreadPool &m_view;
    Size m_picture = {};
    EditState m_state;
    UndoStack m_undo;
    EditState m_beforeStroke;
    QString m_strokeLabel;
    std::unique_ptr<StrokeRun> m_stroke;
    std::vector<std::function<void()>> m_waiting; ///< for the stroke to be painted
    Look m_wishedLook;                            ///< while something waits
    bool m_catchingUp = false;                    ///< with what has waited
};

} // namespace inspyre::ui
