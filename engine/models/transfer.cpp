#include "engine/models/transfer.h"

#include <algorithm>
#include <charconv>
#include <curl/curl.h>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace inspyre {

namespace {

constexpr long kMostRedirects = 5;
constexpr long kConnectSeconds = 15;
constexpr int kPollMs = 50;
constexpr long kPartial = 206;
constexpr long kRangeNotSatisfiable = 416;

struct EasyCleanup
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};

struct MultiCleanup
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};

struct ListCleanup
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

using Easy = std::unique_ptr<CURL, EasyCleanup>;
using Multi = std::unique_ptr<CURLM, MultiCleanup>;
using List = std::unique_ptr<curl_slist, ListCleanup>;

/// What one answer says; a redirect's headers are forgotten with the next status line.
struct Headers
{
    std::string etag = {};
    std::optional<std::uint64_t> rangeBegin = {};
};

/// The state that libcurl's callbacks share.
struct Exchange
{
    PartFile &part;
    const TransferOptions &options;
    CURL *easy = nullptr;
    std::uint64_t offset = 0; ///< where the request asked the server to begin
    std::uint64_t total = 0;  ///< of the whole file; 0 while it is not known
    Headers headers = {};
    bool bodyBegun = false;
    std::optional<Error> failed = {};
};

Error transferError(const Exchange &exchange, const std::string &message)
{
    return {ErrorCode::Transfer, message, exchange.options.url};
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

void readHeader(Headers &headers, std::string_view line)
{
    constexpr std::string_view kEtag = "etag:";
    constexpr std::string_view kRange = "content-range:";
    if (startsWithIgnoringCase(line, "http/")) {
        headers = {};
    } else if (startsWithIgnoringCase(line, kEtag)) {
        const auto value = trimmed(line.substr(kEtag.size()));
        // Only a strong one promises the same bytes.
        headers.etag = !value.empty() && value.front() == '"' ? value : std::string_view();
    } else if (startsWithIgnoringCase(line, kRange)) {
        const auto value = trimmed(line.substr(kRange.size()));
        std::uint64_t begin = 0;
        constexpr std::string_view kUnit = "bytes ";
        if (startsWithIgnoringCase(value, kUnit)) {
            const auto number = value.substr(kUnit.size());
            const auto read = std::from_chars(number.data(), number.data() + number.size(), begin);
            headers.rangeBegin = read.ec == std::errc() ? std::optional(begin) : std::nullopt;
        }
    }
}

/// Looks at the answer before its first byte is taken. False if it must not be.
bool beginBody(Exchange &exchange)
{
    long status = 0;
    curl_easy_getinfo(exchange.easy, CURLINFO_RESPONSE_CODE, &status);
    exchange.bodyBegun = true;
    if (status == kPartial) {
        if (exchange.headers.rangeBegin != exchange.offset) {
            exchange.failed = transferError(
                exchange, "the server sent another part of the file than the one asked for");
        }
    } else if (auto anew = exchange.part.restart(exchange.headers.etag); !anew) {
        exchange.failed = anew.error();
    }
    curl_off_t coming = -1;
    curl_easy_getinfo(exchange.easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &coming);
    if (exchange.total == 0 && coming > 0) {
        exchange.total = exchange.part.size() + static_cast<std::uint64_t>(coming);
    }
    return !exchange.failed;
}

std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *user)
{
    readHeader(static_cast<Exchange *>(user)->headers, {data, size * count});
    return size * count;
}

std::size_t onBody(char *data, std::size_t size, std::size_t count, void *user)
{
    constexpr std::size_t kStop = 0;
    auto &exchange = *static_cast<Exchange *>(user);
    if (!exchange.bodyBegun && !beginBody(exchange)) {
        return kStop;
    }
    const auto bytes = std::as_bytes(std::span(data, size * count));
    const auto expected = exchange.options.expectedBytes;
    if (expected > 0 && exchange.part.size() + bytes.size() > expected) {
        exchange.failed = transferError(
            exchange,
            "the server sends more than the " + std::to_string(expected) +
                " bytes of this file; it is not the published one");
        exchange.part.remove();
        return kStop;
    }
    if (auto written = exchange.part.append(bytes); !written) {
        exchange.failed = written.error();
        return kStop;
    }
    return bytes.size();
}

std::string reached(const Exchange &exchange)
{
    const auto total = exchange.total > 0 ? " of " + std::to_string(exchange.total) : std::string();
    return std::to_string(exchange.part.size()) + total + " bytes";
}

