#include "engine/core/guarded.h"
#include "engine/imaging/mask_read.h"
#include "engine/remote/description.h"
#include "engine/remote/picture_exchange.h"
#include "engine/remote/wake_order.h"
#include "engine/web/web_address.h"

#include <inspyre/picture.h>
#include <inspyre/remote.h>

#include <algorithm>
#include <utility>

namespace inspyre {

namespace {

constexpr Size kUsualBase = {1024, 1024}; ///< for a service that does not tell yet

Error errorOf(const RemoteCall &call)
{
    return call.error ? *call.error : cancelledError(call.url);
}

bool isPage(const Called &asked)
{
    return asked.call.mimeDown == "text/html";
}

/// The question before the picture, as a part of the picture's call, which began with it.
void prepend(const RemoteCall &asked, double offsetMs, RemoteCall &call)
{
    call.when = asked.when;
    call.beginMs += offsetMs;
    call.elapsedMs += offsetMs;
    for (auto &span : call.server) {
        span.beginMs += offsetMs;
        span.endMs += offsetMs;
    }
    for (auto &attempt : call.earlier) {
        attempt.beginMs += offsetMs;
        attempt.endMs += offsetMs;
    }
    call.earlier.insert(
        call.earlier.begin(),
        {.endMs = asked.elapsedMs, .status = asked.status, .words = "asked what it is"});
    if (isCold(asked.start) && call.start != StartClass::Unknown) {
        call.start = asked.start;
        call.split.platform += asked.split.platform;
        call.split.startUp += asked.split.startUp;
    }
}

/// How far a picture is: the fraction never falls, for parts follow each other.
double fractionOf(const RemoteCall &call)
{
    switch (call.now) {
    case CallPart::Dns:
    case CallPart::Tcp:
    case CallPart::Tls:
    case CallPart::Setup: return 0.1;
    case CallPart::Upload:
        return call.bytesToSend == 0 ? 0.1
                                     : 0.1 + 0.3 * static_cast<double>(call.bytesUp) /
                                                 static_cast<double>(call.bytesToSend);
    case CallPart::Wait: return 0.4;
    case CallPart::Download: return 0.85;
    }
    return 0.1;
}

class HttpService final : public RemoteService
{
public:
    HttpService(RemoteAccess access, WebAddress address)
        : m_access(std::move(access))
        , m_address(std::move(address))
        , m_caller(m_access, baseOf(m_address.shown))
    {}

    [[nodiscard]] const RemoteAccess &access() const override { return m_access; }

    [[nodiscard]] Result<RemoteDescription> describe(
        const CallWatch &watch, const JobControl &job) override
    {
        return guarded("asking a service", [&] { return ask(watch, job, nullptr); });
    }

    [[nodiscard]] RemoteCall health(const CallWatch &watch, const JobControl &job) override
    {
        const bool ours = !isForeign();
        const CallOrder order{
            .kind = CallKind::Health,
            .path = ours ? "/health" : m_access.foreign.healthPath,
            .ours = ours,
            .total = m_access.times.cold,
            .maxReply = kMostStateBytes};
        return m_caller.call(order, watch, job).call;
    }

    [[nodiscard]] RemoteCall wake(
        const WakeOptions &options, const CallWatch &watch, const JobControl &job) override
    {
        return m_caller
            .call(isForeign() ? wakeForeign(m_access) : wakeOurs(m_access, options), watch, job)
            .call;
    }

    [[nodiscard]] Result<RemoteOffer> offer(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) override
    {
        return guarded("preparing a picture", [&]() -> Result<RemoteOffer> {
            const auto described = ask({}, job, nullptr);
            return described ? prepare(rgb, options, *described, job) : described.error();
        });
    }

    [[nodiscard]] Result<RemoteMatte> matte(
        const ImageView &rgb,
        const MatteOptions &options,
        const CallWatch &watch,
        const JobControl &job) override
    {
        return guarded("asking a service", [&] { return make(rgb, options, watch, job); });
    }

