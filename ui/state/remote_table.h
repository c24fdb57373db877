#pragma once

#include <inspyre/cost.h>
#include <inspyre/remote_history.h>

#include <QAbstractTableModel>

#include <vector>

namespace inspyre::ui {

/// What was measured, a row each: the service cold, warming up and warm, and this computer.
class RemoteTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SideColumn,
        CountColumn,
        MedianColumn,
        SlowColumn, ///< p95
        UpColumn,
        DownColumn,
        PriceColumn,
        kColumns
    };

    explicit RemoteTable(QObject *parent = nullptr);

    void show(
        const RemoteStatistics &service, const TimeStatistics &local, const CostInputs &costs);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString side = {};
        QString tip = {}; ///< of the price
        TimeStatistics times = {};
        double up = 0.0; ///< bytes; 0: none
        double down = 0.0;
        double usd = 0.0;
    };

    [[nodiscard]] static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace inspyre::ui
