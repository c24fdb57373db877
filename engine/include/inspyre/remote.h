#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/remote_call.h>
#include <inspyre/remover.h>
#include <inspyre/result.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace inspyre {

/// The header that carries the token.
enum class TokenHeader : std::uint8_t {
    Authorization,
    Serverless, ///< X-Serverless-Authorization, which Cloud Run looks at first
};

/// What shows a service that the caller may call. Never sent over plain http except to this
/// machine, never logged, never in an error.
struct RemoteToken
{
    std::string value = {}; ///< pasted; empty: none
    /// A program and its arguments that prints it, such as {"gcloud", "auth",
    /// "print-identity-token"}: run without a shell, kept until a minute before it expires.
    std::vector<std::string> command = {};
    TokenHeader header = TokenHeader::Authorization;
};

/// How a service that is not ours is spoken to.
struct ForeignProfile
{
    std::string warmPath = "/warmup";
    std::string healthPath = "/health";
    std::string imagePath = "/remove-background";
    std::string field = "file";                                  ///< of the picture in the form
    std::vector<std::pair<std::string, std::string>> extra = {}; ///< further fields
    int maxSide = 0;       ///< the picture is made smaller for the way; 0: as it is
    bool lossless = false; ///< PNG; else JPEG of quality 95
    /// Where in a JSON reply the picture is; empty: the first of image, result, data and mask.
    std::string replyField = {};

    bool operator==(const ForeignProfile &) const = default;
};

/// Patience. Defaults are remote.md 3.2's.
struct RemoteTimes
{
    using Ms = std::chrono::milliseconds;

