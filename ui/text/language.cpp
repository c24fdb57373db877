#include "ui/text/language.h"

#include <QGuiApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>

// In a static library: nothing would pull it in by itself. Outside of any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace inspyre::ui {

namespace {

void install(QGuiApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(QStringLiteral("inspyre_translator"));
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

const QStringList &languages()
{
    static const QStringList all = {
        QStringLiteral("en"),
        QStringLiteral("de"),
        QStringLiteral("fr"),
        QStringLiteral("es"),
        QStringLiteral("ja"),
        QStringLiteral("zh_CN"),
        QStringLiteral("ar")};
    return all;
}

QString languageName(const QString &language)
{
    // Not QLocale's, which name the country, too.
    static const QHash<QString, QString> names = {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("ar"), QStringLiteral("العربية")}};
    return names.value(language, language);
}

QString chosenLanguage(const QString &wish)
{
    const auto name = wish.isEmpty() ? QLocale::system().name() : wish;
    const auto begin = name.section(QLatin1Char('_'), 0, 0);
    for (const auto &language : languages()) {
        if (language.section(QLatin1Char('_'), 0, 0) == begin) {
            return language;
        }
    }
    return QStringLiteral("en");
}

void applyLanguage(QGuiApplication &application, const QString &wish)
{
    initTranslations();
    const auto name = QStringLiteral("inspyre_translator");
    for (auto *old : application.findChildren<QTranslator *>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const auto language = chosenLanguage(wish);
    // The system's locale, where it is of that language, knows the country's ways with numbers.
    const QLocale system = QLocale::system();
    const QLocale locale(language);
    QLocale::setDefault(system.language() == locale.language() ? system : locale);
    if (language != QLatin1String("en")) {
        install(
            application,
            QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    install(application, QStringLiteral("inspyre_") + language, QStringLiteral(":/i18n"));
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace inspyre::ui
