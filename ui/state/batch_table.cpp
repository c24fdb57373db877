#include "ui/state/batch_table.h"

#include "ui/state/intake.h"

#include <algorithm>
#include <chrono>
#include <compare>
#include <limits>
#include <numeric>
#include <utility>

namespace inspyre::ui {

namespace {

/// How long rows stay where they are although they should be elsewhere: who reads needs some rest.
constexpr std::chrono::milliseconds kArrangeEvery{500};

double timeOf(const BatchRow &row)
{
    return row.facts ? row.facts->readMs + row.facts->matteMs + row.facts->writeMs : -1.0;
}

double doubtOf(const BatchRow &row)
{
    return row.facts ? row.facts->doubt : -1.0;
}

/// Those that call for a person first.
int rankOf(const BatchRow &row)
{
    if (row.flawed()) {
        return 0;
    }
    switch (row.state) {
    case ItemState::Failed: return 1;
    case ItemState::Doubtful: return 2;
    case ItemState::Writing: return 3;
    case ItemState::Matting: return 4;
    case ItemState::Reading: return 5;
    case ItemState::Waiting: return 6;
    case ItemState::Done: return 7;
    case ItemState::Skipped: return 8;
    }
    return 9;
}

/// Why it failed or was skipped: rows of a kind come together.
int kindOf(const BatchRow &row)
{
    if (row.flawed()) {
        return static_cast<int>(row.item.flaw);
    }
    constexpr int kErrors = 100;
    return row.error ? kErrors + static_cast<int>(row.error->code)
                     : std::numeric_limits<int>::max();
}

std::partial_ordering compare(const BatchRow &a, const BatchRow &b, int column)
{
    switch (column) {
    case BatchTable::PictureColumn: return a.item.inside.native() <=> b.item.inside.native();
    case BatchTable::TargetColumn: return a.item.target.native() <=> b.item.target.native();
    case BatchTable::StateColumn: return rankOf(a) <=> rankOf(b);
    case BatchTable::DoubtColumn: return doubtOf(a) <=> doubtOf(b);
    case BatchTable::TimeColumn: return timeOf(a) <=> timeOf(b);
    case BatchTable::SizeColumn: return a.item.bytes <=> b.item.bytes;
    case BatchTable::MessageColumn: return kindOf(a) <=> kindOf(b);
    default: return std::partial_ordering::equivalent;
    }
}

} // namespace

BatchTable::BatchTable(QThreadPool &io, QObject *parent)
    : QAbstractTableModel(parent)
    , m_thumbnails(io)
{
    m_arranging.setSingleShot(true);
    m_arranging.setInterval(kArrangeEvery);
    connect(&m_arranging, &QTimer::timeout, this, &BatchTable::arrangeAgain);
    connect(&m_thumbnails, &BatchThumbnails::ready, this, [this](const QList<quint32> &numbers) {
        for (const auto number : numbers) {
            if (const int place = placeOf(number); place >= 0) {
                tellChanged(place, place, PictureColumn);
            }
        }
    });
}

int BatchTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BatchTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

int BatchTable::indexOf(std::uint32_t number) const
{
    return number < m_byNumber.size() ? m_byNumber[number] : -1;
}

const BatchRow &BatchTable::at(int row) const
{
    return m_rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

const BatchRow *BatchTable::find(std::uint32_t number) const
{
    const int index = indexOf(number);
    return index >= 0 ? &m_rows[static_cast<std::size_t>(index)] : nullptr;
}

int BatchTable::placeOf(std::uint32_t number) const
{
    const int index = indexOf(number);
    return index >= 0 ? m_places[static_cast<std::size_t>(index)] : -1;
}

int BatchTable::count(ItemState state) const
{
    return m_counts[static_cast<std::size_t>(state)];
}

void BatchTable::tally(const BatchRow &row, int by)
{
    m_counts[static_cast<std::size_t>(row.state)] += by;
    m_flawed += row.flawed() ? by : 0;
}

bool BatchTable::passes(const BatchRow &row) const
{
    switch (m_filter) {
    case Filter::All: return true;
    case Filter::Failed: return row.state == ItemState::Failed || row.flawed();
    case Filter::Doubtful: return row.state == ItemState::Doubtful;
    }
    return true;
}

/// Rows that are alike keep the order in which they came, whichever way round.
bool BatchTable::before(const BatchRow &a, const BatchRow &b) const
{
    const auto order = compare(a, b, m_sortColumn);
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

std::vector<int> BatchTable::arranged() const
{
    std::vector<int> shown;
    shown.reserve(m_rows.size());
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        if (passes(m_rows[index])) {
            shown.push_back(static_cast<int>(index));
        }
    }
    if (m_sortColumn >= 0) {
        std::ranges::stable_sort(shown, [this](int a, int b) {
            return before(m_rows[static_cast<std::size_t>(a)], m_rows[static_cast<std::size_t>(b)]);
        });
    }
    return shown;
}

void BatchTable::show(std::vector<int> shown)
{
    m_shown = std::move(shown);
    m_places.assign(m_rows.size(), -1);
    for (std::size_t place = 0; place < m_shown.size(); ++place) {
        m_places[static_cast<std::size_t>(m_shown[place])] = static_cast<int>(place);
    }
}

void BatchTable::arrangeAgain()
{
    m_arranging.stop();
    auto shown = arranged();
    if (shown == m_shown) {
        return;
    }
    if (shown.size() != m_shown.size()) {
        beginResetModel();
        show(std::move(shown));
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(before.size()));
    for (const auto &index : before) {
        rows.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    }
    show(std::move(shown));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rows[static_cast<std::size_t>(i)];
        const int place = m_places[static_cast<std::size_t>(row)];
        after << (place >= 0 ? index(place, before.at(i).column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void BatchTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrangeAgain();
}

void BatchTable::setFilter(Filter filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        arrangeAgain();
    }
}

void BatchTable::append(const BatchItem &item)
{
    const auto index = static_cast<int>(m_rows.size());
    if (item.number >= m_byNumber.size()) {
        m_byNumber.resize(item.number + 1, -1);
    }
    m_byNumber[item.number] = index;
    m_rows.push_back({.item = item});
    tally(m_rows.back(), 1);
}

void BatchTable::setItems(std::span<const BatchItem> items, const std::filesystem::path &output)
{
    beginResetModel();
    m_arranging.stop();
    m_thumbnails.clear();
    m_output = output;
    m_rows.clear();
    m_byNumber.clear();
    m_counts = {};
    m_flawed = 0;
    m_rows.reserve(items.size());
    for (const auto &item : items) {
        append(item);
    }
    show(arranged());
    endResetModel();
    Q_EMIT countsChanged();
}

/// New rows come to the end, and to their place when all are arranged the next time.
void BatchTable::addItems(std::span<const BatchItem> items)
{
    const std::size_t old = m_rows.size();
    for (const auto &item : items) {
        if (indexOf(item.number) < 0) {
            append(item);
        }
    }
    m_places.resize(m_rows.size(), -1);
    std::vector<int> more;
    for (std::size_t index = old; index < m_rows.size(); ++index) {
        if (passes(m_rows[index])) {
            more.push_back(static_cast<int>(index));
        }
    }
    if (!more.empty()) {
        const auto first = static_cast<int>(m_shown.size());
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        for (const int index : more) {
            m_places[static_cast<std::size_t>(index)] = static_cast<int>(m_shown.size());
            m_shown.push_back(index);
        }
        endInsertRows();
    }
    if (m_sortColumn >= 0 && !m_arranging.isActive()) {
        m_arranging.start();
    }
    Q_EMIT countsChanged();
}

/// @return whether the row's place may be another now
bool BatchTable::update(BatchRow &row, const ItemUpdate &now)
{
    const bool passed = passes(row);
    tally(row, -1);
    row.state = now.state;
    if (now.item) {
        row.item = *now.item;
    }
    const bool again = row.state < ItemState::Done;
    if (now.facts || again) {
        row.facts = now.facts;
    }
    if (now.error || again) {
        row.error = now.error;
    }
    tally(row, 1);
    const bool byWork = m_sortColumn >= StateColumn && m_sortColumn != SizeColumn;
    return passed != passes(row) || byWork || (m_sortColumn >= 0 && now.item);
}

void BatchTable::apply(std::span<const ItemUpdate> updates)
{
    std::vector<BatchItem> more;
    for (const auto &one : updates) {
        if (one.item && indexOf(one.number) < 0) {
            more.push_back(*one.item);
        }
    }
    if (!more.empty()) {
        addItems(more);
    }
    int first = std::numeric_limits<int>::max();
    int last = -1;
    bool moved = false;
    for (const auto &one : updates) {
        const int index = indexOf(one.number);
        if (index < 0) {
            continue;
        }
        moved = update(m_rows[static_cast<std::size_t>(index)], one) || moved;
        if (const int place = m_places[static_cast<std::size_t>(index)]; place >= 0) {
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    if (last >= 0) {
        tellChanged(first, last, -1);
    }
    if (moved && !m_arranging.isActive()) {
        m_arranging.start();
    }
    Q_EMIT countsChanged();
}

/// @param column  -1: all
void BatchTable::tellChanged(int first, int last, int column)
{
    Q_EMIT dataChanged(
        index(first, column >= 0 ? column : 0), index(last, column >= 0 ? column : kColumns - 1));
}

} // namespace inspyre::ui
