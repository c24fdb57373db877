#include "app/cli_output.h"

#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/files.h>
#include <inspyre/log.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <new>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace inspyre::cli {

namespace {

constexpr auto kProgressInterval = std::chrono::milliseconds(50);
constexpr std::size_t kBlock = std::size_t{1} << 20;
constexpr int kPollMs = 50;
constexpr std::size_t kNameColumns = 28; ///< the progress line is to fit into 80

const char *stageName(Stage stage)
{
    switch (stage) {
    case Stage::Waiting: return "waiting";
    case Stage::StartingBackend: return "starting libtorch";
    case Stage::FindingDevices: return "finding devices";
    case Stage::ReadingWeights: return "reading weights";
    case Stage::BuildingNetwork: return "building network";
    case Stage::Optimising: return "optimising";
    case Stage::WarmingUp: return "warming up";
    case Stage::Decoding: return "decoding";
    case Stage::Preparing: return "preparing";
    case Stage::Inferring: return "inferring";
    case Stage::Refining: return "refining";
    case Stage::Encoding: return "encoding";
    case Stage::Writing: return "writing";
    case Stage::Downloading: return "downloading";
    case Stage::Verifying: return "verifying";
    }
    return "working";
}

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return spdlog::level::debug;
    case LogLevel::Info: return spdlog::level::info;
    case LogLevel::Warning: return spdlog::level::warn;
    case LogLevel::Error: return spdlog::level::err;
    }
    return spdlog::level::err;
}

/// Errors that end a command are said anyway; the log is for who asks for it.
spdlog::level::level_enum threshold(const OutputOptions &options)
{
    if (options.verbosity == 0) {
        return spdlog::level::err;
    }
    return options.verbosity > 1 ? spdlog::level::debug : spdlog::level::info;
}

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::size_t terminalColumns()
{
    constexpr std::size_t kUsual = 80;
    winsize size = {};
    const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : kUsual;
}

std::string bar(double fraction)
{
    constexpr int kCells = 24;
    const int full = static_cast<int>(fraction * kCells);
    return std::string(static_cast<std::size_t>(full), '#') +
           std::string(static_cast<std::size_t>(kCells - full), '.');
}

std::string progressText(const std::string &file, const Progress &progress)
{
    const double fraction = std::clamp(progress.fraction, 0.0, 1.0);
    std::string text = bar(fraction);
    text += ' ';
    text += std::to_string(static_cast<int>(fraction * 100.0));
    text += " % ";
    text += stageName(progress.stage);
    text += ' ';
    text += shortened(shown(file), kNameColumns);
    return text;
}

} // namespace

