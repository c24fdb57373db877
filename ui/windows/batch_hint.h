#pragma once

#include <QWidget>

namespace inspyre::ui {

/// A batch without pictures: where to drop some.
class BatchHint final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchHint(QWidget *parent = nullptr);

    /// While something hovers over the window that can be dropped.
    void setInviting(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_inviting = false;
};

} // namespace inspyre::ui
