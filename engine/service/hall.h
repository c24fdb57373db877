#pragma once

#include "engine/service/life.h"
#include "engine/service/metrics.h"
#include "engine/service/problem.h"
#include "engine/service/service_log.h"
#include "engine/service/state_body.h"
#include "engine/service/turns.h"
#include "engine/service/workers.h"

#include <inspyre/service.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace inspyre {

/// A path and what may be done with it.
struct Route
{
    std::string path = {};
    std::vector<std::string> methods = {};
};

/// All routes that `options` open.
[[nodiscard]] std::vector<Route> routesOf(const ServiceOptions &options);

/// What all routes of a service share. Threads: any.
class Hall
{
public:
    Hall(ServiceOptions options, std::shared_ptr<Timeline> timeline);

    const ServiceOptions options;
    const std::vector<Route> routes; ///< routesOf() these
    const std::shared_ptr<Timeline> timeline;
    const std::string instance; ///< 16 hexadecimal digits
    ServiceLog log;
    Life life;
    Turns turns;
    Workers workers; ///< one for each picture that is accepted, and one for a warm-up
    Metrics metrics;
    std::atomic<double> portOpenMs = 0.0;
    std::atomic<double> progress = 0.0; ///< of the start
    std::atomic<int> warmCallers = 0;   ///< that wait for the start, each with a thread

    [[nodiscard]] StateFacts facts(bool ran = false) const;

    /// Seconds that a caller may well wait before it asks again, while the engine starts.
    [[nodiscard]] static int retryWhileLoading() { return 1; }

    /// SHA-256 of the model's file; empty before it is known.
    [[nodiscard]] std::string modelSum() const;
    void setModelSum(std::string sum);

    /// When what has not begun is given up; far away before a drain.
    [[nodiscard]] Life::Clock::time_point beginBy() const;
    void drain();

    /// "cuda:0", "cpu"; empty before it is known.
    [[nodiscard]] std::string device() const;
    /// "inspyre/1.0 libtorch/2.11.0 cuda:0 bf16"
    [[nodiscard]] std::string engineText() const;

private:
    std::atomic<std::int64_t> m_drainNs = 0; ///< of the steady clock; 0: none
    mutable std::mutex m_mutex;
    std::string m_modelSum;
};

/// Loads the engine and warms it up, from the service's start on its own thread. @param stop  asked
/// whether to give up
void loadEngine(Hall &hall, const std::function<bool()> &stop);

/// Reads the model's file for Hall::modelSum(), while no picture is in work. @param stop  asked
/// whether to give up
void sumModel(Hall &hall, const std::function<bool()> &stop);

/// Runs the network at `shapes` in a turn of its own, or waits for who is at it. Errors: those of
/// warmUp(); Cancelled (late, or draining).
[[nodiscard]] Status warmAgain(
    Hall &hall, const std::vector<Size> &shapes, Life::Clock::time_point until);

} // namespace inspyre
