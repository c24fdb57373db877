#pragma once

#include <QColor>
#include <QToolButton>

namespace inspyre::ui {

/// Shows a colour; who is clicked() lets another be chosen.
class ColourButton final : public QToolButton
{
    Q_OBJECT

public:
    ColourButton(const QString &name, const QString &tip, QWidget *parent = nullptr);

    [[nodiscard]] const QColor &colour() const { return m_colour; }

    void setColour(const QColor &colour);

protected:
    void changeEvent(QEvent *event) override;

private:
    QColor m_colour;
};

/// A rounded square of a colour.
[[nodiscard]] QIcon swatch(const QColor &colour, const QColor &border);

} // namespace inspyre::ui
