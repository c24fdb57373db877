#include "engine/web/web_address.h"

#include "engine/web/curl_handle.h"

#include <curl/curl.h>
#include <memory>

namespace inspyre {

namespace {

struct UrlCleanup
{
    void operator()(CURLU *url) const { curl_url_cleanup(url); }
};

std::string part(CURLU *url, CURLUPart which)
{
    char *text = nullptr;
    if (curl_url_get(url, which, &text, 0) != CURLUE_OK) {
        return {};
    }
    const std::unique_ptr<char, decltype(&curl_free)> owned(text, &curl_free);
    return text;
}

bool isLoopback(const std::string &host)
{
    return host == "localhost" || host == "::1" ||
           (host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string::npos);
}

} // namespace

std::optional<WebAddress> parseWebAddress(const std::string &url)
{
    const bool secure = startsWithIgnoringCase(url, "https://");
    const std::unique_ptr<CURLU, UrlCleanup> parsed(curl_url());
    if ((!secure && !startsWithIgnoringCase(url, "http://")) || !parsed ||
        curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK) {
        return {};
    }
    WebAddress address{.secure = secure};
    address.hasUser = !part(parsed.get(), CURLUPART_USER).empty();
    for (const auto which :
         {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_QUERY, CURLUPART_FRAGMENT}) {
        curl_url_set(parsed.get(), which, nullptr, 0);
    }
    address.host = part(parsed.get(), CURLUPART_HOST);
    if (address.host.starts_with('[') && address.host.ends_with(']')) {
        address.host = address.host.substr(1, address.host.size() - 2);
    }
    address.shown = part(parsed.get(), CURLUPART_URL);
    address.path = part(parsed.get(), CURLUPART_PATH);
    address.loopback = isLoopback(address.host);
    if (address.host.empty()) {
        return {};
    }
    return address;
}

} // namespace inspyre
