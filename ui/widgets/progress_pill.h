#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace inspyre::ui {

/// A discreet sentence with a thin bar, floating over the lower edge of its parent.
class ProgressPill final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPill(QWidget *parent);

    /// `fraction` below 0 is "not known". An empty `button` hides the button.
    void showText(const QString &text, double fraction, const QString &button = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_button;
};

} // namespace inspyre::ui
