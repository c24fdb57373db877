#include "ui/state/system_report.h"

#include "ui/state/intake.h"

#include <inspyre/bench.h>
#include <inspyre/folders.h>
#include <inspyre/formats.h>
#include <inspyre/models.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

namespace inspyre::ui {

namespace {

constexpr int kNameColumns = 18;

/// "  name              value"
QString line(const char *name, const QString &value)
{
    return QStringLiteral("  ") + QString::fromLatin1(name).leftJustified(kNameColumns) +
           (value.isEmpty() ? QStringLiteral("-") : value);
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// Always in the same unit and form, whatever the user's language.
QString gigabytes(std::uint64_t bytes)
{
    return QString::number(static_cast<double>(bytes) / 1e9, 'f', 2) + QStringLiteral(" GB");
}

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString environment(const char *name)
{
    return qEnvironmentVariable(name);
}

/// Messages of loaders name files of the installation, which lie in the user's own folder with
/// some: the name of the user is nobody's business.
QString withoutHome(QString words)
{
    return words.replace(QDir::homePath(), QStringLiteral("~"));
}

QByteArray readAll(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The value after "name :" or "name:" in the kernel's lists.
QString valueOf(const QByteArray &list, const char *name)
{
    const QRegularExpression pattern(
        QStringLiteral("^%1\\s*:\\s*(.*)$").arg(QLatin1String(name)),
        QRegularExpression::MultilineOption);
    return pattern.match(QString::fromUtf8(list)).captured(1).trimmed();
}

/// Of the processor's flags those that decide how fast it computes.
QString vectorUnits(const QByteArray &cpu)
{
    static const QStringList known = {
        QStringLiteral("sse4_2"),      QStringLiteral("avx"),         QStringLiteral("avx2"),
        QStringLiteral("fma"),         QStringLiteral("f16c"),        QStringLiteral("avx_vnni"),
        QStringLiteral("avx512f"),     QStringLiteral("avx512bw"),    QStringLiteral("avx512dq"),
        QStringLiteral("avx512vl"),    QStringLiteral("avx512_vnni"), QStringLiteral("avx512_bf16"),
        QStringLiteral("avx512_fp16"), QStringLiteral("amx_tile"),    QStringLiteral("amx_int8"),
        QStringLiteral("amx_bf16"),    QStringLiteral("asimd"),       QStringLiteral("sve"),
        QStringLiteral("bf16"),        QStringLiteral("i8mm")};
    auto flags = valueOf(cpu, "flags");
    if (flags.isEmpty()) {
        flags = valueOf(cpu, "Features"); // ARM
    }
    const auto there = flags.split(QLatin1Char(' '));
    QStringList found;
    std::copy_if(known.begin(), known.end(), std::back_inserter(found), [&](const QString &flag) {
        return there.contains(flag);
    });
    return found.join(QLatin1Char(' '));
}

std::uint64_t kibibytes(const QByteArray &list, const char *name)
{
    return 1024 * valueOf(list, name).section(QLatin1Char(' '), 0, 0).toULongLong();
}

QStringList programLines()
{
    return {
        line("version", QCoreApplication::applicationVersion()),
        line("report of", QDateTime::currentDateTimeUtc().toString(Qt::ISODate))};
}

QStringList systemLines()
{
    return {
        line("system", QSysInfo::prettyProductName()),
        line("kernel", QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()),
        line("architecture", QSysInfo::currentCpuArchitecture())};
}

QStringList machineLines()
{
    const auto cpu = readAll("/proc/cpuinfo");
    const auto memory = readAll("/proc/meminfo");
    const QStorageInfo disk(toQString(dataFolder().parent_path()));
    return {
        line("processor", valueOf(cpu, "model name")),
        line("logical cores", QString::number(QThread::idealThreadCount())),
        line("instructions", vectorUnits(cpu)),
        line("memory", gigabytes(kibibytes(memory, "MemTotal"))),
        line("memory free", gigabytes(kibibytes(memory, "MemAvailable"))),
        line("swap", gigabytes(kibibytes(memory, "SwapTotal"))),
        line("used by program", gigabytes(residentBytes())),
        line("at most so far", gigabytes(peakRssBytes())),
        line(
            "disk free",
            disk.isValid() ? gigabytes(static_cast<std::uint64_t>(disk.bytesAvailable()))
                           : QString())};
}

QString stateWord(EngineSession::State state)
{
    switch (state) {
    case EngineSession::State::Idle: return QStringLiteral("not started");
    case EngineSession::State::Starting: return QStringLiteral("starting");
    case EngineSession::State::Usable: return QStringLiteral("usable, warming up");
    case EngineSession::State::FullSpeed: return QStringLiteral("at full speed");
    case EngineSession::State::Failed: return QStringLiteral("failed");
    }
    return {};
}

QString deviceText(const Device &device)
{
    auto words = text(device.name);
    if (device.memoryBytes > 0) {
        words += QStringLiteral(", ") + gigabytes(device.memoryBytes);
    }
    if (!device.problem.empty()) {
        words += QStringLiteral(" - cannot be used: ") + withoutHome(text(device.problem));
    }
    return words;
}

QStringList engineLines(const ReportFacts &facts)
{
    QStringList lines = {line("state", stateWord(facts.state))};
    if (facts.state == EngineSession::State::Failed) {
        lines << line("error", withoutHome(text(facts.error.message)));
    }
    if (facts.engine == nullptr) {
        return lines;
    }
    const auto &engine = *facts.engine;
    const auto &network = engine.networkInfo;
    lines << line("backend", text(engine.backendVersion));
    for (const auto &device : engine.devices) {
        lines << line(device.id.c_str(), deviceText(device));
    }
    lines << line("in use", text(network.device))
          << line("because", withoutHome(text(engine.deviceReason)))
          << line("precision", QString::fromLatin1(precisionName(network.precision)))
          << line("threads", QString::number(network.threads))
          << line("kernels for", text(network.cpuFeatures))
          << line("weights", gigabytes(network.weightBytes));
    return lines;
}

QStringList libraryLines()
{
    QStringList lines = {line(
        "Qt",
        QStringLiteral("%1, built with %2")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)))};
    for (const auto &library : imagingLibraries()) {
        const auto words = text(library).split(QLatin1Char(' '));
        lines << line(words.front().toLatin1().constData(), words.back());
    }
    return lines;
}

QStringList formatLines()
{
    QStringList lines;
    for (const auto &format : writableFormats()) {
        const auto extensions = extensionsOf(format.format);
        const auto name = std::string(extensions.front().substr(1));
        QStringList bits;
        for (const int depth : format.bits) {
            bits << QString::number(depth);
        }
        lines << line(
            name.c_str(),
            format.works ? QStringLiteral("%1 bits, alpha %2, lossless %3")
                               .arg(
                                   bits.join(QStringLiteral("/")),
                                   yesNo(format.alpha),
                                   yesNo(format.lossless))
                         : QStringLiteral("cannot be written: ") + withoutHome(text(format.why)));
    }
    return lines;
}

QString checksumText(const ModelEntry &model, const JobControl &job)
{
    const auto report = verifyModel(model, job);
    if (!report) {
        return QStringLiteral("not verified: ") + withoutHome(text(report.error().message));
    }
    const auto verdict = !report->checksumKnown ? QStringLiteral("none is published")
                                                : QStringLiteral("as published");
    return text(report->sha256) + QStringLiteral(" (") + verdict + QLatin1Char(')');
}

QStringList modelLines(const ReportFacts &facts, const JobControl &job)
{
    QStringList here;
    for (const auto &model : listModels()) {
        if (!model.file.empty()) {
            here << text(model.name);
        }
    }
    QStringList lines;
    if (facts.engine != nullptr) {
        const auto &model = facts.engine->model;
        const auto &architecture = facts.engine->architecture;
        lines << line("name", text(model.name)) << line("architecture", text(architecture.name))
              << line("parameters", QString::number(architecture.parameters))
              << line(
                     "trained at",
                     QStringLiteral("%1 x %2").arg(model.base.width).arg(model.base.height))
              << line("built in", yesNo(model.builtIn))
              << line("SHA-256", checksumText(model, job));
    }
    lines << line("models here", here.join(QStringLiteral(", ")));
    return lines;
}

/// Those that change what the program does; folders and recent files are nobody's business.
QStringList settingLines(const ReportFacts &facts)
{
    const auto &values = facts.preferences;
    const auto &options = facts.options;
    const auto model = text(options.model);
    return {
        line("theme", values.theme),
        line("language", values.language.isEmpty() ? QStringLiteral("system") : values.language),
        line("model", toQString(toPath(model).filename())),
        line("device", text(options.device)),
        line(
            "precision",
            options.precision ? QString::fromLatin1(precisionName(*options.precision))
                              : QStringLiteral("auto")),
        line("threads", QString::number(options.threads)),
        line("memory limit", gigabytes(options.memoryLimitBytes)),
        line("quality", values.quality),
        line("skip splash", yesNo(values.skipSplash)),
        line("offline", yesNo(values.offline)),
        line("undo memory", QString::number(values.undoMb) + QStringLiteral(" MiB"))};
}

} // namespace

ReportFacts reportFacts(
    const EngineSession &session, const Preferences &preferences, const QStringList &problems)
{
    ReportFacts facts{
        .state = session.state(),
        .error = session.error(),
        .options = session.options(),
        .engine = session.engine(),
        .preferences = preferences,
        .problems = problems};
    facts.desktop = {
        line("platform", QGuiApplication::platformName()),
        line("desktop", environment("XDG_CURRENT_DESKTOP")),
        line("session", environment("XDG_SESSION_TYPE")),
        line("locale", QLocale::system().name()),
        line(
            "direction",
            QGuiApplication::isRightToLeft() ? QStringLiteral("right to left")
                                             : QStringLiteral("left to right"))};
    for (const auto *screen : QGuiApplication::screens()) {
        const auto size = screen->geometry().size();
        facts.desktop << line(
            "screen",
            QStringLiteral("%1 x %2, scale %3, %4 dpi, %5 Hz")
                .arg(size.width())
                .arg(size.height())
                .arg(screen->devicePixelRatio())
                .arg(screen->logicalDotsPerInch())
                .arg(screen->refreshRate()));
    }
    return facts;
}

Result<QString> systemReport(const ReportFacts &facts, const JobControl &job)
{
    QStringList lines;
    const auto section = [&lines](const char *name, const QStringList &content) {
        if (!lines.isEmpty()) {
            lines << QString();
        }
        lines << QString::fromLatin1(name);
        lines << content;
    };
    section("inspyre", programLines());
    section("System", systemLines());
    section("Desktop", facts.desktop);
    section("Machine", machineLines());
    section("Engine", engineLines(facts));
    section("Model", modelLines(facts, job));
    section("Libraries", libraryLines());
    section("Formats", formatLines());
    section("Settings", settingLines(facts));
    section(
        "Problems of this session",
        facts.problems.isEmpty() ? QStringList(QStringLiteral("  none")) : facts.problems);
    if (job.cancelled()) {
        return cancelledError();
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace inspyre::ui
