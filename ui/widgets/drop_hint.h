#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace inspyre::ui {

/// The empty state: a large area that invites a drop, and two buttons for those who do not drag.
class DropHint final : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent = nullptr);

    /// While something hovers over the window that can be dropped.
    void setInviting(bool on);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_inviting = false;
};

} // namespace inspyre::ui
