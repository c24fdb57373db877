#pragma once

#include <inspyre/error.h>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inspyre {

/// What a call is for.
enum class CallKind : std::uint8_t {
    Describe, ///< GET /: whose service it is
    Health,   ///< GET /health: whether anything answers
    Wake,     ///< POST /warmup
    Picture,  ///< a picture there, its matte back
};

/// The parts of a call on this side, one after the other.
enum class CallPart : std::uint8_t { Dns, Tcp, Tls, Setup, Upload, Wait, Download };

inline constexpr std::array kCallParts = {
    CallPart::Dns,
    CallPart::Tcp,
    CallPart::Tls,
    CallPart::Setup,
    CallPart::Upload,
    CallPart::Wait,
    CallPart::Download};

/// English, lower case: "dns", … "download".
[[nodiscard]] const char *callPartName(CallPart part);

/// How long each part took, in milliseconds; zero, never negative, where there was none: a reused
/// connection has neither name, connection nor handshake.
struct CallPhases
{
    double dns = 0.0;
    double tcp = 0.0;
    double tls = 0.0;
    double setup = 0.0;    ///< from the connection to the request's first byte
    double upload = 0.0;   ///< until the last byte of the request was handed over
    double wait = 0.0;     ///< until the first byte of the reply
    double download = 0.0; ///< until its last

    [[nodiscard]] double of(CallPart part) const;
    [[nodiscard]] double &of(CallPart part);
    [[nodiscard]] double total() const;

    bool operator==(const CallPhases &) const = default;
};

/// What the service was when a call met it: remote.md 3.3, without a common clock.
enum class StartClass : std::uint8_t {
    Unknown,     ///< no reply, or a service that tells nothing and whose usual time is not known
    Cold,        ///< started for this call
    ColdGuessed, ///< a service that does not tell, and a wait far beyond the usual
    Warming,     ///< there, but not at full speed yet
    Warm,        ///< at full speed before the call
    WarmNewInstance, ///< the same, by an instance that was not met before
    Refused,         ///< by the platform in front of it, which had none
};

/// "unknown", "cold", "cold-guessed", "warming", "warm", "warm-new-instance", "refused".
[[nodiscard]] const char *startClassName(StartClass start);
/// The class of that name; Unknown for any other.
[[nodiscard]] StartClass startClassNamed(std::string_view name);
/// Cold or ColdGuessed.
[[nodiscard]] bool isCold(StartClass start);
/// Warm or WarmNewInstance.
[[nodiscard]] bool isWarm(StartClass start);

/// What the first header of a reply tells of the service, all in milliseconds.
struct StartFacts
{
    double sinceBegin = 0.0;               ///< e: from the start of the request to the first header
    double wait = 0.0;                     ///< w: CallPhases::wait
    std::optional<double> uptime = {};     ///< u: X-Uptime-Ms
    std::optional<double> ready = {};      ///< r: X-Ready-Ms; none before full speed
    std::optional<double> serverWork = {}; ///< s: total of Server-Timing
    bool instanceKnown = false;            ///< X-Instance-Id was met before
    bool told = false;                     ///< X-Instance-Id is there: a service of ours
    int status = 0;                        ///< of HTTP
    std::optional<double> usualWait = {};  ///< median of its warm calls, where it tells nothing
};

/// Cold, warming or warm, by remote.md 3.3.
[[nodiscard]] StartClass classify(const StartFacts &facts);

/// Where the wait went, in milliseconds.
struct WaitSplit
{
    bool told = false;     ///< false: the service does not tell, all three are 0
    double platform = 0.0; ///< until the program was started, and on the way
    double startUp = 0.0;  ///< from there until it was at full speed
    double work = 0.0;     ///< the work itself

    bool operator==(const WaitSplit &) const = default;
};

/// The wait of a call of class `start`, by remote.md 3.3.
[[nodiscard]] WaitSplit splitWait(StartClass start, const StartFacts &facts);

/// Something that the service says of itself, on the clock of the call: 0 is its begin. What began
/// before the call has a negative begin.
struct ServerSpan
{
    std::string name = {}; ///< "library", "weights", … (phaseName()), or "decode", "infer", …
    std::string part = {}; ///< "layers.2.blocks.6-11"; may be empty
    double beginMs = 0.0;
    double endMs = -1.0;  ///< see `running`
    bool running = false; ///< no end has been told yet
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0; ///< 0 if not counted

    bool operator==(const ServerSpan &) const = default;
};

/// Why a call did not give what it was for. Each has one plain sentence, callProblemText().
enum class CallProblem : std::uint8_t {
    None,
    Offline, ///< the offline lock is set
    Cancelled,
    BadAddress,    ///< no http or https address
    TokenOverHttp, ///< a token is not sent without encryption
    TokenCommand,  ///< the command for the token failed
    NoSuchName,    ///< the name has no address
    NoConnection,  ///< nothing listens there, or the way is blocked
    ProxyFailed,
    TlsExpected,        ///< http was spoken to a port for https
    NoTls,              ///< https was spoken to a port for http
    CertificateExpired, ///< or not valid yet
    CertificateUnknown, ///< signed by nobody who is trusted here
    CertificateName,    ///< of another name
    TlsFailed,
    Redirected,    ///< 301, 302, …: to another address, which is not followed
    LoginPage,     ///< a page for people that asks who they are
    CaptivePortal, ///< a network's own page
    Unauthorized,  ///< 401
    Forbidden,     ///< 403
    NotFound,      ///< 404
    Refused,       ///< 400, 405, 411, 415, 422, …: with the service's own words
    TooLarge,      ///< 413
    Busy,          ///< 429
    Unavailable,   ///< 502, 503
    Failed,        ///< 500, or a warm-up that says so under 200
    TimedOut,      ///< a deadline passed: the server's (504) or ours
    Stalled,       ///< nothing moved for too long
    CutOff,        ///< the connection ended before the reply did
    NotAService,   ///< a reply that is no such service's
    BadReply,      ///< a service, but its reply cannot be used
    BreakerOpen,   ///< not tried: it failed several times in a row just before
};