    Ms connect{5'000};       ///< for name and connection
    Ms tls{5'000};           ///< for the handshake, besides
    Ms stall{10'000};        ///< without a byte while sending or receiving
    Ms cold{90'000};         ///< for a call in all, unless the service is known to be warm
    Ms warm{20'000};         ///< for a picture in all, once it is
    int attempts = 4;        ///< in all; 1: never again
    Ms retryStep{500};       ///< full jitter: a pause of 0 to step * 2^k
    Ms retryMost{8'000};     ///< at most
    int breakerFailures = 3; ///< in a row: then it is left alone
    Ms breakerPause{30'000}; ///< for so long
};

enum class ServiceSort : std::uint8_t {
    Ask, ///< GET / tells, once
    Ours,
    Foreign, ///< by ForeignProfile
};

struct RemoteAccess
{
    std::string url = {}; ///< "https://host" with or without a path
    RemoteToken token = {};
    bool offline = false;                    ///< the lock: no socket is opened
    std::filesystem::path certificates = {}; ///< PEM, trusted instead of the system's; empty: those
    /// "http://host:port", "socks5://…"; empty: the environment's (https_proxy, no_proxy);
    /// "none": none.
    std::string proxy = {};
    RemoteTimes times = {};
    ServiceSort sort = ServiceSort::Ask;
    ForeignProfile foreign = {};
    /// Names' addresses, "host:port:address", asked before any name server: for tests and for
    /// services that have no name yet.
    std::vector<std::string> resolve = {};
    /// Each call with a connection of its own: to see all of its phases.
    bool freshConnections = false;
};

/// Whether `url` is an http or https address with a host, without user and password.
/// Errors: InvalidArgument (a sentence with the way out).
[[nodiscard]] Status checkServiceAddress(const std::string &url);

/// What a service says of itself.
struct RemoteDescription
{
    bool ours = false; ///< false: all the rest is empty
    int api = 0;
    std::string version = {};
    std::string torch = {};     ///< "libtorch 2.11.0"; these four: empty while it loads
    std::string device = {};    ///< "cuda:0"
    std::string precision = {}; ///< "bf16"
    std::string model = {};
    std::uint64_t modelSum = 0;  ///< another number for another model, as far as it tells
    Size base = {};              ///< the model's input; 0x0: not told
    std::string state = {};      ///< "loading", "ready", …
    std::uint64_t bodyBytes = 0; ///< most of a request; 0: not told
};

struct WakeOptions
{
    std::vector<Size> shapes = {}; ///< to be warm for; empty: the service's own choice
    bool force = false;            ///< the warm run again, even if it is ready
};

/// What would leave this machine for a matte, to the last pixel: for a person's consent.
struct RemoteOffer
{
    Image pixels = {}; ///< Rgb8: what the sent file shows when it is opened
    std::vector<std::byte> body =
        {};                  ///< that file: lossless WebP; to a foreign service PNG or JPEG
    std::string mime = {};   ///< "image/webp"
    std::string target = {}; ///< address that it is sent to, without query
    Size original = {};      ///< of the picture that stays here
};

/// A matte that a service made, and the call.
struct RemoteMatte
{
    Matte matte = {}; ///< `device` is the service's, as "cuda:L4 at HOST"
    RemoteCall call = {};
};

/// A service on another machine (or this one), over HTTP: ours, or one that only takes pictures.
///
/// To ours goes a copy at the network's size, without name, metadata or profile, and a mask of 16
/// bits comes back: the matte equals that of a local run with the same weights, device and
/// precision but for the rounding to 1/65535. What is composed from it, is composed here.
///
/// The functions block; one worker thread moves the bytes of all of them, over connections that
/// are kept. A cancel closes the connection within 50 ms. Failed calls are told in the RemoteCall.
/// Threads: any, at once.
class RemoteService
{
public:
    /// Nothing is sent yet. Errors: InvalidArgument (the address, a token over plain http).
    [[nodiscard]] static Result<std::shared_ptr<RemoteService>> open(RemoteAccess access);

    virtual ~RemoteService() = default; ///< ends what still runs

    [[nodiscard]] virtual const RemoteAccess &access() const = 0;

    /// Whose service it is; asked for once, then remembered as it was. Errors: Offline,
    /// Transfer, Cancelled.
    [[nodiscard]] virtual Result<RemoteDescription> describe(
        const CallWatch &watch, const JobControl &job) = 0;

    /// One GET /health, without retries: wakes a service that sleeps.
    [[nodiscard]] virtual RemoteCall health(const CallWatch &watch, const JobControl &job) = 0;

    /// POST /warmup, of ours with its events as they happen: `watch` gets them in
    /// RemoteCall::server. Good only if the service said that it is ready.
    [[nodiscard]] virtual RemoteCall wake(
        const WakeOptions &options, const CallWatch &watch, const JobControl &job) = 0;

    /// What matte() would send. A service that was not asked before is described first, for the
    /// network's size. @param rgb  as Remover::matte() takes it.
    /// Errors: InvalidArgument, OutOfMemory, Cancelled; those of describe().
    [[nodiscard]] virtual Result<RemoteOffer> offer(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) = 0;

    /// Sends what offer() says and gets the matte.
    ///
    /// @param job   reports Preparing, Inferring, Refining
    /// Errors: InvalidArgument, OutOfMemory, Offline, Transfer, Cancelled; `watch` has been told
    /// the failed call.
    [[nodiscard]] virtual Result<RemoteMatte> matte(
        const ImageView &rgb,
        const MatteOptions &options,
        const CallWatch &watch,
        const JobControl &job) = 0;

    /// How long its warm pictures have taken, p95 in milliseconds; none before the third.
    [[nodiscard]] virtual std::optional<double> warmP95Ms() const = 0;

protected:
    RemoteService() = default;
    RemoteService(const RemoteService &) = delete;
    RemoteService &operator=(const RemoteService &) = delete;
};

/// The service as a Remover. @param watch  follows each call; may be empty.
[[nodiscard]] std::shared_ptr<Remover> remoteRemover(
    std::shared_ptr<RemoteService> service, CallWatch watch = {});

} // namespace inspyre
