#pragma once

#include <QList>
#include <QTableView>

namespace inspyre::ui {

class BatchTable;

/// The table of a batch. What is chosen stays chosen when rows come and go.
class BatchTableView final : public QTableView
{
    Q_OBJECT

public:
    /// @param table  outlives this
    explicit BatchTableView(BatchTable &table, QWidget *parent = nullptr);

    /// The numbers of the chosen rows, in the order of the table.
    [[nodiscard]] QList<quint32> chosen() const;
    void choose(const QList<quint32> &numbers);

    /// By a column of BatchTable, or -1 for the order in which the pictures came.
    void sortBy(int column);

Q_SIGNALS:
    void chosenChanged();
    /// By a double click or a key: somebody wants to look at it.
    void openRequested(quint32 number);

private:
    void layOutColumns();
    void keepChoice();
    void bringChoiceBack();

    BatchTable &m_table;
    QList<quint32> m_kept; ///< chosen before the model was reset
    quint32 m_keptCurrent = 0;
    bool m_hadCurrent = false;
    int m_keptScroll = 0;
};

} // namespace inspyre::ui
