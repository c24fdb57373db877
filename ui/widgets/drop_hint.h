#pragma once

#include "ui/widgets/drop_frame.h"

namespace inspyre::ui {

/// The empty state: a large area that invites a drop, and two buttons for those who do not drag.
class DropHint final : public DropFrame
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace inspyre::ui