/// libcurl's failure in words that say what to do.
Error curlError(const Exchange &exchange, CURLcode code)
{
    constexpr const char *kGoOn = "; what came is kept, the next try goes on from there";
    long status = 0;
    curl_easy_getinfo(exchange.easy, CURLINFO_RESPONSE_CODE, &status);
    switch (code) {
    case CURLE_HTTP_RETURNED_ERROR:
        return transferError(exchange, "the server answered with status " + std::to_string(status));
    case CURLE_TOO_MANY_REDIRECTS:
        return transferError(exchange, "the server redirects more than 5 times");
    case CURLE_UNSUPPORTED_PROTOCOL:
        return transferError(
            exchange, "the address leads to one that is not http or https, or leaves https");
    case CURLE_OPERATION_TIMEDOUT:
        return transferError(
            exchange, "the server stopped sending after " + reached(exchange) + kGoOn);
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return transferError(exchange, "the connection was cut after " + reached(exchange) + kGoOn);
    default: return transferError(exchange, curl_easy_strerror(code));
    }
}

List requestHeaders(const PartFile &part)
{
    curl_slist *list = nullptr;
    if (part.size() > 0 && !part.etag().empty()) {
        list = curl_slist_append(list, ("If-Range: " + part.etag()).c_str());
    }
    return List(list);
}

void configure(Exchange &exchange, curl_slist *headers)
{
    auto *easy = exchange.easy;
    const auto &url = exchange.options.url;
    const bool secure = startsWithIgnoringCase(url, "https:");
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXREDIRS, kMostRedirects);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
    if (const auto &trusted = exchange.options.certificates; !trusted.empty()) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, trusted.c_str());
    }
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(
        easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(exchange.options.stallTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "inspyre");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &exchange);
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a cancel does not wait for a name server
#endif
    if (exchange.offset > 0) {
        const auto range = std::to_string(exchange.offset) + "-";
        curl_easy_setopt(easy, CURLOPT_RANGE, range.c_str());
    }
}

void report(const Exchange &exchange, const JobControl &job)
{
    if (exchange.total > 0) {
        const auto done = static_cast<double>(exchange.part.size());
        job.report(Stage::Downloading, std::min(1.0, done / static_cast<double>(exchange.total)));
    }
}

/// Drives the exchange to its end; none if it was cancelled.
std::optional<CURLcode> perform(CURLM *multi, const Exchange &exchange, const JobControl &job)
{
    int running = 1;
    while (running > 0) {
        if (job.cancelled()) {
            return std::nullopt;
        }
        if (curl_multi_perform(multi, &running) != CURLM_OK) {
            return CURLE_FAILED_INIT;
        }
        report(exchange, job);
        if (running > 0 && curl_multi_poll(multi, nullptr, 0, kPollMs, nullptr) != CURLM_OK) {
            return CURLE_FAILED_INIT;
        }
    }
    int left = 0;
    const auto *message = curl_multi_info_read(multi, &left);
    return message != nullptr ? message->data.result : CURLE_FAILED_INIT;
}

Status checkLength(const Exchange &exchange)
{
    const auto expected = exchange.options.expectedBytes;
    if (expected > 0 && exchange.part.size() != expected) {
        return curlError(exchange, CURLE_PARTIAL_FILE);
    }
    return Success{};
}

/// One request. A part that the server cannot go on from is emptied, and `again` set.
Status fetch(PartFile &part, const TransferOptions &options, bool &again, const JobControl &job)
{
    const Multi multi(curl_multi_init());
    const Easy easy(curl_easy_init());
    if (!multi || !easy) {
        return Error{ErrorCode::Internal, "libcurl does not start", options.url};
    }
    Exchange exchange{
        .part = part,
        .options = options,
        .easy = easy.get(),
        .offset = part.size(),
        .total = options.expectedBytes};
    const auto headers = requestHeaders(part);
    configure(exchange, headers.get());
    curl_multi_add_handle(multi.get(), easy.get());
    const auto code = perform(multi.get(), exchange, job);
    curl_multi_remove_handle(multi.get(), easy.get());
    if (!code) {
        return cancelledError(options.url);
    }
    if (exchange.failed) {
        return *exchange.failed;
    }
    if (*code != CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
        again = status == kRangeNotSatisfiable && exchange.offset > 0;
        return curlError(exchange, *code);
    }
    return checkLength(exchange);
}

} // namespace

Status transfer(PartFile &part, const TransferOptions &options, const JobControl &job)
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK) {
        return Error{ErrorCode::Internal, curl_easy_strerror(started), options.url};
    }
    bool again = false;
    auto fetched = fetch(part, options, again, job);
    if (!fetched && again) {
        if (auto anew = part.restart({}); !anew) {
            return anew;
        }
        return fetch(part, options, again, job);
    }
    return fetched;
}

} // namespace inspyre
