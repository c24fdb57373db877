#include "engine/web/web_call.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <new>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kMostHeaderBytes = 128U << 10U;

double msBetween(WebClock::time_point begin, WebClock::time_point end)
{
    return std::chrono::duration<double, std::milli>(end - begin).count();
}

std::string versionOf(CURL *easy)
{
    long version = 0;
    curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
    switch (version) {
    case CURL_HTTP_VERSION_1_0: return "1.0";
    case CURL_HTTP_VERSION_1_1: return "1.1";
    case CURL_HTTP_VERSION_2_0: return "2";
    default: return {};
    }
}

} // namespace

Result<std::shared_ptr<WebCall>> WebCall::open(WebRequest request)
{
    auto handle = openHandle(request.url, request.offline);
    if (!handle) {
        return handle.error();
    }
    return std::make_shared<WebCall>(std::move(request), *std::move(handle));
}

WebCall::WebCall(WebRequest request, CurlHandle handle)
    : m_request(std::move(request))
    , m_handle(std::move(handle))
    , m_headers(nullptr, &curl_slist_free_all)
    , m_resolve(nullptr, &curl_slist_free_all)
{}

WebState WebCall::state() const
{
    const std::lock_guard lock(m_mutex);
    auto state = m_state;
    if (!state.ended && m_stateAt != WebClock::time_point{}) {
        state.phases.of(state.now) += msBetween(m_stateAt, WebClock::now());
    }
    return state;
}

std::string WebCall::takeBody()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_body, {});
}

bool WebCall::wait(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_state.ended || m_news; });
    m_news = false;
    return m_state.ended;
}

void WebCall::begin()
{
    auto *easy = m_handle.get();
    // Without the second, libcurl asks for leave before a large body and waits up to a second.
    m_request.headers.emplace_back("Expect:");
    m_headers = makeList(m_request.headers);
    m_resolve = makeList(m_request.resolve);
    configure(easy, m_request, m_resolve.get());
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers.get());
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_details.data());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &WebCall::onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &WebCall::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &WebCall::onRead);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, &WebCall::onSeek);
    curl_easy_setopt(easy, CURLOPT_SEEKDATA, this);
    m_stamps.hasBody = !m_request.body.empty();
    m_begin = WebClock::now();
    m_moved = m_begin;
}

std::optional<CallProblem> WebCall::step()
{
    const std::lock_guard lock(m_mutex);
    const auto now = WebClock::now();
    const auto before = m_state.now;
    m_stamps.elapsed = msBetween(m_begin, now);
    readPhases(m_handle.get(), m_stamps, m_state);
    m_stateAt = now;
    if (m_state.now != before) {
        m_moved = now;
        m_news = true;
        m_changed.notify_all();
    }
    const auto &phases = m_state.phases;
    const auto part = m_state.now;
    const auto ms = [](WebRequest::Ms limit) { return static_cast<double>(limit.count()); };
    // libcurl tells of the connection with the handshake, and has both their deadlines together.
    const bool connecting = part == CallPart::Dns || part == CallPart::Tcp;
    const auto patience =
        m_request.url.starts_with("http:") ? m_request.connect : m_request.connect + m_request.tls;
    if (now >= m_request.until || (connecting && phases.dns + phases.tcp > ms(patience)) ||
        (part == CallPart::Tls && phases.tls > ms(m_request.tls))) {
        return CallProblem::TimedOut;
    }
    const bool moving = part == CallPart::Upload || part == CallPart::Download;
    if (moving && now - m_moved > m_request.stall) {
        return CallProblem::Stalled;
    }
    return {};
}

void WebCall::end(CURLcode code, std::optional<CallProblem> problem)
{
    const std::lock_guard lock(m_mutex);
    auto *easy = m_handle.get();
    m_stamps.elapsed = elapsedMs();
    readPhases(easy, m_stamps, m_state);
    m_state.version = versionOf(easy);
    if (!problem) {
        problem = m_failed ? m_failed : problemOf(easy, code, m_request, m_details.data());
    }
    m_state.problem = *problem;
    if (*problem != CallProblem::None) {
        m_state.words = wordsFor(*problem, code);
    }
    m_state.ended = true;
    m_changed.notify_all();
}

