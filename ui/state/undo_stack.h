#pragma once

#include "ui/state/edit_state.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace inspyre::ui {

/// The states that a picture's edits have been in, and those that were undone. They share what they
/// have in common, so a point costs what it changed. Threads: as a std::vector.
class UndoStack
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::uint64_t kBudget = 256U << 20U;
    /// Steps of one kind that follow each other within this time are one.
    static constexpr std::chrono::milliseconds kMergeTime{800};

    /// @param budget  bytes that all points may take together; the oldest go first, the newest
    /// stays
    explicit UndoStack(std::uint64_t budget = kBudget);

    /// As in the constructor; what is too much goes at once.
    void setBudget(std::uint64_t budget);

    [[nodiscard]] std::uint64_t budget() const { return m_budget; }

    /// A change follows. What was undone can not be had again.
    ///
    /// @param label     what the change is, in the user's language: "Brush stroke"
    /// @param mergeKey  other than 0: belongs to the step before, if that had the same and was not
    ///                  long ago, as the moves of one slider do
    void push(
        const EditState &before,
        const QString &label,
        int mergeKey = 0,
        Clock::time_point when = Clock::now());

    /// The state before the newest change; none if there is nothing to undo. @param now  to redo
    [[nodiscard]] std::optional<EditState> undo(const EditState &now);
    [[nodiscard]] std::optional<EditState> redo(const EditState &now);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }

    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }

    /// Of the change that undo() would take back; empty if there is none.
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;

    /// Of all points, what they share counted once.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

    /// Changes the regions' values in all points: the model has spoken, or is another.
    void changeRegions(const std::function<void(MapPatch &)> &change);

private:
    struct Point
    {
        EditState state = {};
        QString label = {};
    };

    using SeePart = std::function<void(const void *part, std::uint64_t bytes)>;

    static void eachPart(const EditState &state, const SeePart &see);
    void count(const EditState &state);
    void discount(const EditState &state);
    void keepBudget();

    std::uint64_t m_budget;
    std::deque<Point> m_done = {};    ///< oldest first
    std::vector<Point> m_undone = {}; ///< the next to redo is last
    std::uint64_t m_bytes = 0;
    std::unordered_map<const void *, std::size_t> m_uses = {}; ///< of tiles and values, by points
    int m_mergeKey = 0;
    Clock::time_point m_pushed = {};
};

} // namespace inspyre::ui
