#include "ui/widgets/theme.h"

#include "ui/widgets/field_style.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleHints>

#include <array>
#include <utility>

// As in icons.cpp.
static void initStyleResources()
{
    Q_INIT_RESOURCE(styles);
}

namespace inspyre::ui {

namespace {

struct Colours
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor muted;
    QColor button;
    QColor hover;
    QColor border;
    QColor field;
    QColor accent;
    QColor selection;
    QColor canvas;
    QColor good;
    QColor warning;
    QColor bad;
};

const Colours &colours(bool dark)
{
    static const Colours day{
        .window = QColor(0xF5F6F8),
        .base = QColor(0xFFFFFF),
        .alternate = QColor(0xF0F2F5),
        .text = QColor(0x1C2128),
        .muted = QColor(0x59636F),
        .button = QColor(0xFFFFFF),
        .hover = QColor(0xE7EAEF),
        .border = QColor(0xD3D8DF),
        .field = QColor(0x747D89),
        .accent = QColor(0x2A5BD7),
        .selection = QColor(0x2A5BD7),
        .canvas = QColor(0xE3E6EB),
        .good = QColor(0x1A7F4B),
        .warning = QColor(0x9A5B00),
        .bad = QColor(0xC02B2B)};
    static const Colours night{
        .window = QColor(0x1F2227),
        .base = QColor(0x17191D),
        .alternate = QColor(0x1C1F23),
        .text = QColor(0xE7EAEE),
        .muted = QColor(0xA0A9B5),
        .button = QColor(0x2C3037),
        .hover = QColor(0x353A42),
        .border = QColor(0x3B4149),
        .field = QColor(0x6F7885),
        .accent = QColor(0x7AA2FF),
        .selection = QColor(0x3460C8),
        .canvas = QColor(0x131518),
        .good = QColor(0x57C78B),
        .warning = QColor(0xE6B04C),
        .bad = QColor(0xFF8077)};
    return dark ? night : day;
}

QPalette makePalette(const Colours &c)
{
    QPalette palette;
    const std::array<std::pair<QPalette::ColorRole, QColor>, 17> roles = {{
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.base},
        {QPalette::AlternateBase, c.alternate},
        {QPalette::Text, c.text},
        {QPalette::Button, c.button},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, QColor(Qt::white)},
        {QPalette::Highlight, c.selection},
        {QPalette::HighlightedText, QColor(Qt::white)},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.accent},
        {QPalette::ToolTipBase, c.button},
        {QPalette::ToolTipText, c.text},
        {QPalette::Mid, c.border},
        {QPalette::Midlight, c.hover},
        {QPalette::Dark, c.border.darker(115)},
    }};
    for (const auto &[role, colour] : roles) {
        palette.setColor(role, colour);
    }
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    palette.setColor(QPalette::PlaceholderText, c.muted);
    auto faint = c.text;
    faint.setAlphaF(0.38F);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hover);
    return palette;
}

/// The style sheet with its @names replaced.
QString styleSheet(const Colours &c)
{
    initStyleResources();
    QFile file(QStringLiteral(":/styles/inspyre.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    auto sheet = QString::fromUtf8(file.readAll());
    auto soft = c.accent;
    soft.setAlphaF(0.16F);
    const std::array<std::pair<const char *, QColor>, 11> names = {{
        {"@window", c.window},
        {"@base", c.base},
        {"@text", c.text},
        {"@muted", c.muted},
        {"@button", c.button},
        {"@hover", c.hover},
        {"@border", c.border},
        {"@selection", c.selection},
        {"@soft", soft},
        {"@accent", c.accent},
        {"@bad", c.bad},
    }};
    for (const auto &[name, colour] : names) {
        const auto value = QStringLiteral("rgba(%1, %2, %3, %4)")
                               .arg(colour.red())
                               .arg(colour.green())
                               .arg(colour.blue())
                               .arg(colour.alpha());
        sheet.replace(QLatin1String(name), value);
    }
    constexpr int kNumberFrame = 6; // what a style sheet adds to the height of a number
    sheet.replace(
        QLatin1String("@number"),
        QStringLiteral("%1px").arg(fieldHeight(QFontMetrics(QApplication::font())) - kNumberFrame));
    return sheet;
}

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // The desktop's own palette, before ours replaces it.
    static const bool dark = isDark(QGuiApplication::palette());
    return dark;
#endif
}

void show(QApplication &application, bool dark)
{
    const auto &c = colours(dark);
    QApplication::setPalette(makePalette(c));
    application.setStyleSheet(styleSheet(c));
}

} // namespace

void applyTheme(QApplication &application, ThemeMode mode)
{
    const bool systemIsDark = desktopIsDark();
    if (application.property("inspyre_theme").isNull()) {
        QApplication::setStyle(new FieldStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QObject::connect(
            QGuiApplication::styleHints(),
            &QStyleHints::colorSchemeChanged,
            &application,
            [&application](Qt::ColorScheme scheme) {
                if (application.property("inspyre_theme").toInt() ==
                    static_cast<int>(ThemeMode::System)) {
                    show(application, scheme == Qt::ColorScheme::Dark);
                }
            });
#endif
    }
    application.setProperty("inspyre_theme", static_cast<int>(mode));
    show(application, mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark));
}

ThemeMode themeMode(const QString &name)
{
    if (name == QLatin1String("light")) {
        return ThemeMode::Light;
    }
    return name == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::System;
}

QString themeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System: return QStringLiteral("system");
    case ThemeMode::Light: return QStringLiteral("light");
    case ThemeMode::Dark: return QStringLiteral("dark");
    }
    return {};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

ThemeColours themeColours(const QPalette &palette)
{
    const auto &c = colours(isDark(palette));
    return {
        .border = c.border,
        .field = c.field,
        .muted = c.muted,
        .accent = c.accent,
        .good = c.good,
        .warning = c.warning,
        .bad = c.bad,
        .canvas = c.canvas};
}

} // namespace inspyre::ui
