#include "app/cli_batch_run.h"

#include "app/cli_batch_session.h"
#include "app/cli_stop.h"

#include <utility>

namespace inspyre::cli {

namespace {

/// What is wrong with a journal or the results is for the person to decide.
int refused(Output &output, const Error &error)
{
    const int exit = failed(output, error);
    return error.code == ErrorCode::InvalidArgument ? kWrongUsage : exit;
}

} // namespace

int runBatchCommand(const BatchArguments &arguments, const Beginning &begin, Output &output)
{
    sayNotes(output, begin.plan.notes);
    if (const auto ready = readyOutput(begin.plan.wish.output); !ready) {
        return failed(output, ready.error());
    }
    const auto ready = readyMatting(begin, output);
    if (!ready) {
        return failed(output, ready.error());
    }
    RunTeller teller(output);
    const SessionOptions options{
        .review =
            {.retryFailed = arguments.retryFailed,
             .verify = arguments.verify,
             .targetMoved = arguments.targetMoved},
        .policy = arguments.run.policy,
        .fresh = arguments.run.fresh};
    Review review;
    auto runner =
        makeSession(begin, ready->matting, options, teller.hooks(), teller, output, review);
    if (!runner) {
        return refused(output, runner.error());
    }
    (*runner)->start();
    const auto ended = waitFor(**runner, teller);
    if (!ended) {
        return failed(output, ended.error());
    }
    return finish(begin, *ended, output);
}

} // namespace inspyre::cli
