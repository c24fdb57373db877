#include "engine/core/guarded.h"
#include "engine/web/curl_handle.h"

#include <inspyre/fetch.h>

#include <algorithm>
#include <new>
#include <span>

namespace inspyre {

namespace {

constexpr std::size_t kLongestName = 120;

/// The state that libcurl's callback shares.
struct Exchange
{
    const std::string &url;
    std::uint64_t maxBytes = 0;
    CURL *easy = nullptr;
    std::uint64_t total = 0; ///< announced; 0 if not known
    std::vector<std::byte> data = {};
    std::optional<Error> failed = {};
};

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string((bytes + (1U << 20U) - 1) >> 20U) + " MiB";
}

Error tooLarge(const Exchange &exchange, std::uint64_t bytes)
{
    const auto size = bytes > exchange.data.size() ? "is " + megabytes(bytes) : "goes on";
    return {
        ErrorCode::ImageTooLarge,
        "the file " + size + ", more than the " + megabytes(exchange.maxBytes) +
            " that are fetched",
        exchange.url};
}

void take(Exchange &exchange, std::span<const std::byte> bytes)
{
    if (exchange.data.empty()) {
        exchange.total = announcedBytes(exchange.easy);
        if (exchange.total > exchange.maxBytes) {
            exchange.failed = tooLarge(exchange, exchange.total);
            return;
        }
        exchange.data.reserve(exchange.total);
    }
    if (exchange.data.size() + bytes.size() > exchange.maxBytes) {
        exchange.failed = tooLarge(exchange, 0);
        return;
    }
    exchange.data.insert(exchange.data.end(), bytes.begin(), bytes.end());
}

/// No exception may pass through libcurl.
std::size_t onBody(char *data, std::size_t size, std::size_t count, void *user)
{
    constexpr std::size_t kStop = 0;
    auto &exchange = *static_cast<Exchange *>(user);
    try {
        take(exchange, std::as_bytes(std::span(data, size * count)));
    } catch (const std::bad_alloc &) {
        exchange.failed =
            Error{ErrorCode::OutOfMemory, "the file is too large for the memory", exchange.url};
    }
    return exchange.failed ? kStop : size * count;
}

/// The last part of the address's path as a name for a file.
std::string nameIn(const std::string &url)
{
    const auto path = url.substr(0, url.find_first_of("?#"));
    const auto host = path.find("//") + 2;
    const auto slash = path.rfind('/');
    if (slash == std::string::npos || slash < host) {
        return "picture";
    }
    int length = 0;
    const std::unique_ptr<char, decltype(&curl_free)> plain(
        curl_easy_unescape(nullptr, path.c_str() + slash + 1, 0, &length), &curl_free);
    std::string name(plain.get(), plain ? static_cast<std::size_t>(length) : 0);
    std::erase_if(name, [](char c) { return c == '/' || (c >= '\0' && c < ' ') || c == '\x7f'; });
    name.erase(0, name.find_first_not_of(". ")); // neither hidden nor "..": all of it, if so
    const bool usable = !name.empty() && name.size() <= kLongestName;
    return usable ? name : "picture";
}

std::string mimeOf(CURL *easy)
{
    const char *said = nullptr;
    curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &said);
    const std::string_view text = said != nullptr ? said : "";
    std::string mime(trimmed(text.substr(0, text.find(';'))));
    std::transform(mime.begin(), mime.end(), mime.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return mime;
}

void report(const Exchange &exchange, const JobControl &job)
{
    if (exchange.total > 0) {
        const auto done = static_cast<double>(exchange.data.size());
        job.report(Stage::Downloading, std::min(1.0, done / static_cast<double>(exchange.total)));
    }
}

Result<Fetched> fetch(const std::string &url, const FetchOptions &options, const JobControl &job)
{
    if (!isWebAddress(url)) {
        return Error{
            ErrorCode::InvalidArgument, "pictures are fetched by http and https alone", url};
    }
    const auto handle = openRequest(
        {.url = url,
         .offline = options.offline,
         .stallTimeout = options.stallTimeout,
         .certificates = options.certificates});
    if (!handle) {
        return handle.error();
    }
    Exchange exchange{.url = url, .maxBytes = options.maxBytes, .easy = handle->get()};
    curl_easy_setopt(exchange.easy, CURLOPT_WRITEFUNCTION, onBody);
    curl_easy_setopt(exchange.easy, CURLOPT_WRITEDATA, &exchange);
    job.report(Stage::Downloading, 0.0);
    const auto code = perform(
        exchange.easy, [&] { report(exchange, job); }, job);
    if (!code) {
        return cancelledError(url);
    }
    if (exchange.failed) {
        return *exchange.failed;
    }
    if (*code != CURLE_OK) {
        const auto reached = bytesReached(exchange.data.size(), exchange.total);
        return Error{ErrorCode::Transfer, curlWords(exchange.easy, *code, reached), url};
    }
    if (exchange.data.empty()) {
        return Error{ErrorCode::Transfer, "the server sent an empty file", url};
    }
    job.report(Stage::Downloading, 1.0);
    return Fetched{
        .data = std::move(exchange.data), .name = nameIn(url), .mime = mimeOf(exchange.easy)};
}

} // namespace

bool isWebAddress(std::string_view url)
{
    return startsWithIgnoringCase(url, "http://") || startsWithIgnoringCase(url, "https://");
}

Result<Fetched> fetchPicture(
    const std::string &url, const FetchOptions &options, const JobControl &job)
{
    return guarded("fetching a picture", [&] { return fetch(url, options, job); });
}

} // namespace inspyre
