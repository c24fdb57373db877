#include "ui/windows/batch_table_view.h"

#include "ui/state/batch_table.h"
#include "ui/text/batch_text.h"
#include "ui/text/text.h"
#include "ui/widgets/theme.h"
#include "ui/windows/batch_delegate.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace inspyre::ui {

namespace {

constexpr int kNameLetters = 36; ///< width of a column of names
constexpr int kArrow = 18;       ///< of the column by which they are sorted

/// What a column shows at the most.
QStringList widest(int column)
{
    QStringList texts;
    switch (column) {
    case BatchTable::StateColumn:
        for (int state = 0; state <= static_cast<int>(ItemState::Skipped); ++state) {
            texts << itemStateText(static_cast<ItemState>(state));
        }
        break;
    case BatchTable::TimeColumn:
        texts << durationText(888.0) << durationText(8880.0) << durationText(88'800.0);
        break;
    case BatchTable::SizeColumn:
        texts << bytesText(888) << bytesText(888'000) << bytesText(88'800'000);
        break;
    default: break;
    }
    return texts;
}

} // namespace

BatchTableView::BatchTableView(BatchTable &table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
{
    setModel(&table);
    setItemDelegate(new BatchDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Pictures of the batch"));
    layOutColumns();
    connect(&table, &BatchTable::modelAboutToBeReset, this, &BatchTableView::keepChoice);
    connect(&table, &BatchTable::modelReset, this, &BatchTableView::bringChoiceBack);
    connect(
        selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &BatchTableView::chosenChanged);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(index.data(BatchTable::NumberRole).toUInt());
    });
}

/// The rows are all alike and the columns do not follow what is in them: thousands of cells would
/// be asked at each change.
void BatchTableView::layOutColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(BatchDelegate::kRowHeight);
    verticalHeader()->setDefaultSectionSize(BatchDelegate::kRowHeight);
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const auto metrics = fontMetrics();
    for (int column = 0; column < BatchTable::kColumns - 1; ++column) {
        const bool isName = column <= BatchTable::TargetColumn;
        int width = isName ? kNameLetters * metrics.averageCharWidth() : 0;
        const auto texts = widest(column);
        for (const auto &text : texts) {
            width = std::max(width, metrics.horizontalAdvance(text));
        }
        if (column == BatchTable::StateColumn) {
            width += kIconSize + kSpace;
        }
        header->resizeSection(
            column, std::max(width + 3 * kSpace, header->sectionSizeHint(column) + kArrow));
    }
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void BatchTableView::sortBy(int column)
{
    const auto order = static_cast<Qt::SortOrder>(
        m_table.headerData(qMax(0, column), Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
    horizontalHeader()->setSortIndicator(column, order);
}

QList<quint32> BatchTableView::chosen() const
{
    std::vector<int> rows;
    const auto selection = selectionModel()->selection();
    for (const auto &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    const auto twice = std::ranges::unique(rows);
    rows.erase(twice.begin(), twice.end());
    QList<quint32> numbers;
    for (const int row : rows) {
        numbers << m_table.at(row).item.number;
    }
    return numbers;
}

void BatchTableView::choose(const QList<quint32> &numbers)
{
    QItemSelection selection;
    for (const auto number : numbers) {
        if (const int place = m_table.placeOf(number); place >= 0) {
            selection.append(QItemSelectionRange(
                m_table.index(place, 0), m_table.index(place, BatchTable::kColumns - 1)));
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void BatchTableView::keepChoice()
{
    m_kept = chosen();
    m_hadCurrent = currentIndex().isValid();
    m_keptCurrent = m_hadCurrent ? m_table.at(currentIndex().row()).item.number : 0;
    m_keptScroll = verticalScrollBar()->value();
}

void BatchTableView::bringChoiceBack()
{
    if (const int place = m_hadCurrent ? m_table.placeOf(m_keptCurrent) : -1; place >= 0) {
        selectionModel()->setCurrentIndex(m_table.index(place, 0), QItemSelectionModel::NoUpdate);
    }
    choose(m_kept);
    verticalScrollBar()->setValue(m_keptScroll);
}

} // namespace inspyre::ui
