#include "engine/web/web_request.h"

#include "engine/web/web_address.h"

#include <algorithm>
#include <array>

namespace inspyre {

namespace {

constexpr double kUsPerMs = 1000.0;

double msOf(CURL *easy, CURLINFO info)
{
    curl_off_t us = 0;
    curl_easy_getinfo(easy, info, &us);
    return static_cast<double>(us) / kUsPerMs;
}

/// Where a part ends, and whether it has ended.
struct Mark
{
    CallPart part = {};
    double endMs = 0.0;
    bool reached = false;
};

CallProblem certificateProblem(CURL *easy)
{
    // The numbers of OpenSSL's X509_V_ERR_.
    constexpr long kNotYetValid = 9;
    constexpr long kExpired = 10;
    constexpr long kUnspecified = 1; // libcurl's, until a chain was found wrong
    constexpr long kHostname = 62;
    long result = 0;
    curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &result);
    if (result == kNotYetValid || result == kExpired) {
        return CallProblem::CertificateExpired;
    }
    return result <= kUnspecified || result == kHostname ? CallProblem::CertificateName
                                                         : CallProblem::CertificateUnknown;
}

bool isProxied(const WebRequest &request)
{
    return !request.proxy.empty() && request.proxy != "none";
}

} // namespace

const std::string *WebState::header(std::string_view name) const
{
    const auto found = std::find_if(
        headers.rbegin(), headers.rend(), [&](const auto &one) { return one.first == name; });
    return found == headers.rend() ? nullptr : &found->second;
}

CurlList makeList(const std::vector<std::string> &lines)
{
    curl_slist *list = nullptr;
    for (const auto &line : lines) {
        list = curl_slist_append(list, line.c_str());
    }
    return {list, &curl_slist_free_all};
}

void configure(CURL *easy, const WebRequest &request, curl_slist *resolve)
{
    const auto address = parseWebAddress(request.url);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    trustOnly(easy, request.certificates);
    if (request.proxy == "none" || (address && address->loopback)) {
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
    } else if (!request.proxy.empty()) {
        curl_easy_setopt(easy, CURLOPT_PROXY, request.proxy.c_str());
    }
    const auto connect = request.connect + request.tls;
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(connect.count()));
    if (request.fresh) {
        curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
        curl_easy_setopt(easy, CURLOPT_DNS_CACHE_TIMEOUT, 0L);
    }
    if (resolve != nullptr) {
        curl_easy_setopt(easy, CURLOPT_RESOLVE, resolve);
    }
    if (request.method == "POST") {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(
            easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    }
}

/// The parts so far.
void readPhases(CURL *easy, const WebStamps &stamps, WebState &state)
{
    long connections = 0;
    curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connections);
    const double pre = msOf(easy, CURLINFO_PRETRANSFER_TIME_T);
    const double first = std::max(0.0, stamps.first);
    const double dns = msOf(easy, CURLINFO_NAMELOOKUP_TIME_T);
    const double tcp = msOf(easy, CURLINFO_CONNECT_TIME_T);
    const double tls = msOf(easy, CURLINFO_APPCONNECT_TIME_T);
    char *url = nullptr;
    curl_easy_getinfo(easy, CURLINFO_EFFECTIVE_URL, &url);
    const bool secure = url != nullptr && startsWithIgnoringCase(url, "https:");
    state.reused = pre > 0.0 && connections == 0;
    const bool isNew = !state.reused;
    // What the other side answers before all was sent ends the sending.
    const bool sent = !stamps.hasBody || stamps.uploaded >= 0.0 || first > 0.0;
    const double sentMs = !stamps.hasBody ? pre : stamps.uploaded >= 0.0 ? stamps.uploaded : first;
    const std::array marks = {
        Mark{CallPart::Dns, isNew ? dns : 0.0, dns > 0.0 || pre > 0.0},
        Mark{CallPart::Tcp, isNew ? tcp : 0.0, tcp > 0.0 || pre > 0.0},
        Mark{CallPart::Tls, isNew && secure ? tls : 0.0, !secure || tls > 0.0 || pre > 0.0},
        Mark{CallPart::Setup, pre, pre > 0.0},
        Mark{CallPart::Upload, sentMs, pre > 0.0 && sent},
        Mark{CallPart::Wait, first, first > 0.0},
        Mark{CallPart::Download, stamps.elapsed, false}};
    state.phases = {};
    double before = 0.0;
    for (const auto &mark : marks) {
        state.now = mark.part;
        const double end = std::max(before, mark.reached ? mark.endMs : stamps.elapsed);
        state.phases.of(mark.part) = end - before;
        before = end;
        if (!mark.reached) {
            return;
        }
    }
}

CallProblem problemOf(
    CURL *easy, CURLcode code, const WebRequest &request, const std::string &details)
{
    const bool secure = startsWithIgnoringCase(request.url, "https:");
    switch (code) {
    case CURLE_OK: return CallProblem::None;
    case CURLE_UNSUPPORTED_PROTOCOL: // "Received HTTP/0.9", which is how the alert of TLS is read
    case CURLE_WEIRD_SERVER_REPLY:
        return secure ? CallProblem::NotAService : CallProblem::TlsExpected;
    case CURLE_URL_MALFORMAT: return CallProblem::BadAddress;
    case CURLE_COULDNT_RESOLVE_HOST: return CallProblem::NoSuchName;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY: return CallProblem::ProxyFailed;
    case CURLE_COULDNT_CONNECT:
        return isProxied(request) ? CallProblem::ProxyFailed : CallProblem::NoConnection;
    case CURLE_PEER_FAILED_VERIFICATION: return certificateProblem(easy);
    case CURLE_SSL_CONNECT_ERROR:
        return details.find("wrong version number") != std::string::npos ||
                       details.find("packet length too long") != std::string::npos
                   ? CallProblem::NoTls
                   : CallProblem::TlsFailed;
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR: return CallProblem::TlsFailed;
    case CURLE_OPERATION_TIMEDOUT: return CallProblem::TimedOut;
    default: return CallProblem::CutOff;
    }
}

} // namespace inspyre
