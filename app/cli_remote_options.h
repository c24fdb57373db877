#pragma once

#include "app/cli_options.h"

#include <inspyre/remote.h>
#include <inspyre/remote_history.h>

#include <memory>
#include <string>
#include <vector>

namespace inspyre::cli {

/// What a command that calls a service is told of it.
struct RemoteArguments
{
    std::string url = {};
    std::string token = {};
    std::string tokenFile = {};
    std::string tokenCommand = {};
    std::string tokenHeader = "authorization";
    std::string certificates = {};
    std::string proxy = {};
    double timeout = 90.0; ///< seconds
    int attempts = 4;
    bool offline = false;
    bool foreign = false;
    bool fresh = false;
    ForeignProfile profile = {};
};

/// Where calls are remembered and exported.
struct CallFiles
{
    std::string history = {}; ///< empty: remoteHistoryFile()
    bool noHistory = false;
    std::string har = {};
    std::string trace = {};
};

/// --remote, for commands that can also do without a service.
void addRemoteOption(CLI::App &app, RemoteArguments &arguments);

/// --token and all else but the address itself.
void addRemoteOptions(CLI::App &app, RemoteArguments &arguments);

/// --history, --no-history, --har, --trace.
void addCallFileOptions(CLI::App &app, CallFiles &files);

/// Errors: InvalidArgument, those of readFile() and of RemoteService::open().
[[nodiscard]] Result<std::shared_ptr<RemoteService>> openService(const RemoteArguments &arguments);

[[nodiscard]] std::filesystem::path historyFile(const CallFiles &files);

/// Appends the calls to the history and writes what was asked for. Errors: of the files.
[[nodiscard]] Status keepCalls(const CallFiles &files, const std::vector<RemoteCall> &calls);

} // namespace inspyre::cli
