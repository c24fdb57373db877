#pragma once

#include <QFontMetrics>
#include <QProxyStyle>

class QStyleOptionSpinBox;

namespace inspyre::ui {

/// Of a line to type in, a box to choose from and a number, and of the buttons beside them.
[[nodiscard]] int fieldHeight(const QFontMetrics &font);

/// Fusion with controls whose outlines are seen on any ground, and signs of our own in questions:
/// what a style sheet cannot say without pictures.
class FieldStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    FieldStyle();

    void drawPrimitive(
        PrimitiveElement element,
        const QStyleOption *option,
        QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control,
        const QStyleOptionComplex *option,
        QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(
        ComplexControl control,
        const QStyleOptionComplex *option,
        SubControl part,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement part, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type,
        const QStyleOption *option,
        const QSize &contents,
        const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(
        StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(
        StyleHint hint,
        const QStyleOption *option,
        const QWidget *widget,
        QStyleHintReturn *answer) const override;

private:
    void drawArrow(
        PrimitiveElement arrow,
        const QStyleOption &option,
        QPainter &painter,
        const QWidget *widget) const;
    void drawSteps(
        const QStyleOptionSpinBox &number, QPainter &painter, const QWidget *widget) const;
};

} // namespace inspyre::ui
