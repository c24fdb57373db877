#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>
#include <inspyre/timeline.h>

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <vector>

namespace inspyre::cli {

using Json = nlohmann::ordered_json;

struct OutputOptions
{
    bool json = false;         ///< NDJSON events instead of lines for people
    bool quiet = false;        ///< neither lines nor progress; errors stay
    int verbosity = 0;         ///< of the log: 0 errors, 1 warnings and information, 2 all
    bool dataOnStdout = false; ///< stdout carries a file: all else goes to stderr
};

/// All that the program says: NDJSON events or lines for people on stdout, errors, the log and a
/// progress line (on a terminal) on stderr.
///
/// Events are objects, one a line, in UTF-8 (other bytes in file names become U+FFFD):
/// `phase` {phase, part, note, begin_ms, end_ms, bytes}, `progress` {file, stage, fraction},
/// `note` {message} about the command, `result`, `error` {file, code, message, way_out}, `done`
/// {done, skipped, failed, exit}. Runs over many pictures have more: cli_batch_teller.h.
///
/// Threads: any function from any thread.
class Output
{
public:
    explicit Output(const OutputOptions &options);
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    [[nodiscard]] bool json() const { return m_options.json; }

    /// A line for people; nothing with json or quiet.
    void line(const std::string &text);
    void event(const Json &event);
    void error(const Error &error);

    /// Shows how far `file` is (may be empty: the start).
    void progress(const std::string &file, const Progress &progress);

    /// Whether stderr is a terminal, which has a line that is redrawn.
    [[nodiscard]] bool hasProgressLine() const { return m_showProgress; }

    /// Redraws that line with as much of `text` as fits; nothing elsewhere.
    void progressLine(const std::string &text);
    /// Says each phase of `timeline` that ended since the last call.
    void phases(const Timeline &timeline);

private:
    void write(std::FILE *stream, const std::string &text);
    void clearProgressLine();
    void drawProgressLine(const std::string &text);

    const OutputOptions m_options;
    std::FILE *const m_stream;
    const bool m_showProgress;
    std::mutex m_mutex;
    bool m_progressShown = false;
    Progress m_lastProgress;
    std::chrono::steady_clock::time_point m_lastTime;
    std::vector<bool> m_phasesSaid;
};

[[nodiscard]] Json spanJson(const Span &span);

/// A job that stops with the program and shows its progress as that of `file`.
[[nodiscard]] JobControl shownJob(Output &output, const std::string &file);

/// Says why a command ended without a result. @return the exit code
[[nodiscard]] int failed(Output &output, const Error &error);

/// All of `data` to stdout. Errors: DiskFull, CannotWrite (the reader has gone), Cancelled.
[[nodiscard]] Status writeStdout(std::span<const std::byte> data);

/// All of stdin; a cancel is seen within 50 ms. Errors: those of fileError(), Cancelled,
/// OutOfMemory.
[[nodiscard]] Result<std::vector<std::byte>> readStdin(const JobControl &job);

} // namespace inspyre::cli
