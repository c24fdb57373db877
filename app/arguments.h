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
    bool newWindow = false;      ///< whether or not the program runs already
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

/// Whether a window that is open already can show the files as this one would: none of the options
/// says how.
[[nodiscard]] bool fitsAnyWindow(const Arguments &arguments);

/// What the command line calls files, for another process: "file:" addresses and relative paths as
/// absolute paths, other addresses as they are.
[[nodiscard]] QStringList absoluteFiles(const QStringList &files);

/// "auto" is none. Precondition: one of "auto", "fp32", "bf16", "fp16".
[[nodiscard]] std::optional<Precision> precisionOf(const QString &name);

} // namespace inspyre::app
