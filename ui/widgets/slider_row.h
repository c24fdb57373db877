#pragma once

#include <QString>
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace inspyre::ui {

/// What a SliderRow sets.
struct SliderSpec
{
    QString label = {};
    QString tip = {};
    double from = 0.0;
    double to = 1.0;
    double usual = 0.0;  ///< a double-click on the name goes back to it
    int decimals = 0;    ///< of `shown`
    double scale = 1.0;  ///< the field shows the value times this: 100 for per cent
    QString suffix = {}; ///< behind the number: " px", " %"
    double bend = 1.0;   ///< above 1 the small values have more room on the slider; `from` is 0
};

/// A name, a slider and a field for one number. A person's change is told by moved(); setValue()
/// tells nothing.
class SliderRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SliderRow(const SliderSpec &spec, QWidget *parent = nullptr);

    void setTip(const QString &tip);

    [[nodiscard]] double value() const { return m_value; }

    void setValue(double value);

Q_SIGNALS:
    void moved(double value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(double value);
    void take(double value);
    [[nodiscard]] int stepOf(double value) const;
    [[nodiscard]] double valueOf(int step) const;

    const SliderSpec m_spec;
    QLabel *m_label;
    QSlider *m_slider;
    QDoubleSpinBox *m_field;
    double m_value = 0.0;
};

} // namespace inspyre::ui
