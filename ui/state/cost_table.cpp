#include "ui/state/cost_table.h"

#include "ui/text/cost_text.h"

#include <QFont>

#include <algorithm>

namespace inspyre::ui {

void CostTable::setInputs(const CostInputs &inputs)
{
    auto rows = compareCosts(inputs);
    const auto advice = adviceOf(inputs, rows);
    const bool reset = rows.size() != m_rows.size();
    if (reset) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    m_advice = advice;
    m_valued = inputs.imageValue.has_value();
    if (reset) {
        endResetModel();
    } else {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, LossColumn, LossColumn);
}

int CostTable::bestRow() const
{
    const auto best = std::ranges::find(m_rows, m_advice.best.option, &CostRow::option);
    return best != m_rows.end() ? static_cast<int>(best - m_rows.begin()) : -1;
}

int CostTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CostTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString CostTable::text(const CostRow &row, int column) const
{
    switch (column) {
    case WayColumn: return optionText(row.option);
    case DayColumn: return moneyText(row.usdPerDay);
    case MonthColumn: return moneyText(row.usdPerMonth);
    case ColdColumn: return shareText(row.coldShare);
    case MeanColumn: return waitText(row.meanWait);
    case WorstColumn: return waitText(row.worstWait);
    case LossColumn: {
        const auto &shown = m_valued ? row.lossPerDay : row.breakEvenValue;
        return shown ? moneyText(*shown) : QStringLiteral("–");
    }
    default: return {};
    }
}

QVariant CostTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto &row = at(index.row());
    const bool best = row.option == m_advice.best.option;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter |
            (index.column() == WayColumn ? Qt::AlignLeading : Qt::AlignTrailing));
    case Qt::FontRole: {
        QFont font;
        font.setBold(best);
        return font;
    }
    case Qt::ToolTipRole: return optionNeedsText(row.option);
    case Qt::AccessibleTextRole:
        return best && index.column() == WayColumn
                   ? tr("%1, best", "a way").arg(text(row, index.column()))
                   : text(row, index.column());
    default: return {};
    }
}

QVariant CostTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(
            Qt::AlignVCenter | (section == WayColumn ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    const bool tip = role == Qt::ToolTipRole;
    if (!tip && role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WayColumn: return tip ? tr("A way to serve the pictures") : tr("Way");
    case DayColumn: return tip ? tr("Average over the week") : tr("A day");
    case MonthColumn: return tip ? tr("30 days, less what is free") : tr("A month");
    case ColdColumn: return tip ? tr("Pictures that meet no instance") : tr("Cold");
    case MeanColumn: return tip ? tr("Mean wait for a picture") : tr("Mean wait");
    case WorstColumn: return tip ? tr("The longest wait for a picture") : tr("Worst wait");
    case LossColumn:
        if (m_valued) {
            return tip ? tr("What is lost a day by waiting, as you assume") : tr("Lost");
        }
        return tip ? tr("What a picture must be worth to you for this to pay") : tr("Pays from");
    default: return {};
    }
}

} // namespace inspyre::ui
