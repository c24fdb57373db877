#include "engine/web/curl_handle.h"

#include <algorithm>

namespace inspyre {

namespace {

constexpr long kMostRedirects = 5;
constexpr long kConnectSeconds = 15;
constexpr int kPollMs = 50;

struct MultiCleanup
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};

/// The outcome of the one request that `multi` has.
CURLcode outcome(CURLM *multi)
{
    int left = 0;
    const auto *message = curl_multi_info_read(multi, &left);
    return message != nullptr ? message->data.result : CURLE_FAILED_INIT;
}

std::optional<CURLcode> drive(
    CURLM *multi, const std::function<void()> &step, const JobControl &job)
{
    int running = 1;
    while (running > 0) {
        if (job.cancelled()) {
            return std::nullopt;
        }
        if (curl_multi_perform(multi, &running) != CURLM_OK) {
            return CURLE_FAILED_INIT;
        }
        step();
        if (running > 0 && curl_multi_poll(multi, nullptr, 0, kPollMs, nullptr) != CURLM_OK) {
            return CURLE_FAILED_INIT;
        }
    }
    return outcome(multi);
}

} // namespace

Result<CurlHandle> openHandle(const std::string &url, bool offline)
{
    if (offline) {
        return Error{
            ErrorCode::Offline, "offline mode is on: nothing is sent and nothing is fetched", url};
    }
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    CurlHandle handle(started == CURLE_OK ? curl_easy_init() : nullptr);
    if (!handle) {
        return Error{ErrorCode::Internal, "libcurl does not start", url};
    }
    auto *easy = handle.get();
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "inspyre");
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a cancel does not wait for a name server
#endif
    return handle;
}

void trustOnly(CURL *easy, const std::filesystem::path &certificates)
{
    if (!certificates.empty()) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, certificates.c_str());
        return;
    }
#ifdef _WIN32
    curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
#endif
}

Result<CurlHandle> openRequest(const CurlRequest &request)
{
    auto handle = openHandle(request.url, request.offline);
    if (!handle) {
        return handle;
    }
    auto *easy = handle->get();
    const bool secure = startsWithIgnoringCase(request.url, "https:");
    curl_easy_setopt(easy, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXREDIRS, kMostRedirects);
    curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
    trustOnly(easy, request.certificates);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(request.stallTimeout.count()));
    return handle;
}

std::optional<CURLcode> perform(
    CURL *easy, const std::function<void()> &step, const JobControl &job)
{
    const std::unique_ptr<CURLM, MultiCleanup> multi(curl_multi_init());
    if (!multi || curl_multi_add_handle(multi.get(), easy) != CURLM_OK) {
        return CURLE_FAILED_INIT;
    }
    const auto code = drive(multi.get(), step, job);
    curl_multi_remove_handle(multi.get(), easy);
    return code;
}

long httpStatus(CURL *easy)
{
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

std::uint64_t announcedBytes(CURL *easy)
{
    curl_off_t coming = -1;
    curl_easy_getinfo(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &coming);
    return coming > 0 ? static_cast<std::uint64_t>(coming) : 0;
}

bool isCutOff(CURLcode code)
{
    return code == CURLE_OPERATION_TIMEDOUT || code == CURLE_PARTIAL_FILE ||
           code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING;
}

std::string curlWords(CURL *easy, CURLcode code, const std::string &reached)
{
    switch (code) {
    case CURLE_HTTP_RETURNED_ERROR:
        return "the server answered with status " + std::to_string(httpStatus(easy));
    case CURLE_TOO_MANY_REDIRECTS: return "the server redirects more than 5 times";
    case CURLE_UNSUPPORTED_PROTOCOL:
        return "the address leads to one that is not http or https, or leaves https";
    case CURLE_OPERATION_TIMEDOUT: return "the server stopped sending after " + reached;
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING: return "the connection was cut after " + reached;
    default: return curl_easy_strerror(code);
    }
}

std::string bytesReached(std::uint64_t bytes, std::uint64_t total)
{
    const auto of = total > 0 ? " of " + std::to_string(total) : std::string();
    return std::to_string(bytes) + of + " bytes";
}

bool startsWithIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size() &&
           std::equal(lowerCase.begin(), lowerCase.end(), text.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + ('a' - 'A')) : b);
           });
}

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    const auto end = text.find_last_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, end - begin + 1);
}

} // namespace inspyre
