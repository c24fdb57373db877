#pragma once

#include <QScrollArea>

namespace inspyre::ui {

/// A column that is scrolled up and down alone: never narrower than what is in it, so that no
/// language's words are cut off at its side. What gets the keyboard's focus comes into sight.
class ColumnScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /// @param width  at least, in pixels
    explicit ColumnScroll(int width, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The scroll bar takes so many pixels of the width; 0: it is hidden.
    void barChanged(int width);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);

    int m_width;
};

} // namespace inspyre::ui
