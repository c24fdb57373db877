#pragma once

#include <inspyre/cost.h>

#include <QAbstractTableModel>

#include <vector>

namespace inspyre::ui {

/// The ways to serve pictures, one a row, in the order of CostOption.
class CostTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WayColumn,
        DayColumn,
        MonthColumn,
        ColdColumn,
        MeanColumn,
        WorstColumn,
        LossColumn, ///< by waiting; the value from which it pays where no value was told
        kColumns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setInputs(const CostInputs &inputs);

    [[nodiscard]] const CostRow &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] const CostAdvice &advice() const { return m_advice; }

    /// Of the advice.
    [[nodiscard]] int bestRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CostRow &row, int column) const;

    std::vector<CostRow> m_rows;
    CostAdvice m_advice;
    bool m_valued = false; ///< somebody has told what a picture is worth
};

} // namespace inspyre::ui
