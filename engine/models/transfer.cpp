#include "engine/models/transfer.h"

#include "engine/web/curl_handle.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace inspyre {

namespace {

constexpr long kPartial = 206;
constexpr long kRangeNotSatisfiable = 416;

struct ListCleanup
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

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
    exchange.bodyBegun = true;
    if (httpStatus(exchange.easy) == kPartial) {
        if (exchange.headers.rangeBegin != exchange.offset) {
            exchange.failed = transferError(
                exchange, "the server sent another part of the file than the one asked for");
        }
    } else if (auto anew = exchange.part.restart(exchange.headers.etag); !anew) {
        exchange.failed = anew.error();
    }
    if (const auto coming = announcedBytes(exchange.easy); exchange.total == 0 && coming > 0) {
        exchange.total = exchange.part.size() + coming;
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

Error curlError(const Exchange &exchange, CURLcode code)
{
    const auto *more = isCutOff(code) ? "; what came is kept, the next try goes on from there" : "";
    const auto reached = bytesReached(exchange.part.size(), exchange.total);
    return transferError(exchange, curlWords(exchange.easy, code, reached) + more);
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
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &exchange);
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
    const auto handle = openRequest(
        {.url = options.url,
         .offline = options.offline,
         .stallTimeout = options.stallTimeout,
         .certificates = options.certificates});
    if (!handle) {
        return handle.error();
    }
    Exchange exchange{
        .part = part,
        .options = options,
        .easy = handle->get(),
        .offset = part.size(),
        .total = options.expectedBytes};
    const auto headers = requestHeaders(part);
    configure(exchange, headers.get());
    const auto code = perform(
        exchange.easy, [&] { report(exchange, job); }, job);
    if (!code) {
        return cancelledError(options.url);
    }
    if (exchange.failed) {
        return *exchange.failed;
    }
    if (*code != CURLE_OK) {
        again = httpStatus(exchange.easy) == kRangeNotSatisfiable && exchange.offset > 0;
        return curlError(exchange, *code);
    }
    return checkLength(exchange);
}

} // namespace

Status transfer(PartFile &part, const TransferOptions &options, const JobControl &job)
{
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
