#pragma once

#include "ui/state/batch_thumbnails.h"

#include <inspyre/batch.h>

#include <QAbstractTableModel>
#include <QTimer>

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace inspyre::ui {

/// A picture of a batch, and what has become of it.
struct BatchRow
{
    BatchItem item = {};
    ItemState state = ItemState::Waiting;
    std::shared_ptr<const ItemFacts> facts = {}; ///< of Done and Doubtful
    std::shared_ptr<const Error> error = {};     ///< of Failed, and of Skipped why

    /// Whether it is to be looked at before the batch begins.
    [[nodiscard]] bool flawed() const
    {
        return state == ItemState::Waiting && item.flaw != Flaw::None;
    }
};

/// The pictures of a batch. Sorts and filters by itself, for ten thousand rows of which hundreds
/// change every second: changes are told in one piece, and what must move because of them moves
/// twice a second.
///
/// Threads: GUI thread only.
class BatchTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PictureColumn,
        TargetColumn,
        StateColumn,
        DoubtColumn,
        TimeColumn,
        SizeColumn,
        MessageColumn,
        kColumns
    };

    enum Role {
        NumberRole = Qt::UserRole + 1, ///< BatchItem::number
        StateRole,                     ///< ItemState as int
        FlawedRole,                    ///< BatchRow::flawed()
    };

    enum class Filter : std::uint8_t { All, Failed, Doubtful };

    /// @param io  for thumbnails; outlives this
    explicit BatchTable(QThreadPool &io, QObject *parent = nullptr);

    // In the order and the filter of now.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole; DecorationRole of the first column: the thumbnail (QImage); ToolTipRole: what
    /// the text leaves out; AccessibleTextRole; those of Role.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    /// A column of -1 is the order in which the pictures came.
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(Filter filter);

    [[nodiscard]] Filter filter() const { return m_filter; }

    /// Other pictures, all waiting. @param output  targets are shown relative to it
    void setItems(std::span<const BatchItem> items, const std::filesystem::path &output);
    void addItems(std::span<const BatchItem> items);
    /// What has changed; of pictures that are not here, what is added.
    void apply(std::span<const ItemUpdate> updates);

    /// All of them, in the order in which they came.
    [[nodiscard]] const std::vector<BatchRow> &rows() const { return m_rows; }

    /// By the place in the table.
    [[nodiscard]] const BatchRow &at(int row) const;
    /// By BatchItem::number; null if it is not here.
    [[nodiscard]] const BatchRow *find(std::uint32_t number) const;
    /// The place in the table; -1 if it is not shown.
    [[nodiscard]] int placeOf(std::uint32_t number) const;

    [[nodiscard]] int count(ItemState state) const;

    [[nodiscard]] int flawed() const { return m_flawed; }

    [[nodiscard]] BatchThumbnails &thumbnails() { return m_thumbnails; }

Q_SIGNALS:
    /// count(), flawed() or the number of pictures.
    void countsChanged();

private:
    static constexpr std::size_t kStates = static_cast<std::size_t>(ItemState::Skipped) + 1;

    [[nodiscard]] QString text(const BatchRow &row, int column) const;
    [[nodiscard]] static QString message(const BatchRow &row);
    [[nodiscard]] static QString tip(const BatchRow &row, int column);
    [[nodiscard]] bool passes(const BatchRow &row) const;
    [[nodiscard]] bool before(const BatchRow &a, const BatchRow &b) const;
    [[nodiscard]] int indexOf(std::uint32_t number) const;
    [[nodiscard]] bool update(BatchRow &row, const ItemUpdate &now);
    [[nodiscard]] std::vector<int> arranged() const;
    void append(const BatchItem &item);
    void tally(const BatchRow &row, int by);
    void show(std::vector<int> shown);
    void arrangeAgain();
    void tellChanged(int first, int last, int column);

    BatchThumbnails m_thumbnails;
    std::filesystem::path m_output;
    std::vector<BatchRow> m_rows;
    std::vector<int> m_byNumber; ///< index into m_rows; -1: none
    std::vector<int> m_shown;    ///< indices into m_rows
    std::vector<int> m_places;   ///< of each of m_rows in m_shown; -1: not shown
    std::array<int, kStates> m_counts = {};
    int m_flawed = 0;
    Filter m_filter = Filter::All;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_arranging;
};

} // namespace inspyre::ui