double WebCall::elapsedMs() const
{
    return msBetween(m_begin, WebClock::now());
}

std::string WebCall::wordsFor(CallProblem problem, CURLcode code) const
{
    if (problem == CallProblem::Cancelled || problem == CallProblem::Stalled) {
        return {};
    }
    if (problem == CallProblem::TimedOut) {
        return std::string("it was at: ") + callPartName(m_state.now);
    }
    if (m_details[0] != '\0') {
        return m_details.data();
    }
    return code == CURLE_OK ? std::string() : std::string(curl_easy_strerror(code));
}

void WebCall::takeHeader(std::string_view line)
{
    m_headerBytes += line.size();
    if (m_headerBytes > kMostHeaderBytes) {
        m_failed = CallProblem::BadReply;
        return;
    }
    const std::lock_guard lock(m_mutex);
    line = trimmed(line);
    if (startsWithIgnoringCase(line, "http/")) {
        m_state.headers.clear();
        m_state.headersDone = false;
        m_stamps.first = elapsedMs(); // of the last head, which is the reply's
        m_state.status = static_cast<int>(httpStatus(m_handle.get()));
        return;
    }
    const auto colon = line.find(':');
    if (line.empty()) {
        constexpr int kFinal = 200; // 100 and 103 are followed by another head
        m_state.status = static_cast<int>(httpStatus(m_handle.get()));
        m_state.headersDone = m_state.status >= kFinal;
        m_state.version = versionOf(m_handle.get());
        m_news = m_news || m_state.headersDone;
        m_changed.notify_all();
    } else if (colon != std::string_view::npos) {
        std::string name(line.substr(0, colon));
        std::ranges::transform(name, name.begin(), [](unsigned char letter) {
            return static_cast<char>(std::tolower(letter));
        });
        m_state.headers.emplace_back(std::move(name), trimmed(line.substr(colon + 1)));
    }
}

/// No exception may pass through libcurl.
std::size_t WebCall::onHeader(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &call = *static_cast<WebCall *>(user);
    try {
        call.takeHeader({data, size * count});
    } catch (const std::bad_alloc &) {
        call.m_failed = CallProblem::BadReply;
    }
    call.m_moved = WebClock::now();
    return call.m_failed ? 0 : size * count;
}

std::size_t WebCall::onBody(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &call = *static_cast<WebCall *>(user);
    const auto bytes = size * count;
    call.m_moved = WebClock::now();
    const std::lock_guard lock(call.m_mutex);
    if (call.m_state.bytesDown + bytes > call.m_request.maxReply) {
        call.m_failed = CallProblem::BadReply;
        return 0;
    }
    try {
        call.m_body.append(data, bytes);
    } catch (const std::bad_alloc &) {
        call.m_failed = CallProblem::BadReply;
        return 0;
    }
    call.m_state.bytesDown += bytes;
    call.m_news = true;
    call.m_changed.notify_all();
    return bytes;
}

std::size_t WebCall::onRead(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &call = *static_cast<WebCall *>(user);
    const auto &body = call.m_request.body;
    const auto bytes = std::min(size * count, body.size() - call.m_sent);
    if (bytes > 0) {
        std::memcpy(data, body.data() + call.m_sent, bytes);
    }
    call.m_sent += bytes;
    call.m_moved = WebClock::now();
    if (call.m_sent == body.size() && call.m_stamps.uploaded < 0.0) {
        call.m_stamps.uploaded = call.elapsedMs();
    }
    const std::lock_guard lock(call.m_mutex);
    call.m_state.bytesUp = call.m_sent;
    return bytes;
}

/// A kept connection that turns out to be dead: all is sent again over another one.
int WebCall::onSeek(void *user, curl_off_t offset, int origin)
{
    auto &call = *static_cast<WebCall *>(user);
    if (origin != SEEK_SET || offset < 0 ||
        static_cast<std::size_t>(offset) > call.m_request.body.size()) {
        return CURL_SEEKFUNC_FAIL;
    }
    call.m_sent = static_cast<std::size_t>(offset);
    call.m_stamps.uploaded = -1.0;
    return CURL_SEEKFUNC_OK;
}

} // namespace inspyre
