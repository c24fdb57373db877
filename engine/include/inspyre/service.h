#pragma once

#include <inspyre/engine.h>
#include <inspyre/image.h>
#include <inspyre/result.h>
#include <inspyre/timeline.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace inspyre {

/// What a service takes upon itself at most.
struct ServiceLimits
{
    std::uint64_t bodyBytes = 24ULL << 20U;
    std::uint64_t pixels = 50'000'000;          ///< of a picture, by its header
    int waiting = 3;                            ///< pictures besides the one in work
    int threads = 0;                            ///< of connections; 0: `waiting` and 160
    std::chrono::milliseconds deadline{60'000}; ///< from the end of a request to its reply
    std::chrono::milliseconds header{10'000};   ///< for a request's head to arrive
    std::chrono::milliseconds body{30'000};     ///< for its body
    std::chrono::milliseconds stall{10'000};    ///< without a byte
    std::chrono::milliseconds keepAlive{2'000}; ///< of an idle connection
    std::chrono::milliseconds drain{8'000};     ///< from drain() to the end
};

struct ServiceOptions
{
    EngineOptions engine = {};
    std::string version = {}; ///< of the program
    std::string host = "127.0.0.1";
    int port = 8080;        ///< 0: any that is free
    std::string token = {}; ///< callers' bearer token; empty: none is asked for
    ServiceLimits limits = {};
    std::vector<Size> shapes = {}; ///< for the warm-up; empty: the model's base and 384x384
    bool metrics = true;
    bool rejectWhileLoading = false; ///< 503 rather than wait until the engine is usable
    bool exitOnFailure = false;      ///< ends when the model cannot be loaded
    /// Paths of a platform for /ready and /v1/remove-background, besides these; may be empty.
    std::string readyRoute = {};
    std::string pictureRoute = {};
    /// Takes each line of the log: one JSON object, without a line break. Called from any thread,
    /// one at a time.
    std::function<void(const std::string &line)> log = {};
};

/// The HTTP service, remote.md 2: tells its state from the first moment, loads the model in the
/// background and answers with what `inspyre-cli remove` would have written.
///
/// Nothing that a request says names a file or an address here. Threads: all functions any.
class Service
{
public:
    /// Opens the port and begins to load. @param timeline  counts from the process's start; gets
    /// the phases. Errors: InvalidArgument (the address cannot be bound: names it).
    [[nodiscard]] static Result<std::unique_ptr<Service>> listen(
        ServiceOptions options, std::shared_ptr<Timeline> timeline);

    virtual ~Service() = default; ///< as after drain() and wait()

    [[nodiscard]] virtual int port() const = 0;

    /// No new pictures; those that were accepted are answered. Returns at once.
    virtual void drain() = 0;

    /// Until all that was accepted is answered after a drain(), ServiceLimits::drain at most.
    /// Errors: what kept the model from being loaded, with ServiceOptions::exitOnFailure.
    [[nodiscard]] virtual Status wait() = 0;

protected:
    Service() = default;
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;
};

} // namespace inspyre
