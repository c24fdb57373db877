#include "app/cli_commands.h"
#include "app/cli_phases.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/files.h>
#include <inspyre/service.h>

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <pthread.h>
#include <thread>
#include <unistd.h>

namespace inspyre::cli {

namespace {

using std::chrono::milliseconds;

struct State
{
    CommonOptions common = {};
    ServiceOptions service = {};
    std::string tokenFile = {};
    std::string maxBody = {};
    double deadline = 60.0;
    double drain = 8.0;
    std::string whileLoading = "queue";
    bool noMetrics = false;
};

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

/// The signals that end a service are waited for by a thread, so that no handler does any work.
sigset_t endingSignals()
{
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGTERM);
    ::sigaddset(&signals, SIGINT);
    return signals;
}

void waitForSignals(Service &service)
{
    const auto signals = endingSignals();
    int signal = 0;
    ::sigwait(&signals, &signal);
    service.drain();
    ::sigwait(&signals, &signal);
    ::_exit(kInterrupted);
}

Status readToken(State &state)
{
    if (state.tokenFile.empty()) {
        return Success{};
    }
    const auto bytes = readFile(state.tokenFile);
    if (!bytes) {
        return bytes.error();
    }
    std::string token(reinterpret_cast<const char *>(bytes->data()), bytes->size());
    token.erase(token.find_last_not_of(" \t\r\n") + 1);
    if (token.empty()) {
        return Error{ErrorCode::InvalidArgument, "there is no token in it", state.tokenFile};
    }
    state.service.token = std::move(token);
    return Success{};
}

Status complete(State &state)
{
    auto &service = state.service;
    if (!state.maxBody.empty()) {
        const auto bytes = parseBytes(state.maxBody);
        if (!bytes) {
            return Error{ErrorCode::InvalidArgument, bytes.error().message, "--max-body"};
        }
        service.limits.bodyBytes = *bytes;
    }
    service.engine = state.common.engine;
    service.limits.deadline = milliseconds(static_cast<std::int64_t>(state.deadline * 1000.0));
    service.limits.drain = milliseconds(static_cast<std::int64_t>(state.drain * 1000.0));
    service.rejectWhileLoading = state.whileLoading == "reject";
    service.metrics = !state.noMetrics;
    service.version = INSPYRE_VERSION;
    service.readyRoute = environment("AIP_HEALTH_ROUTE");
    service.pictureRoute = environment("AIP_PREDICT_ROUTE");
    service.log = [](const std::string &line) { std::cout << line << '\n' << std::flush; };
    return readToken(state);
}

int runServe(State &state)
{
    Output output(state.common.output);
    if (const auto done = complete(state); !done) {
        output.error(done.error());
        return kWrongUsage;
    }
    const auto &options = state.service;
    if (options.host != "127.0.0.1" && options.host != "localhost" && options.token.empty()) {
        std::cerr << "note: anybody who reaches " << options.host
                  << " may call; --token-file asks for a token\n";
    }
    const auto signals = endingSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    auto service = Service::listen(options, startTimeline());
    if (!service) {
        output.error(service.error());
        return kNothingDone;
    }
    std::thread([running = service->get()] { waitForSignals(*running); }).detach();
    const auto ended = (*service)->wait();
    if (!ended) {
        output.error(ended.error());
        return kNothingDone;
    }
    // A start that was given up may still be inside dlopen() on another thread, which must not meet
    // static destructors.
    std::cout << std::flush;
    std::_Exit(kAllDone);
}

int portOfEnvironment()
{
    const auto text = environment("PORT");
    const int port = std::atoi(text.c_str());
    return port > 0 && port < 65536 ? port : 8080;
}

void addLimits(CLI::App &app, State &state)
{
    auto &limits = state.service.limits;
    const auto group = "Limits";
    app.add_option("--max-body", state.maxBody, "Largest request; default: 24MiB")
        ->type_name("SIZE")
        ->group(group);
    app.add_option("--max-pixels", limits.pixels, "Largest picture, in pixels")
        ->type_name("N")
        ->capture_default_str()
        ->group(group);
    app.add_option("--queue", limits.waiting, "Pictures that may wait beside the one in work")
        ->type_name("N")
        ->check(CLI::Range(0, 1000).description(""))
        ->capture_default_str()
        ->group(group);
    app.add_option("--threads-http", limits.threads, "Threads of connections; 0: queue and 160")
        ->type_name("N")
        ->check(CLI::Range(0, 4096).description(""))
        ->group(group);
    app.add_option("--deadline", state.deadline, "Seconds for a picture")
        ->type_name("N")
        ->check(CLI::Range(0.1, 3600.0).description(""))
        ->capture_default_str()
        ->group(group);
    app.add_option("--drain", state.drain, "Seconds from SIGTERM to the end")
        ->type_name("N")
        ->check(CLI::Range(0.1, 3600.0).description(""))
        ->capture_default_str()
        ->group(group);
    app.add_option(
           "--while-loading", state.whileLoading, "What pictures do before the model is there")
        ->type_name("queue|reject")
        ->check(CLI::IsMember({"queue", "reject"}).description(""))
        ->capture_default_str()
        ->group(group);
}

} // namespace

Command addServe(CLI::App &cli)
{
    auto *app = cli.add_subcommand("serve", "Remove backgrounds for others over HTTP");
    auto state = std::make_shared<State>();
    auto &service = state->service;
    service.port = portOfEnvironment();
    const auto group = "Service";
    app->add_option("--host", service.host, "Address to listen at; 0.0.0.0 is all")
        ->type_name("ADDRESS")
        ->capture_default_str()
        ->group(group);
    app->add_option("--port", service.port, "Port; 0: any; default: $PORT or 8080")
        ->type_name("N")
        ->check(CLI::Range(0, 65535).description(""))
        ->group(group);
    auto *token = app->add_option("--token", service.token, "Callers must bring this bearer token")
                      ->type_name("TEXT")
                      ->group(group);
    app->add_option("--token-file", state->tokenFile, "The same, read from a file")
        ->type_name("FILE")
        ->excludes(token)
        ->group(group);
    app->add_flag("--no-metrics", state->noMetrics, "Without /metrics")->group(group);
    app->add_flag("--exit-on-failure", service.exitOnFailure, "End when the model cannot be loaded")
        ->group(group);
    addLimits(*app, *state);
    addEngineOptions(*app, state->common);
    app->footer("The log is JSON on stdout. SIGTERM lets accepted pictures end; a second one ends "
                "at once.\n"
                "Example:\n"
                "  inspyre-cli serve --port 8080\n"
                "  curl -F file=@photo.jpg localhost:8080/v1/remove-background -o cutout.png");
    return {app, [state] { return runServe(*state); }};
}

} // namespace inspyre::cli
