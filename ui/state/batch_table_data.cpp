// What a BatchTable shows of its rows.
#include "ui/state/batch_table.h"
#include "ui/state/intake.h"
#include "ui/text/batch_text.h"
#include "ui/text/text.h"

#include <QLocale>

namespace inspyre::ui {

namespace {

/// The row says where the file is.
QString shortErrorText(const Error &error)
{
    auto shown = error;
    shown.subject = std::filesystem::path(error.subject).filename().string();
    return errorText(shown);
}

QString percent(double share)
{
    const QLocale locale;
    return locale.toString(qRound(100.0 * share)) + locale.percent();
}

QString pixelsText(Size size)
{
    const QLocale locale;
    return isolated(BatchTable::tr("%1 × %2", "width, height")
                        .arg(locale.toString(size.width), locale.toString(size.height)));
}

} // namespace

QVariant BatchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    // The worst, the slowest and the largest are what is looked for.
    if (role == Qt::InitialSortOrderRole) {
        const bool most = section == DoubtColumn || section == TimeColumn || section == SizeColumn;
        return static_cast<int>(most ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PictureColumn: return tr("Picture");
    case TargetColumn: return tr("Result");
    case StateColumn: return tr("State");
    case DoubtColumn: return tr("Doubt");
    case TimeColumn: return tr("Time");
    case SizeColumn: return tr("Size");
    case MessageColumn: return tr("Message");
    default: return {};
    }
}

QVariant BatchTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return tip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == PictureColumn
                   ? tr("%1, %2", "picture, state")
                         .arg(isolated(text(row, PictureColumn)), text(row, StateColumn))
                   : text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == PictureColumn
                   // It is a cache that fills by being asked.
                   ? QVariant(const_cast<BatchThumbnails &>(m_thumbnails)
                                  .of(row.item.number, row.item.source))
                   : QVariant();
    case NumberRole: return row.item.number;
    case StateRole: return static_cast<int>(row.state);
    case FlawedRole: return row.flawed();
    default: return {};
    }
}

QString BatchTable::text(const BatchRow &row, int column) const
{
    switch (column) {
    case PictureColumn: return toQString(row.item.inside);
    case TargetColumn:
        return m_output.empty() ? toQString(row.item.target)
                                : toQString(row.item.target.lexically_relative(m_output));
    case StateColumn: return row.flawed() ? tr("Will fail") : itemStateText(row.state);
    case DoubtColumn: return row.facts ? percent(row.facts->doubt) : QString();
    case TimeColumn:
        return row.facts ? durationText(row.facts->readMs + row.facts->matteMs + row.facts->writeMs)
                         : QString();
    case SizeColumn: return row.item.bytes > 0 ? bytesText(row.item.bytes) : QString();
    case MessageColumn: return message(row);
    default: return {};
    }
}

QString BatchTable::message(const BatchRow &row)
{
    if (row.flawed()) {
        return flawText(row.item.flaw);
    }
    switch (row.state) {
    case ItemState::Failed:
        return row.error ? shortErrorText(*row.error) : tr("It could not be done.");
    case ItemState::Skipped:
        return row.item.skipped ? tr("There is such a file already.") : tr("It was left out.");
    case ItemState::Doubtful:
        return row.facts && !row.facts->subject ? tr("There seems to be no subject.")
                                                : tr("The model was not sure: look at it.");
    case ItemState::Waiting:
        return row.item.skipped ? tr("Will be skipped: there is such a file already.") : QString();
    case ItemState::Reading:
    case ItemState::Matting:
    case ItemState::Writing:
    case ItemState::Done: return {};
    }
    return {};
}

QString BatchTable::tip(const BatchRow &row, int column)
{
    switch (column) {
    case PictureColumn: return toQString(row.item.source);
    case TargetColumn: return toQString(row.item.target);
    case TimeColumn:
        return row.facts ? tr("Reading %1, model %2, writing %3")
                               .arg(
                                   durationText(row.facts->readMs),
                                   durationText(row.facts->matteMs),
                                   durationText(row.facts->writeMs))
                         : QString();
    case SizeColumn:
        if (row.facts) {
            return tr("Result: %1, %2", "size in pixels, bytes")
                .arg(pixelsText(row.facts->size), bytesText(row.facts->outputBytes));
        }
        return row.item.size.width > 0 ? pixelsText(row.item.size) : QString();
    case MessageColumn: return message(row);
    default: return {};
    }
}

} // namespace inspyre::ui