    [[nodiscard]] std::optional<double> warmP95Ms() const override { return m_caller.warmP95Ms(); }

private:
    static std::string baseOf(std::string address)
    {
        address.erase(address.find_last_not_of('/') + 1);
        return address;
    }

    [[nodiscard]] bool isForeign() const
    {
        const std::lock_guard lock(m_mutex);
        return m_access.sort == ServiceSort::Foreign || (m_description && !m_description->ours);
    }

    /// What is known; asks if nothing is. @param asked  gets the call, if there was one
    Result<RemoteDescription> ask(
        const CallWatch &watch, const JobControl &job, std::optional<RemoteCall> *asked)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_description && (m_description->base != Size{} || !m_description->ours)) {
                return *m_description;
            }
        }
        if (m_access.sort == ServiceSort::Foreign) {
            return RemoteDescription{};
        }
        const CallOrder order{
            .kind = CallKind::Describe,
            .path = "/",
            .headers = {"Accept: application/json"},
            .attempts = m_access.times.attempts,
            .total = m_access.times.cold,
            .maxReply = kMostStateBytes};
        const auto called = m_caller.call(order, watch, job);
        if (asked != nullptr) {
            *asked = called.call;
        }
        const auto problem = called.call.problem;
        const bool answered = problem == CallProblem::None || problem == CallProblem::Refused ||
                              problem == CallProblem::NotAService ||
                              (problem == CallProblem::NotFound && !isPage(called));
        if (!answered) {
            return errorOf(called.call);
        }
        auto description = descriptionOf(called.body, m_access.url);
        if (m_access.sort == ServiceSort::Ours && !description.ours) {
            return Error{
                ErrorCode::Transfer, callProblemText(CallProblem::NotAService), m_access.url};
        }
        const std::lock_guard lock(m_mutex);
        m_description = description;
        return description;
    }

    Result<RemoteOffer> prepare(
        const ImageView &rgb,
        const MatteOptions &options,
        const RemoteDescription &description,
        const JobControl &job) const
    {
        if (rgb.format != PixelFormat::Rgb8 || rgb.empty() || rgb.width > kMaxImageSide ||
            rgb.height > kMaxImageSide) {
            return Error{
                ErrorCode::InvalidArgument,
                "a matte needs an 8-bit RGB picture of 1 to 32768 pixels a side",
                {}};
        }
        const auto base = description.base == Size{} ? kUsualBase : description.base;
        Result<RemoteOffer> offer = description.ours ? offerOurs(rgb, options.size, base, job)
                                                     : offerForeign(rgb, m_access.foreign, job);
        if (offer) {
            const auto path = description.ours ? std::string("/v1/remove-background")
                                               : m_access.foreign.imagePath;
            (*offer).target = baseOf(m_address.shown) + path;
        }
        return offer;
    }

    Result<RemoteMatte> make(
        const ImageView &rgb,
        const MatteOptions &options,
        const CallWatch &watch,
        const JobControl &job)
    {
        const auto begin = WebClock::now();
        job.report(Stage::Preparing, 0.0);
        std::optional<RemoteCall> asked;
        const auto description = ask(watch, job, &asked);
        if (!description) {
            return description.error();
        }
        const auto offer = prepare(rgb, options, *description, job.slice(0.0, 0.1));
        if (!offer) {
            return offer.error();
        }
        const double offsetMs =
            std::chrono::duration<double, std::milli>(WebClock::now() - begin).count();
        const double preparedMs = asked ? offsetMs - asked->elapsedMs : offsetMs;
        const auto whole = [&](RemoteCall call) {
            if (asked) {
                prepend(*asked, offsetMs, call);
            }
            return call;
        };
        double told = 0.0;
        const CallWatch follow = [&](const RemoteCall &call) {
            told = std::max(told, fractionOf(call));
            job.report(Stage::Inferring, told);
            if (watch) {
                watch(whole(call));
            }
        };
        Image mask;
        const auto called = m_caller.call(orderFor(*offer, *description, mask, job), follow, job);
        if (!called.call.good()) {
            return errorOf(called.call);
        }
        job.report(Stage::Refining, 0.95);
        RemoteMatte made{
            .matte = matteOfMask(std::move(mask), rgb.size(), options, called.headers),
            .call = whole(called.call)};
        nameMaker(*description, m_address.host, made);
        made.matte.prepareMs = preparedMs;
        made.matte.inferenceMs = called.call.elapsedMs;
        job.report(Stage::Refining, 1.0);
        return made;
    }

    /// The picture's call; its reply is decoded as a part of it, for one that cannot be is a
    /// failure of the service.
    CallOrder orderFor(
        const RemoteOffer &offer,
        const RemoteDescription &description,
        Image &mask,
        const JobControl &job) const
    {
        auto order = description.ours ? orderOurs(offer) : orderForeign(offer, m_access.foreign);
        order.attempts = m_access.times.attempts;
        order.total = m_caller.knownWarm() ? m_access.times.warm : m_access.times.cold;
        order.judge = [&, first = order.judge, ours = description.ours, size = offer.pixels.size()](
                          RemoteCall &call, const std::string &body) -> ReplyVerdict {
            auto verdict = first(call, body);
            if (verdict.problem != CallProblem::None) {
                return verdict;
            }
            auto made = ours ? readMask(std::as_bytes(std::span(body)), "the reply", job)
                             : maskInReply(body, call.mimeDown, m_access.foreign.replyField, job);
            if (!made) {
                const bool cancelled = made.error().code == ErrorCode::Cancelled;
                return {
                    cancelled ? CallProblem::Cancelled : CallProblem::BadReply,
                    made.error().message};
            }
            if (ours && made->size() != size) {
                return {
                    CallProblem::BadReply, "the mask has " + sizeText(made->size()) + " pixels"};
            }
            mask = *std::move(made);
            return {};
        };
        return order;
    }

    const RemoteAccess m_access;
    const WebAddress m_address;
    mutable std::mutex m_mutex;
    std::optional<RemoteDescription> m_description;
    Caller m_caller;
};

