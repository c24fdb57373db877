#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace inspyre::ui {

/// A failure in the place of what failed: an icon, what happened, and ways out as buttons.
class MessageCard final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageCard(QWidget *parent = nullptr);

    void setMessage(const QString &title, const QString &text);
    /// Ways out, in this order; the place in the list comes back with chosen().
    void setChoices(const QStringList &choices);

Q_SIGNALS:
    void chosen(int choice);

private:
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace inspyre::ui
