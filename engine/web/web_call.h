#pragma once

#include "engine/web/web_request.h"

#include <inspyre/result.h>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace inspyre {

/// A request under way: driven by a WebWorker's thread, looked at by the one that waits for it.
class WebCall
{
public:
    /// Makes the handle, and no connection yet. Errors: Offline, Internal.
    [[nodiscard]] static Result<std::shared_ptr<WebCall>> open(WebRequest request);

    WebCall(WebRequest request, CurlHandle handle);
    WebCall(const WebCall &) = delete;
    WebCall &operator=(const WebCall &) = delete;

    /// Before the start.
    void addHeader(std::string line) { m_request.headers.push_back(std::move(line)); }

    // For who waits; any thread.

    /// As it is, its running part until now.
    [[nodiscard]] WebState state() const;
    /// What came of the reply since the last call.
    [[nodiscard]] std::string takeBody();
    /// Until it has ended or something came, at most so long. @return whether it has ended
    bool wait(std::chrono::milliseconds time);

    // For the worker's thread.

    [[nodiscard]] CURL *easy() const { return m_handle.get(); }

    /// Puts the request on the handle; its time begins.
    void begin();
    /// Looks at the clock. @return why it is to be given up
    [[nodiscard]] std::optional<CallProblem> step();
    /// It is over. @param problem  instead of what `code` means
    void end(CURLcode code, std::optional<CallProblem> problem);

private:
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *user);
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *user);
    static std::size_t onRead(char *data, std::size_t size, std::size_t count, void *user);
    static int onSeek(void *user, curl_off_t offset, int origin);

    void takeHeader(std::string_view line);
    [[nodiscard]] double elapsedMs() const;
    [[nodiscard]] std::string wordsFor(CallProblem problem, CURLcode code) const;

    WebRequest m_request;
    CurlHandle m_handle;
    CurlList m_headers;
    CurlList m_resolve;
    std::array<char, CURL_ERROR_SIZE> m_details{};
    WebClock::time_point m_begin = {};
    WebClock::time_point m_moved = {}; ///< when a byte last did
    std::size_t m_sent = 0;
    WebStamps m_stamps;
    std::size_t m_headerBytes = 0;
    std::optional<CallProblem> m_failed = {}; ///< within a callback

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    WebState m_state;
    WebClock::time_point m_stateAt = {};
    std::string m_body;
    bool m_news = false;
};

} // namespace inspyre
