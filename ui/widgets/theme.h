#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <cstdint>

class QApplication;

namespace inspyre::ui {

enum class ThemeMode : std::uint8_t { System, Light, Dark };

/// Distances in device-independent pixels: use these instead of numbers of your own.
inline constexpr int kSpaceSmall = 4;
inline constexpr int kSpace = 8;
inline constexpr int kSpaceLarge = 16;
inline constexpr int kSpaceHuge = 32;
inline constexpr int kRadius = 6;
inline constexpr int kIconSize = 20;

/// Colours beyond QPalette's roles, for widgets that paint themselves.
struct ThemeColours
{
    QColor border = {};  ///< lines between areas
    QColor field = {};   ///< outlines of controls: 3:1 on window and base
    QColor muted = {};   ///< secondary text, readable on window and base
    QColor accent = {};  ///< what is active or running
    QColor good = {};    ///< done
    QColor warning = {}; ///< doubtful
    QColor bad = {};     ///< failed
    QColor canvas = {};  ///< behind a picture
};

/// Gives the whole program its look: style Fusion, a palette and the style sheet in
/// resources/styles. May be called again at any time. With System, the desktop's own change
/// between light and dark is followed where Qt tells of it (6.5 and later).
void applyTheme(QApplication &application, ThemeMode mode);

/// "system", "light", "dark"; anything else is System.
[[nodiscard]] ThemeMode themeMode(const QString &name);
[[nodiscard]] QString themeName(ThemeMode mode);

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] ThemeColours themeColours(const QPalette &palette);

} // namespace inspyre::ui
