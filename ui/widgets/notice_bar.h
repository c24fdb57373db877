#pragma once

#include <QFrame>
#include <QTimer>

#include <cstdint>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace inspyre::ui {

class SignLabel;

/// One sentence above the canvas: what was done, or why not, and what may follow. A plain one
/// goes by itself after a while; one with a button stays until it is answered or replaced.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Information, Success, Problem };

    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(
        Kind kind, const QString &text, const QString &button = {}, const QString &other = {});
    /// A bar in the place of the sign of its kind; the button cancels.
    void showProgress(const QString &text, double fraction, const QString &button);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void buttonClicked();
    void otherClicked();

private:
    void showButtons(const QString &button, const QString &other);

    SignLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QPushButton *m_other;
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace inspyre::ui
