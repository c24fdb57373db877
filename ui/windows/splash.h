#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inspyre::ui {

class EngineSession;
class StartFailure;
class WaterfallView;

/// What is on the screen first: the phases of the start as they run. It never blocks; closing it
/// does not stop the start. It closes by itself soon after the engine is usable, unless the
/// pointer is on it; a failure keeps it open with the ways out.
class Splash final : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive this. Nothing is started here: the first frame comes first.
    explicit Splash(EngineSession &session, QWidget *parent = nullptr);
    ~Splash() override;

Q_SIGNALS:
    void firstFrameShown(); ///< once, after the frame is on the screen
    void closed();
    void retryRequested();
    void chooseModelRequested();
    void useStarterRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeFooter();
    void follow();
    void showFailure();
    void refresh();
    void announce(const QString &sentence);
    void closeIfLeftAlone();
    [[nodiscard]] bool isHovered() const;
    [[nodiscard]] QString details() const;

    EngineSession &m_session;
    WaterfallView *m_waterfall;
    QLabel *m_sentence = nullptr;
    QLabel *m_total = nullptr;
    QWidget *m_footer = nullptr;
    StartFailure *m_failure = nullptr; ///< made when it is needed: the first frame comes first
    QTimer m_frames;                   ///< while something runs
    QTimer m_goodbye;                  ///< from usable to closing
    QString m_announced;
    QPoint m_pointerAtShow;
    bool m_painted = false;
};

} // namespace inspyre::ui
