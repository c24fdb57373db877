#include "ui/state/editing.h"

#include <inspyre/regions.h>

#include <algorithm>
#include <utility>

namespace inspyre::ui {

namespace {

QString strokeLabel(BrushMode mode)
{
    switch (mode) {
    case BrushMode::Keep: return Editing::tr("Keep with the brush");
    case BrushMode::Erase: return Editing::tr("Erase with the brush");
    case BrushMode::Restore: return Editing::tr("Restore with the brush");
    }
    return {};
}

/// `length` pixels from `begin` on, at least `least`, inside of [0, most).
std::pair<int, int> fitted(int begin, int length, int least, int most)
{
    const int end = std::clamp(begin + length, 0, most);
    begin = std::clamp(begin, 0, most);
    const int missing = std::max(0, least - (end - begin));
    const int first = std::clamp(begin - missing / 2, 0, most - least);
    return {first, std::max(end, first + least) - first};
}

Rect fittedRegion(const Rect &place, Size picture)
{
    const auto [x, width] = fitted(place.x, place.width, kLeastRegion, picture.width);
    const auto [y, height] = fitted(place.y, place.height, kLeastRegion, picture.height);
    return {.x = x, .y = y, .width = width, .height = height};
}

bool inside(const Rect &rect, Size size)
{
    return rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= size.width &&
           rect.y + rect.height <= size.height;
}

} // namespace

Editing::Editing(QThreadPool &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{}

Editing::~Editing() = default;

void Editing::setPicture(Size picture)
{
    if (picture == m_picture) {
        return;
    }
    m_picture = picture;
    fit();
}

/// What does not belong to a picture of this size goes.
void Editing::fit()
{
    if (m_picture == Size{}) {
        return;
    }
    const auto fits = [this](const MapPatch &region) { return inside(region.place, m_picture); };
    const bool strokesFit = m_state.strokes.empty() || m_state.strokes.picture() == m_picture;
    const bool regionsFit = std::all_of(m_state.regions.begin(), m_state.regions.end(), fits);
    if (strokesFit && regionsFit) {
        return;
    }
    m_stroke.reset();
    m_waiting.clear();
    m_undo = UndoStack();
    m_state.strokes = {};
    m_state.regions.clear();
    m_state.look.frame.manual = {};
    Q_EMIT changed(whole());
    Q_EMIT settled();
    Q_EMIT lost();
}

void Editing::setUndoBudget(std::uint64_t bytes)
{
    m_undo.setBudget(bytes);
    if (!drawing()) {
        Q_EMIT settled();
    }
}

void Editing::setLook(const Look &look, const QString &label, int mergeKey)
{
    if (waits([=, this] { setLook(look, label, mergeKey); })) {
        m_wishedLook = look;
        Q_EMIT wished();
        return;
    }
    if (look == m_state.look) {
        return;
    }
    m_undo.push(m_state, label, mergeKey);
    m_state.look = look;
    Q_EMIT changed(whole());
    Q_EMIT settled();
}

void Editing::beginStroke(const Brush &brush, const StrokePoint &point)
{
    if (m_picture == Size{} || waits([=, this] { beginStroke(brush, point); })) {
        return;
    }
    startStroke(brush, point);
}

void Editing::startStroke(const Brush &brush, const StrokePoint &point)
{
    m_beforeStroke = m_state;
    m_strokeLabel = strokeLabel(brush.mode);
    const bool fresh = m_state.strokes.picture() != m_picture;
    m_stroke = std::make_unique<StrokeRun>(
        m_view,
        fresh ? StrokeLayer(m_picture) : m_state.strokes,
        brush,
        StrokeRun::Events{
            .painted =
                [this](const StrokeLayer &layer, const Rect &place) {
                    if (!place.empty()) {
                        m_state.strokes = layer;
                        Q_EMIT changed(place);
                    }
                },
            .finished = [this](const Error *error) { finishStroke(error); }});
    m_stroke->extend({&point, 1});
    Q_EMIT wished();
}

void Editing::extendStroke(std::span<const StrokePoint> points)
{
    if (!m_waiting.empty()) {
        m_waiting.push_back(
            [this, copy = std::vector(points.begin(), points.end())] { extendStroke(copy); });
    } else if (drawing()) {
        m_stroke->extend(points);
    }
}

void Editing::endStroke()
{
    if (!m_waiting.empty()) {
        m_waiting.push_back([this] { endStroke(); });
    } else if (drawing()) {
        m_stroke->end();
    }
}

void Editing::cancelStroke()
{
    if (!m_waiting.empty()) {
        m_waiting.push_back([this] { cancelStroke(); });
    } else if (drawing()) {
        m_stroke.reset();
        set(std::exchange(m_beforeStroke, {}));
    }
}

void Editing::finishStroke(const Error *error)
{
    const auto trouble = error != nullptr ? *error : Error{};
    m_stroke.reset();
    if (m_state.strokes != m_beforeStroke.strokes) {
        m_undo.push(m_beforeStroke, m_strokeLabel);
    }
    m_beforeStroke = {};
    Q_EMIT settled();
    if (!trouble.message.empty()) {
        Q_EMIT troubled(trouble);
    }
    if (!m_waiting.empty()) {
        catchUp();
    }
}

void Editing::catchUp()
{
    m_catchingUp = true;
    for (const auto &change : std::exchange(m_waiting, {})) {
        change(); // perhaps waits again
    }
    m_catchingUp = false;
    if (m_stroke == nullptr) {
        Q_EMIT settled(); // look() is that of the state from here on
    }
}

/// Whether `change` has to wait for a stroke, of which it then is the end.
bool Editing::waits(std::function<void()> change)
{
    if (m_stroke == nullptr && m_waiting.empty()) {
        return false;
    }
    if (drawing() && m_waiting.empty()) {
        m_stroke->end();
        if (m_stroke == nullptr) {
            return false; // all of it had been painted
        }
    }
    if (m_waiting.empty() && !m_catchingUp) {
        m_wishedLook = m_state.look;
    }
    m_waiting.push_back(std::move(change));
    return true;
}

void Editing::addRegion(const Rect &place)
{
    const bool possible = std::min(m_picture.width, m_picture.height) >= kLeastRegion;
    if (!possible || waits([=, this] { addRegion(place); }) ||
        m_state.regions.size() >= kMostRegions) {
        return;
    }
    static std::uint64_t lastId = 0;
    for (const auto &region : m_state.regions) {
        lastId = std::max(lastId, region.id);
    }
    m_undo.push(m_state, tr("Refine a region"));
    m_state.regions.push_back({.id = ++lastId, .place = fittedRegion(place, m_picture)});
    Q_EMIT changed(m_state.regions.back().place);
    Q_EMIT settled();
}

void Editing::removeRegion(std::uint64_t id)
{
    if (waits([=, this] { removeRegion(id); })) {
        return;
    }
    auto state = m_state;
    if (std::erase_if(state.regions, [id](const MapPatch &one) { return one.id == id; }) > 0) {
        m_undo.push(m_state, tr("Remove a region"));
        set(std::move(state));
    }
}

void Editing::undo()
{
    if (drawing() && m_waiting.empty()) {
        cancelStroke();
        return;
    }
    if (waits([this] { undo(); })) {
        return;
    }
    if (auto before = m_undo.undo(m_state)) {
        set(*std::move(before));
    }
}

void Editing::redo()
{
    if (waits([this] { redo(); })) {
        return;
    }
    if (auto after = m_undo.redo(m_state)) {
        set(*std::move(after));
    }
}

void Editing::adopt(const EditState &state)
{
    m_stroke.reset();
    m_waiting.clear();
    m_undo = UndoStack();
    set(state);
    fit();
}

void Editing::load(const EditState &state, const QString &label)
{
    if (m_picture == Size{}) {
        adopt(state);
        return;
    }
    if (waits([=, this] { load(state, label); })) {
        m_wishedLook = state.look;
        Q_EMIT wished();
        return;
    }
    m_undo.push(m_state, label);
    set(state);
    fit();
}

void Editing::afterwards(std::function<void()> call)
{
    if (!waits(call)) {
        call();
    }
}

void Editing::changeRegions(const std::function<void(MapPatch &)> &change)
{
    for (auto *state : {&m_state, &m_beforeStroke}) {
        for (auto &region : state->regions) {
            change(region);
        }
    }
    m_undo.changeRegions(change);
}

void Editing::set(EditState state)
{
    m_state = std::move(state);
    Q_EMIT changed(whole());
    Q_EMIT settled();
}

Rect Editing::whole() const
{
    return {.width = m_picture.width, .height = m_picture.height};
}

} // namespace inspyre::ui
