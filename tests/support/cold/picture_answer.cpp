#include "tests/support/cold/picture_answer.h"

#include "engine/local/local_remover.h"
#include "tests/support/bright_network.h"

#include <inspyre/picture.h>

#include <algorithm>
#include <span>

namespace inspyre::test {

namespace {

constexpr double kLookMs = 2.0;
constexpr std::uint64_t kMostPixels = 50'000'000;

class BrightNetwork final : public Network
{
public:
    [[nodiscard]] NetworkInfo info() const override
    {
        return {.device = "cpu", .deviceName = "scripted", .threads = 1};
    }

    [[nodiscard]] Result<NetworkOutput> run(
        const NetworkInput &input, const JobControl &, std::vector<NetworkTap> *) override
    {
        return brightnessOf(input);
    }

    [[nodiscard]] Result<NetworkProfile> profile(const NetworkInput &, const JobControl &) override
    {
        return NetworkProfile{};
    }
};

double msSince(ColdClock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(ColdClock::now() - begin).count();
}

/// The stages of picture `number` by the profile.
StageTimes planned(const ColdProfile &profile, std::uint64_t number)
{
    constexpr std::uint64_t kJitter = 1'000'003; // is no rule's number
    const double factor =
        1.0 + profile.jitter * (2.0 * shareOf(profile.seed, kJitter, number) - 1.0);
    const auto &stages = profile.stages;
    StageTimes times{
        .decode = stages[0],
        .pre = stages[1],
        .infer = factor * stages[2] + (number == 0 ? profile.firstMs : 0.0),
        .post = stages[3],
        .encode = stages[4]};
    return times;
}

/// The stages of `times`, in all `totalMs`.
void stretch(StageTimes &times, double totalMs)
{
    const double sum = times.decode + times.pre + times.infer + times.post + times.encode;
    if (sum <= 0.0) {
        times.infer = totalMs;
        return;
    }
    for (auto *stage : {&times.decode, &times.pre, &times.infer, &times.post, &times.encode}) {
        *stage *= totalMs / sum;
    }
}

/// The turn stays with the caller, because the scripted time passes in it.
Result<PictureReply> replyBy(ColdMaker &maker, const Picture &picture, const PictureOrder &order)
{
    const std::lock_guard lock(maker.mutex);
    Turns own(1);
    StageTimes ignored;
    return replyFor(
        maker.engine,
        picture,
        order,
        *own.take(ColdClock::time_point::max(), [] { return false; }),
        ignored,
        {});
}

} // namespace

ColdMaker::ColdMaker(const ColdProfile &itsProfile)
    : profile(itsProfile)
{
    (void)startImaging();
    engine.model = {.name = "scripted", .base = {1024, 1024}};
    engine.doubt = true;
    engine.remover =
        makeLocalRemover(std::make_shared<BrightNetwork>(), engine.model, Architecture{}, 0);
}

bool pauseUntil(const ColdPause &pause, const std::function<bool()> &is)
{
    while (!is()) {
        if (!pause(kLookMs)) {
            return false;
        }
    }
    return true;
}

std::variant<ColdPicture, Problem> makePicture(
    ColdMaker &maker,
    ColdInstance &instance,
    const std::string &upload,
    const PictureOrder &order,
    const ColdPause &pause)
{
    const std::span data(reinterpret_cast<const std::byte *>(upload.data()), upload.size());
    if (const auto fits = checkPicture(data, kMostPixels); !fits) {
        return problemOf(fits.error());
    }
    const Problem gone = {503, "client_gone", "nobody waits for it"};
    const auto begin = ColdClock::now();
    instance.use();
    const auto usable = [&instance] { return ColdClock::now() >= instance.usable(); };
    const bool waits = !usable();
    if (!pauseUntil(pause, usable)) {
        return gone;
    }
    const double startMs = waits ? msSince(begin) : 0.0;
    const auto queueing = ColdClock::now();
    auto turn = instance.turns.take(ColdClock::time_point::max(), [&pause] { return !pause(0.0); });
    if (!turn) {
        return gone;
    }
    auto times = planned(maker.profile, instance.served);
    times.start = startMs;
    times.queue = msSince(queueing);
    const auto working = ColdClock::now();
    const auto picture = decodePicture(data, order, {});
    if (!picture) {
        return problemOf(picture.error());
    }
    auto made = replyBy(maker, *picture, order);
    if (!made) {
        return problemOf(made.error());
    }
    const double wished = times.total() - times.start - times.queue;
    if (const double took = msSince(working); took < wished && !pause(wished - took)) {
        return gone;
    }
    stretch(times, std::max(wished, msSince(working)));
    ++instance.served;
    return ColdPicture{*std::move(made), times};
}

} // namespace inspyre::test
