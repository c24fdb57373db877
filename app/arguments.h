#pragma once

#include <inspyre/engine.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace inspyre::app {

/// What the desktop program was told on the command line. An empty text leaves the setting.
struct Arguments
{
    QStringList files = {};
    QString model = {};
    QString device = {};
    QString precision = {};
    QString theme = {};
    QString language = {};
    bool noSplash = false;
    bool quitAfterStart = false; ///< for measuring: prints the phases as JSON, then ends
};

/// What parseArguments() found.
struct ParsedArguments
{
    std::optional<Arguments> arguments = {}; ///< none: print `text` and end with `exitCode`
    QString text = {};                       ///< help, version or what is wrong
    int exitCode = 0;                        ///< 0 after help and version, 2 after wrong usage
};

/// `words` begins with the program's name. Needs the application's name and version only.
[[nodiscard]] ParsedArguments parseArguments(const QStringList &words);

/// "auto" is none. Precondition: one of "auto", "fp32", "bf16", "fp16".
[[nodiscard]] std::optional<Precision> precisionOf(const QString &name);

} // namespace inspyre::app
