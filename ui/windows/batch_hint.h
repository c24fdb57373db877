#pragma once

#include "ui/widgets/drop_frame.h"

namespace inspyre::ui {

/// A batch without pictures: where to drop some.
class BatchHint final : public DropFrame
{
    Q_OBJECT

public:
    explicit BatchHint(QWidget *parent = nullptr);
};

} // namespace inspyre::ui
