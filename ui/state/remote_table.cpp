#include "ui/state/remote_table.h"

#include "ui/text/cost_text.h"
#include "ui/text/text.h"

#include <QLocale>

#include <cmath>

namespace inspyre::ui {

namespace {

constexpr int kRows = 4;
constexpr double kJoulesPerKwh = 3.6e6;

QString none()
{
    return QStringLiteral("–");
}

QString bytes(double mean)
{
    return mean > 0.0 ? bytesText(static_cast<std::uint64_t>(std::llround(mean))) : none();
}

} // namespace

RemoteTable::RemoteTable(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(kRows)
{
    show({}, {}, {});
}

void RemoteTable::show(
    const RemoteStatistics &service, const TimeStatistics &local, const CostInputs &costs)
{
    const double rate = instanceRate(costs.prices, costs.instance);
    const auto wakeTip = tr("A wake-up is paid until the instance has been idle for %1")
                             .arg(waitText(costs.idleWindow));
    const auto row = [&](const QString &side, const TimeStatistics &times, bool wakes) {
        return Row{
            .side = side,
            .tip = wakes ? wakeTip : tr("The instance's time for one picture"),
            .times = times,
            .up = service.meanBytesUp,
            .down = service.meanBytesDown,
            .usd = rate * (times.p50 / 1000.0 + (wakes ? costs.idleWindow : 0.0))};
    };
    m_rows = {
        row(tr("Service, cold"), service.cold, true),
        row(tr("Service, warming up"), service.warming, true),
        row(tr("Service, warm"), service.warmPicture, false),
        {.side = tr("This computer"),
         .tip = tr("Electricity for one picture"),
         .times = local,
         .usd = costs.watts * costs.powerPrice * local.p50 / 1000.0 / kJoulesPerKwh}};
    Q_EMIT dataChanged(index(0, 0), index(kRows - 1, kColumns - 1));
}

int RemoteTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kRows;
}

int RemoteTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString RemoteTable::text(const Row &row, int column)
{
    if (column == SideColumn) {
        return row.side;
    }
    if (row.times.count == 0) {
        return column == CountColumn ? QLocale().toString(0) : none();
    }
    switch (column) {
    case CountColumn: return QLocale().toString(static_cast<qulonglong>(row.times.count));
    case MedianColumn: return durationText(row.times.p50);
    case SlowColumn: return durationText(row.times.p95);
    case UpColumn: return bytes(row.up);
    case DownColumn: return bytes(row.down);
    case PriceColumn: return moneyText(row.usd);
    default: return {};
    }
}

QVariant RemoteTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() == PriceColumn ? row.tip : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter |
            (index.column() == SideColumn ? Qt::AlignLeading : Qt::AlignTrailing));
    default: return {};
    }
}

QVariant RemoteTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(
            Qt::AlignVCenter | (section == SideColumn ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    const bool tip = role == Qt::ToolTipRole;
    if (!tip && role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SideColumn: return tip ? QString() : tr("Measured");
    case CountColumn: return tip ? tr("How often") : tr("Runs");
    case MedianColumn: return tip ? tr("Half of them took less") : tr("p50");
    case SlowColumn: return tip ? tr("19 of 20 took less") : tr("p95");
    case UpColumn: return tip ? tr("Sent for a picture") : tr("Sent");
    case DownColumn: return tip ? tr("Received for a picture") : tr("Received");
    case PriceColumn: return tip ? tr("With the prices of the page “Advisor”") : tr("Costs");
    default: return {};
    }
}

} // namespace inspyre::ui
