#pragma once

#include "ui/state/remote_days.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace inspyre::ui {

class HistoryView;

/// When the service was cold: a chart over days, and a sentence.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    void setRecords(const std::vector<RemoteRecord> &records);

    [[nodiscard]] QString sentence() const;

    [[nodiscard]] HistoryView *view() const { return m_view; }

private:
    [[nodiscard]] QWidget *makeLegend();
    void showDays();

    std::vector<HistoryMark> m_marks;
    QComboBox *m_days;
    QLabel *m_sentence;
    HistoryView *m_view;
    QLabel *m_mark; ///< the one under the keyboard's frame
};

} // namespace inspyre::ui
