#pragma once

#include "engine/remote/reply_verdict.h"
#include "engine/remote/start_events.h"
#include "engine/remote/token_source.h"
#include "engine/web/web_worker.h"

#include <inspyre/remote.h>

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace inspyre {

/// What a call is to be.
struct CallOrder
{
    CallKind kind = CallKind::Health;
    std::string method = "GET";
    std::string path = {};                 ///< behind the service's address
    std::string query = {};                ///< "prepared=1"; may be empty
    std::vector<std::string> headers = {}; ///< "Accept: …"
    std::string mime = {};                 ///< of the body
    std::vector<std::byte> body = {};
    bool ours = true;
    bool streams = false; ///< lines of a start
    int attempts = 1;
    std::chrono::milliseconds total{90'000};
    std::size_t maxReply = 64U << 20U;
    /// Looks at a reply of 2xx that is no page for people: None if it is what was asked for.
    std::function<ReplyVerdict(RemoteCall &call, const std::string &body)> judge = {};
    /// The query with the milliseconds that are left, if the service is to know them.
    std::function<std::string(std::chrono::milliseconds left)> queryFor = {};
};

struct Called
{
    RemoteCall call = {};
    std::string body = {};
    std::vector<std::pair<std::string, std::string>> headers = {};
};

/// Makes the calls of one service: attempts, pauses, deadlines, the breaker, and what is learnt of
/// the service from its replies. Threads: any, at once.
class Caller
{
public:
    Caller(const RemoteAccess &access, std::string base);

    /// With attempts and pauses. `watch` is told on this thread.
    [[nodiscard]] Called call(
        const CallOrder &order, const CallWatch &watch, const JobControl &job);

    [[nodiscard]] std::optional<double> warmP95Ms() const;
    /// A picture was made by a warm instance within the last minute.
    [[nodiscard]] bool knownWarm() const;

private:
    friend class CallRun;

    [[nodiscard]] bool breakerOpen(bool &mayProbe) const;
    [[nodiscard]] bool instanceKnown(const std::string &instance) const;
    [[nodiscard]] std::optional<double> usualWait() const;
    void learn(const RemoteCall &call);

    const RemoteAccess &m_access;
    const std::string m_base; ///< the address without a slash at its end
    TokenSource m_token;
    mutable std::mutex m_mutex; ///< guards what follows
    std::set<std::string> m_instances;
    std::deque<double> m_warmWaits; ///< of pictures, the last ones
    std::deque<double> m_warmTotals;
    std::optional<WebClock::time_point> m_warmAt;
    int m_failures = 0; ///< in a row
    WebClock::time_point m_openUntil = {};
    WebWorker m_worker; ///< last: ends first
};

} // namespace inspyre
