#include "engine/core/guarded.h"

#include <inspyre/remote_route.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

void runLocal(
    Remover &local,
    const Image &picture,
    const MatteOptions &options,
    ComparedRun &run,
    const JobControl &job)
{
    const auto begin = Clock::now();
    const auto made = local.matte(picture.view(), options, job);
    run.ms = msSince(begin);
    if (!made) {
        run.error = made.error();
        return;
    }
    run.matte = *made;
}

void runRemote(
    RemoteService &remote,
    const Image &picture,
    const MatteOptions &options,
    const CallWatch &watch,
    ComparedRun &run,
    const JobControl &job)
{
    const CallWatch follow = [&](const RemoteCall &call) {
        run.call = call;
        if (watch) {
            watch(call);
        }
    };
    const auto begin = Clock::now();
    auto made = remote.matte(picture.view(), options, follow, job);
    run.ms = msSince(begin);
    if (made) {
        run.call = made->call;
        run.matte = std::move(made->matte);
    } else {
        run.error = made.error();
    }
}

} // namespace

Status compareSides(
    Remover &local,
    RemoteService &remote,
    const std::vector<Image> &pictures,
    const CompareOptions &options,
    const std::function<void(const ComparedRun &)> &onRun,
    const CallWatch &watch,
    const JobControl &job)
{
    return guarded("comparing", [&]() -> Status {
        if (pictures.empty() || options.rounds < 1) {
            return Error{ErrorCode::InvalidArgument, "there is nothing to compare", {}};
        }
        const auto all =
            2.0 * static_cast<double>(options.rounds) * static_cast<double>(pictures.size());
        double done = 0.0;
        bool remoteFirst = true; // a cold service shows in the first call
        for (int round = 0; round < options.rounds; ++round) {
            for (std::size_t i = 0; i < pictures.size(); ++i, remoteFirst = !remoteFirst) {
                for (const bool asRemote : {remoteFirst, !remoteFirst}) {
                    ComparedRun run{.remote = asRemote, .picture = i, .round = round};
                    const auto part = job.slice(done / all, (done + 1.0) / all);
                    if (asRemote) {
                        runRemote(remote, pictures[i], options.matte, watch, run, part);
                    } else {
                        runLocal(local, pictures[i], options.matte, run, part);
                    }
                    if (job.cancelled()) {
                        return cancelledError();
                    }
                    done += 1.0;
                    onRun(run);
                }
            }
        }
        return Success{};
    });
}

MatteDifference matteDifference(const ImageView &a, const ImageView &b)
{
    MatteDifference difference;
    double sum = 0.0;
    for (int y = 0; y < a.height; ++y) {
        const float *left = a.rowF32(y);
        const float *right = b.rowF32(y);
        for (int x = 0; x < a.width; ++x) {
            const auto apart =
                std::abs(static_cast<double>(left[x]) - static_cast<double>(right[x]));
            difference.most = std::max(difference.most, apart);
            sum += apart;
        }
    }
    const auto pixels = static_cast<double>(a.width) * static_cast<double>(a.height);
    difference.mean = pixels > 0.0 ? sum / pixels : 0.0;
    return difference;
}

} // namespace inspyre
