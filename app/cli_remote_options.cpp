#include "app/cli_remote_options.h"

#include <inspyre/files.h>

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <span>
#include <utility>

namespace inspyre::cli {

namespace {

using std::chrono::milliseconds;

constexpr auto kGroup = "Service";

void addTokenOptions(CLI::App &app, RemoteArguments &arguments)
{
    auto *token = app.add_option(
                         "--token",
                         arguments.token,
                         "Bearer token; the environment's INSPYRE_TOKEN does the same, unseen by "
                         "others")
                      ->type_name("TEXT")
                      ->group(kGroup);
    auto *file = app.add_option("--token-file", arguments.tokenFile, "The same, read from a file")
                     ->type_name("FILE")
                     ->excludes(token)
                     ->group(kGroup);
    app.add_option(
           "--token-command",
           arguments.tokenCommand,
           "A program that prints the token, run without a shell: 'gcloud auth "
           "print-identity-token'")
        ->type_name("COMMAND")
        ->excludes(token)
        ->excludes(file)
        ->group(kGroup);
    app.add_option(
           "--token-header",
           arguments.tokenHeader,
           "authorization, or serverless for X-Serverless-Authorization")
        ->type_name("NAME")
        ->check(CLI::IsMember({"authorization", "serverless"}).description(""))
        ->capture_default_str()
        ->group(kGroup);
}

void addProfileOptions(CLI::App &app, RemoteArguments &arguments)
{
    const auto group = "Another service than ours";
    auto &profile = arguments.profile;
    app.add_flag("--foreign", arguments.foreign, "It is one: it is not asked")->group(group);
    app.add_option("--warm-path", profile.warmPath, "To wake it")
        ->type_name("PATH")
        ->capture_default_str()
        ->group(group);
    app.add_option("--image-path", profile.imagePath, "For pictures")
        ->type_name("PATH")
        ->capture_default_str()
        ->group(group);
    app.add_option("--field", profile.field, "Of the form, for the picture")
        ->type_name("NAME")
        ->capture_default_str()
        ->group(group);
    app.add_option("--max-side", profile.maxSide, "Pictures are made smaller for the way; 0: not")
        ->type_name("N")
        ->check(CLI::Range(0, 32768).description(""))
        ->group(group);
}

Result<RemoteToken> tokenOf(const RemoteArguments &arguments)
{
    RemoteToken token{
        .value = arguments.token,
        .header = arguments.tokenHeader == "serverless" ? TokenHeader::Serverless
                                                        : TokenHeader::Authorization};
    if (!arguments.tokenCommand.empty()) {
        token.command = CLI::detail::split_up(arguments.tokenCommand);
        for (auto &word : token.command) {
            CLI::detail::remove_quotes(word);
        }
    } else if (!arguments.tokenFile.empty()) {
        const auto bytes = readFile(arguments.tokenFile);
        if (!bytes) {
            return bytes.error();
        }
        token.value.assign(reinterpret_cast<const char *>(bytes->data()), bytes->size());
        token.value.erase(token.value.find_last_not_of(" \t\r\n") + 1);
    } else if (const char *value = std::getenv("INSPYRE_TOKEN");
               token.value.empty() && value != nullptr) {
        token.value = value;
    }
    if (token.value.find_first_of("\r\n") != std::string::npos) {
        return Error{ErrorCode::InvalidArgument, "a token is one line", "--token"};
    }
    return token;
}

Status writeText(const std::string &file, const std::string &text)
{
    return file.empty() ? Success{} : writeFileAtomically(file, std::as_bytes(std::span(text)), {});
}

} // namespace

void addRemoteOption(CLI::App &app, RemoteArguments &arguments)
{
    app.add_option(
           "--remote",
           arguments.url,
           "Let this service make the mattes: it gets the network's pixels, no file; options of "
           "the engine have no effect then")
        ->type_name("URL")
        ->group(kGroup);
}

void addRemoteOptions(CLI::App &app, RemoteArguments &arguments)
{
    addTokenOptions(app, arguments);
    app.add_option("--timeout", arguments.timeout, "Seconds for a call, with a cold start in it")
        ->type_name("N")
        ->check(CLI::Range(0.1, 3600.0).description(""))
        ->capture_default_str()
        ->group(kGroup);
    app.add_option("--attempts", arguments.attempts, "How often a call is tried at most")
        ->type_name("N")
        ->check(CLI::Range(1, 20).description(""))
        ->capture_default_str()
        ->group(kGroup);
    app.add_option(
           "--certificates", arguments.certificates, "Trust these (PEM) instead of the system's")
        ->type_name("FILE")
        ->check(CLI::ExistingFile.description(""))
        ->group(kGroup);
    app.add_option("--proxy", arguments.proxy, "Its address, or none; default: the environment's")
        ->type_name("URL")
        ->group(kGroup);
    app.add_flag("--offline", arguments.offline, "Open no connection: fails")->group(kGroup);
    addProfileOptions(app, arguments);
}

void addCallFileOptions(CLI::App &app, CallFiles &files)
{
    auto *history = app.add_option(
                           "--history",
                           files.history,
                           "Where calls are remembered; default: remote.ndjson in the state folder")
                        ->type_name("FILE")
                        ->group("Output");
    app.add_flag("--no-history", files.noHistory, "Remember nothing")
        ->excludes(history)
        ->group("Output");
    app.add_option("--har", files.har, "The calls as HAR 1.2, for browsers' network panels")
        ->type_name("FILE.har")
        ->group("Output");
    app.add_option("--trace", files.trace, "The calls as a trace, for chrome://tracing or Perfetto")
        ->type_name("FILE.json")
        ->group("Output");
}

Result<std::shared_ptr<RemoteService>> openService(const RemoteArguments &arguments)
{
    auto token = tokenOf(arguments);
    if (!token) {
        return token.error();
    }
    RemoteAccess access{
        .url = arguments.url,
        .token = *std::move(token),
        .offline = arguments.offline,
        .certificates = arguments.certificates,
        .proxy = arguments.proxy,
        .sort = arguments.foreign ? ServiceSort::Foreign : ServiceSort::Ask,
        .foreign = arguments.profile,
        .freshConnections = arguments.fresh};
    const auto total = milliseconds(static_cast<std::int64_t>(arguments.timeout * 1000.0));
    access.times.cold = total;
    access.times.warm = std::min(access.times.warm, total);
    access.times.attempts = arguments.attempts;
    return RemoteService::open(std::move(access));
}

std::filesystem::path historyFile(const CallFiles &files)
{
    return files.history.empty() ? remoteHistoryFile() : std::filesystem::path(files.history);
}

Status keepCalls(const CallFiles &files, const std::vector<RemoteCall> &calls)
{
    if (!files.noHistory) {
        const auto file = historyFile(files);
        for (const auto &call : calls) {
            const bool isKept = call.kind == CallKind::Wake || call.kind == CallKind::Picture;
            if (!isKept || call.problem == CallProblem::Offline) {
                continue;
            }
            if (auto kept = appendRemoteRecord(file, recordOf(call)); !kept) {
                return kept;
            }
        }
    }
    if (auto written = writeText(files.har, harJson(calls, INSPYRE_VERSION)); !written) {
        return written;
    }
    return writeText(files.trace, callTraceJson(calls));
}

} // namespace inspyre::cli
