#include "ui/state/undo_stack.h"

#include <utility>

namespace inspyre::ui {

namespace {

/// A point itself, and its list of tiles.
std::uint64_t ownBytes(const EditState &state)
{
    constexpr std::uint64_t kPlace = 24; ///< of a tile in the list
    std::uint64_t tiles = 0;
    state.strokes.eachTile([&tiles](int, int, const auto &) { ++tiles; });
    return sizeof(EditState) + tiles * kPlace + state.regions.size() * sizeof(MapPatch);
}

} // namespace

UndoStack::UndoStack(std::uint64_t budget)
    : m_budget(budget)
{}

void UndoStack::push(
    const EditState &before, const QString &label, int mergeKey, Clock::time_point when)
{
    for (const auto &point : m_undone) {
        discount(point.state);
    }
    m_undone.clear();
    const bool merges =
        mergeKey != 0 && mergeKey == m_mergeKey && !m_done.empty() && when - m_pushed <= kMergeTime;
    m_mergeKey = mergeKey;
    m_pushed = when;
    if (!merges) {
        count(before);
        m_done.push_back({before, label});
        keepBudget();
    }
}

std::optional<EditState> UndoStack::undo(const EditState &now)
{
    if (m_done.empty()) {
        return {};
    }
    auto point = std::move(m_done.back());
    m_done.pop_back();
    count(now);
    m_undone.push_back({now, point.label});
    discount(point.state);
    m_mergeKey = 0;
    return std::move(point.state);
}

std::optional<EditState> UndoStack::redo(const EditState &now)
{
    if (m_undone.empty()) {
        return {};
    }
    auto point = std::move(m_undone.back());
    m_undone.pop_back();
    count(now);
    m_done.push_back({now, point.label});
    discount(point.state);
    m_mergeKey = 0;
    return std::move(point.state);
}

QString UndoStack::undoLabel() const
{
    return m_done.empty() ? QString() : m_done.back().label;
}

QString UndoStack::redoLabel() const
{
    return m_undone.empty() ? QString() : m_undone.back().label;
}

void UndoStack::changeRegions(const std::function<void(MapPatch &)> &change)
{
    const auto inPoint = [&](Point &point) {
        discount(point.state);
        for (auto &region : point.state.regions) {
            change(region);
        }
        count(point.state);
    };
    for (auto &point : m_done) {
        inPoint(point);
    }
    for (auto &point : m_undone) {
        inPoint(point);
    }
    keepBudget();
}

void UndoStack::eachPart(const EditState &state, const SeePart &see)
{
    state.strokes.eachTile(
        [&see](int, int, const auto &tile) { see(tile.get(), sizeof(StrokeTile)); });
    for (const auto &region : state.regions) {
        const auto &view = region.values.view();
        if (!region.values.empty()) {
            see(view.data, view.stride * static_cast<std::uint64_t>(view.height));
        }
    }
}

void UndoStack::count(const EditState &state)
{
    m_bytes += ownBytes(state);
    eachPart(state, [this](const void *part, std::uint64_t bytes) {
        if (m_uses[part]++ == 0) {
            m_bytes += bytes;
        }
    });
}

void UndoStack::discount(const EditState &state)
{
    m_bytes -= ownBytes(state);
    eachPart(state, [this](const void *part, std::uint64_t bytes) {
        const auto found = m_uses.find(part);
        if (--found->second == 0) {
            m_uses.erase(found);
            m_bytes -= bytes;
        }
    });
}

void UndoStack::setBudget(std::uint64_t budget)
{
    m_budget = budget;
    keepBudget();
}

void UndoStack::keepBudget()
{
    while (m_bytes > m_budget && m_done.size() > 1) {
        discount(m_done.front().state);
        m_done.pop_front();
    }
}

} // namespace inspyre::ui
