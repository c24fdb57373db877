#pragma once

#include <QWidget>

class QLabel;

namespace inspyre::ui {

class Actions;

/// Smaller, how large now, larger, all of it.
class ZoomBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(const Actions &actions, QWidget *parent = nullptr);

    /// 0: nothing to be seen.
    void showScale(double scale);

private:
    QLabel *m_scale;
};

} // namespace inspyre::ui
