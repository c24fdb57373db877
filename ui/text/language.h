#pragma once

#include <QString>
#include <QStringList>

class QGuiApplication;

namespace inspyre::ui {

/// The languages that the program speaks: "en", "de", "fr", "es", "ja", "zh_CN", "ar".
[[nodiscard]] const QStringList &languages();

/// What a language of languages() calls itself: "Deutsch".
[[nodiscard]] QString languageName(const QString &language);

/// The one of languages() that fits `wish` ("de_AT" gives "de"); an empty wish is the system's
/// locale; anything else is "en".
[[nodiscard]] QString chosenLanguage(const QString &wish);

/// Installs the program's and Qt's own translations, the locale of numbers and dates, and the
/// direction of writing. May be called again; windows made afterwards are in the new language.
void applyLanguage(QGuiApplication &application, const QString &wish);

} // namespace inspyre::ui
