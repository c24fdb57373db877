#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <chrono>
#include <curl/curl.h>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace inspyre {

struct EasyCleanup
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};

using CurlHandle = std::unique_ptr<CURL, EasyCleanup>;

/// The only maker of handles, and so where the offline lock is: without a handle there is no
/// socket. Errors: Offline, Internal.
[[nodiscard]] Result<CurlHandle> openHandle(const std::string &url, bool offline);

/// PEM, trusted instead of the system's if not empty.
void trustOnly(CURL *easy, const std::filesystem::path &certificates);

/// A download.
struct CurlRequest
{
    std::string url = {};
    bool offline = false;
    std::chrono::seconds stallTimeout{30};
    std::filesystem::path certificates = {}; ///< PEM; trusted instead of the system's if not empty
};

/// A GET by http or https: at most 5 redirects, none from https to http; a status from 400 on is a
/// failure. The callbacks for what comes are the caller's. Errors: Offline, Internal.
[[nodiscard]] Result<CurlHandle> openRequest(const CurlRequest &request);

/// Drives the request to its end; none if it was cancelled.
///
/// @param step  called at least every 50 ms
[[nodiscard]] std::optional<CURLcode> perform(
    CURL *easy, const std::function<void()> &step, const JobControl &job);

[[nodiscard]] long httpStatus(CURL *easy);
/// The announced length of what comes; 0 if it is not known.
[[nodiscard]] std::uint64_t announcedBytes(CURL *easy);

/// Whether the connection ended or stood still before all was there.
[[nodiscard]] bool isCutOff(CURLcode code);

/// libcurl's failure in words that say what is wrong.
///
/// @param reached  such as "10 of 20 bytes"
[[nodiscard]] std::string curlWords(CURL *easy, CURLcode code, const std::string &reached);

/// "10 bytes", or of a `total` other than 0 "10 of 20 bytes".
[[nodiscard]] std::string bytesReached(std::uint64_t bytes, std::uint64_t total);

[[nodiscard]] bool startsWithIgnoringCase(std::string_view text, std::string_view lowerCase);
/// Without white space at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace inspyre
