#pragma once

#include <QFrame>

#include <array>

class QLabel;
class QProgressBar;

namespace inspyre::ui {

class ModelLibrary;

/// All that is known of one model: what it is good for, what went wrong with it, licence, file,
/// speed, checksum and architecture.
class ModelDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit ModelDetails(QWidget *parent = nullptr);

    /// @param row  of the library; -1 shows a sentence that none is chosen
    void show(const ModelLibrary &library, int row);

private:
    struct Line
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };

    static constexpr std::size_t kLines = 7;

    void addLines();

    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_problem;
    QProgressBar *m_bar;
    QWidget *m_facts;
    std::array<Line, kLines> m_lines;
};

} // namespace inspyre::ui
