#pragma once

#include "engine/remote/caller.h"

namespace inspyre {

/// One call from its first attempt to its end.
class CallRun
{
public:
    CallRun(Caller &caller, const CallOrder &order, const CallWatch &watch, const JobControl &job);

    [[nodiscard]] Called run();

private:
    [[nodiscard]] bool tryOnce();
    [[nodiscard]] bool pauseBeforeNext();
    [[nodiscard]] std::shared_ptr<WebCall> open();
    [[nodiscard]] WebRequest request() const;
    void follow(WebCall &web, const std::shared_ptr<WebCall> &shared);
    void take(const WebState &state);
    void readHead(const WebState &state);
    std::optional<double> readServerTiming(const WebState &state, double headMs);
    void takeBody(std::string news);
    [[nodiscard]] ReplyVerdict judge(const WebState &state);
    void fail(CallProblem problem, std::string words);
    void tell(bool now);
    [[nodiscard]] double nowMs() const;
    [[nodiscard]] std::chrono::milliseconds left() const;

    Caller &m_caller;
    const CallOrder &m_order;
    const CallWatch &m_watch;
    const JobControl &m_job;
    const WebClock::time_point m_begin;
    const WebClock::time_point m_until;
    Called m_called;
    RemoteCall &m_call;
    WebState m_state; ///< of the last attempt
    StartEvents m_events;
    bool m_headRead = false;
    double m_zeroMs = 0.0; ///< when the service's program began, on the call's clock
    double m_toldMs = -1e9;
};

} // namespace inspyre
