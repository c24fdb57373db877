// inspyre_cold_service: a service in a cloud that scales to zero, scripted. Says its port in one
// line, and each request in another with --log. SIGTERM and Ctrl-C end it, SIGUSR1 restarts its
// instance.
#include "tests/support/cold_service.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <pthread.h>

using namespace inspyre::test;

namespace {

struct State
{
    std::string profile = "tuned";
    std::string timeline = {};
    ColdOptions options = {};
    std::string tls = {};
    std::string certificate = {};
    std::optional<double> idleSeconds = {};
    std::optional<int> restartAfter = {};
    std::optional<std::uint64_t> seed = {};
    bool log = false;
};

void say(const nlohmann::ordered_json &json)
{
    std::printf(
        "%s\n", json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    std::fflush(stdout);
}

void sayRequest(const ColdRequest &request)
{
    say(
        {{"event", "request"},
         {"method", request.method},
         {"path", request.path},
         {"status", request.status},
         {"cold", request.cold},
         {"bytes_in", request.body.size()}});
}

void addOptions(CLI::App &cli, State &state)
{
    cli.add_option("profile", state.profile, "Name in tests/data/cold_service, or a file")
        ->capture_default_str();
    cli.add_option("--timeline", state.timeline, "Which of its timelines, such as A or B");
    cli.add_option("--port", state.options.port, "0: any that is free")->capture_default_str();
    cli.add_option("--time-scale", state.options.timeScale, "Of all its times")
        ->check(CLI::Range(0.0001, 1000.0))
        ->capture_default_str();
    cli.add_flag("--foreign", state.options.foreign, "The older service's form");
    cli.add_option(
           "--tls", state.tls, "HTTPS with a certificate that is good, expired or another's")
        ->check(CLI::IsMember({"good", "expired", "other-host"}));
    cli.add_option("--certificate", state.certificate, "File to write that certificate into");
    cli.add_option("--token", state.options.token, "Callers must bring it");
    cli.add_option("--idle", state.idleSeconds, "Seconds without a request until it goes cold");
    cli.add_option("--restart-after", state.restartAfter, "Requests until it goes cold");
    cli.add_option("--seed", state.seed, "Of what happens now and then");
    cli.add_flag("--log", state.log, "A line of JSON a request");
}

ColdProfile profileOf(const State &state)
{
    const bool file = state.profile.ends_with(".json");
    auto read = file ? readColdProfile(state.profile, state.timeline)
                     : inspyre::Result<ColdProfile>(coldProfile(state.profile, state.timeline));
    if (!read) {
        throw std::runtime_error(read.error().subject + ": " + read.error().message);
    }
    auto profile = *std::move(read);
    profile.idleWindowMs = state.idleSeconds ? 1000.0 * *state.idleSeconds : profile.idleWindowMs;
    profile.restartAfter = state.restartAfter.value_or(profile.restartAfter);
    profile.seed = state.seed.value_or(profile.seed);
    return profile;
}

int run(State &state)
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGTERM, SIGINT, SIGUSR1}) {
        sigaddset(&signals, signal);
    }
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    if (!state.tls.empty()) {
        state.options.tls = state.tls == "good"      ? CertificateKind::Good
                            : state.tls == "expired" ? CertificateKind::Expired
                                                     : CertificateKind::OtherHost;
    }
    state.options.keep = false;
    if (state.log) {
        state.options.onRequest = sayRequest;
    }
    ColdService service(profileOf(state), state.options);
    if (!state.certificate.empty() && !service.writeCertificate(state.certificate)) {
        throw std::runtime_error(state.certificate + ": no certificate can be written there");
    }
    say({{"event", "listening"}, {"port", service.port()}, {"url", service.url()}});
    for (int signal = 0; sigwait(&signals, &signal) == 0 && signal == SIGUSR1;) {
        service.restart();
        say({{"event", "restart"}});
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    CLI::App cli("A service in a cloud that scales to zero, scripted", "inspyre_cold_service");
    State state;
    addOptions(cli, state);
    CLI11_PARSE(cli, argc, argv);
    try {
        return run(state);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "inspyre_cold_service: %s\n", error.what());
        return 1;
    }
}
