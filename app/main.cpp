#include "app/application.h"
#include "app/arguments.h"
#include "app/single_instance.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>

using inspyre::app::SingleInstance;

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

/// What this process is to do: if a window of another one shows the files, nothing.
SingleInstance::Role roleOf(
    SingleInstance &instance, const inspyre::app::Arguments &arguments, const QByteArray &token)
{
    if (arguments.quitAfterStart) { // it measures this process, and serves nobody
        return SingleInstance::Role::Alone;
    }
    std::optional<inspyre::app::StartMessage> message;
    if (fitsAnyWindow(arguments)) {
        message = {arguments.files, token};
    }
    return instance.claim(message);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto token = qgetenv("XDG_ACTIVATION_TOKEN"); // Qt takes it away
    const auto application = makeApplication(argc, argv);
    auto parsed = inspyre::app::parseArguments(QCoreApplication::arguments());
    if (!parsed.arguments) {
        std::fputs(qPrintable(parsed.text), parsed.exitCode == 0 ? stdout : stderr);
        return parsed.exitCode;
    }
    parsed.arguments->files = inspyre::app::absoluteFiles(parsed.arguments->files);
    SingleInstance instance;
    const auto role = roleOf(instance, *parsed.arguments, token);
    if (role == SingleInstance::Role::HandedOver) {
        return 0;
    }
    inspyre::app::Application program(*qApp, *parsed.arguments);
    QObject::connect(
        &instance, &SingleInstance::received, &program, &inspyre::app::Application::open);
    if (role == SingleInstance::Role::Unanswered) {
        program.sayWhyAlone();
    }
    program.start();
    return QApplication::exec();
}