class ServiceRemover final : public Remover
{
public:
    ServiceRemover(std::shared_ptr<RemoteService> service, CallWatch watch)
        : m_service(std::move(service))
        , m_watch(std::move(watch))
    {}

    [[nodiscard]] std::string model() const override { return m_model; }

    [[nodiscard]] Result<Matte> matte(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) override
    {
        auto made = m_service->matte(rgb, options, m_watch, job);
        if (!made) {
            return made.error();
        }
        m_model = made->matte.model;
        return std::move(made->matte);
    }

private:
    const std::shared_ptr<RemoteService> m_service;
    const CallWatch m_watch;
    std::string m_model = "remote";
};

} // namespace

Status checkServiceAddress(const std::string &url)
{
    const auto address = parseWebAddress(url);
    if (!address || address->hasUser) {
        return Error{ErrorCode::InvalidArgument, callProblemText(CallProblem::BadAddress), url};
    }
    return Success{};
}

Result<std::shared_ptr<RemoteService>> RemoteService::open(RemoteAccess access)
{
    return guarded("opening a service", [&]() -> Result<std::shared_ptr<RemoteService>> {
        if (auto right = checkServiceAddress(access.url); !right) {
            return right.error();
        }
        auto address = *parseWebAddress(access.url);
        const bool hasToken = !access.token.value.empty() || !access.token.command.empty();
        if (hasToken && !address.secure && !address.loopback) {
            return Error{
                ErrorCode::InvalidArgument,
                callProblemText(CallProblem::TokenOverHttp),
                access.url};
        }
        return std::shared_ptr<RemoteService>(
            std::make_shared<HttpService>(std::move(access), std::move(address)));
    });
}

std::shared_ptr<Remover> remoteRemover(std::shared_ptr<RemoteService> service, CallWatch watch)
{
    return std::make_shared<ServiceRemover>(std::move(service), std::move(watch));
}

} // namespace inspyre
