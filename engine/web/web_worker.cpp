#include "engine/web/web_worker.h"

#include <algorithm>
#include <utility>

namespace inspyre {

namespace {

constexpr int kActiveMs = 20;
constexpr int kIdleMs = 60'000;

} // namespace

WebWorker::WebWorker()
    : m_multi((curl_global_init(CURL_GLOBAL_DEFAULT), curl_multi_init()))
{}

WebWorker::~WebWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    if (m_thread.joinable()) {
        curl_multi_wakeup(m_multi.get());
        m_thread.join();
    }
}

void WebWorker::start(std::shared_ptr<WebCall> call)
{
    const std::lock_guard lock(m_mutex);
    if (!m_multi) {
        call->end(CURLE_FAILED_INIT, {});
        return;
    }
    m_new.push_back(std::move(call));
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { run(); });
    }
    curl_multi_wakeup(m_multi.get());
}

void WebWorker::cancel(const std::shared_ptr<WebCall> &call)
{
    const std::lock_guard lock(m_mutex);
    m_unwanted.push_back(call);
    curl_multi_wakeup(m_multi.get());
}

void WebWorker::run()
{
    while (true) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) {
                break;
            }
        }
        takeNew();
        int running = 0;
        curl_multi_perform(m_multi.get(), &running);
        takeEnded();
        lookAtClocks();
        const int patience = m_active.empty() ? kIdleMs : kActiveMs;
        curl_multi_poll(m_multi.get(), nullptr, 0, patience, nullptr);
    }
    takeNew();
    while (!m_active.empty()) {
        remove(m_active.back(), CURLE_OK, CallProblem::Cancelled);
    }
}

/// What was asked for and what is not wanted any more, since the last look.
void WebWorker::takeNew()
{
    Calls begun;
    Calls unwanted;
    {
        const std::lock_guard lock(m_mutex);
        begun.swap(m_new);
        unwanted.swap(m_unwanted);
    }
    for (auto &call : begun) {
        call->begin();
        if (curl_multi_add_handle(m_multi.get(), call->easy()) != CURLM_OK) {
            call->end(CURLE_FAILED_INIT, {});
            continue;
        }
        m_active.push_back(std::move(call));
    }
    for (const auto &call : unwanted) {
        remove(call, CURLE_OK, CallProblem::Cancelled);
    }
}

void WebWorker::takeEnded()
{
    int left = 0;
    while (const auto *message = curl_multi_info_read(m_multi.get(), &left)) {
        const auto *easy = message->easy_handle;
        const auto code = message->data.result;
        const auto call = std::ranges::find(m_active, easy, &WebCall::easy);
        if (message->msg == CURLMSG_DONE && call != m_active.end()) {
            remove(std::shared_ptr(*call), code, {});
        }
    }
}

void WebWorker::lookAtClocks()
{
    const auto active = m_active;
    for (const auto &call : active) {
        if (const auto late = call->step()) {
            remove(call, CURLE_OK, late);
        }
    }
}

/// Ends a call that runs; others are left alone. A connection in mid-use is closed by that.
void WebWorker::remove(
    const std::shared_ptr<WebCall> &call, CURLcode code, std::optional<CallProblem> why)
{
    const auto kept = call; // `call` may lie in m_active
    const auto found = std::ranges::find(m_active, kept);
    if (found == m_active.end()) {
        return;
    }
    m_active.erase(found);
    curl_multi_remove_handle(m_multi.get(), kept->easy());
    kept->end(code, why);
}

} // namespace inspyre