Output::Output(const OutputOptions &options)
    : m_options(options)
    , m_stream(options.dataOnStdout ? stderr : stdout)
    , m_showProgress(!options.json && !options.quiet && ::isatty(STDERR_FILENO) == 1)
{
    auto logger =
        std::make_shared<spdlog::logger>("log", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger->set_level(threshold(options));
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
    setLogSink([this, logger](LogLevel level, const std::string &line) {
        if (logger->should_log(spdlogLevel(level))) {
            const std::lock_guard lock(m_mutex);
            clearProgressLine();
            logger->log(spdlogLevel(level), line);
        }
    });
}

Output::~Output()
{
    setLogSink({});
    clearProgressLine();
}

void Output::write(std::FILE *stream, const std::string &text)
{
    if (std::fwrite(text.data(), 1, text.size(), stream) != text.size() ||
        std::fflush(stream) != 0) {
        const int cause = errno;
        if (stream == stdout && !stopRequested()) {
            requestStop();
            if (cause != EPIPE) {
                std::fprintf(
                    stderr, "inspyre-cli: %s\n", errorLine(fileError(cause, "stdout")).c_str());
            }
        }
        std::clearerr(stream);
    }
}

void Output::clearProgressLine()
{
    if (m_progressShown) {
        std::fputs("\r\x1b[K", stderr);
        std::fflush(stderr);
        m_progressShown = false;
    }
}

void Output::drawProgressLine(const std::string &text)
{
    if (m_showProgress) {
        std::fprintf(stderr, "\r\x1b[K%s", shortened(text, terminalColumns() - 1).c_str());
        std::fflush(stderr);
        m_progressShown = true;
    }
}

void Output::progressLine(const std::string &text)
{
    const std::lock_guard lock(m_mutex);
    drawProgressLine(text);
}

void Output::line(const std::string &text)
{
    if (!m_options.json && !m_options.quiet) {
        const std::lock_guard lock(m_mutex);
        clearProgressLine();
        write(m_stream, text + "\n");
    }
}

void Output::event(const Json &event)
{
    if (m_options.json) {
        const std::lock_guard lock(m_mutex);
        write(m_stream, dumped(event) + "\n");
    }
}

void Output::error(const Error &error)
{
    event(
        {{"event", "error"},
         {"file", error.subject},
         {"code", errorCodeName(error.code)},
         {"message", error.message},
         {"way_out", wayOut(error.code)}});
    if (!m_options.json || m_stream != stderr) {
        const std::lock_guard lock(m_mutex);
        clearProgressLine();
        write(stderr, "inspyre-cli: " + errorLine(error) + "\n");
    }
}

void Output::progress(const std::string &file, const Progress &progress)
{
    if (!m_options.json && !m_showProgress) {
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (progress.stage == m_lastProgress.stage && now - m_lastTime < kProgressInterval) {
            return;
        }
        m_lastProgress = progress;
        m_lastTime = now;
        drawProgressLine(progressText(file, progress));
    }
    event(
        {{"event", "progress"},
         {"file", file},
         {"stage", stageName(progress.stage)},
         {"fraction", progress.fraction}});
}

void Output::phases(const Timeline &timeline)
{
    if (!m_options.json) {
        return;
    }
    const auto spans = timeline.snapshot();
    for (std::size_t i = 0; i < spans.size(); ++i) {
        {
            const std::lock_guard lock(m_mutex);
            m_phasesSaid.resize(std::max(m_phasesSaid.size(), spans.size()));
            if (spans[i].running() || m_phasesSaid[i]) {
                continue;
            }
            m_phasesSaid[i] = true;
        }
        Json said = {{"event", "phase"}};
        said.update(spanJson(spans[i]));
        event(said);
    }
}

Json spanJson(const Span &span)
{
    return {
        {"phase", phaseName(span.phase)},
        {"part", span.part},
        {"note", span.note},
        {"begin_ms", span.beginMs},
        {"end_ms", span.endMs},
        {"bytes", span.bytesTotal}};
}

JobControl shownJob(Output &output, const std::string &file)
{
    return JobControl(stopRequested, [&output, file](const Progress &progress) {
        output.progress(file, progress);
    });
}

int failed(Output &output, const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        output.error({ErrorCode::Cancelled, "stopped, nothing half-written is left", {}});
        return stoppedExitCode();
    }
    output.error(error);
    return kNothingDone;
}

Status writeStdout(std::span<const std::byte> data)
{
    while (!data.empty()) {
        if (stopRequested()) {
            return cancelledError("stdout");
        }
        const auto count =
            ::write(STDOUT_FILENO, data.data(), std::min<std::size_t>(data.size(), kBlock));
        if (count < 0 && errno == EPIPE) {
            return Error{ErrorCode::CannotWrite, "nobody reads it any more", "stdout"};
        }
        if (count < 0 && errno != EINTR) {
            return fileError(errno, "stdout");
        }
        data = data.subspan(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
    return Success{};
}

Result<std::vector<std::byte>> readStdin(const JobControl &job)
{
    try {
        std::vector<std::byte> data;
        std::vector<std::byte> block(kBlock);
        // A signal may come to another thread, so read() alone would wait on.
        pollfd input = {.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        while (!job.cancelled()) {
            if (::poll(&input, 1, kPollMs) <= 0) {
                continue;
            }
            const auto count = ::read(STDIN_FILENO, block.data(), block.size());
            if (count < 0 && errno != EINTR) {
                return fileError(errno, "stdin");
            }
            if (count == 0) {
                return data;
            }
            data.insert(data.end(), block.begin(), block.begin() + std::max<ssize_t>(count, 0));
        }
        return cancelledError("stdin");
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory, "it is too large for the memory", "stdin"};
    }
}

} // namespace inspyre::cli
