#pragma once

#include <QPushButton>

namespace inspyre::ui {

/// A QPushButton for icon and text. Beneath a style sheet, Qt's puts the two too close together,
/// and the text on the wrong side of the button where the window reads from the right.
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
