#include "app/log_file.h"

#include <inspyre/folders.h>
#include <inspyre/log.h>

#include <QDateTime>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QThreadPool>

#include <cstdio>
#include <deque>
#include <memory>
#include <mutex>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <string>
#include <system_error>
#include <utility>

namespace inspyre::app {

namespace {

// Its libraries tell much; QT_LOGGING_RULES="inspyre.engine=true" shows it.
Q_LOGGING_CATEGORY(engineLog, "inspyre.engine", QtWarningMsg)

constexpr std::size_t kFileBytes = 1'000'000;
constexpr std::size_t kOldFiles = 2;
constexpr std::size_t kMostWaiting = 1000;
constexpr qsizetype kMostProblems = 30;

struct Line
{
    spdlog::log_clock::time_point when = {};
    spdlog::level::level_enum level = spdlog::level::info;
    std::string text = {};
};

struct State
{
    std::mutex mutex;
    QtMessageHandler before = nullptr;
    std::shared_ptr<spdlog::logger> logger; ///< none before the file is open
    std::deque<Line> waiting;
    QStringList problems;
};

State &state()
{
    // Never destroyed: work that was left behind may log until the process is gone.
    static auto *only = new State;
    return *only;
}

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: return spdlog::level::critical;
    }
    return spdlog::level::err;
}

/// Our own categories name no pictures; of others nobody knows.
QString lineOf(const QString &category, const QString &message)
{
    const bool own = category.startsWith(QLatin1String("inspyre."));
    return category + QStringLiteral(": ") + (own ? message : withoutPaths(message));
}

void write(QtMsgType type, const QString &text)
{
    const Line line{spdlog::log_clock::now(), levelOf(type), text.toStdString()};
    if (state().logger != nullptr) {
        state().logger->log(line.when, {}, line.level, line.text);
    } else if (state().waiting.size() < kMostWaiting) {
        state().waiting.push_back(line);
    }
    if (line.level >= spdlog::level::warn) {
        if (state().problems.size() >= kMostProblems) {
            state().problems.removeFirst();
        }
        state().problems
            << QStringLiteral("  %1  %2")
                   .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("HH:mm:ss")), text);
    }
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto text = lineOf(QString::fromUtf8(context.category), message);
    QtMessageHandler before = nullptr;
    {
        const std::lock_guard lock(state().mutex);
        before = state().before;
        write(type, text);
    }
    if (before != nullptr) {
        before(type, context, message); // stderr; does not return if it is fatal
    }
}

/// The engine's log goes where the program's goes. Called from any thread.
void writeEngineLine(LogLevel level, const std::string &line)
{
    switch (level) {
    case LogLevel::Debug: qCDebug(engineLog, "%s", line.c_str()); break;
    case LogLevel::Info: qCInfo(engineLog, "%s", line.c_str()); break;
    case LogLevel::Warning: qCWarning(engineLog, "%s", line.c_str()); break;
    case LogLevel::Error: qCCritical(engineLog, "%s", line.c_str()); break;
    }
}

std::shared_ptr<spdlog::logger> openLogger(const std::filesystem::path &file)
{
    std::error_code ignored; // opening says what is wrong
    std::filesystem::create_directories(file.parent_path(), ignored);
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            file.string(), kFileBytes, kOldFiles);
        auto logger = std::make_shared<spdlog::logger>("inspyre", std::move(sink));
        logger->set_level(spdlog::level::trace); // Qt's categories decide
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %l %v");
        // There are few lines, and the last ones before a crash are wanted most.
        logger->flush_on(spdlog::level::info);
        // Not through Qt: that is where the lines come from.
        logger->set_error_handler([](const std::string &) {});
        return logger;
    } catch (const spdlog::spdlog_ex &error) {
        std::fprintf(stderr, "inspyre.app.log: no log file: %s\n", error.what());
        return nullptr;
    }
}

} // namespace

LogFile::LogFile()
{
    const std::lock_guard lock(state().mutex);
    state().problems.clear();
    state().before = qInstallMessageHandler(take);
    setLogSink(writeEngineLine);
}

LogFile::~LogFile()
{
    setLogSink({});
    const std::lock_guard lock(state().mutex);
    qInstallMessageHandler(std::exchange(state().before, nullptr));
    state().logger.reset();
    state().waiting.clear();
}

void LogFile::open(QThreadPool &io, const std::filesystem::path &file)
{
    io.start([file] {
        auto logger = openLogger(file);
        const std::lock_guard lock(state().mutex);
        for (const auto &line : std::exchange(state().waiting, {})) {
            if (logger != nullptr) {
                logger->log(line.when, {}, line.level, line.text);
            }
        }
        state().logger = std::move(logger);
    });
}

QStringList LogFile::problems() const
{
    const std::lock_guard lock(state().mutex);
    return state().problems;
}

std::filesystem::path LogFile::defaultFile()
{
    return stateFolder() / "logs" / "inspyre.log";
}

QString withoutPaths(const QString &line)
{
    // In quotation marks, else to the end of the line: names of files hold blanks.
    static const QRegularExpression quoted(QStringLiteral("(\"|'|“)(?:file:|~|/)[^\"'”]*(\"|'|”)"));
    static const QRegularExpression bare(QStringLiteral("(^|[\\s=(:,])(?:file:/+|~/|/)[^/\\s].*$"));
    auto words = line;
    words.replace(quoted, QStringLiteral("\\1…\\2"));
    words.replace(bare, QStringLiteral("\\1…"));
    return words;
}

} // namespace inspyre::app
