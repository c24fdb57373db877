#pragma once

#include <inspyre/result.h>
#include <inspyre/timeline.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace inspyre::test {

/// What goes wrong, or is done besides the reply.
enum class ColdDeed : std::uint8_t {
    Status,    ///< this status in place of the reply
    Login,     ///< 200 and a page that wants a password: a portal in between
    Html404,   ///< the page of a front end
    Trap,      ///< 200 and {"status":"error"}, as the older service
    Garbage,   ///< what is no HTTP
    Close,     ///< the connection ends without a reply
    Reset,     ///< the same, as a broken line does it
    HalfClose, ///< nothing is sent any more, and all that comes is still read
    Stall,     ///< no reply for `forMs`, then the end
    SlowBody,  ///< the reply's body in pieces of `bytes`, one each `forMs`
    Truncate,  ///< half of the body, then the end
    ResetBody, ///< half of the body, then a broken line
    StallBody, ///< half of the body, then nothing for `forMs`
    NoEnd,     ///< a stream of events without its last line
    Restart,   ///< the reply, and then the instance is gone
    Crash,     ///< the instance is gone in the middle of the reply
};

/// For which requests a deed is done.
struct ColdRule
{
    std::string method = {}; ///< empty: any
    std::string path = {};   ///< empty: any
    int from = 1;            ///< of the requests that this rule could mean, the first is 1
    int to = 1 << 30;
    int every = 1;      ///< of these
    double share = 1.0; ///< of those, by the seed and the number alone
    ColdDeed deed = ColdDeed::Status;
    int status = 500;
    int retryAfterS = 0;       ///< 0: without
    std::string location = {}; ///< of a redirection
    bool front = false;        ///< the platform does it: no instance is woken, no header is ours
    double forMs = 0.0;
    std::size_t bytes = 1024;
};

/// Waits before things that a connection does; in milliseconds.
struct ColdDelays
{
    double connect = 0.0;     ///< from the service's start; callers see whole seconds
    double accept = 0.0;      ///< before anything is done with a connection
    double tls = 0.0;         ///< before the handshake
    double uploadBlock = 0.0; ///< after each 64 KiB of a body
    double headers = 0.0;     ///< before a reply
    double body = 0.0;        ///< between a reply's headers and its body
};

/// What an older service takes and gives.
struct ColdForeign
{
    std::string imagePath = "/remove-background";
    std::string field = "file";
    std::string reply = "rgba"; ///< or "mask", "webp", "json"
    std::string key = "image";  ///< of the base64 in JSON
    bool timings = false;       ///< its warm-up tells them
};

/// A service that scales to zero, as a file tells it. Times are milliseconds.
struct ColdProfile
{
    std::string name = {};
    std::string about = {};
    std::uint64_t seed = 1;
    std::string device = "cuda:0";
    std::string engine = "inspyre/1.0 torch/2.11 cuda:0 bf16";
    double platformMs = 0.0;      ///< from the request that wakes it to the process's start
    std::vector<Span> spans = {}; ///< since that start; in their order
    bool loadsAtFirstUse = false; ///< all after Program begins with the first warm-up or picture
    /// Of a picture: decode, pre, infer, post, encode.
    std::array<double, 5> stages = {};
    double firstMs = 0.0; ///< more for the first picture of an instance
    double jitter = 0.0;  ///< of a picture's time, up or down, as a share
    int waiting = 3;      ///< pictures besides the one in work
    ColdDelays delays = {};
    double idleWindowMs = 0.0; ///< without a request the instance is gone after; 0: never
    int restartAfter = 0;      ///< requests; 0: never
    ColdForeign foreign = {};
    std::vector<ColdRule> rules = {}; ///< the first that means a request counts
};

/// The spans' last end.
[[nodiscard]] double endMs(const std::vector<Span> &spans);

/// Reads a profile of tests/data/cold_service. @param timeline  which of its timelines; empty: the
/// first. Errors: those of readFile(), InvalidArgument (names what is wrong).
[[nodiscard]] Result<ColdProfile> readColdProfile(
    const std::filesystem::path &file, const std::string &timeline = {});

/// All times of `profile`, `scale` times as long.
[[nodiscard]] ColdProfile scaled(ColdProfile profile, double scale);

/// From 0 to 1, the same for the same numbers.
[[nodiscard]] double shareOf(std::uint64_t seed, std::uint64_t rule, std::uint64_t number);

} // namespace inspyre::test
