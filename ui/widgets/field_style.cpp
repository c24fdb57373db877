#include "ui/widgets/field_style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionSpinBox>

#include <tuple>

namespace inspyre::ui {

namespace {

constexpr double kCorner = 3.5;
constexpr double kTick = 1.8; ///< width of its line
constexpr int kIndent = 4;
constexpr int kRoom = 12; ///< round the line of a button, frame included, as in inspyre.qss

QColor outlineOf(const QStyleOption &option)
{
    const bool on = (option.state & QStyle::State_Enabled) != 0;
    const bool focused = on && (option.state & QStyle::State_HasFocus) != 0;
    const auto colours = themeColours(option.palette);
    return focused ? colours.accent : on ? colours.field : colours.border;
}

void outline(QPainter &painter, const QStyleOption &option, const QBrush &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOf(option));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.restore();
}

/// A box or a ring; with a tick, a line or a dot where it is chosen.
void drawMark(QPainter &painter, const QStyleOption &option, bool round)
{
    const bool on = (option.state & QStyle::State_Enabled) != 0;
    const bool some = (option.state & QStyle::State_NoChange) != 0;
    const bool chosen = some || (option.state & QStyle::State_On) != 0;
    const double side = qMin(option.rect.width(), option.rect.height()) - 1.0;
    const QRectF box(QRectF(option.rect).center() - QPointF(side, side) / 2.0, QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto fill = option.palette.color(
        on ? QPalette::Active : QPalette::Disabled, chosen ? QPalette::Highlight : QPalette::Base);
    painter.setPen(
        chosen && on && (option.state & QStyle::State_HasFocus) == 0 ? fill : outlineOf(option));
    painter.setBrush(fill);
    const double corner = round ? side / 2.0 : kCorner;
    painter.drawRoundedRect(box, corner, corner);
    const auto ink =
        on ? option.palette.color(QPalette::HighlightedText) : themeColours(option.palette).muted;
    if (chosen && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), side / 5.0, side / 5.0);
    } else if (chosen) {
        QPainterPath line(box.topLeft() + QPointF(0.22, 0.5) * side);
        line.lineTo(box.topLeft() + (some ? QPointF(0.78, 0.5) : QPointF(0.42, 0.7)) * side);
        if (!some) {
            line.lineTo(box.topLeft() + QPointF(0.78, 0.3) * side);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, kTick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(line);
    }
    painter.restore();
}

} // namespace

int fieldHeight(const QFontMetrics &font)
{
    // As a button measures its words; height() may be less by the rounding.
    return qMax(kIconSize, font.size(Qt::TextShowMnemonic, QStringLiteral("X")).height()) + kRoom;
}

FieldStyle::FieldStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void FieldStyle::drawPrimitive(
    PrimitiveElement element,
    const QStyleOption *option,
    QPainter *painter,
    const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        drawMark(*painter, *option, element == PE_IndicatorRadioButton);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == PE_PanelLineEdit && frame != nullptr && frame->lineWidth > 0) {
        outline(*painter, *option, Qt::NoBrush);
    }
}

