#include "app/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

namespace inspyre::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::app::Arguments)
};

QCommandLineOption option(const char *name, const QString &help, const char *value)
{
    return {QLatin1String(name), help, QLatin1String(value)};
}

/// An option and what its value must look like.
struct Rule
{
    QLatin1String option;
    QLatin1String pattern;
    QLatin1String words; ///< for the message
};

const Rule kRules[] = {
    {QLatin1String("device"),
     QLatin1String("auto|cpu|cuda(:[0-9]{1,3})?"),
     QLatin1String("auto, cpu, cuda, cuda:N")},
    {QLatin1String("precision"),
     QLatin1String("auto|fp32|bf16|fp16"),
     QLatin1String("auto, fp32, bf16, fp16")},
    {QLatin1String("theme"),
     QLatin1String("system|light|dark"),
     QLatin1String("system, light, dark")},
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Text::tr("Removes the background of pictures on this computer.\n\nExample: inspyre "
                 "--device cpu photo.jpg"));
    parser.addPositionalArgument(
        QStringLiteral("files"),
        Text::tr("Pictures and folders to open."),
        QStringLiteral("[FILES…]"));
    parser.addOptions(
        {option("model", Text::tr("Model: a name or a weights file."), "NAME|FILE"),
         option("device", Text::tr("auto, cpu, cuda or cuda:N."), "DEVICE"),
         option("precision", Text::tr("auto, fp32, bf16 or fp16."), "PRECISION"),
         option("theme", Text::tr("system, light or dark."), "THEME"),
         option("language", Text::tr("Such as de, fr, es, ja, zh_CN, ar or en."), "LANGUAGE"),
         {QStringLiteral("no-splash"), Text::tr("Open the main window at once.")},
         {QStringLiteral("new-window"),
          Text::tr("Open a window of its own where the program runs already.")},
         {QStringLiteral("quit-after-start"),
          Text::tr("Print the phases of the start as JSON and quit, for measuring.")}});
}

/// What is wrong with a value, or nothing.
QString problem(const QCommandLineParser &parser)
{
    for (const auto &rule : kRules) {
        const auto value = parser.value(rule.option);
        const QRegularExpression allowed(
            QRegularExpression::anchoredPattern(QString(rule.pattern)));
        if (parser.isSet(rule.option) && !allowed.match(value).hasMatch()) {
            return Text::tr("--%1 cannot be “%2”. Use one of: %3.")
                .arg(QString(rule.option), value, QString(rule.words));
        }
    }
    return {};
}

} // namespace

ParsedArguments parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const auto wrong = [](const QString &text) {
        return ParsedArguments{
            .text = text + QLatin1Char('\n') + Text::tr("See inspyre --help.") + QLatin1Char('\n'),
            .exitCode = 2};
    };
    if (!parser.parse(words)) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(help)) {
        return {.text = parser.helpText()};
    }
    if (parser.isSet(version)) {
        return {
            .text = QStringLiteral("%1 %2\n").arg(
                QCoreApplication::applicationName(), QCoreApplication::applicationVersion())};
    }
    if (const auto text = problem(parser); !text.isEmpty()) {
        return wrong(text);
    }
    return {
        .arguments = Arguments{
            .files = parser.positionalArguments(),
            .model = parser.value(QStringLiteral("model")),
            .device = parser.value(QStringLiteral("device")),
            .precision = parser.value(QStringLiteral("precision")),
            .theme = parser.value(QStringLiteral("theme")),
            .language = parser.value(QStringLiteral("language")),
            .noSplash = parser.isSet(QStringLiteral("no-splash")),
            .newWindow = parser.isSet(QStringLiteral("new-window")),
            .quitAfterStart = parser.isSet(QStringLiteral("quit-after-start"))}};
}

bool fitsAnyWindow(const Arguments &arguments)
{
    return !arguments.newWindow && arguments.model.isEmpty() && arguments.device.isEmpty() &&
           arguments.precision.isEmpty() && arguments.theme.isEmpty() &&
           arguments.language.isEmpty();
}

QStringList absoluteFiles(const QStringList &files)
{
    QStringList absolute;
    for (const auto &file : files) {
        const QUrl url(file);
        const auto scheme = url.scheme().toLower();
        if (scheme == QLatin1String("file")) {
            absolute << url.toLocalFile();
        } else if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
            absolute << file;
        } else {
            absolute << QDir::current().absoluteFilePath(file);
        }
    }
    return absolute;
}

std::optional<Precision> precisionOf(const QString &name)
{
    for (const auto precision : {Precision::Fp32, Precision::Bf16, Precision::Fp16}) {
        if (name == QLatin1String(precisionName(precision))) {
            return precision;
        }
    }
    return {};
}

} // namespace inspyre::app
