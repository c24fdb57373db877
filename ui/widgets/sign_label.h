#pragma once

#include <QLabel>

namespace inspyre::ui {

/// One of the program's icons, in the colours of the theme of now.
class SignLabel final : public QLabel
{
    Q_OBJECT

public:
    /// @param side  in pixels of the layout
    explicit SignLabel(int side, QWidget *parent = nullptr);

    /// By its name, as icon() takes it.
    void setSign(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    int m_side;
    QString m_name;
};

} // namespace inspyre::ui
