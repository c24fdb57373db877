#pragma once

#include <inspyre/batch.h>

#include <QFrame>

#include <array>

class QLabel;
class QProgressBar;

namespace inspyre::ui {

/// How far a batch is: pictures, rate, what is left, how busy reading, model and writing are, and
/// which of them the others wait for.
class BatchProgress final : public QFrame
{
    Q_OBJECT

public:
    explicit BatchProgress(QWidget *parent = nullptr);

    /// @param heading  what it is doing
    void show(const QString &heading, const RunStats &stats);
    /// While nothing can be counted yet; a `fraction` below 0 is "not known".
    void show(const QString &heading, double fraction);

    /// What came of it, and how long it took.
    void showEnd(const QString &heading, const RunStats &stats, double seconds);

    /// "34 of 120 done, 2 failed, 1 doubtful"
    [[nodiscard]] static QString countsText(const RunStats &stats);

private:
    struct Stage
    {
        QLabel *name = nullptr;
        QProgressBar *bar = nullptr;
    };

    [[nodiscard]] QWidget *makeStages();
    void showCounts(const RunStats &stats);
    void showStage(int stage, const StageLoad &load, bool bottleneck);

    QLabel *m_heading;
    QLabel *m_counts;
    QProgressBar *m_bar;
    QLabel *m_pace;
    QWidget *m_stages = nullptr;
    std::array<Stage, 3> m_stage = {};
};

} // namespace inspyre::ui
