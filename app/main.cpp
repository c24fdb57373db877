#include "app/application.h"
#include "app/arguments.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

namespace {

/// Whether the words can be answered without a display.
bool asksOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--version" || word == "-v" ||
               word == "--help-all";
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("inspyre"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INSPYRE_VERSION));
    if (argc > 0 && asksOnly(argc, argv)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    const auto parsed = inspyre::app::parseArguments(QCoreApplication::arguments());
    if (!parsed.arguments) {
        std::fputs(qPrintable(parsed.text), parsed.exitCode == 0 ? stdout : stderr);
        return parsed.exitCode;
    }
    inspyre::app::Application program(*qApp, *parsed.arguments);
    program.start();
    return QApplication::exec();
}