void FieldStyle::drawComplexControl(
    ComplexControl control,
    const QStyleOptionComplex *option,
    QPainter *painter,
    const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && box != nullptr && !box->editable) {
        const bool under = (option->state & (State_MouseOver | State_On)) != 0 &&
                           (option->state & State_Enabled) != 0;
        outline(
            *painter,
            *option,
            option->palette.color(under ? QPalette::Midlight : QPalette::Button));
        QStyleOption arrow = *option;
        arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        arrow.rect = QRect(arrow.rect.center() - QPoint(4, 4), QSize(9, 9));
        drawArrow(PE_IndicatorArrowDown, arrow, *painter, widget);
        return;
    }
    const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && number != nullptr && number->frame) {
        outline(*painter, *option, option->palette.brush(QPalette::Base));
        drawSteps(*number, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// The two arrows of a number's field, behind a thin line. One that is at its end is faint.
void FieldStyle::drawSteps(
    const QStyleOptionSpinBox &number, QPainter &painter, const QWidget *widget) const
{
    if (number.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    constexpr int kInside = 4;
    constexpr int kArrow = 7;
    const auto ends = {
        std::tuple(SC_SpinBoxUp, PE_IndicatorArrowUp, QAbstractSpinBox::StepUpEnabled),
        std::tuple(SC_SpinBoxDown, PE_IndicatorArrowDown, QAbstractSpinBox::StepDownEnabled)};
    for (const auto &[part, arrow, flag] : ends) {
        const auto place = proxy()->subControlRect(CC_SpinBox, &number, part, widget);
        if (part == SC_SpinBoxUp) {
            const int x = number.direction == Qt::RightToLeft ? place.right() : place.left();
            painter.fillRect(
                QRect(x, number.rect.y() + kInside, 1, number.rect.height() - 2 * kInside),
                themeColours(number.palette).border);
        }
        QStyleOption sign = number;
        const bool steps = (number.state & State_Enabled) != 0 && number.stepEnabled.testFlag(flag);
        sign.state.setFlag(State_Enabled, steps);
        if (steps && number.activeSubControls.testFlag(part)) {
            painter.fillRect(
                place.adjusted(1, 1, -1, -1), number.palette.brush(QPalette::Midlight));
        }
        sign.rect = QRect(place.center() - QPoint(kArrow / 2, kArrow / 2), QSize(kArrow, kArrow));
        drawArrow(arrow, sign, painter, widget);
    }
}

/// Faint where it is for nothing: Fusion's own are not.
void FieldStyle::drawArrow(
    PrimitiveElement arrow,
    const QStyleOption &option,
    QPainter &painter,
    const QWidget *widget) const
{
    constexpr double kFaint = 0.4;
    painter.save();
    painter.setOpacity((option.state & State_Enabled) != 0 ? 1.0 : kFaint);
    proxy()->drawPrimitive(arrow, &option, &painter, widget);
    painter.restore();
}

int FieldStyle::styleHint(
    StyleHint hint,
    const QStyleOption *option,
    const QWidget *widget,
    QStyleHintReturn *answer) const
{
    // A line under one letter would tear it off the letters that it is joined with.
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft()) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

/// Words begin a little behind the outline.
QRect FieldStyle::subControlRect(
    ComplexControl control,
    const QStyleOptionComplex *option,
    SubControl part,
    const QWidget *widget) const
{
    auto place = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if ((number != nullptr && part == SC_SpinBoxEditField && number->frame) ||
        (box != nullptr && part == SC_ComboBoxEditField && !box->editable)) {
        const bool mirrored = option->direction == Qt::RightToLeft;
        place.adjust(mirrored ? 0 : kIndent, 0, mirrored ? -kIndent : 0, 0);
    }
    return place;
}

QRect FieldStyle::subElementRect(
    SubElement part, const QStyleOption *option, const QWidget *widget) const
{
    const auto place = QProxyStyle::subElementRect(part, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return part == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0
               ? place.adjusted(kIndent + 2, 0, -kIndent - 2, 0) // as the others
               : place;
}

/// As high as the buttons beside them.
QSize FieldStyle::sizeFromContents(
    ContentsType type,
    const QStyleOption *option,
    const QSize &contents,
    const QWidget *widget) const
{
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool bare = frame != nullptr && frame->lineWidth == 0; // a part of another field
    if (type == CT_ComboBox || type == CT_SpinBox || (type == CT_LineEdit && !bare)) {
        size.setHeight(qMax(size.height(), fieldHeight(option->fontMetrics)));
        size.rwidth() += kIndent;
    }
    return size;
}

QIcon FieldStyle::standardIcon(
    StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    switch (sign) {
    case SP_MessageBoxQuestion: return icon(QStringLiteral("help"));
    case SP_MessageBoxInformation: return icon(QStringLiteral("info"));
    case SP_MessageBoxWarning: return icon(QStringLiteral("warning"));
    case SP_MessageBoxCritical: return icon(QStringLiteral("error"));
    default: return QProxyStyle::standardIcon(sign, option, widget);
    }
}

} // namespace inspyre::ui
