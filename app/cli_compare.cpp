#include "app/cli_call_text.h"
#include "app/cli_commands.h"
#include "app/cli_compare_text.h"
#include "app/cli_phases.h"
#include "app/cli_remote_options.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/picture.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

struct State
{
    CommonOptions common = {};
    RemoteArguments remote = {};
    CallFiles files = {};
    std::vector<std::string> pictures = {};
    CompareOptions compare = {};
};

class CompareRun
{
public:
    CompareRun(State &state, Output &output)
        : m_state(state)
        , m_output(output)
    {}

    int run()
    {
        const auto service = openService(m_state.remote);
        if (!service) {
            m_output.error(service.error());
            return kWrongUsage;
        }
        if (auto ready = readPictures(); !ready) {
            return failed(m_output, ready.error());
        }
        const auto timeline = startTimeline();
        const double begin = timeline->nowMs();
        auto engine =
            startEngine(m_state.common.engine, timeline, shownJob(m_output, {}).slice(0.0, 0.1));
        if (!engine) {
            return failed(m_output, engine.error());
        }
        m_startMs = timeline->nowMs() - begin;
        m_state.compare.matte.size = m_state.common.size;
        const auto done = compareSides(
            *engine->remover,
            **service,
            m_pictures,
            m_state.compare,
            [&](const ComparedRun &one) { take(one); },
            {},
            shownJob(m_output, {}).slice(0.1, 1.0));
        if (!done) {
            return failed(m_output, done.error());
        }
        return finish();
    }

private:
    Status readPictures()
    {
        for (const auto &file : m_state.pictures) {
            const auto picture = readPicture(file, JobControl(stopRequested));
            if (!picture) {
                return picture.error();
            }
            m_pictures.push_back(picture->pixels);
        }
        return Success{};
    }

    void take(const ComparedRun &one)
    {
        const auto &file = m_state.pictures[one.picture];
        const std::string side = one.remote ? "service" : "this computer";
        const auto *start = one.call ? startClassName(one.call->start) : "";
        Json event = {
            {"event", "run"},
            {"file", file},
            {"side", one.remote ? "remote" : "local"},
            {"round", one.round + 1},
            {"ms", one.ms},
            {"good", one.matte.has_value()}};
        if (one.call) {
            event["call"] = callJson(*one.call);
            m_calls.push_back(*one.call);
        }
        m_output.event(event);
        if (one.error) {
            m_output.error(*one.error);
        } else {
            m_output.line(
                shown(file) + ", " + side + ": " + millisecondsText(one.ms) +
                (one.call ? std::string(", ") + start : std::string()));
        }
        m_runs.push_back(one);
        if (m_runs.size() % 2 == 0) {
            settle(m_runs[m_runs.size() - 2], m_runs.back());
        }
    }

    /// The two sides' mattes of a picture are compared, and let go of: they are large.
    void settle(ComparedRun &one, ComparedRun &other)
    {
        if (one.matte && other.matte) {
            const auto apart = matteDifference(one.matte->alpha.view(), other.matte->alpha.view());
            m_mostApart = std::max(m_mostApart, apart.most);
        }
        for (auto *run : {&one, &other}) {
            if (run->matte) {
                run->matte = Matte{};
            }
        }
    }

    int finish();

    State &m_state;
    Output &m_output;
    std::vector<Image> m_pictures;
    double m_startMs = 0.0;
    double m_mostApart = 0.0;
    std::vector<ComparedRun> m_runs;
    std::vector<RemoteCall> m_calls;
};

int CompareRun::finish()
{
    const auto file = historyFile(m_state.files);
    const auto remembered = loadRemoteRecords(file, m_state.remote.url);
    auto comparison =
        comparisonOf(m_runs, m_startMs, remembered ? *remembered : std::vector<RemoteRecord>());
    comparison.mostApart = m_mostApart;
    Json event = {{"event", "result"}};
    event.update(comparisonJson(comparison));
    m_output.event(event);
    m_output.line("\n" + comparisonText(comparison));
    const auto kept = keepCalls(m_state.files, m_calls);
    if (!kept) {
        m_output.error(kept.error());
    }
    if (comparison.failed == m_runs.size()) {
        return kNothingDone;
    }
    return kept && comparison.failed == 0 ? kAllDone : kSomeFailed;
}

int runCompare(State &state)
{
    Output output(state.common.output);
    return CompareRun(state, output).run();
}

} // namespace

Command addCompare(CLI::App &cli)
{
    auto *app =
        cli.add_subcommand("compare", "The same pictures here and by a service, in a table");
    auto state = std::make_shared<State>();
    app->add_option("URL", state->remote.url, "The service's address")->required()->type_name("");
    app->add_option("PICTURE", state->pictures, "Pictures")->required()->type_name("");
    app->add_option("-k,--rounds", state->compare.rounds, "How often each side does each picture")
        ->type_name("N")
        ->check(CLI::Range(1, 1000).description(""))
        ->capture_default_str()
        ->group("Comparison");
    app->add_flag("--fresh", state->remote.fresh, "A connection of its own for each call")
        ->group("Comparison");
    app->add_option_function<std::string>(
           "--size",
           [state](const std::string &text) {
               const auto size = parseInputSize(text);
               if (!size) {
                   refuse("--size", size.error().message);
               }
               state->common.size = *size;
           },
           "What the network sees, on both sides")
        ->type_name("auto|fast|base|WxH")
        ->group("Engine");
    addRemoteOptions(*app, state->remote);
    addEngineOptions(*app, state->common);
    addCallFileOptions(*app, state->files);
    addOutputOptions(*app, state->common);
    app->footer(
        "Cold and warm are kept apart. The service's first picture shows its cold start, if it "
        "sleeps.\nExample:\n  inspyre-cli compare https://inspyre-abc.a.run.app photo.jpg -k 5 "
        "--har calls.har\nExit codes: 0 all done, 1 nothing done, 2 wrong usage, 3 some failed, "
        "130 by Ctrl-C.");
    return {app, [state] { return runCompare(*state); }};
}

} // namespace inspyre::cli
