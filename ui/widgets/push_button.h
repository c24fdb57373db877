#pragma once

#include <QPushButton>

namespace inspyre::ui {

/// A QPushButton for icon and text, with or without a menu. Beneath a style sheet, Qt's puts the
/// two too close together, and the text over the menu's arrow where the window reads from the
/// right.
class PushButton final : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace inspyre::ui
