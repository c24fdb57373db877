#include "engine/core/guarded.h"
#include "engine/imaging/mask_read.h"
#include "engine/remote/picture_exchange.h"
#include "engine/web/web_address.h"

#include <inspyre/picture.h>
#include <inspyre/remote.h>

#include <algorithm>
#include <utility>

namespace inspyre {

namespace {

using std::chrono::milliseconds;

constexpr Size kUsualBase = {1024, 1024}; ///< for a service that does not tell yet
constexpr auto kStreamReply = "application/x-ndjson, application/json";

Error errorOf(const RemoteCall &call)
{
    return call.error ? *call.error : cancelledError(call.url);
}

bool isPage(const Called &asked)
{
    return asked.call.mimeDown == "text/html";
}

/// What a reply to GET / says; not ours: anything that is not said to be.
RemoteDescription descriptionOf(const std::string &body)
{
    const auto json = replyObject(body);
    const auto api = json.is_null() ? std::nullopt : numberIn(json, "api");
    if (!api || *api < 1.0 || textIn(json, "service") != "inspyre") {
        return {};
    }
    RemoteDescription description{
        .ours = true,
        .api = static_cast<int>(std::min(*api, 1e6)),
        .version = textIn(json, "version"),
        .torch = textIn(json, "torch"),
        .device = textIn(json, "device"),
        .precision = textIn(json, "precision"),
        .state = textIn(json, "state")};
    if (const auto model = json.find("model"); model != json.end() && model->is_object()) {
        description.model = textIn(*model, "name");
        const auto base = model->find("base");
        if (base != model->end() && base->is_array() && base->size() == 2 &&
            (*base)[0].is_number_integer() && (*base)[1].is_number_integer()) {
            const auto side = [&](std::size_t i) {
                return static_cast<int>(std::clamp((*base)[i].get<double>(), 0.0, 1e6));
            };
            description.base = {side(0), side(1)};
        }
    }
    if (const auto limits = json.find("limits"); limits != json.end() && limits->is_object()) {
        const auto bytes = std::max(0.0, numberIn(*limits, "body_bytes").value_or(0.0));
        description.bodyBytes = static_cast<std::uint64_t>(bytes);
    }
    return description;
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
            .maxReply = kSmallReply};
        return m_caller.call(order, watch, job).call;
    }

    [[nodiscard]] RemoteCall wake(
        const WakeOptions &options, const CallWatch &watch, const JobControl &job) override
    {
        return m_caller.call(isForeign() ? wakeForeign() : wakeOurs(options), watch, job).call;
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
    static constexpr std::size_t kSmallReply = 4U << 20U;

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
            .maxReply = kSmallReply};
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
        auto description = descriptionOf(called.body);
        if (m_access.sort == ServiceSort::Ours && !description.ours) {
            return Error{
                ErrorCode::Transfer, callProblemText(CallProblem::NotAService), m_access.url};
        }
        const std::lock_guard lock(m_mutex);
        m_description = description;
        return description;
    }

    [[nodiscard]] CallOrder wakeOurs(const WakeOptions &options) const
    {
        CallOrder order{
            .kind = CallKind::Wake,
            .method = "POST",
            .path = "/warmup",
            .streams = !options.force,
            .attempts = m_access.times.attempts,
            .total = m_access.times.cold,
            .maxReply = kSmallReply};
        const auto *accept = options.force ? "application/json" : kStreamReply;
        order.headers = {std::string("Accept: ") + accept};
        std::string rest = options.force ? "&force=1" : "";
        for (std::size_t i = 0; i < options.shapes.size(); ++i) {
            rest += i == 0 ? "&shapes=" : ",";
            rest += sizeText(options.shapes[i]);
        }
        order.queryFor = [rest](milliseconds left) {
            constexpr auto kMargin = milliseconds(500);
            const auto wait = std::max(milliseconds(1), left - kMargin);
            return "wait_ms=" + std::to_string(wait.count()) + rest;
        };
        order.judge = [](RemoteCall &call, const std::string &body) -> Verdict {
            constexpr int kAccepted = 202;
            if (call.instance.empty()) { // the older service has the same path
                call.ours = false;
                return judgeForeign(call, body);
            }
            return call.status == kAccepted ? Verdict{CallProblem::Unavailable, "still starting"}
                                            : Verdict{};
        };
        return order;
    }

    [[nodiscard]] CallOrder wakeForeign() const
    {
        return {
            .kind = CallKind::Wake,
            .method = "POST",
            .path = m_access.foreign.warmPath,
            .headers = {"Accept: application/json"},
            .ours = false,
            .attempts = m_access.times.attempts,
            .total = m_access.times.cold,
            .maxReply = kSmallReply,
            .judge = judgeForeign};
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
        nameMaker(*description, made);
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
                          RemoteCall &call, const std::string &body) -> Verdict {
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

    void nameMaker(const RemoteDescription &description, RemoteMatte &made) const
    {
        // "inspyre/1.0 libtorch/2.11.0 cuda:0 bf16"
        std::vector<std::string> words;
        std::string_view rest = made.call.engine;
        while (!rest.empty()) {
            const auto space = rest.find(' ');
            words.emplace_back(rest.substr(0, space));
            rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
        }
        const bool told = words.size() == 4;
        auto &matte = made.matte;
        matte.model = description.model.empty() ? "remote" : description.model;
        matte.device = told ? words[2] : "service";
        matte.device += " at " + m_address.host;
        matte.precision = told ? words[3] : std::string();
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
