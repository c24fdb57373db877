#pragma once

#include <inspyre/journal.h>

#include <QFrame>

#include <filesystem>
#include <vector>

class QLabel;

namespace inspyre::ui {

class ColumnScroll;

/// The batches that were not finished, newest first: each can go on or be forgotten.
class BatchOffers final : public QFrame
{
    Q_OBJECT

public:
    explicit BatchOffers(QWidget *parent = nullptr);

    /// It hides when there are none.
    void offer(std::vector<FoundJournal> journals);
    /// Not offered any more.
    void drop(const std::filesystem::path &journal);

    [[nodiscard]] const std::vector<FoundJournal> &journals() const { return m_journals; }

Q_SIGNALS:
    void resumeRequested(const std::filesystem::path &journal);
    void forgetRequested(const std::filesystem::path &journal);

private:
    [[nodiscard]] QWidget *makeRow(const FoundJournal &journal);
    void fill();

    std::vector<FoundJournal> m_journals;
    QLabel *m_title;
    ColumnScroll *m_scroll;
};

} // namespace inspyre::ui
