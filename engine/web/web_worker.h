#pragma once

#include "engine/web/web_call.h"

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace inspyre {

/// One thread that moves the bytes of many calls, over connections that are kept; HTTP/2 where the
/// other side offers it. The thread begins with the first call. Threads: any.
class WebWorker
{
public:
    WebWorker();
    ~WebWorker(); ///< cancels what still runs
    WebWorker(const WebWorker &) = delete;
    WebWorker &operator=(const WebWorker &) = delete;

    void start(std::shared_ptr<WebCall> call);

    /// Closes its connection at once; it ends with CallProblem::Cancelled unless it has ended.
    void cancel(const std::shared_ptr<WebCall> &call);

private:
    struct MultiCleanup
    {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };

    using Calls = std::vector<std::shared_ptr<WebCall>>;

    void run();
    void takeNew();
    void takeEnded();
    void lookAtClocks();
    void remove(
        const std::shared_ptr<WebCall> &call, CURLcode code, std::optional<CallProblem> why);

    const std::unique_ptr<CURLM, MultiCleanup> m_multi;
    Calls m_active; ///< the thread's own
    std::mutex m_mutex;
    Calls m_new;
    Calls m_unwanted;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace inspyre
