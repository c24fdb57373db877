#pragma once

#include <QWidget>

class QLabel;

namespace inspyre::ui {

/// An empty place that invites a drop: a dashed frame, which stands out while something hovers over
/// the window that can be dropped.
class DropFrame : public QWidget
{
    Q_OBJECT

public:
    /// @param inset  pixels between its own edge and the frame
    explicit DropFrame(int inset, QWidget *parent = nullptr);

    void setInviting(bool on);

protected:
    /// Of the words in it, centred and wrapped. @param size  of the usual one
    [[nodiscard]] static QLabel *makeLine(const QString &text, double size);

    void paintEvent(QPaintEvent *event) override;

private:
    int m_inset;
    bool m_inviting = false;
};

} // namespace inspyre::ui
