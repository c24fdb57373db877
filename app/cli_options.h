#pragma once

#include "app/cli_output.h"

#include <inspyre/engine.h>
#include <inspyre/remote.h>
#include <inspyre/remover.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): CLI11's
class App;
} // namespace CLI

namespace inspyre::cli {

/// A subcommand that is called when the command line names it; returns the exit code.
struct Command
{
    CLI::App *app = nullptr;
    std::function<int()> run = {};
};

/// The options that several commands have.
struct CommonOptions
{
    OutputOptions output = {};
    EngineOptions engine = {};
    InputSize size = {};
    std::vector<std::string> dumps = {};
    bool offline = false;
    std::shared_ptr<RemoteService> service = {}; ///< makes the mattes in place of this computer
};

/// --json, -q, -v. `options` must outlive the parsing.
void addOutputOptions(CLI::App &app, CommonOptions &options);

/// --model, --device, --require-gpu, --precision, --threads, --memory-limit.
void addEngineOptions(CLI::App &app, CommonOptions &options);

/// --dump-phases.
void addDumpOption(CLI::App &app, CommonOptions &options);

/// "2GB", "800 MB", "1.5GiB", "4096" (bytes). Errors: InvalidArgument.
[[nodiscard]] Result<std::uint64_t> parseBytes(std::string_view text);

/// Throws the option's CLI::ValidationError with the error's words.
[[noreturn]] void refuse(const std::string &option, const std::string &words);

} // namespace inspyre::cli
