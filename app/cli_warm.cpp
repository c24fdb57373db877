#include "app/cli_call_text.h"
#include "app/cli_commands.h"
#include "app/cli_remote_options.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

struct State
{
    CommonOptions common = {};
    RemoteArguments remote = {};
    CallFiles files = {};
    WakeOptions wake = {};
    bool explain = false;
};

/// Says what is new of a call since the last look.
class CallTeller
{
public:
    explicit CallTeller(Output &output)
        : m_output(output)
    {}

    void look(const RemoteCall &call)
    {
        if (!call.running) {
            return;
        }
        if (!m_begun || call.now != m_part || call.earlier.size() != m_attempts) {
            m_begun = true;
            m_part = call.now;
            m_attempts = call.earlier.size();
            m_output.event(
                {{"event", "part"},
                 {"name", callPartName(call.now)},
                 {"attempt", m_attempts + 1},
                 {"t_ms", call.elapsedMs}});
        }
        for (auto i = std::size_t(0); i < call.server.size(); ++i) {
            const auto &span = call.server[i];
            if (span.running || (i < m_told.size() && m_told[i])) {
                continue;
            }
            m_told.resize(std::max(m_told.size(), i + 1));
            m_told[i] = true;
            m_output.event(
                {{"event", "phase"},
                 {"phase", span.name},
                 {"part", span.part},
                 {"begin_ms", span.beginMs},
                 {"end_ms", span.endMs},
                 {"bytes", span.bytesTotal}});
        }
        const auto part = std::string(callPartName(call.now));
        const auto started =
            call.progress > 0.0 ? ", " + fixed(100.0 * call.progress, 0) + " %" : std::string();
        m_output.progressLine(part + " " + millisecondsText(call.elapsedMs) + started);
    }

private:
    Output &m_output;
    bool m_begun = false;
    CallPart m_part = CallPart::Dns;
    std::size_t m_attempts = 0;
    std::vector<bool> m_told;
};

void say(Output &output, const RemoteCall &call, bool explain)
{
    Json event = {{"event", "result"}};
    event.update(callJson(call));
    const auto lines = explained(call);
    if (explain) {
        event["explained"] = lines;
    }
    output.event(event);
    const auto text = classText(call.start);
    output.line(
        shown(call.url) + ": ready after " + millisecondsText(call.elapsedMs) + "; " + text);
    output.line(callWaterfall(call));
    if (explain) {
        for (const auto &line : lines) {
            output.line(line);
        }
    }
}

int runWarm(State &state)
{
    Output output(state.common.output);
    const auto service = openService(state.remote);
    if (!service) {
        output.error(service.error());
        return kWrongUsage;
    }
    CallTeller teller(output);
    const auto call = (*service)->wake(
        state.wake, [&](const RemoteCall &now) { teller.look(now); }, JobControl(stopRequested));
    const auto kept = keepCalls(state.files, {call});
    if (!kept) {
        output.error(kept.error());
    }
    if (!call.good()) {
        Json event = {{"event", "call"}};
        event.update(callJson(call));
        output.event(event);
        return failed(output, *call.error);
    }
    say(output, call, state.explain);
    return kept ? kAllDone : kSomeFailed;
}

} // namespace

Command addWarm(CLI::App &cli)
{
    auto *app = cli.add_subcommand("warm", "Wake a service, and measure where its start goes");
    auto state = std::make_shared<State>();
    app->add_option("URL", state->remote.url, "The service's address")->required()->type_name("");
    app->add_option_function<std::vector<std::string>>(
           "--shapes",
           [state](const std::vector<std::string> &texts) {
               for (const auto &text : texts) {
                   const auto size = parseInputSize(text);
                   if (!size || size->kind != InputSize::Kind::Static) {
                       refuse("--shapes", "'" + text + "' is no size such as 1024x1024");
                   }
                   state->wake.shapes.push_back(size->size);
               }
           },
           "Sizes that it is to be warm for; default: its own choice")
        ->type_name("WxH,…")
        ->delimiter(',')
        ->group("Service");
    app->add_flag("--force", state->wake.force, "The warm run again, even if it is ready")
        ->group("Service");
    app->add_flag("--fresh", state->remote.fresh, "A connection of its own for each attempt")
        ->group("Service");
    app->add_flag("--explain", state->explain, "Say in words where the time went")->group("Output");
    addRemoteOptions(*app, state->remote);
    addCallFileOptions(*app, state->files);
    addOutputOptions(*app, state->common);
    app->footer("Example:\n  inspyre-cli warm --explain --token-command 'gcloud auth "
                "print-identity-token' https://inspyre-abc.a.run.app\n"
                "Exit codes: 0 ready, 1 not, 2 wrong usage, 3 ready but something could not be "
                "written, 130 by Ctrl-C.");
    return {app, [state] { return runWarm(*state); }};
}

} // namespace inspyre::cli