/// "no-such-name", …: for JSON. One word a problem, never changed.
[[nodiscard]] const char *callProblemName(CallProblem problem);

/// One plain English sentence or two: what is wrong, and the way out. Without the address.
[[nodiscard]] std::string callProblemText(CallProblem problem);

/// One try of a call that was followed by another.
struct CallAttempt
{
    double beginMs = 0.0; ///< on the clock of the call
    double endMs = 0.0;
    int status = 0; ///< of HTTP; 0: no reply
    CallProblem problem = CallProblem::None;
    std::string words = {};
};

/// A call: while it runs as far as it is, afterwards as it was. All times in milliseconds on one
/// monotonic clock, whose zero is when the call was asked for.
struct RemoteCall
{
    CallKind kind = CallKind::Health;
    std::string when = {}; ///< its begin: UTC, ISO 8601, "2026-11-24T10:37:15Z"
    std::string method = {};
    std::string url = {}; ///< without user, password and query
    bool ours = true;     ///< false: a service that does not tell its phases

    bool running = false;
    CallPart now = CallPart::Dns; ///< while it runs
    double elapsedMs = 0.0;       ///< so far, or in all: with earlier attempts and pauses
    double beginMs = 0.0;         ///< of the last attempt, to which `phases` belong
    CallPhases phases = {};       ///< while it runs: `now` counts up
    std::vector<CallAttempt> earlier = {};
    bool reused = false; ///< the connection was there already

    int status = 0;            ///< of HTTP; 0: no reply yet
    std::string version = {};  ///< "1.1", "2"
    std::uint64_t bytesUp = 0; ///< of bodies
    std::uint64_t bytesDown = 0;
    std::uint64_t bytesToSend = 0; ///< the body that is sent; 0: none
    std::string mimeUp = {};
    std::string mimeDown = {};

    std::string instance = {}; ///< X-Instance-Id; empty: not told
    std::string engine = {};   ///< X-Engine
    std::string requestId = {};
    std::optional<double> uptimeMs = {}; ///< X-Uptime-Ms
    std::optional<double> readyMs = {};  ///< X-Ready-Ms
    StartClass start = StartClass::Unknown;
    WaitSplit split = {};
    std::vector<ServerSpan> server = {}; ///< in the order of their begin
    /// The service's own account of its start, seconds: "container_start", "gpu_init",
    /// "model_load", "first_inference", "total"; of a foreign service whatever numbers it has.
    std::vector<std::pair<std::string, double>> timings = {};
    double progress = 0.0; ///< of a start that is being told, 0 to 1

    CallProblem problem = CallProblem::None;
    std::optional<Error> error = {};         ///< with the problem's sentence and details
    std::optional<double> retryAfterMs = {}; ///< as the service asked for

    [[nodiscard]] bool good() const { return !running && problem == CallProblem::None; }
};

/// Follows a call: told at each new part and event, else some twenty times a second, and once when
/// it has ended. Called on the thread that made the call, never after that call returned.
using CallWatch = std::function<void(const RemoteCall &)>;

/// What a bar of a waterfall shows.
enum class CallBarKind : std::uint8_t {
    Part,     ///< a CallPart
    Attempt,  ///< one that failed
    Pause,    ///< between two attempts
    Platform, ///< WaitSplit
    StartUp,
    Work,
    Server, ///< a ServerSpan
};

/// One bar of the remote lane.
struct CallBar
{
    CallBarKind kind = CallBarKind::Part;
    CallPart part = CallPart::Dns; ///< of kind Part
    std::string text = {};         ///< name for logs and tables: "dns", "platform", "weights"
    std::string detail = {};       ///< may be empty
    double beginMs = 0.0;          ///< 0 is the begin of the call; not negative
    double endMs = 0.0;
    bool running = false;
    /// 0: this side's parts, one after the other; 1: where the wait went; from 2 on the server's
    /// own, overlapping ones apart.
    int row = 0;
};

/// The call as bars on one time axis, live or afterwards; those without a length are left out.
[[nodiscard]] std::vector<CallBar> callBars(const RemoteCall &call);

/// The calls as HAR 1.2, which browsers' network panels open; what it has no field for begins with
/// "_". Neither tokens nor bodies are in it.
[[nodiscard]] std::string harJson(std::span<const RemoteCall> calls, const std::string &version);

/// The calls in the Trace Event Format, which chrome://tracing and Perfetto open; a process a call.
[[nodiscard]] std::string callTraceJson(std::span<const RemoteCall> calls);

} // namespace inspyre
